package nl.bredeondersteuning.local.demonstratie;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Wat er met één persoon gebeurde: per dag wat haar medewerkers deden. */
final class Verhaal {

    /** Een dag uit het verhaal. */
    record Dag(LocalDate datum, Consumer<Loket> handelingen) {
    }

    final int nummer;
    final String slot;
    private final List<Dag> dagen = new ArrayList<>();

    /** @param slot waar het verhaal op de dag van de demonstratie staat, voor de regel die haar voortgang toont */
    Verhaal(int nummer, String slot) {
        this.nummer = nummer;
        this.slot = slot;
    }

    /** Op deze dag, als {@code 2026-09-07}; dagen staan in hun volgorde. */
    Verhaal op(String datum, Consumer<Loket> handelingen) {
        dagen.add(new Dag(LocalDate.parse(datum), handelingen));
        return this;
    }

    List<Dag> dagen() {
        return dagen;
    }
}
