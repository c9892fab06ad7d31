package nl.bredeondersteuning.events;

import java.time.LocalDate;
import java.util.UUID;

/** Een eerder signaal heeft zijn grond verloren. */
public record SignaalIngetrokken(
        UUID zaakId, String gemeentecode, String artikel, String termijn, LocalDate ingetrokkenOp)
        implements DeadlineEvent {
}
