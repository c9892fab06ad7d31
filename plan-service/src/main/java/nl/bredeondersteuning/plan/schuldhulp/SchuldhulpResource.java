package nl.bredeondersteuning.plan.schuldhulp;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.beleid.Bevinding;
import nl.bredeondersteuning.plan.schuldhulp.SchuldhulpAanvragen.Outcome.Toegewezen;
import nl.bredeondersteuning.plan.schuldhulp.SchuldhulpAanvragen.Outcome.Verzet;
import nl.bredeondersteuning.platform.beleid.Beleid;
import nl.bredeondersteuning.platform.beveiliging.Derde;
import nl.bredeondersteuning.platform.beveiliging.Rollen;
import nl.bredeondersteuning.platform.handeling.Handeling;
import nl.bredeondersteuning.platform.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Het aanvullende schuldhulpverleningsaanbod voor een kind. */
@Path("/zaken/{zaakId}/schuldhulpaanvragen")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Schuldhulp")
public class SchuldhulpResource {

    private final SchuldhulpAanvragen aanvragen;
    private final Beleid beleid;

    SchuldhulpResource(SchuldhulpAanvragen aanvragen, Beleid beleid) {
        this.aanvragen = aanvragen;
        this.beleid = beleid;
    }

    /** De aanvraag van het aanbod. */
    public record SchuldhulpRequest(
            @Schema(description = "Geboortedatum van de aanvrager; zij dient alleen voor deze toets") @NotNull LocalDate geboortedatum,
            @Schema(description = "Of de aanvrager de hulp bij geldzaken aanvaardt") @NotNull Boolean aanvaardtHulp) {
    }

    /** Het toegewezen aanbod, met de bevindingen. */
    public record SchuldhulpResponse(UUID aanvraagId, boolean toegewezen, LocalDate aangevraagdOp, List<Bevinding> bevindingen) {
    }

    @POST
    @Handeling
    @RolesAllowed({Rollen.KLANTBEGELEIDER, Rollen.UITVOERDER})
    @Operation(operationId = "schuldhulpAanvragen", summary = "Vraagt het schuldhulpverleningsaanbod voor een kind aan (SPUK 3 lid 3 en 4)")
    @APIResponseSchema(value = SchuldhulpResponse.class, responseCode = "201")
    public Response vraagAan(@PathParam("zaakId") UUID zaakId, SchuldhulpRequest request) {
        Derde.weiger();
        return switch (aanvragen.vraagAan(zaakId, request.geboortedatum(), request.aanvaardtHulp(), beleid.vandaag(zaakId), beleid.dag())) {
            case Toegewezen(var id, var bevindingen) -> Response.status(Response.Status.CREATED)
                    .entity(new SchuldhulpResponse(id, true, beleid.dag(), bevindingen)).build();
            case Verzet(var bevindingen) -> Problem.norm(bevindingen);
        };
    }
}
