package nl.bredeondersteuning.events;

import java.time.LocalDate;
import java.util.UUID;

/** Een bevoegde heeft een oordeel gegeven voor een besluit; {@code betreft} is het id of de soort. */
public record OordeelOverBesluitGegeven(
        UUID zaakId, String gemeentecode, String artikel, UUID oordeelId, String betreft, String medewerker, LocalDate gegevenOp)
        implements BeschikkingEvent {
}
