package nl.bredeondersteuning.intake.aanvraag;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import nl.bredeondersteuning.intake.feit.Feitantwoord;
import nl.bredeondersteuning.intake.persoon.Persoonsgegevens;
import nl.bredeondersteuning.platform.beveiliging.Rollen;
import nl.bredeondersteuning.platform.handeling.Handeling;
import nl.bredeondersteuning.platform.handeling.Inzage;
import nl.bredeondersteuning.platform.problem.Probleemsoort;
import nl.bredeondersteuning.platform.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** De aanvraag van één zaak en haar schriftelijke bevestiging. */
@Path("/zaken/{zaakId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Aanvraag")
public class ZaakaanvraagResource {

    private final AanvraagBevestigen bevestigen;
    private final AanvraagTonen tonen;
    private final AanvraagCorrigeren corrigeren;
    private final Feitantwoord dagen;

    ZaakaanvraagResource(AanvraagBevestigen bevestigen, AanvraagTonen tonen, AanvraagCorrigeren corrigeren, Feitantwoord dagen) {
        this.bevestigen = bevestigen;
        this.tonen = tonen;
        this.corrigeren = corrigeren;
        this.dagen = dagen;
    }

    /** Wat er had moeten staan; wat leeg is, was goed. */
    public record AanvraagcorrectieRequest(@Schema(description = "Dag van ontvangst; nooit later dan vandaag") LocalDate ontvangenOp,
            @Schema(description = "Van wie de aanvraag is, als die op een ander stond") Persoonsgegevens persoon,
            @NotBlank @Size(max = 1000) String reden) {
    }

    @POST
    @Path("/aanvraagbevestigingen")
    @Handeling
    @RolesAllowed(Rollen.KLANTBEGELEIDER)
    @Operation(operationId = "aanvraagBevestigen", summary = "Legt vast dat de aanvraag schriftelijk is bevestigd (Awb 4:1)")
    @APIResponseSchema(value = AanvraagResponse.class, responseCode = "201")
    public Response bevestig(@PathParam("zaakId") UUID zaakId) {
        bevestigen.bevestig(zaakId);
        return AanvraagResponse.antwoord(Response.status(Response.Status.CREATED), tonen.toon(zaakId), false);
    }

    @POST
    @Path("/aanvraag/correcties")
    @Handeling
    @RolesAllowed(Rollen.KLANTBEGELEIDER)
    @Operation(operationId = "aanvraagCorrigeren",
            summary = "Verbetert de dag van ontvangst of de persoon van een aanvraag; de termijnen volgen (Awb 3:2)")
    @APIResponseSchema(value = AanvraagResponse.class, responseCode = "201")
    public Response corrigeer(@PathParam("zaakId") UUID zaakId, @HeaderParam("If-Match") String ifMatch, AanvraagcorrectieRequest request) {
        var verbeterd = new AanvraagCorrigeren.Verbeterd(dagen.nietLater("ontvangenOp", request.ontvangenOp()), request.persoon(),
                request.reden().strip());
        return switch (corrigeren.corrigeer(zaakId, verbeterd, ifMatch, dagen.vandaag())) {
            case AanvraagCorrigeren.Outcome.Gecorrigeerd() ->
                    AanvraagResponse.antwoord(Response.status(Response.Status.CREATED), tonen.toon(zaakId), false);
            case AanvraagCorrigeren.Outcome.LooptAl(var anderId) -> Problem.van(Probleemsoort.TOESTAND_VERZET_ZICH,
                    "Deze persoon heeft al een lopende zaak (" + anderId + "). Sluit eerst een van beide.").antwoord();
        };
    }

    @GET
    @Path("/aanvraag")
    @Inzage
    @RolesAllowed({Rollen.KLANTBEGELEIDER, Rollen.BESLUITNEMER, Rollen.JURIST})
    @Operation(operationId = "aanvraagTonen", summary = "Toont de aanvraag van een zaak")
    @APIResponseSchema(AanvraagResponse.class)
    public Response toon(@PathParam("zaakId") UUID zaakId) {
        return AanvraagResponse.antwoord(Response.ok(), tonen.toon(zaakId), false);
    }
}
