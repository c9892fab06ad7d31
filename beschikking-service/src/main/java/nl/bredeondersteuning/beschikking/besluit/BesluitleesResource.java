package nl.bredeondersteuning.beschikking.besluit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.beschikking.brief.BriefLezen;
import nl.bredeondersteuning.platform.beveiliging.Rollen;
import nl.bredeondersteuning.platform.handeling.Inzage;
import nl.bredeondersteuning.platform.handeling.Versie;
import nl.bredeondersteuning.platform.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Besluiten en hun brieven lezen. */
@Path("/zaken/{zaakId}/besluiten")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Besluit")
@RolesAllowed({Rollen.KLANTBEGELEIDER, Rollen.BESLUITNEMER, Rollen.JURIST})
public class BesluitleesResource {

    private final Besluiten besluiten;
    private final BriefLezen brieven;
    private final Onherroepelijkheid onherroepelijkheid;

    BesluitleesResource(Besluiten besluiten, BriefLezen brieven, Onherroepelijkheid onherroepelijkheid) {
        this.besluiten = besluiten;
        this.brieven = brieven;
        this.onherroepelijkheid = onherroepelijkheid;
    }

    /** De besluiten van een zaak, oudste eerst. */
    public record BesluitenResponse(List<BesluitResponse> besluiten) {
    }

    @GET
    @Inzage
    @Operation(operationId = "besluitenLijst", summary = "Toont de besluiten van een zaak")
    @APIResponseSchema(BesluitenResponse.class)
    public Response lijst(@PathParam("zaakId") UUID zaakId) {
        var onherroepelijk = onherroepelijkheid.in(zaakId);
        return Response.ok(new BesluitenResponse(besluiten.van(zaakId).stream()
                .map(besluit -> BesluitResponse.of(besluit, onherroepelijk)).toList())).build();
    }

    @GET
    @Path("/{besluitId}")
    @Inzage
    @Operation(operationId = "besluitTonen", summary = "Toont een besluit met de bevindingen waarop het rust (Awb 3:46)")
    @APIResponseSchema(BesluitResponse.class)
    public Response toon(@PathParam("zaakId") UUID zaakId, @PathParam("besluitId") UUID besluitId) {
        var besluit = besluiten.in(zaakId, besluitId);
        return Versie.met(Response.ok(BesluitResponse.of(besluit, onherroepelijkheid.in(zaakId))), besluit.versie).build();
    }

    @GET
    @Path("/{besluitId}/brief")
    @Inzage
    @Produces("application/pdf")
    @Operation(operationId = "briefLezen", summary = "Geeft de brief bij een besluit, zoals hij is uitgegaan")
    public Response lees(@PathParam("zaakId") UUID zaakId, @PathParam("besluitId") UUID besluitId) {
        var besluit = besluiten.in(zaakId, besluitId);
        if (besluit.briefId == null) {
            throw Problem.onbekend("De brief bij dit besluit").exception();
        }
        return Response.ok(brieven.lees(zaakId, besluit.briefId)).type("application/pdf").build();
    }
}
