package nl.bredeondersteuning.events;

import java.time.LocalDate;
import java.util.UUID;

/** Op het bezwaar is beslist met de genoemde beslissing. */
public record BezwaarAfgehandeld(
        UUID zaakId, String gemeentecode, String artikel,
        UUID bezwaarId, UUID besluitId, String bezwaaruitkomst, LocalDate afgehandeldOp)
        implements BeschikkingEvent {
}
