package nl.bredeondersteuning.events;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** De weging van een voorziening komt uit op weigeren, op een grond die zich voordoet. */
public record VoorzieningGeweigerd(
        UUID zaakId, String gemeentecode, String artikel,
        UUID voorzieningId, String soort, String leefgebied, String grond, LocalDate geweigerdOp, List<EventBevinding> bevindingen)
        implements PlanEvent {
}
