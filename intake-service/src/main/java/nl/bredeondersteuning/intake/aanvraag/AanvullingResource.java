package nl.bredeondersteuning.intake.aanvraag;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.intake.feit.FeitTonen;
import nl.bredeondersteuning.intake.feit.Feitantwoord;
import nl.bredeondersteuning.platform.beveiliging.Rollen;
import nl.bredeondersteuning.platform.handeling.Handeling;
import nl.bredeondersteuning.platform.problem.InvalidParam;
import nl.bredeondersteuning.platform.problem.Probleemsoort;
import nl.bredeondersteuning.platform.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Een onvolledige aanvraag: het verzoek om aan te vullen en de aanvulling. */
@Path("/zaken/{zaakId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Aanvraag")
public class AanvullingResource {

    private final AanvullingVragen vragen;
    private final AanvullingInnemen innemen;
    private final Feitantwoord antwoord;

    AanvullingResource(AanvullingVragen vragen, AanvullingInnemen innemen, Feitantwoord antwoord) {
        this.vragen = vragen;
        this.innemen = innemen;
        this.antwoord = antwoord;
    }

    /** Wat ontbreekt, en tot en met welke dag het kan worden aangevuld. */
    public record AanvullingsverzoekRequest(
            @Schema(description = "Laatste dag om aan te vullen, na vandaag", examples = "2026-03-30") @NotNull LocalDate uiterlijk,
            @Schema(description = "Wat nog ontbreekt") @NotBlank @Size(max = 4000) String ontbreekt) {
    }

    /** Wat is aangevuld. */
    public record AanvullingRequest(@Schema(description = "Wat is ontvangen") @Size(max = 4000) String ontvangen) {
    }

    @POST
    @Path("/aanvullingsverzoeken")
    @Handeling
    @RolesAllowed(Rollen.KLANTBEGELEIDER)
    @Operation(operationId = "aanvullingVragen", summary = "Vraagt de aanvrager de aanvraag aan te vullen (Awb 4:5 lid 1)")
    @APIResponseSchema(value = FeitTonen.Getoond.class, responseCode = "201")
    public Response vraag(@PathParam("zaakId") UUID zaakId, AanvullingsverzoekRequest request) {
        if (!request.uiterlijk().isAfter(antwoord.vandaag())) {
            throw Problem.invoer(List.of(new InvalidParam("uiterlijk", "TE_VROEG", "Geef een dag na vandaag om aan te vullen."))).exception();
        }
        return antwoord.met(zaakId, vragen.vraag(zaakId, request.uiterlijk(), request.ontbreekt().strip(), antwoord.vandaag()));
    }

    @POST
    @Path("/aanvullingen")
    @Handeling
    @RolesAllowed(Rollen.KLANTBEGELEIDER)
    @Operation(operationId = "aanvullingInnemen", summary = "Neemt de gevraagde aanvulling in ontvangst (Awb 4:5 lid 1, 4:15)")
    @APIResponseSchema(value = FeitTonen.Getoond.class, responseCode = "201")
    public Response neemIn(@PathParam("zaakId") UUID zaakId, AanvullingRequest request) {
        return innemen.neemIn(zaakId, request.ontvangen(), antwoord.vandaag()).map(feit -> antwoord.met(zaakId, feit))
                .orElseGet(() -> Problem.van(Probleemsoort.TOESTAND_VERZET_ZICH,
                        "Er is niet om aanvulling gevraagd. Vraag eerst om wat ontbreekt (Awb 4:5 lid 1).").antwoord());
    }
}
