package nl.bredeondersteuning.events;

import java.time.LocalDate;
import java.util.UUID;

/** Een termijn is opgeschort; beide dagen tellen mee. {@code betreft} is het bezwaar als het om die beslissing gaat. */
public record TermijnOpgeschort(
        UUID zaakId, String gemeentecode, String artikel,
        String termijn, LocalDate vanaf, LocalDate totEnMet, LocalDate vastgelegdOp, UUID wijzigingId,
        UUID betreft)
        implements BeschikkingEvent {
}
