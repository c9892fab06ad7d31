package nl.bredeondersteuning.events;

import java.time.LocalDate;
import java.util.UUID;

/** De aanvrager is gevraagd de aanvraag uiterlijk op een dag aan te vullen (Awb 4:5 lid 1). */
public record AanvullingGevraagd(
        UUID zaakId, String gemeentecode, String artikel, LocalDate gevraagdOp, LocalDate uiterlijk)
        implements IntakeEvent {
}
