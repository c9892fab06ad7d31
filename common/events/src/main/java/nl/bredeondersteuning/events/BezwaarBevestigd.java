package nl.bredeondersteuning.events;

import java.time.LocalDate;
import java.util.UUID;

/** De ontvangst van een bezwaar is schriftelijk bevestigd (Awb 6:14). */
public record BezwaarBevestigd(
        UUID zaakId, String gemeentecode, String artikel, UUID bezwaarId, LocalDate bevestigdOp)
        implements BeschikkingEvent {
}
