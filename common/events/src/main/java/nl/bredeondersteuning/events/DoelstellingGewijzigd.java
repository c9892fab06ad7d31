package nl.bredeondersteuning.events;

import java.time.LocalDate;
import java.util.UUID;

/** Een doelstelling is toegevoegd of gewijzigd in een vastgesteld plan. */
public record DoelstellingGewijzigd(
        UUID zaakId, String gemeentecode, String artikel,
        UUID doelstellingId, String leefgebied, LocalDate gewijzigdOp)
        implements PlanEvent {
}
