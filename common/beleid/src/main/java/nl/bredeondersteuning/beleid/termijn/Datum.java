package nl.bredeondersteuning.beleid.termijn;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Leest en schrijft datums: {@code 2026-11-06} op de lijn, {@code 6 november 2026} voor mensen. */
public final class Datum {

    public static final LocalDate EERSTE = LocalDate.of(1900, 1, 1);
    public static final LocalDate LAATSTE = LocalDate.of(2200, 12, 31);

    private static final String[] MAANDEN = {"januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus",
            "september", "oktober", "november", "december"};
    private static final String[] DAGEN = {"maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"};

    private Datum() {
    }

    /** D10: {@code YYYY-MM-DD}, nothing after it, an existing day in 1900–2200. */
    public static Optional<LocalDate> lees(String tekst) {
        if (tekst == null || !tekst.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) return Optional.empty();
        try {
            return Optional.of(LocalDate.parse(tekst)).filter(Datum::binnenGrenzen);
        } catch (DateTimeException bestaatNiet) {
            return Optional.empty();
        }
    }

    public static boolean binnenGrenzen(LocalDate dag) {
        return !dag.isBefore(EERSTE) && !dag.isAfter(LAATSTE);
    }

    public static String voluit(LocalDate dag) {
        return dag.getDayOfMonth() + " " + MAANDEN[dag.getMonthValue() - 1] + " " + dag.getYear();
    }

    public static String metWeekdag(LocalDate dag) {
        return DAGEN[dag.getDayOfWeek().ordinal()] + " " + voluit(dag);
    }

    static String weekdag(LocalDate dag) {
        return DAGEN[dag.getDayOfWeek().ordinal()];
    }
}
