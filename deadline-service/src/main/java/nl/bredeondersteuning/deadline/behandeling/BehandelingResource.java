package nl.bredeondersteuning.deadline.behandeling;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.bredeondersteuning.deadline.behandeling.BehandelingToewijzen.Outcome.OnbekendTeam;
import nl.bredeondersteuning.deadline.behandeling.BehandelingToewijzen.Outcome.Toegewezen;
import nl.bredeondersteuning.deadline.lijst.Zoeksleutels;
import nl.bredeondersteuning.platform.beveiliging.Rollen;
import nl.bredeondersteuning.platform.handeling.Handeling;
import nl.bredeondersteuning.platform.handeling.Inzage;
import nl.bredeondersteuning.platform.handeling.Versie;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Welk team en welke medewerker een zaak behandelt. */
@Path("/zaken/{zaakId}/behandeling")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Werkvoorraad")
public class BehandelingResource {

    private final Behandelingen behandelingen;
    private final BehandelingToewijzen toewijzen;

    BehandelingResource(Behandelingen behandelingen, BehandelingToewijzen toewijzen) {
        this.behandelingen = behandelingen;
        this.toewijzen = toewijzen;
    }

    /** Wie de zaak gaat behandelen. */
    public record BehandelingRequest(
            @Schema(description = "Een team van de gemeente; leeg als geen team haar behandelt", examples = "Binnenstad")
            @Size(min = 1, max = 100) String team,
            @Schema(description = "Een medewerker; leeg als dat niemand in het bijzonder is", examples = "Bakker")
            @Size(min = 1, max = 100) String medewerker) {
    }

    /** Wie de zaak behandelt. */
    public record BehandelingResponse(String team, String medewerker) {
    }

    @GET
    @Inzage
    @RolesAllowed({Rollen.KLANTBEGELEIDER, Rollen.BESLUITNEMER, Rollen.JURIST})
    @Operation(operationId = "behandelingTonen", summary = "Toont welk team en welke medewerker een zaak behandelt (Wht 2.21)")
    @APIResponseSchema(BehandelingResponse.class)
    public Response toon(@PathParam("zaakId") UUID zaakId) {
        return antwoord(zaakId);
    }

    @PUT
    @Handeling
    @RolesAllowed({Rollen.KLANTBEGELEIDER, Rollen.BESLUITNEMER, Rollen.JURIST})
    @Operation(operationId = "behandelingToewijzen", summary = "Geeft een zaak aan een team of een medewerker, of neemt haar terug (Wht 2.21)")
    @APIResponseSchema(BehandelingResponse.class)
    public Response wijsToe(@PathParam("zaakId") UUID zaakId, @HeaderParam("If-Match") String ifMatch, BehandelingRequest request) {
        return switch (toewijzen.wijsToe(zaakId, request.team(), request.medewerker(), ifMatch)) {
            case Toegewezen() -> antwoord(zaakId);
            case OnbekendTeam(var bekend) -> throw Zoeksleutels.fout("team", "ONBEKENDE_WAARDE", bekend.isEmpty()
                    ? "Deze gemeente heeft geen teams." : "Kies uit: " + String.join(", ", bekend) + ".");
        };
    }

    private Response antwoord(UUID zaakId) {
        var nu = behandelingen.van(zaakId);
        return Versie.met(Response.ok(new BehandelingResponse(nu.team(), nu.medewerker())), nu.versie()).build();
    }
}
