package nl.bredeondersteuning.beleid.profiel;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.bredeondersteuning.beleid.norm.Afwegingsfactor;
import nl.bredeondersteuning.beleid.yaml.Knoop;

/** Leest hoe een profiel voorzieningen weegt: factoren, bedreigende situaties, medewerking en prijzen. */
final class Voorzieninglezer {

    private final Knoop wortel;
    private final Set<String> normen;

    /** @param normen de normen die het profiel heeft */
    Voorzieninglezer(Knoop wortel, Set<String> normen) {
        this.wortel = wortel;
        this.normen = normen;
    }

    Voorzieningregels lees() {
        var factoren = EnumSet.allOf(Afwegingsfactor.class).stream().filter(f -> normen.contains(f.name())).toList();
        return wortel.eventueelKnoop("voorziening").map(k -> new Voorzieningregels(factoren, k.waar("compensatieBuitenBeschouwing", false),
                k.waar("dreigingenOpen", true), k.heeft("dreigingen") ? k.teksten("dreigingen") : List.of(),
                k.heeft("maximumAchterstandInEuro") ? Long.valueOf(100L * k.getal("maximumAchterstandInEuro")) : null,
                k.waar("maatregelTegenHerhaling", false),
                k.waar("medewerkingBinnenTermijn", false), prijsnormen(k))).orElse(Voorzieningregels.GEEN);
    }

    private static List<Prijsnorm> prijsnormen(Knoop knoop) {
        if (!knoop.heeft("prijsnormen")) return List.of();
        return knoop.lijst("prijsnormen").stream()
                .map(k -> new Prijsnorm(k.tekst("omschrijving"), k.getal("vanafJaar"), 100L * k.getal("bedragInEuro"))).toList();
    }
}
