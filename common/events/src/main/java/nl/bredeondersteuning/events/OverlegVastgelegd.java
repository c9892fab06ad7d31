package nl.bredeondersteuning.events;

import java.time.LocalDate;
import java.util.UUID;

/** Met een andere gemeente is overlegd over wie daar woont (Wht 2.21 lid 3). */
public record OverlegVastgelegd(
        UUID zaakId, String gemeentecode, String artikel, String metGemeentecode, LocalDate vastgelegdOp)
        implements IntakeEvent {
}
