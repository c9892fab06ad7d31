package nl.bredeondersteuning.beleid;

import java.time.LocalDate;

/** De dagen waarop een norm geldt, eerste en laatste dag meegerekend; {@code tot} leeg is tot nader order. */
public record Geldigheid(LocalDate van, LocalDate tot) {

    public static Geldigheid vanaf(int jaar, int maand, int dag) {
        return new Geldigheid(LocalDate.of(jaar, maand, dag), null);
    }

    public boolean omvat(LocalDate dag) {
        return !dag.isBefore(van) && (tot == null || !dag.isAfter(tot));
    }
}
