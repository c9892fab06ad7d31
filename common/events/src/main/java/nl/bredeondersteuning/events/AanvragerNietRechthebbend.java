package nl.bredeondersteuning.events;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** De aanvrager blijkt niet rechthebbend; de weigering zelf is een besluit. */
public record AanvragerNietRechthebbend(
        UUID zaakId, String gemeentecode, String artikel,
        String uhtStatus, String bron, LocalDate vastgesteldOp, List<EventBevinding> bevindingen)
        implements IntakeEvent {
}
