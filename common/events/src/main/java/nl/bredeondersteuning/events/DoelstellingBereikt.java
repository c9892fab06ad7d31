package nl.bredeondersteuning.events;

import java.time.LocalDate;
import java.util.UUID;

/** Een doelstelling is bereikt. */
public record DoelstellingBereikt(
        UUID zaakId, String gemeentecode, String artikel, UUID doelstellingId, String leefgebied, LocalDate bereiktOp)
        implements PlanEvent {
}
