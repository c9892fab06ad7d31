package nl.bredeondersteuning.intake.brp;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.platform.beveiliging.Rollen;
import nl.bredeondersteuning.platform.handeling.Inzage;
import nl.bredeondersteuning.platform.http.Bladzijde;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Raadplegingen van de basisregistratie personen bij een zaak. */
@Path("/zaken/{zaakId}/brp-raadplegingen")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Persoon")
public class BrpResource {

    private final BrpVraag vraag;
    private final Brp brp;
    private final BrpHandeling handeling;
    private final BrpTonen tonen;

    BrpResource(BrpVraag vraag, Brp brp, BrpHandeling handeling, BrpTonen tonen) {
        this.vraag = vraag;
        this.brp = brp;
        this.handeling = handeling;
        this.tonen = tonen;
    }

    /** Over wie in deze zaak gevraagd wordt. */
    public record BrpRaadplegingRequest(@Schema(description = "Iemand uit deze zaak; leeg is de aanvrager") UUID persoonId) {
    }

    /** Een bladzijde raadplegingen, nieuwste eerst. */
    public record BrpRaadplegingenResponse(List<BrpRaadplegingResponse> raadplegingen) {
    }

    @POST
    @RolesAllowed(Rollen.KLANTBEGELEIDER)
    @Operation(operationId = "brpRaadplegen", summary = "Raadpleegt de basisregistratie over iemand in deze zaak (Wet BRP 1.7)")
    @APIResponseSchema(value = BrpRaadplegingResponse.class, responseCode = "201")
    public Response raadpleeg(@PathParam("zaakId") UUID zaakId, BrpRaadplegingRequest request) {
        var over = vraag.bereidVoor(zaakId, request.persoonId());
        return handeling.brpRaadplegen(zaakId, request, over.persoonId(), brp.raadpleeg(over.bsn()));
    }

    @GET
    @Inzage
    @RolesAllowed({Rollen.KLANTBEGELEIDER, Rollen.BESLUITNEMER, Rollen.JURIST})
    @Operation(operationId = "brpRaadplegingenTonen", summary = "Toont wat de basisregistratie in deze zaak antwoordde (Wet BRP 1.7)")
    @APIResponseSchema(BrpRaadplegingenResponse.class)
    public Response lijst(@PathParam("zaakId") UUID zaakId, @QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        var bladzijde = Bladzijde.van(cursor, limit);
        return bladzijde.antwoord(tonen.van(zaakId, bladzijde.naGetal().orElse(Long.MAX_VALUE), bladzijde.limit() + 1),
                BrpTonen.Genummerd::nr, deel -> new BrpRaadplegingenResponse(deel.stream().map(BrpTonen.Genummerd::raadpleging).toList()));
    }

    @GET
    @Path("/{raadplegingId}")
    @Inzage
    @RolesAllowed({Rollen.KLANTBEGELEIDER, Rollen.BESLUITNEMER, Rollen.JURIST})
    @Operation(operationId = "brpRaadplegingTonen", summary = "Toont één antwoord van de basisregistratie (Wet BRP 1.7)")
    @APIResponseSchema(BrpRaadplegingResponse.class)
    public Response toon(@PathParam("zaakId") UUID zaakId, @PathParam("raadplegingId") UUID raadplegingId) {
        return Response.ok(tonen.toon(zaakId, raadplegingId)).tag("1").build();
    }
}
