package nl.bredeondersteuning.intake.machtiging;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.beleid.awb.Vertegenwoordiging.Omvang;
import nl.bredeondersteuning.intake.feit.Feitantwoord;
import nl.bredeondersteuning.intake.machtiging.MachtigingVastleggen.Bewijs;
import nl.bredeondersteuning.intake.machtiging.MachtigingVastleggen.Nieuw;
import nl.bredeondersteuning.platform.beveiliging.Rollen;
import nl.bredeondersteuning.platform.handeling.Handeling;
import nl.bredeondersteuning.platform.handeling.Inzage;
import nl.bredeondersteuning.platform.http.Bladzijde;
import nl.bredeondersteuning.platform.problem.InvalidParam;
import nl.bredeondersteuning.platform.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Wie namens de aanvrager optreedt: vastleggen en tonen. */
@Path("/zaken/{zaakId}/machtigingen")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Machtiging")
public class MachtigingResource {

    private final MachtigingVastleggen vastleggen;
    private final MachtigingTonen tonen;
    private final Feitantwoord dagen;

    MachtigingResource(MachtigingVastleggen vastleggen, MachtigingTonen tonen, Feitantwoord dagen) {
        this.vastleggen = vastleggen;
        this.tonen = tonen;
        this.dagen = dagen;
    }

    /** Een nieuwe machtiging: wie, waarvoor en van wanneer tot wanneer. */
    public record MachtigingRequest(@NotNull Gemachtigde gemachtigde,
            @Schema(description = "Of de gemachtigde advocaat is; die is niet te weigeren (Awb 2:2)") Boolean advocaat,
            @Schema(description = "Waarvoor de machtiging geldt") @NotEmpty List<@NotNull Omvang> omvang,
            @Schema(description = "Eerste dag; leeg is vandaag") LocalDate van,
            @Schema(description = "Laatste dag; leeg zolang er geen is") LocalDate tot,
            @Schema(description = "Of de schriftelijke machtiging is gezien, gevraagd, of niet nodig gevonden") @NotNull Bewijs bewijs) {
    }

    /** De machtigingen van een zaak, oudste eerst, ook die voorbij zijn. */
    public record MachtigingenResponse(List<MachtigingResponse> machtigingen) {
    }

    @POST
    @Handeling
    @RolesAllowed(Rollen.KLANTBEGELEIDER)
    @Operation(operationId = "machtigingVastleggen", summary = "Legt vast wie namens de aanvrager optreedt, waarvoor en hoelang (Awb 2:1)")
    @APIResponseSchema(value = MachtigingResponse.class, responseCode = "201")
    public Response legVast(@PathParam("zaakId") UUID zaakId, MachtigingRequest request) {
        var van = request.van() == null ? dagen.vandaag() : request.van();
        if (request.tot() != null && request.tot().isBefore(van)) {
            throw Problem.invoer(List.of(new InvalidParam("tot", "TE_VROEG", "De laatste dag ligt niet vóór de eerste."))).exception();
        }
        var id = vastleggen.legVast(zaakId, new Nieuw(request.gemachtigde(), Boolean.TRUE.equals(request.advocaat()), request.omvang(), van,
                request.tot(), request.bewijs()), dagen.vandaag());
        return tonen.een(Response.created(URI.create("zaken/" + zaakId + "/machtigingen/" + id)), zaakId, id);
    }

    @GET
    @Inzage
    @RolesAllowed({Rollen.KLANTBEGELEIDER, Rollen.BESLUITNEMER, Rollen.JURIST})
    @Operation(operationId = "machtigingenTonen", summary = "Toont wie namens de aanvrager optreden of optraden (Awb 2:1)")
    @APIResponseSchema(MachtigingenResponse.class)
    public Response toon(@PathParam("zaakId") UUID zaakId, @QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        return tonen.lijst(zaakId, Bladzijde.van(cursor, limit));
    }

    @GET
    @Path("/{machtigingId}")
    @Inzage
    @RolesAllowed({Rollen.KLANTBEGELEIDER, Rollen.BESLUITNEMER, Rollen.JURIST})
    @Operation(operationId = "machtigingTonen", summary = "Toont één machtiging (Awb 2:1)")
    @APIResponseSchema(MachtigingResponse.class)
    public Response toonEen(@PathParam("zaakId") UUID zaakId, @PathParam("machtigingId") UUID machtigingId) {
        return tonen.een(Response.ok(), zaakId, machtigingId);
    }
}
