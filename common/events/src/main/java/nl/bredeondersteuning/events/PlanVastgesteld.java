package nl.bredeondersteuning.events;

import java.time.LocalDate;
import java.util.UUID;

/** Een versie van het plan van aanpak is samen met de rechthebbende vastgesteld. */
public record PlanVastgesteld(
        UUID zaakId, String gemeentecode, String artikel, UUID planId, int versie, String planvorm, LocalDate vastgesteldOp)
        implements PlanEvent {
}
