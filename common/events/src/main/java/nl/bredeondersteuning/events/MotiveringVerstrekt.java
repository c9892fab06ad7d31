package nl.bredeondersteuning.events;

import java.time.LocalDate;
import java.util.UUID;

/** De motivering van een spoedbesluit is nagestuurd, nadat een ander het had nagezien (Awb 3:47 lid 3). */
public record MotiveringVerstrekt(
        UUID zaakId, String gemeentecode, String artikel,
        UUID besluitId, String besluitsoort, LocalDate verstrektOp)
        implements BeschikkingEvent {
}
