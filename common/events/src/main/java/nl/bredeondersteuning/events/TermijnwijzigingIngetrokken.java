package nl.bredeondersteuning.events;

import java.time.LocalDate;
import java.util.UUID;

/** Een opschorting of verlenging geldt niet langer: {@code wijzigingId} wijst haar aan. */
public record TermijnwijzigingIngetrokken(
        UUID zaakId, String gemeentecode, String artikel, String termijn, UUID wijzigingId, LocalDate ingetrokkenOp)
        implements BeschikkingEvent {
}
