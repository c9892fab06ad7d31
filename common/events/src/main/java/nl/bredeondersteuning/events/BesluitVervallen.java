package nl.bredeondersteuning.events;

import java.time.LocalDate;
import java.util.UUID;

/** Een besluit dat nog niet is bekendgemaakt, vervalt. */
public record BesluitVervallen(
        UUID zaakId, String gemeentecode, String artikel,
        UUID besluitId, String besluitsoort, UUID voorzieningId, LocalDate vervallenOp)
        implements BeschikkingEvent {
}
