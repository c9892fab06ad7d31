package nl.bredeondersteuning.intake.aanvraag;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.intake.feit.FeitTonen;
import nl.bredeondersteuning.intake.feit.Feitantwoord;
import nl.bredeondersteuning.platform.beveiliging.Aanroeper;
import nl.bredeondersteuning.platform.beveiliging.Rollen;
import nl.bredeondersteuning.platform.handeling.Handeling;
import nl.bredeondersteuning.platform.problem.InvalidParam;
import nl.bredeondersteuning.platform.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Een zaak die naar een andere gemeente gaat: doorgezonden, of overgedragen met wat er al is. */
@Path("/zaken/{zaakId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Aanvraag")
public class VertrekResource {

    private final AanvraagDoorzenden doorzenden;
    private final ZaakOverdragen overdragen;
    private final Feitantwoord antwoord;

    VertrekResource(AanvraagDoorzenden doorzenden, ZaakOverdragen overdragen, Feitantwoord antwoord) {
        this.doorzenden = doorzenden;
        this.overdragen = overdragen;
        this.antwoord = antwoord;
    }

    /** Naar welke gemeente de zaak gaat. */
    public record VertrekRequest(
            @Schema(description = "Code van de andere gemeente", examples = "0193") @NotBlank
            @Pattern(regexp = "\\d{4}", message = "Een gemeentecode is vier cijfers.") String gemeente,
            @Schema(description = "Wat is afgesproken, en hoe de aanvrager bericht kreeg") @Size(max = 4000) String toelichting) {
    }

    @POST
    @Path("/doorzendingen")
    @Handeling
    @RolesAllowed(Rollen.KLANTBEGELEIDER)
    @Operation(operationId = "aanvraagDoorzenden", summary = "Zendt de aanvraag door naar een andere gemeente en bericht dat aan de aanvrager (Awb 2:3 lid 1)")
    @APIResponseSchema(value = FeitTonen.Getoond.class, responseCode = "201")
    public Response zendDoor(@PathParam("zaakId") UUID zaakId, VertrekRequest request) {
        return antwoord.met(zaakId, doorzenden.zendDoor(zaakId, andere(request), request.toelichting(), antwoord.vandaag()));
    }

    @POST
    @Path("/overdrachten")
    @Handeling
    @RolesAllowed(Rollen.KLANTBEGELEIDER)
    @Operation(operationId = "zaakOverdragen", summary = "Draagt de zaak over aan een andere gemeente, met plan en anker (Wht 2.21 lid 1)")
    @APIResponseSchema(value = FeitTonen.Getoond.class, responseCode = "201")
    public Response draagOver(@PathParam("zaakId") UUID zaakId, VertrekRequest request) {
        return antwoord.met(zaakId, overdragen.draagOver(zaakId, andere(request), request.toelichting(), antwoord.vandaag()));
    }

    private static String andere(VertrekRequest request) {
        if (Aanroeper.huidig().gemeenten().equals(java.util.Set.of(request.gemeente()))) {
            throw Problem.invoer(List.of(new InvalidParam("gemeente", "EIGEN_GEMEENTE", "Noem een andere gemeente dan de eigen."))).exception();
        }
        return request.gemeente();
    }
}
