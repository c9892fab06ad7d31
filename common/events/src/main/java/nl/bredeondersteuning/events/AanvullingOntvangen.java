package nl.bredeondersteuning.events;

import java.time.LocalDate;
import java.util.UUID;

/** De gevraagde aanvulling is ontvangen. */
public record AanvullingOntvangen(
        UUID zaakId, String gemeentecode, String artikel, LocalDate ontvangenOp)
        implements IntakeEvent {
}
