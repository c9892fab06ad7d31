package nl.bredeondersteuning.events;

import java.time.LocalDate;
import java.util.UUID;

/** Tegen een besluit is bezwaar gemaakt; {@code commissie} zegt of een adviescommissie is ingesteld. */
public record BezwaarOntvangen(
        UUID zaakId, String gemeentecode, String artikel,
        UUID bezwaarId, UUID besluitId, String besluitsoort, LocalDate ontvangenOp, boolean tijdig, boolean commissie)
        implements BeschikkingEvent {
}
