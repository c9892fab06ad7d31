package nl.bredeondersteuning.bench;

import java.util.Locale;

/** One row that is a number with a most that it may be, instead of a rate beside a limit. */
record Getal(String wat, double gemeten, String eenheid, double hoogstens) {

    boolean gehaald() {
        return gemeten <= hoogstens;
    }

    String regel() {
        return String.format(Locale.ROOT, "%-58s %10.2f %-12s <= %-8.2f %s", wat, gemeten, eenheid, hoogstens,
                gehaald() ? "gehaald" : "NIET gehaald");
    }
}
