package nl.bredeondersteuning.events;

import java.time.LocalDate;
import java.util.UUID;

/** Een bevoegde heeft een oordeel gegeven over een voorziening; {@code betreft} is het id of de soort. */
public record OordeelOverVoorzieningGegeven(
        UUID zaakId, String gemeentecode, String artikel, UUID oordeelId, String betreft, String medewerker, LocalDate gegevenOp)
        implements PlanEvent {
}
