package nl.bredeondersteuning.events;

import java.time.LocalDate;
import java.util.UUID;

/** Een ander besluit komt in de plaats van een bekendgemaakt besluit. */
public record BesluitVervangen(
        UUID zaakId, String gemeentecode, String artikel,
        UUID besluitId, String besluitsoort, UUID vervangenDoor, LocalDate vervangenOp)
        implements BeschikkingEvent {
}
