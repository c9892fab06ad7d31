package nl.bredeondersteuning.beleid.wet;

import java.time.LocalDate;

/** Hoe oud iemand op een dag is, in hele jaren; wie op 29 februari is geboren, verjaart in een gewoon jaar op 1 maart. */
public final class Leeftijd {

    static final int MEERDERJARIG = 18;
    private static final int ZELF_BRIEVEN = 16;

    private Leeftijd() {
    }

    public static int op(LocalDate geboren, LocalDate dag) {
        return geboren.until(dag).getYears();
    }

    /** Kampen artikel 2.3 lid 4: onder de zestien handelt wie het gezag heeft. */
    public static boolean onderZestien(LocalDate geboren, LocalDate dag) {
        return op(geboren, dag) < ZELF_BRIEVEN;
    }

    /** Wie nog geen achttien is. */
    public static boolean minderjarig(LocalDate geboren, LocalDate dag) {
        return op(geboren, dag) < MEERDERJARIG;
    }
}
