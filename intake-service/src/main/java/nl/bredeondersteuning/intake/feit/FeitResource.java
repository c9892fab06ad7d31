package nl.bredeondersteuning.intake.feit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.intake.feit.FeitTonen.Getoond;
import nl.bredeondersteuning.platform.beveiliging.Rollen;
import nl.bredeondersteuning.platform.handeling.Inzage;
import nl.bredeondersteuning.platform.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** De feiten van een zaak, zoals ze zijn vastgelegd. */
@Path("/zaken/{zaakId}/feiten")
@Tag(name = "Feit")
public class FeitResource {

    private final FeitTonen tonen;

    FeitResource(FeitTonen tonen) {
        this.tonen = tonen;
    }

    /** De feiten van een zaak, oudste eerst. */
    public record FeitenResponse(List<Getoond> feiten) {
    }

    @GET
    @Inzage
    @RolesAllowed({Rollen.KLANTBEGELEIDER, Rollen.BESLUITNEMER, Rollen.JURIST})
    @Operation(operationId = "feitenTonen", summary = "Toont de feiten van een zaak met wie ze vastlegde (Awb 3:2)")
    @APIResponseSchema(FeitenResponse.class)
    public Response toon(@PathParam("zaakId") UUID zaakId) {
        return Response.ok(new FeitenResponse(tonen.alle(zaakId))).build();
    }

    @GET
    @Path("/{feitId}")
    @Inzage
    @RolesAllowed({Rollen.KLANTBEGELEIDER, Rollen.BESLUITNEMER, Rollen.JURIST})
    @Operation(operationId = "feitTonen", summary = "Toont één feit van een zaak (Awb 3:2)")
    @APIResponseSchema(Getoond.class)
    public Response toonEen(@PathParam("zaakId") UUID zaakId, @PathParam("feitId") UUID feitId) {
        return Response.ok(een(zaakId, feitId)).tag("1").build();
    }

    private Getoond een(UUID zaakId, UUID feitId) {
        return tonen.een(zaakId, feitId).orElseThrow(() -> Problem.onbekend("Dit feit").exception());
    }
}
