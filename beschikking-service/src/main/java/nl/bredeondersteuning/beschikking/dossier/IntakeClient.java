package nl.bredeondersteuning.beschikking.dossier;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Wat alleen intake-service weet: aan wie een brief gaat. */
@RegisterRestClient(configKey = "intake")
@OidcClientFilter
@Path("/zaken/{zaakId}")
interface IntakeClient {

    @GET
    @Path("/geadresseerden")
    Geadresseerden geadresseerden(@PathParam("zaakId") UUID zaakId, @QueryParam("gezin") Boolean gezin);

    @GET
    @Path("/stand")
    StandAntwoord stand(@PathParam("zaakId") UUID zaakId);
}
