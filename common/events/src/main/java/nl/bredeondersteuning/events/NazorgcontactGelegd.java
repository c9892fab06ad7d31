package nl.bredeondersteuning.events;

import java.time.LocalDate;
import java.util.UUID;

/** In de nazorg is contact opgenomen. */
public record NazorgcontactGelegd(
        UUID zaakId, String gemeentecode, String artikel, LocalDate gelegdOp)
        implements PlanEvent {
}
