package nl.bredeondersteuning.beleid.termijn;

import java.time.LocalDate;

/** Alles wat nodig is om de stand van een dwangsom te berekenen; {@code besluitBekendgemaakt} leeg zolang er geen besluit is. */
public record Dwangsomvraag(LocalDate termijnEinde, LocalDate ingebrekestellingOntvangen, LocalDate besluitBekendgemaakt,
                            LocalDate peildatum) {
}
