package nl.bredeondersteuning.deadline.behandeling;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.bredeondersteuning.beleid.mandaat.Teamregister;
import nl.bredeondersteuning.platform.beveiliging.Aanroeper;
import nl.bredeondersteuning.platform.beveiliging.Rollen;
import nl.bredeondersteuning.platform.handeling.Inzage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** De teams waarover een gemeente haar zaken verdeelt. */
@Path("/teams")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Werkvoorraad")
public class TeamResource {

    private final Teamregister teams;

    TeamResource(Teamregister teams) {
        this.teams = teams;
    }

    /** Een team met zijn leden. */
    public record TeamResponse(String gemeentecode, String naam, List<String> leden) {
    }

    /** De teams van de gemeenten van de aanroeper. */
    public record TeamsResponse(List<TeamResponse> teams) {
    }

    @GET
    @Inzage
    @RolesAllowed({Rollen.KLANTBEGELEIDER, Rollen.BESLUITNEMER, Rollen.JURIST})
    @Operation(operationId = "teamsLijst", summary = "Toont de teams waarover een gemeente haar zaken verdeelt (Wht 2.21)")
    @APIResponseSchema(TeamsResponse.class)
    public Response lijst() {
        return Response.ok(new TeamsResponse(teams.teams(Aanroeper.huidig().gemeenten()).stream()
                .map(team -> new TeamResponse(team.gemeentecode(), team.naam(), team.leden().stream().sorted().toList())).toList())).build();
    }
}
