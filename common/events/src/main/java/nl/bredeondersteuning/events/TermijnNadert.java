package nl.bredeondersteuning.events;

import java.time.LocalDate;
import java.util.UUID;

/** De uiterste datum van een termijn komt in zicht. */
public record TermijnNadert(
        UUID zaakId, String gemeentecode, String artikel, String termijn, LocalDate uitersteDatum, LocalDate signaalOp)
        implements DeadlineEvent {
}
