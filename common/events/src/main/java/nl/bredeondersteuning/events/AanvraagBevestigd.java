package nl.bredeondersteuning.events;

import java.time.LocalDate;
import java.util.UUID;

/** Een mondelinge aanvraag is schriftelijk bevestigd (Awb 4:1). */
public record AanvraagBevestigd(
        UUID zaakId, String gemeentecode, String artikel, LocalDate bevestigdOp)
        implements IntakeEvent {
}
