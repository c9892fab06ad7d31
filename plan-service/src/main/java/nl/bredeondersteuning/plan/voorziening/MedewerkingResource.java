package nl.bredeondersteuning.plan.voorziening;

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
import nl.bredeondersteuning.platform.beleid.Beleid;
import nl.bredeondersteuning.platform.beveiliging.Rollen;
import nl.bredeondersteuning.platform.handeling.Handeling;
import nl.bredeondersteuning.platform.problem.InvalidParam;
import nl.bredeondersteuning.platform.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** De medewerking die bij een gevraagde voorziening gevraagd is, en of zij verleend is. */
@Path("/zaken/{zaakId}/voorzieningen/{voorzieningId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Voorziening")
public class MedewerkingResource {

    private final MedewerkingVragen vragen;
    private final MedewerkingVastleggen vastleggen;
    private final Voorzieningen voorzieningen;
    private final Beleid beleid;

    MedewerkingResource(MedewerkingVragen vragen, MedewerkingVastleggen vastleggen, Voorzieningen voorzieningen, Beleid beleid) {
        this.vragen = vragen;
        this.vastleggen = vastleggen;
        this.voorzieningen = voorzieningen;
        this.beleid = beleid;
    }

    /** Een verzoek om medewerking. */
    public record MedewerkingsverzoekRequest(
            @Schema(description = "Waarom gevraagd wordt", examples = "bankafschriften van de laatste drie maanden")
            @NotBlank @Size(max = 1000) String gevraagd,
            @Schema(description = "Laatste dag om mee te werken") @NotNull LocalDate uiterlijk) {
    }

    /** Of de gevraagde medewerking verleend is. */
    public record MedewerkingRequest(@NotNull Boolean verleend) {
    }

    @POST
    @Path("/medewerkingsverzoeken")
    @Handeling
    @RolesAllowed(Rollen.KLANTBEGELEIDER)
    @Operation(operationId = "medewerkingVragen", summary = "Legt vast dat om medewerking is gevraagd (Kampen artikel 5.1 lid 4)")
    @APIResponseSchema(value = VoorzieningResponse.class, responseCode = "201")
    public Response vraag(@PathParam("zaakId") UUID zaakId, @PathParam("voorzieningId") UUID id, MedewerkingsverzoekRequest request) {
        if (request.uiterlijk().isBefore(beleid.dag())) {
            throw Problem.invoer(List.of(new InvalidParam("uiterlijk", "IN_VERLEDEN", "De laatste dag ligt op of na vandaag.")))
                    .exception();
        }
        vragen.vraag(zaakId, id, new Medewerkingsverzoek(request.gevraagd().strip(), beleid.dag(),
                request.uiterlijk(), null, null));
        return antwoord(zaakId, id);
    }

    @POST
    @Path("/medewerkingen")
    @Handeling
    @RolesAllowed(Rollen.KLANTBEGELEIDER)
    @Operation(operationId = "medewerkingVastleggen",
            summary = "Legt vast of de gevraagde medewerking is verleend (Kampen artikel 5.2 sub c)")
    @APIResponseSchema(value = VoorzieningResponse.class, responseCode = "201")
    public Response legVast(@PathParam("zaakId") UUID zaakId, @PathParam("voorzieningId") UUID id, MedewerkingRequest request) {
        vastleggen.legVast(zaakId, id, request.verleend(), beleid.dag());
        return antwoord(zaakId, id);
    }

    private Response antwoord(UUID zaakId, UUID id) {
        voorzieningen.flush();
        return VoorzieningResponse.antwoord(Response.status(Response.Status.CREATED), voorzieningen.van(zaakId, id));
    }
}
