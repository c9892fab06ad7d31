package nl.bredeondersteuning.plan.voorziening;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import nl.bredeondersteuning.platform.beleid.Beleid;
import nl.bredeondersteuning.platform.beveiliging.Rollen;
import nl.bredeondersteuning.platform.handeling.Handeling;
import nl.bredeondersteuning.platform.handeling.Versie;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** De feiten van een gevraagde voorziening. */
@Path("/zaken/{zaakId}/voorzieningen/{voorzieningId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Voorziening")
public class FeitenResource {

    private final FeitenVastleggen vastleggen;
    private final Voorzieningen voorzieningen;
    private final Beleid beleid;

    FeitenResource(FeitenVastleggen vastleggen, Voorzieningen voorzieningen, Beleid beleid) {
        this.vastleggen = vastleggen;
        this.voorzieningen = voorzieningen;
        this.beleid = beleid;
    }

    @PATCH
    @Path("/feiten")
    @Handeling
    @RolesAllowed(Rollen.KLANTBEGELEIDER)
    @Operation(operationId = "feitenAanvullen",
            summary = "Vult de feiten van een gevraagde voorziening aan; wat leeg is, blijft (Kampen artikel 2.2 en 5.2)")
    @APIResponseSchema(VoorzieningResponse.class)
    public Response vulAan(@PathParam("zaakId") UUID zaakId, @PathParam("voorzieningId") UUID id, @HeaderParam("If-Match") String ifMatch,
            FeitenRequest request) {
        var voorziening = gelezen(zaakId, id, ifMatch);
        return leg(voorziening, request.op(voorziening.feiten, beleid.dag()), request.bronnenOp(voorziening.bronnen));
    }

    @PUT
    @Path("/feiten")
    @Handeling
    @RolesAllowed(Rollen.KLANTBEGELEIDER)
    @Operation(operationId = "feitenVervangen", summary = "Vervangt de feiten van een gevraagde voorziening (Kampen artikel 2.2 en 5.2)")
    @APIResponseSchema(VoorzieningResponse.class)
    public Response vervang(@PathParam("zaakId") UUID zaakId, @PathParam("voorzieningId") UUID id, @HeaderParam("If-Match") String ifMatch,
            FeitenRequest request) {
        return leg(gelezen(zaakId, id, ifMatch), request.op(Voorzieningfeiten.GEWOON, beleid.dag()), request.bronnenOp(Map.of()));
    }

    private Voorziening gelezen(UUID zaakId, UUID id, String ifMatch) {
        var voorziening = voorzieningen.van(zaakId, id);
        Versie.eis(ifMatch, voorziening.versie);
        return voorziening;
    }

    private Response leg(Voorziening voorziening, Voorzieningfeiten feiten, Map<String, String> bronnen) {
        vastleggen.legVast(voorziening.zaakId, voorziening.id, feiten, bronnen);
        return antwoord(Response.ok(), voorziening.zaakId, voorziening.id);
    }

    private Response antwoord(Response.ResponseBuilder antwoord, UUID zaakId, UUID id) {
        voorzieningen.flush();
        return VoorzieningResponse.antwoord(antwoord, voorzieningen.van(zaakId, id));
    }
}
