package nl.bredeondersteuning.events;

import java.time.LocalDate;
import java.util.UUID;

/** De indiener vulde zijn bezwaar aan. */
public record BezwaarherstelOntvangen(
        UUID zaakId, String gemeentecode, String artikel,
        UUID bezwaarId, LocalDate ontvangenOp)
        implements BeschikkingEvent {
}
