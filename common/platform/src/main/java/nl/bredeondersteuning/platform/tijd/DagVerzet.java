package nl.bredeondersteuning.platform.tijd;

import java.time.LocalDate;

/** De dag is verzet; een service werkt bij wat in de overgeslagen dagen had moeten gebeuren. Terug in de tijd gebeurt niets. */
public record DagVerzet(LocalDate van, LocalDate naar) {
}
