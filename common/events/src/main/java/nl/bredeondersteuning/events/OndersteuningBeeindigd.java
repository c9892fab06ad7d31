package nl.bredeondersteuning.events;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** De ondersteuning eindigt na {@code laatsteDag}, voor de rechthebbende en elk genoemd gezinslid; het artikel is de grond. */
public record OndersteuningBeeindigd(
        UUID zaakId, String gemeentecode, String artikel,
        UUID besluitId, LocalDate laatsteDag, List<UUID> personen, LocalDate bekendgemaaktOp)
        implements BeschikkingEvent {
}
