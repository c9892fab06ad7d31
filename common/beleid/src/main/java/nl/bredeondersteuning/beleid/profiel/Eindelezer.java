package nl.bredeondersteuning.beleid.profiel;

import nl.bredeondersteuning.beleid.norm.Beeindigingsfeiten.Contactmaatstaf;
import nl.bredeondersteuning.beleid.yaml.Knoop;

/** Leest wat een profiel zegt over het einde van de ondersteuning: verloren contact, de slotzin, overdracht en nazorg. */
final class Eindelezer {

    private final Knoop wortel;

    Eindelezer(Knoop wortel) {
        this.wortel = wortel;
    }

    Eindregels lees() {
        return wortel.eventueelKnoop("einde").map(k -> new Eindregels(k.eventueelKnoop("contact")
                .map(c -> new Contactmaatstaf(c.getal("pogingen"), c.getal("kanalen"), c.getal("weken"))).orElse(null),
                k.eventueel("slotzin").orElse(null),
                k.eventueel("warmeOverdrachtAan").orElse(null), k.waar("nazorg"), k.heeft("nazorgContactOmDe") ? k.duur("nazorgContactOmDe")
                : null))
                .orElse(Eindregels.GEEN);
    }
}
