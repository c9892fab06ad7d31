package nl.bredeondersteuning.intake.uht;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.bredeondersteuning.intake.bestand.Mappings;
import nl.bredeondersteuning.intake.keuring.Keuring;
import nl.bredeondersteuning.intake.keuring.Regel;
import nl.bredeondersteuning.intake.uht.Wachtregels.Wachtregel;

/** Keurt een wachtende regel opnieuw, met wat een mens eraan herstelde. */
@ApplicationScoped
class Herkeuring {

    /** De vorm van de rij zelf deugde niet: dan staat niet vast welke waarde bij welk veld hoort. */
    private static final Set<String> VORM = Set.of("KOLOMAANTAL", "FORMULE_IN_CEL", "CEL_TE_LANG");

    /** Wat alleen met andere gegevens te verwerken is; over al het andere kan een mens oordelen. */
    private static final Set<String> GEGEVENS = Set.of("BSN_ONTBREEKT", "BSN_ONGELDIG", "DATUM_ONGELDIG", "DATUM_IN_TOEKOMST", "GROND_ONBEKEND",
            "STATUSWAARDE_ONBEKEND", "AFWIJZING_ZONDER_BESLUIT", "ANTWOORD_WAARDE_ONBEKEND", "FORMULE_IN_CEL", "CEL_TE_LANG");

    private final Mappings mappings;
    private final Regelinhoud inhoud;

    Herkeuring(Mappings mappings, Regelinhoud inhoud) {
        this.mappings = mappings;
        this.inhoud = inhoud;
    }

    /** De regel, klaar om te verwerken, of wat dat nog tegenhoudt. */
    record Gekeurd(Regel regel, List<String> tegen) {
    }

    Gekeurd keur(Wachtregel wacht, Map<String, String> hersteld) {
        var bestand = wacht.bestand();
        var velden = new TreeMap<>(inhoud.velden(bestand.gemeentecode, wacht.regel().inhoud()));
        velden.putAll(hersteld);
        var keuring = new Keuring(mappings.met(bestand.mapping), mappings.gebied(bestand.gemeentecode), bestand.ontvangenOp);
        var regel = keuring.keur(wacht.regel().rij(), velden);
        var vorm = hersteld.isEmpty() ? wacht.regel().codes().stream().filter(VORM::contains) : Stream.<String>empty();
        return new Gekeurd(regel.alsVrijgegeven(), Stream.concat(vorm, regel.quarantaine().stream().filter(GEGEVENS::contains)).distinct()
                .sorted().toList());
    }
}
