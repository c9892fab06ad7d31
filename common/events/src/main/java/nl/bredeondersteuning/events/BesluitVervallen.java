package nl.bredeondersteuning.events;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Een besluit dat nog niet is bekendgemaakt, vervalt.
 *
 * @param opgegaanIn het besluit waarin het samen met andere verder gaat; leeg als het vervalt zonder opvolger
 */
public record BesluitVervallen(
        UUID zaakId, String gemeentecode, String artikel,
        UUID besluitId, String besluitsoort, UUID voorzieningId, LocalDate vervallenOp, UUID opgegaanIn)
        implements BeschikkingEvent {
}
