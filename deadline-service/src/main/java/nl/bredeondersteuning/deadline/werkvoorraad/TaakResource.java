package nl.bredeondersteuning.deadline.werkvoorraad;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.bredeondersteuning.platform.beveiliging.Aanroeper;
import nl.bredeondersteuning.platform.beveiliging.Rollen;
import nl.bredeondersteuning.platform.handeling.Handeling;
import nl.bredeondersteuning.platform.handeling.Inzage;
import nl.bredeondersteuning.platform.handeling.Versie;
import nl.bredeondersteuning.platform.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Eén taak, en wie haar doet: nemen, overdragen en teruggeven. */
@Path("/zaken/{zaakId}/taken/{taakId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Werkvoorraad")
public class TaakResource {

    private final Werkvoorraad werkvoorraad;
    private final TaakToewijzen toewijzen;

    TaakResource(Werkvoorraad werkvoorraad, TaakToewijzen toewijzen) {
        this.werkvoorraad = werkvoorraad;
        this.toewijzen = toewijzen;
    }

    /** Aan wie de taak gaat. */
    public record ToewijzingRequest(
            @Schema(description = "Wie haar gaat doen; leeg als u haar zelf neemt", examples = "Bakker") @Size(max = 100)
            String medewerker) {

        String wie() {
            return medewerker == null || medewerker.isBlank() ? Aanroeper.huidig().medewerker() : medewerker.strip();
        }
    }

    @GET
    @Inzage(onbehandeld = true)
    @RolesAllowed({Rollen.KLANTBEGELEIDER, Rollen.BESLUITNEMER, Rollen.JURIST})
    @Operation(operationId = "taakTonen", summary = "Toont een open taak met haar artikel en wie haar heeft (Wht 2.21, Awb)")
    @APIResponseSchema(TaakResponse.class)
    public Response toon(@PathParam("zaakId") UUID zaakId, @PathParam("taakId") UUID taakId) {
        return antwoord(werkvoorraad.regel(zaakId, taakId).orElseThrow(() -> Problem.onbekend("Deze taak").exception()));
    }

    @PUT
    @Path("/toewijzing")
    @Handeling(onbehandeld = true)
    @RolesAllowed({Rollen.KLANTBEGELEIDER, Rollen.BESLUITNEMER, Rollen.JURIST})
    @Operation(operationId = "taakToewijzen", summary = "Neemt een taak, of draagt haar over aan een collega (Wht 2.21, Awb)")
    @APIResponseSchema(TaakResponse.class)
    public Response wijsToe(@PathParam("zaakId") UUID zaakId, @PathParam("taakId") UUID taakId, @HeaderParam("If-Match") String ifMatch,
            ToewijzingRequest request) {
        return antwoord(toewijzen.wijsToe(zaakId, taakId, request.wie(), ifMatch));
    }

    @DELETE
    @Path("/toewijzing")
    @Handeling
    @RolesAllowed({Rollen.KLANTBEGELEIDER, Rollen.BESLUITNEMER, Rollen.JURIST})
    @Operation(operationId = "taakTeruggeven", summary = "Geeft een taak terug, zodat een collega haar kan nemen (Wht 2.21, Awb)")
    @APIResponseSchema(TaakResponse.class)
    public Response geefTerug(@PathParam("zaakId") UUID zaakId, @PathParam("taakId") UUID taakId,
            @HeaderParam("If-Match") String ifMatch) {
        return antwoord(toewijzen.wijsToe(zaakId, taakId, null, ifMatch));
    }

    private static Response antwoord(Werkvoorraad.Regel taak) {
        return Versie.met(Response.ok(TaakResponse.of(taak)), taak.versie()).build();
    }
}
