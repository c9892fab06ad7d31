package nl.bredeondersteuning.platform.zaak;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import nl.bredeondersteuning.platform.beveiliging.Rollen;
import nl.bredeondersteuning.platform.handeling.Inzage;
import nl.bredeondersteuning.platform.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Hoe ver deze service met een zaak is: haar eigen laatste volgnummer en het laatst verwerkte van elke bron die zij hoort. */
@Path("/zaken/{zaakId}/stand")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Stand")
public class StandResource {

    private final Zaken zaken;

    StandResource(Zaken zaken) {
        this.zaken = zaken;
    }

    /** De stand, met hoeveel gebeurtenissen wachten en of er ooit een is weggelegd. */
    public record StandResponse(UUID zaakId, Map<String, Long> stand, int wachtend, boolean overgeslagen) {
    }

    @GET
    @Inzage
    @RolesAllowed({Rollen.KLANTBEGELEIDER, Rollen.BESLUITNEMER, Rollen.JURIST, Rollen.DIENST})
    @Operation(operationId = "standTonen", summary = "Toont hoe ver deze service met de zaak is")
    @APIResponseSchema(StandResponse.class)
    public Response toon(@PathParam("zaakId") UUID zaakId) {
        var zaak = zaken.vind(zaakId).orElseThrow(() -> Problem.onbekend("Deze zaak").exception());
        return Response.ok(new StandResponse(zaakId, zaak.stand().nummers(), zaak.wachtend(), zaak.overgeslagen())).build();
    }
}
