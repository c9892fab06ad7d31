package nl.bredeondersteuning.events;

import java.time.LocalDate;
import java.util.UUID;

/** De toegekende voorziening is verschaft. */
public record VoorzieningVerstrekt(
        UUID zaakId, String gemeentecode, String artikel, UUID voorzieningId, LocalDate verstrektOp)
        implements PlanEvent {
}
