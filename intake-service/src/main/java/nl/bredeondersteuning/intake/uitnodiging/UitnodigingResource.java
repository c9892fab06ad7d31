package nl.bredeondersteuning.intake.uitnodiging;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
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
import nl.bredeondersteuning.beleid.norm.Kanaal;
import nl.bredeondersteuning.intake.uitnodiging.AanvragerUitnodigen.Outcome.Uitgenodigd;
import nl.bredeondersteuning.intake.uitnodiging.AanvragerUitnodigen.Outcome.Verzet;
import nl.bredeondersteuning.platform.beleid.Beleid;
import nl.bredeondersteuning.platform.beleid.Keuze;
import nl.bredeondersteuning.platform.beveiliging.Rollen;
import nl.bredeondersteuning.platform.handeling.Handeling;
import nl.bredeondersteuning.platform.handeling.Inzage;
import nl.bredeondersteuning.platform.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** De uitnodiging voor het eerste gesprek. */
@Path("/zaken/{zaakId}/uitnodigingen")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Uitnodiging")
public class UitnodigingResource {

    private final AanvragerUitnodigen uitnodigen;
    private final Uitnodigingen uitnodigingen;
    private final Beleid beleid;

    UitnodigingResource(AanvragerUitnodigen uitnodigen, Uitnodigingen uitnodigingen, Beleid beleid) {
        this.uitnodigen = uitnodigen;
        this.uitnodigingen = uitnodigingen;
        this.beleid = beleid;
    }

    /** Langs welke weg de aanvrager is uitgenodigd. */
    public record UitnodigingRequest(@Schema(description = "Het kanaal", examples = "de telefoon") @NotBlank String kanaal) {
    }

    /** Een gedane uitnodiging. */
    public record UitnodigingResponse(UUID uitnodigingId, String kanaal, LocalDate uitgenodigdOp) {
    }

    /** De uitnodigingen van een zaak. */
    public record UitnodigingenResponse(List<UitnodigingResponse> uitnodigingen) {
    }

    @POST
    @Handeling
    @RolesAllowed(Rollen.KLANTBEGELEIDER)
    @Operation(operationId = "aanvragerUitnodigen", summary = "Nodigt de aanvrager uit voor het eerste gesprek (Kampen artikel 3.2 lid 1)")
    @APIResponseSchema(value = UitnodigingResponse.class, responseCode = "201")
    public Response nodigUit(@PathParam("zaakId") UUID zaakId, UitnodigingRequest request) {
        var kanaal = Keuze.uit("kanaal", request.kanaal(), Kanaal.values(), Kanaal::label);
        return switch (uitnodigen.nodigUit(zaakId, kanaal, beleid.vandaag(zaakId), beleid.dag())) {
            case Uitgenodigd(var id, var op) -> Response.status(Response.Status.CREATED)
                    .entity(new UitnodigingResponse(id, kanaal.label(), op)).build();
            case Verzet(var bevinding) -> Problem.norm(bevinding);
        };
    }

    @GET
    @Inzage
    @RolesAllowed({Rollen.KLANTBEGELEIDER, Rollen.BESLUITNEMER, Rollen.JURIST})
    @Operation(operationId = "uitnodigingenLijst", summary = "Toont de uitnodigingen van een zaak")
    @APIResponseSchema(UitnodigingenResponse.class)
    public Response lijst(@PathParam("zaakId") UUID zaakId) {
        return Response.ok(new UitnodigingenResponse(uitnodigingen.van(zaakId).stream()
                .map(uitnodiging -> new UitnodigingResponse(uitnodiging.id, uitnodiging.kanaal, uitnodiging.uitgenodigdOp)).toList())).build();
    }
}
