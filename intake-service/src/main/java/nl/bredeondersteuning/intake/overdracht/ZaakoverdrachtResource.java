package nl.bredeondersteuning.intake.overdracht;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.intake.feit.Feitantwoord;
import nl.bredeondersteuning.intake.overdracht.OverdrachtAanbieden.Aanbod;
import nl.bredeondersteuning.platform.beveiliging.Aanroeper;
import nl.bredeondersteuning.platform.beveiliging.Rollen;
import nl.bredeondersteuning.platform.handeling.Handeling;
import nl.bredeondersteuning.platform.handeling.Inzage;
import nl.bredeondersteuning.platform.problem.InvalidParam;
import nl.bredeondersteuning.platform.problem.Problem;
import nl.bredeondersteuning.platform.problem.Probleemsoort;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Een zaak aanbieden aan de gemeente waar de rechthebbende nu woont. */
@Path("/zaken/{zaakId}/overdrachtsaanbiedingen")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Overdracht")
public class ZaakoverdrachtResource {

    private final OverdrachtAanbieden aanbieden;
    private final Samenstellen samenstellen;
    private final OverdrachtTonen tonen;
    private final Feitantwoord dagen;

    ZaakoverdrachtResource(OverdrachtAanbieden aanbieden, Samenstellen samenstellen, OverdrachtTonen tonen, Feitantwoord dagen) {
        this.aanbieden = aanbieden;
        this.samenstellen = samenstellen;
        this.tonen = tonen;
        this.dagen = dagen;
    }

    /** Aan wie, met welke toestemming, en de datums die deze service niet kent. */
    public record OverdrachtsaanbodRequest(
            @Schema(description = "Code van de gemeente waar de rechthebbende nu woont", examples = "9902") @NotBlank
            @Pattern(regexp = "\\d{4}", message = "Een gemeentecode is vier cijfers.") String gemeente,
            @Schema(description = "Dag waarop de rechthebbende toestemde; nooit later dan vandaag") @NotNull LocalDate toestemmingOp,
            @Schema(description = "Waaruit dat blijkt", examples = "formulier in het dossier") @NotBlank @Size(max = 1000)
            String toestemmingHoe,
            @Schema(description = "Het anker van de twee jaar; leeg als de hulpvraag nog niet is vastgesteld") LocalDate hulpvraagVastgesteld,
            LocalDate planVastgesteld, LocalDate toegangVerleend,
            @Schema(description = "Wat de andere gemeente verder moet weten") @Size(max = 4000) String toelichting) {
    }

    /** De aanbiedingen van een zaak, oudste eerst. */
    public record ZaakoverdrachtenResponse(List<OverdrachtResponse> overdrachten) {
    }

    @POST
    @Handeling
    @RolesAllowed(Rollen.KLANTBEGELEIDER)
    @Operation(operationId = "overdrachtAanbieden",
            summary = "Biedt de zaak met toestemming aan een andere gemeente aan, met het anker (Wht 2.21 lid 1)")
    @APIResponseSchema(value = ZaakoverdrachtenResponse.class, responseCode = "201")
    public Response biedAan(@PathParam("zaakId") UUID zaakId, OverdrachtsaanbodRequest request) {
        if (Aanroeper.huidig().gemeenten().contains(request.gemeente())) {
            throw Problem.invoer(List.of(new InvalidParam("gemeente", "EIGEN_GEMEENTE", "Noem een andere gemeente dan de eigen."))).exception();
        }
        var aanbod = new Aanbod(request.gemeente(), dagen.nietLater("toestemmingOp", request.toestemmingOp()),
                request.toestemmingHoe().strip(), request.toelichting());
        var mee = samenstellen.van(zaakId, dagen.nietLater("hulpvraagVastgesteld", request.hulpvraagVastgesteld()),
                dagen.nietLater("planVastgesteld", request.planVastgesteld()), dagen.nietLater("toegangVerleend", request.toegangVerleend()));
        return aanbieden.biedAan(zaakId, aanbod, mee, dagen.vandaag()).map(id -> antwoord(Response.status(Response.Status.CREATED), zaakId))
                .orElseGet(() -> Problem.van(Probleemsoort.TOESTAND_VERZET_ZICH,
                        "Deze zaak is al aangeboden. Wacht het antwoord van de andere gemeente af.").antwoord());
    }

    @GET
    @Inzage
    @RolesAllowed({Rollen.KLANTBEGELEIDER, Rollen.BESLUITNEMER})
    @Operation(operationId = "zaakoverdrachtenTonen", summary = "Toont aan wie de zaak is aangeboden en wat het antwoord was (Wht 2.21 lid 1)")
    @APIResponseSchema(ZaakoverdrachtenResponse.class)
    public Response toon(@PathParam("zaakId") UUID zaakId) {
        return antwoord(Response.ok(), zaakId);
    }

    private Response antwoord(Response.ResponseBuilder antwoord, UUID zaakId) {
        return antwoord.entity(new ZaakoverdrachtenResponse(tonen.van(zaakId))).build();
    }
}
