package nl.bredeondersteuning.events;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** De toegang zou op de feiten van nu anders beoordeeld worden, of niet langer; de toegang zelf veranderde niet. */
public record ToegangAchterhaald(
        UUID zaakId, String gemeentecode, String artikel, boolean anders, List<EventBevinding> bevindingen, LocalDate geblekenOp)
        implements IntakeEvent {
}
