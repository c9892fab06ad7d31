package nl.bredeondersteuning.events;

import java.time.LocalDate;
import java.util.UUID;

/** De aanvrager is verwezen naar reguliere ondersteuning. */
public record VerwijzingVastgelegd(
        UUID zaakId, String gemeentecode, String artikel, UUID besluitId, LocalDate verwezenOp)
        implements BeschikkingEvent {
}
