package nl.bredeondersteuning.events;

import java.time.LocalDate;
import java.util.UUID;

/** Een besluit is opgesteld en ter vaststelling aangeboden. */
public record BesluitOpgesteld(
        UUID zaakId, String gemeentecode, String artikel,
        UUID besluitId, String besluitsoort, UUID voorzieningId, LocalDate opgesteldOp)
        implements BeschikkingEvent {
}
