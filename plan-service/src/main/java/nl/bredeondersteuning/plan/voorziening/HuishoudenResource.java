package nl.bredeondersteuning.plan.voorziening;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.platform.beveiliging.Rollen;
import nl.bredeondersteuning.platform.handeling.Handeling;
import nl.bredeondersteuning.platform.handeling.Inzage;
import nl.bredeondersteuning.platform.http.Bladzijde;
import nl.bredeondersteuning.platform.problem.InvalidParam;
import nl.bredeondersteuning.platform.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Voorzieningen die voor een huishouden met meer zaken zijn. */
@Path("/zaken/{zaakId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Voorziening")
public class HuishoudenResource {

    private final VoorzieningDelen delen;
    private final Voorzieningen voorzieningen;

    HuishoudenResource(VoorzieningDelen delen, Voorzieningen voorzieningen) {
        this.delen = delen;
        this.voorzieningen = voorzieningen;
    }

    /** Met welke andere zaken van het huishouden zij gedeeld wordt. */
    public record HuishoudenRequest(@Schema(description = "Leeg om haar niet meer te delen") @NotNull @Size(max = 20) List<@NotNull UUID> zaken) {
    }

    /** Een bladzijde van wat uit andere zaken ook voor deze is. */
    public record GedeeldeVoorzieningenResponse(List<GedeeldeVoorziening> voorzieningen) {
    }

    @PUT
    @Path("/voorzieningen/{voorzieningId}/huishouden")
    @Handeling
    @RolesAllowed(Rollen.KLANTBEGELEIDER)
    @Operation(operationId = "voorzieningDelen",
            summary = "Deelt een voorziening met andere zaken van hetzelfde huishouden, zodat zij één keer gegeven wordt (Wht 2.21 lid 2)")
    @APIResponseSchema(VoorzieningResponse.class)
    public Response deel(@PathParam("zaakId") UUID zaakId, @PathParam("voorzieningId") UUID id, @HeaderParam("If-Match") String ifMatch,
            HuishoudenRequest request) {
        var onbekend = delen.deel(zaakId, id, request.zaken(), ifMatch);
        if (!onbekend.isEmpty()) {
            throw Problem.invoer(onbekend.stream().map(andere -> new InvalidParam("zaken", "ONBEKENDE_WAARDE",
                    andere + " is geen andere zaak die u hier mag zien.")).toList()).exception();
        }
        voorzieningen.flush();
        return VoorzieningResponse.antwoord(Response.ok(), voorzieningen.van(zaakId, id));
    }

    @GET
    @Path("/gedeelde-voorzieningen")
    @Inzage
    @RolesAllowed({Rollen.KLANTBEGELEIDER, Rollen.BESLUITNEMER, Rollen.JURIST})
    @Operation(operationId = "gedeeldeVoorzieningenTonen",
            summary = "Toont wat uit andere zaken van het huishouden ook voor deze zaak is (Wht 2.21 lid 2)",
            description = "Zonder de feiten, de weging en de motivering: die blijven in de zaak waarin zij gevraagd is.")
    @APIResponseSchema(GedeeldeVoorzieningenResponse.class)
    public Response gedeeld(@PathParam("zaakId") UUID zaakId, @QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        var bladzijde = Bladzijde.van(cursor, limit);
        return bladzijde.antwoord(voorzieningen.gedeeldMet(zaakId, bladzijde.naGetal().orElse(0L), bladzijde.limit() + 1),
                voorziening -> voorziening.nr,
                deel -> new GedeeldeVoorzieningenResponse(deel.stream().map(GedeeldeVoorziening::of).toList()));
    }
}
