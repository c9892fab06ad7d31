package nl.bredeondersteuning.events;

import java.time.LocalDate;
import java.util.UUID;

/** De aanvrager trekt de aanvraag in. */
public record AanvraagIngetrokken(
        UUID zaakId, String gemeentecode, String artikel, LocalDate ingetrokkenOp)
        implements IntakeEvent {
}
