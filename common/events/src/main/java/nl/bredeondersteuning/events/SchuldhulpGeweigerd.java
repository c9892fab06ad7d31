package nl.bredeondersteuning.events;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Aan een voorwaarde voor het schuldhulpaanbod is niet voldaan. */
public record SchuldhulpGeweigerd(
        UUID zaakId, String gemeentecode, String artikel, LocalDate geweigerdOp, List<EventBevinding> bevindingen)
        implements PlanEvent {
}
