package nl.bredeondersteuning.beleid.termijn;

import java.time.LocalDate;

/** Eén stap van een termijnberekening, in een zin die een ouder kan volgen. */
public record Stap(String artikel, String omschrijving, LocalDate datum) {
}
