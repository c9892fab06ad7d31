package nl.bredeondersteuning.intake.aanvraag;

import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import nl.bredeondersteuning.events.Aanvraagkanaal;
import nl.bredeondersteuning.platform.handeling.Versie;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** De aanvraag zoals zij vastligt. */
public record AanvraagResponse(UUID zaakId, String zaaknummer, UUID aanvragerId, Aanvraagkanaal kanaal, boolean mondeling,
        LocalDate ontvangenOp, LocalDate bevestigdOp, boolean lopend,
        @Schema(description = "Of deze persoon al een lopende zaak had; dan is dit die zaak") boolean liepAl) {
    static AanvraagResponse of(AanvraagTonen.Getoond aanvraag, boolean liepAl) {
        return new AanvraagResponse(aanvraag.zaakId(), aanvraag.zaaknummer(), aanvraag.aanvragerId(), aanvraag.kanaal(),
                aanvraag.kanaal().mondeling(), aanvraag.ontvangenOp(), aanvraag.bevestigdOp(), aanvraag.lopend(), liepAl);
    }

    static Response antwoord(Response.ResponseBuilder antwoord, AanvraagTonen.Getoond aanvraag, boolean liepAl) {
        return Versie.met(antwoord.entity(of(aanvraag, liepAl)), aanvraag.versie()).build();
    }
}
