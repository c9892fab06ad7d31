package nl.bredeondersteuning.intake.aanvraag;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.bredeondersteuning.platform.beveiliging.Rollen;
import nl.bredeondersteuning.platform.handeling.Handeling;
import nl.bredeondersteuning.platform.handeling.Inzage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** De aanvraag van één zaak en haar schriftelijke bevestiging. */
@Path("/zaken/{zaakId}")
@Tag(name = "Aanvraag")
public class ZaakaanvraagResource {

    private final AanvraagBevestigen bevestigen;
    private final AanvraagTonen tonen;

    ZaakaanvraagResource(AanvraagBevestigen bevestigen, AanvraagTonen tonen) {
        this.bevestigen = bevestigen;
        this.tonen = tonen;
    }

    @POST
    @Path("/aanvraagbevestigingen")
    @Handeling
    @RolesAllowed(Rollen.KLANTBEGELEIDER)
    @Operation(operationId = "aanvraagBevestigen", summary = "Legt vast dat de aanvraag schriftelijk is bevestigd (Awb 4:1)")
    @APIResponseSchema(value = AanvraagResponse.class, responseCode = "201")
    public Response bevestig(@PathParam("zaakId") UUID zaakId) {
        bevestigen.bevestig(zaakId);
        return AanvraagResponse.antwoord(Response.status(Response.Status.CREATED), tonen.toon(zaakId), false);
    }

    @GET
    @Path("/aanvraag")
    @Inzage
    @RolesAllowed({Rollen.KLANTBEGELEIDER, Rollen.BESLUITNEMER, Rollen.JURIST})
    @Operation(operationId = "aanvraagTonen", summary = "Toont de aanvraag van een zaak")
    @APIResponseSchema(AanvraagResponse.class)
    public Response toon(@PathParam("zaakId") UUID zaakId) {
        return AanvraagResponse.antwoord(Response.ok(), tonen.toon(zaakId), false);
    }
}
