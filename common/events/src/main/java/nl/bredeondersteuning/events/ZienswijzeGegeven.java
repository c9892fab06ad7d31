package nl.bredeondersteuning.events;

import java.time.LocalDate;
import java.util.UUID;

/** De belanghebbende heeft een zienswijze gegeven. */
public record ZienswijzeGegeven(
        UUID zaakId, String gemeentecode, String artikel, String besluitsoort, LocalDate gegevenOp)
        implements BeschikkingEvent {
}
