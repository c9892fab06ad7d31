package nl.bredeondersteuning.beschikking.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Wat plan-service in woorden heeft en in geen gebeurtenis staat: één plan of één voorziening met haar motivering. */
@RegisterRestClient(configKey = "plan")
@OidcClientFilter
@Path("/zaken/{zaakId}")
interface PlanClient {

    @GET
    @Path("/plannen/{planId}")
    JsonNode plan(@PathParam("zaakId") UUID zaakId, @PathParam("planId") UUID planId, @QueryParam("sinds") Integer sinds);

    @GET
    @Path("/voorzieningen/{voorzieningId}")
    JsonNode voorziening(@PathParam("zaakId") UUID zaakId, @PathParam("voorzieningId") UUID voorzieningId);

    @GET
    @Path("/stand")
    StandAntwoord stand(@PathParam("zaakId") UUID zaakId);
}
