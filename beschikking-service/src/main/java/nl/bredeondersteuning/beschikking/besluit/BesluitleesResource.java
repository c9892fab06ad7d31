package nl.bredeondersteuning.beschikking.besluit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.beschikking.brief.Brief;
import nl.bredeondersteuning.beschikking.brief.Brieven;
import nl.bredeondersteuning.platform.beveiliging.Rollen;
import nl.bredeondersteuning.platform.handeling.Inzage;
import nl.bredeondersteuning.platform.handeling.Versie;
import nl.bredeondersteuning.platform.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Besluiten en hun brieven lezen. */
@Path("/zaken/{zaakId}")
@Tag(name = "Besluit")
@RolesAllowed({Rollen.KLANTBEGELEIDER, Rollen.BESLUITNEMER, Rollen.JURIST})
public class BesluitleesResource {

    private final Besluiten besluiten;
    private final Brieven brieven;

    BesluitleesResource(Besluiten besluiten, Brieven brieven) {
        this.besluiten = besluiten;
        this.brieven = brieven;
    }

    /** De besluiten van een zaak, oudste eerst. */
    public record BesluitenResponse(List<BesluitResponse> besluiten) {
    }

    /** Een brief: waarover, aan wie, langs welke weg, en waaraan hij te herkennen is. */
    public record BriefResponse(UUID briefId, UUID besluitId, String soort, UUID geadresseerdeId, String kanaal, LocalDate gedagtekendOp,
            String sha256, int paginas) {

        static BriefResponse of(Brief brief) {
            return new BriefResponse(brief.id, brief.besluitId, brief.soort, brief.geadresseerdeId, brief.kanaal, brief.gedagtekendOp,
                    brief.sha256, brief.paginas);
        }
    }

    /** De brieven van een zaak, oudste eerst. */
    public record BrievenResponse(List<BriefResponse> brieven) {
    }

    @GET
    @Path("/besluiten")
    @Inzage
    @Operation(operationId = "besluitenLijst", summary = "Toont de besluiten van een zaak")
    @APIResponseSchema(BesluitenResponse.class)
    public Response lijst(@PathParam("zaakId") UUID zaakId) {
        return Response.ok(new BesluitenResponse(besluiten.van(zaakId).stream().map(BesluitResponse::of).toList())).build();
    }

    @GET
    @Path("/besluiten/{besluitId}")
    @Inzage
    @Operation(operationId = "besluitTonen", summary = "Toont een besluit met de bevindingen waarop het rust (Awb 3:46)")
    @APIResponseSchema(BesluitResponse.class)
    public Response toon(@PathParam("zaakId") UUID zaakId, @PathParam("besluitId") UUID besluitId) {
        var besluit = besluiten.in(zaakId, besluitId);
        return Versie.met(Response.ok(BesluitResponse.of(besluit)), besluit.versie).build();
    }

    @GET
    @Path("/brieven/{briefId}")
    @Inzage
    @Operation(operationId = "briefTonen", summary = "Toont aan wie en wanneer een brief uitging")
    @APIResponseSchema(BriefResponse.class)
    public Response brief(@PathParam("zaakId") UUID zaakId, @PathParam("briefId") UUID briefId) {
        return Response.ok(BriefResponse.of(brieven.in(zaakId, briefId))).build();
    }

    @GET
    @Path("/brieven")
    @Inzage
    @Operation(operationId = "brievenLijst", summary = "Toont de brieven van een zaak, ook die geen besluit zijn (Awb 3:41)")
    @APIResponseSchema(BrievenResponse.class)
    public Response brieven(@PathParam("zaakId") UUID zaakId) {
        return Response.ok(new BrievenResponse(brieven.van(zaakId).stream().map(BriefResponse::of).toList())).build();
    }

    @GET
    @Path("/brieven/{briefId}/pdf")
    @Inzage
    @Produces("application/pdf")
    @Operation(operationId = "briefDownloaden", summary = "Geeft een brief zoals hij is uitgegaan (Awb 3:41)")
    public Response pdf(@PathParam("zaakId") UUID zaakId, @PathParam("briefId") UUID briefId) {
        return Response.ok(brieven.in(zaakId, briefId).pdf).type("application/pdf").build();
    }

    @GET
    @Path("/besluiten/{besluitId}/brief")
    @Inzage
    @Produces("application/pdf")
    @Operation(operationId = "briefLezen", summary = "Geeft de brief bij een besluit, zoals hij is uitgegaan")
    public Response lees(@PathParam("zaakId") UUID zaakId, @PathParam("besluitId") UUID besluitId) {
        var besluit = besluiten.in(zaakId, besluitId);
        if (besluit.briefId == null) {
            throw Problem.onbekend("De brief bij dit besluit").exception();
        }
        return Response.ok(brieven.in(zaakId, besluit.briefId).pdf).type("application/pdf").build();
    }
}
