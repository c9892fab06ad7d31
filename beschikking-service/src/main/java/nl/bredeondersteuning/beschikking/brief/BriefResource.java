package nl.bredeondersteuning.beschikking.brief;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.platform.beveiliging.Rollen;
import nl.bredeondersteuning.platform.handeling.Inzage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Brieven lezen, zoals zij uitgingen. */
@Path("/zaken/{zaakId}/brieven")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Brief")
@RolesAllowed({Rollen.KLANTBEGELEIDER, Rollen.BESLUITNEMER, Rollen.JURIST})
public class BriefResource {

    private final Brieven brieven;

    BriefResource(Brieven brieven) {
        this.brieven = brieven;
    }

    /** Een brief: waarover, aan wie, langs welke weg, en waaraan hij te herkennen is. */
    public record BriefResponse(UUID briefId, UUID besluitId, String soort, UUID geadresseerdeId, String kanaal, LocalDate gedagtekendOp,
            String sha256, int paginas, String sjabloonversie) {

        static BriefResponse of(Brief brief) {
            return new BriefResponse(brief.id, brief.besluitId, brief.soort, brief.geadresseerdeId, brief.kanaal, brief.gedagtekendOp,
                    brief.sha256, brief.paginas, brief.sjabloonversie);
        }
    }

    /** De brieven van een zaak, oudste eerst. */
    public record BrievenResponse(List<BriefResponse> brieven) {
    }

    @GET
    @Path("/{briefId}")
    @Inzage
    @Operation(operationId = "briefTonen", summary = "Toont aan wie en wanneer een brief uitging")
    @APIResponseSchema(BriefResponse.class)
    public Response brief(@PathParam("zaakId") UUID zaakId, @PathParam("briefId") UUID briefId) {
        return Response.ok(BriefResponse.of(brieven.in(zaakId, briefId))).build();
    }

    @GET
    @Inzage
    @Operation(operationId = "brievenLijst", summary = "Toont de brieven van een zaak, ook die geen besluit zijn (Awb 3:41)")
    @APIResponseSchema(BrievenResponse.class)
    public Response brieven(@PathParam("zaakId") UUID zaakId) {
        return Response.ok(new BrievenResponse(brieven.van(zaakId).stream().map(BriefResponse::of).toList())).build();
    }

    @GET
    @Path("/{briefId}/pdf")
    @Inzage
    @Produces("application/pdf")
    @Operation(operationId = "briefDownloaden", summary = "Geeft een brief zoals hij is uitgegaan (Awb 3:41)")
    public Response pdf(@PathParam("zaakId") UUID zaakId, @PathParam("briefId") UUID briefId) {
        return Response.ok(brieven.in(zaakId, briefId).pdf).type("application/pdf").build();
    }
}
