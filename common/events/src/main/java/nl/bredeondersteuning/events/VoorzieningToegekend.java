package nl.bredeondersteuning.events;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** De weging van een voorziening komt uit op toekennen; het recht ontstaat door het besluit (I13). */
public record VoorzieningToegekend(
        UUID zaakId, String gemeentecode, String artikel,
        UUID voorzieningId, String soort, String leefgebied, LocalDate gevraagdOp, LocalDate toegekendOp, List<EventBevinding> bevindingen)
        implements PlanEvent {
}
