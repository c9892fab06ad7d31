package nl.bredeondersteuning.events;

import java.time.LocalDate;
import java.util.UUID;

/** Op een leefgebied is de hulpvraag vastgesteld; de eerste is het wettelijke anker (Wht 2.21 lid 4). */
public record HulpvraagVastgesteld(
        UUID zaakId, String gemeentecode, String artikel,
        UUID hulpvraagId, String leefgebied, boolean eerste, LocalDate vastgesteldOp)
        implements PlanEvent {
}
