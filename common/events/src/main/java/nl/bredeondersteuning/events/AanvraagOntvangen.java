package nl.bredeondersteuning.events;

import java.time.LocalDate;
import java.util.UUID;

/** Er is een aanvraag om brede ondersteuning ontvangen; {@code aanvragerId} wijst de persoon aan die intake kent. */
public record AanvraagOntvangen(
        UUID zaakId, String gemeentecode, String artikel,
        String zaaknummer, UUID aanvragerId, Aanvraagkanaal kanaal, LocalDate ontvangenOp)
        implements IntakeEvent {
}
