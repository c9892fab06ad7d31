package nl.bredeondersteuning.beschikking.stuk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import nl.bredeondersteuning.platform.beleid.Beleid;
import nl.bredeondersteuning.platform.beveiliging.Aanroeper;
import nl.bredeondersteuning.platform.beveiliging.Rollen;
import nl.bredeondersteuning.platform.handeling.Handeling;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Een medisch stuk openen: wie erop beslist, leest het op de dag waarop hij zei waarom dat nodig is. */
@Path("/zaken/{zaakId}/stukken/{stukId}/openingen")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Stuk")
@RolesAllowed({Rollen.BESLUITNEMER, Rollen.JURIST})
public class StukopeningResource {

    private final StukOpenen openen;
    private final Beleid beleid;

    StukopeningResource(StukOpenen openen, Beleid beleid) {
        this.openen = openen;
        this.beleid = beleid;
    }

    /** Waarom het stuk geopend wordt. */
    public record StukopeningRequest(
            @Schema(examples = "beslissing op het bezwaar van 2 november") @NotBlank @Size(max = 1000) String reden) {
    }

    /** Voor wie en op welke dag het stuk open is. */
    public record StukopeningResponse(UUID stukId, String medewerker, LocalDate geopendOp, String reden) {
    }

    @POST
    @Handeling
    @Operation(operationId = "stukOpenen", summary = "Opent een medisch stuk voor wie erop beslist, voor deze dag en met een reden (AVG 9)",
            description = "De reden staat in de inzage van de zaak.")
    @APIResponseSchema(value = StukopeningResponse.class, responseCode = "201")
    public Response open(@PathParam("zaakId") UUID zaakId, @PathParam("stukId") UUID stukId, StukopeningRequest request) {
        var reden = request.reden().strip();
        openen.open(zaakId, stukId, reden, beleid.dag());
        return Response.status(Response.Status.CREATED).entity(new StukopeningResponse(stukId, Aanroeper.huidig().medewerker(),
                beleid.dag(), reden)).build();
    }
}
