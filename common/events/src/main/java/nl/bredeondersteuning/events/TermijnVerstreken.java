package nl.bredeondersteuning.events;

import java.time.LocalDate;
import java.util.UUID;

/** De uiterste datum van een termijn is voorbij. */
public record TermijnVerstreken(
        UUID zaakId, String gemeentecode, String artikel, String termijn, LocalDate uitersteDatum, LocalDate signaalOp)
        implements DeadlineEvent {
}
