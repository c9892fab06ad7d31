package nl.bredeondersteuning.events;

import java.time.LocalDate;
import java.util.UUID;

/** De aanvrager is warm doorverwezen naar andere hulp. */
public record AanvragerDoorverwezen(
        UUID zaakId, String gemeentecode, String artikel, LocalDate doorverwezenOp)
        implements IntakeEvent {
}
