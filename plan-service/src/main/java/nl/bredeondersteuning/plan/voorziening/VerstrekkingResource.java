package nl.bredeondersteuning.plan.voorziening;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.bredeondersteuning.platform.beleid.Beleid;
import nl.bredeondersteuning.platform.beveiliging.Rollen;
import nl.bredeondersteuning.platform.handeling.Handeling;
import nl.bredeondersteuning.platform.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Een toegekende voorziening verschaffen. */
@Path("/zaken/{zaakId}/voorzieningen/{voorzieningId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Voorziening")
public class VerstrekkingResource {

    private final VoorzieningVerstrekken verstrekken;
    private final Voorzieningen voorzieningen;
    private final Beleid beleid;

    VerstrekkingResource(VoorzieningVerstrekken verstrekken, Voorzieningen voorzieningen, Beleid beleid) {
        this.verstrekken = verstrekken;
        this.voorzieningen = voorzieningen;
        this.beleid = beleid;
    }

    @POST
    @Path("/verstrekkingen")
    @Handeling
    @RolesAllowed({Rollen.KLANTBEGELEIDER, Rollen.UITVOERDER})
    @Operation(operationId = "voorzieningVerstrekken",
            summary = "Legt vast dat een toegekende voorziening is verschaft (Kampen artikel 5.1 lid 1)")
    @APIResponseSchema(value = VoorzieningResponse.class, responseCode = "201")
    public Response verstrek(@PathParam("zaakId") UUID zaakId, @PathParam("voorzieningId") UUID id) {
        return verstrekken.verstrek(zaakId, id, beleid.dag()).map(Problem::norm).orElseGet(() -> antwoord(zaakId, id));
    }

    private Response antwoord(UUID zaakId, UUID id) {
        voorzieningen.flush();
        return VoorzieningResponse.antwoord(Response.status(Response.Status.CREATED), voorzieningen.van(zaakId, id));
    }
}
