package nl.bredeondersteuning.deadline.berekening;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Set;
import nl.bredeondersteuning.beleid.termijn.Dwangsomberekening;
import nl.bredeondersteuning.beleid.termijn.Dwangsominvoer;
import nl.bredeondersteuning.beleid.termijn.Dwangsomuitkomst;
import nl.bredeondersteuning.platform.beveiliging.Rollen;
import nl.bredeondersteuning.platform.handeling.Inzage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Berekent een dwangsom zonder zaak (Awb 4:17). */
@Path("/dwangsomberekeningen")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Berekening")
public class DwangsomberekeningResource {

    private static final Set<String> VELDEN = Set.of("termijnEinde", "ingebrekestellingOntvangen", "besluitBekendgemaakt", "peildatum");

    /** Een dwangsom om te berekenen; alleen voor het OpenAPI-document, de velden worden als tekst gelezen. */
    public record DwangsomberekeningRequest(
            @Schema(required = true, description = "Laatste dag van de beslistermijn", examples = "2026-07-27") LocalDate termijnEinde,
            @Schema(required = true, examples = "2026-08-03") LocalDate ingebrekestellingOntvangen,
            @Schema(description = "Leeg zolang er geen besluit is", examples = "2026-09-10") LocalDate besluitBekendgemaakt,
            @Schema(required = true, description = "De stand aan het eind van deze dag", examples = "2026-09-10") LocalDate peildatum) {
    }

    @POST
    @Inzage
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Rollen.KLANTBEGELEIDER, Rollen.BESLUITNEMER, Rollen.JURIST, Rollen.BEHEER, Rollen.TOEZICHT, Rollen.DIENST})
    @Operation(operationId = "dwangsomBerekenen", summary = "Berekent de dwangsom bij niet tijdig beslissen (Awb 4:17)")
    @APIResponseSchema(Dwangsomuitkomst.class)
    public Response bereken(@RequestBody(required = true,
            content = @Content(schema = @Schema(implementation = DwangsomberekeningRequest.class))) String inhoud) {
        var invoer = Invoertekst.lees(inhoud, VELDEN);
        var gelezen = new Dwangsominvoer(invoer.tekst("termijnEinde"), invoer.tekst("ingebrekestellingOntvangen"),
                invoer.tekst("besluitBekendgemaakt"), invoer.tekst("peildatum")).lees();
        invoer.eisFoutloos(gelezen.fouten());
        return Response.ok(Dwangsomberekening.bereken(gelezen.vraag())).build();
    }
}
