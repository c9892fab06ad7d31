package nl.bredeondersteuning.intake.toegang;

import nl.bredeondersteuning.beleid.wet.Rechtsgrond;
import nl.bredeondersteuning.beleid.wet.UhtStatus;

import java.time.LocalDate;

/** Hoe ver het nagaan van het recht bij de UHT is: een toestand van zichzelf, los van wat de gemeente ervan vindt. */
public enum Verificatiestand {
    NIET_GEVRAAGD, GEVRAAGD, BEVESTIGD, ONTKEND, ONBEKEND;

    /** Wat een antwoord van de UHT betekent; onbekend is geen nee. */
    static Verificatiestand bij(UhtStatus status, LocalDate dag) {
        if (status == UhtStatus.ONBEKEND) {
            return ONBEKEND;
        }
        return Rechtsgrond.bij(status, dag).isPresent() ? BEVESTIGD : ONTKEND;
    }
}
