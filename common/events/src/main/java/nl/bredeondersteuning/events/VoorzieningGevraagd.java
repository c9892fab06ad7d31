package nl.bredeondersteuning.events;

import java.time.LocalDate;
import java.util.UUID;

/** De rechthebbende vraagt een voorziening. */
public record VoorzieningGevraagd(
        UUID zaakId, String gemeentecode, String artikel, UUID voorzieningId, String soort, String leefgebied, LocalDate gevraagdOp)
        implements PlanEvent {
}
