package nl.bredeondersteuning.events;

import java.time.LocalDate;
import java.util.UUID;

/** De indiener van het bezwaar is gehoord. */
public record BezwaarGehoord(
        UUID zaakId, String gemeentecode, String artikel, UUID bezwaarId, LocalDate gehoordOp)
        implements BeschikkingEvent {
}
