package nl.bredeondersteuning.events;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Een besluit is vastgesteld door wie daarvoor mandaat heeft. */
public record BeschikkingVastgesteld(
        UUID zaakId, String gemeentecode, String artikel,
        UUID besluitId, String besluitsoort, UUID voorzieningId, LocalDate vastgesteldOp, List<EventBevinding> bevindingen)
        implements BeschikkingEvent {
}
