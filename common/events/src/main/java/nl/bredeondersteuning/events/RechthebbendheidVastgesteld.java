package nl.bredeondersteuning.events;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** De aanvrager is rechthebbend op een grond van Wht 2.21 lid 1. */
public record RechthebbendheidVastgesteld(
        UUID zaakId, String gemeentecode, String artikel,
        String grond, String uhtStatus, String bron, LocalDate vastgesteldOp, List<EventBevinding> bevindingen)
        implements IntakeEvent {
}
