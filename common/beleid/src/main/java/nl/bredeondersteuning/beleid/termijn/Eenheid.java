package nl.bredeondersteuning.beleid.termijn;

import java.time.temporal.ChronoUnit;

/** De eenheid van een duur, met haar rekenregel. */
public enum Eenheid {
    DAG('D', ChronoUnit.DAYS, "dag", "dagen", "R2"),
    WEEK('W', ChronoUnit.WEEKS, "week", "weken", "R3"),
    MAAND('M', ChronoUnit.MONTHS, "maand", "maanden", "R4"),
    JAAR('Y', ChronoUnit.YEARS, "jaar", "jaar", "R5");

    final char teken;
    final ChronoUnit maat;
    final String enkelvoud;
    final String meervoud;
    final String rekenregel;

    Eenheid(char teken, ChronoUnit maat, String enkelvoud, String meervoud, String rekenregel) {
        this.teken = teken;
        this.maat = maat;
        this.enkelvoud = enkelvoud;
        this.meervoud = meervoud;
        this.rekenregel = rekenregel;
    }

    static Eenheid van(char teken) {
        for (var eenheid : values()) if (eenheid.teken == teken) return eenheid;
        throw new IllegalArgumentException("onbekende eenheid " + teken);
    }
}
