package nl.bredeondersteuning.intake.aanvraag;

import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.events.Aanvraagkanaal;
import nl.bredeondersteuning.intake.persoon.GelijkendeZoeken.MogelijkDezelfde;
import nl.bredeondersteuning.platform.handeling.Versie;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** De aanvraag zoals zij vastligt. */
public record AanvraagResponse(UUID zaakId, String zaaknummer, UUID aanvragerId, Aanvraagkanaal kanaal, Boolean mondeling,
        LocalDate ontvangenOp, LocalDate bevestigdOp, boolean lopend,
        @Schema(description = "Of deze persoon al een lopende zaak had; dan is dit die zaak, en is zij afgeschermd dan alleen haar nummer")
        boolean liepAl,
        @Schema(description = "Bij een nieuwe aanvraag: zaken van wie dezelfde mens kan zijn onder een ander nummer; leeg als er geen zijn")
        List<MogelijkDezelfde> mogelijkDezelfde) {

    /** Genoeg om toegang te vragen, en niets van wat erin staat. */
    static AanvraagResponse afgeschermd(AanvraagTonen.Getoond aanvraag) {
        return new AanvraagResponse(aanvraag.zaakId(), aanvraag.zaaknummer(), null, null, null, null, null, true, true, null);
    }

    static AanvraagResponse of(AanvraagTonen.Getoond aanvraag, boolean liepAl) {
        return of(aanvraag, liepAl, null);
    }

    static AanvraagResponse of(AanvraagTonen.Getoond aanvraag, boolean liepAl, List<MogelijkDezelfde> mogelijkDezelfde) {
        return new AanvraagResponse(aanvraag.zaakId(), aanvraag.zaaknummer(), aanvraag.aanvragerId(), aanvraag.kanaal(),
                aanvraag.kanaal().mondeling(), aanvraag.ontvangenOp(), aanvraag.bevestigdOp(), aanvraag.lopend(), liepAl, mogelijkDezelfde);
    }

    static Response antwoord(Response.ResponseBuilder antwoord, AanvraagTonen.Getoond aanvraag, boolean liepAl) {
        return Versie.met(antwoord.entity(of(aanvraag, liepAl)), aanvraag.versie()).build();
    }
}
