package nl.bredeondersteuning.intake.correctie;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.platform.beveiliging.Rollen;
import nl.bredeondersteuning.platform.handeling.Inzage;
import nl.bredeondersteuning.platform.http.Bladzijde;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Wat in een zaak verkeerd was vastgelegd en verbeterd is. */
@Path("/zaken/{zaakId}/correcties")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Correctie")
public class CorrectieResource {

    private final Correcties correcties;

    CorrectieResource(Correcties correcties) {
        this.correcties = correcties;
    }

    /** Eén verbeterd gegeven. */
    public record CorrectieResponse(UUID correctieId, Correctiesoort soort,
            @Schema(description = "De zaak, het gesprek of het feit waarin het staat") UUID betreftId, String veld, String was,
            String wordt,
            String reden, String medewerker, LocalDate gecorrigeerdOp, Instant moment) {

        static CorrectieResponse of(Correctie rij) {
            return new CorrectieResponse(rij.id, rij.soort, rij.betreftId, rij.veld, rij.was, rij.wordt, rij.reden, rij.medewerker, rij.op,
                    rij.moment);
        }
    }

    /** Een bladzijde correcties, nieuwste eerst. */
    public record CorrectiesResponse(List<CorrectieResponse> correcties) {
    }

    @GET
    @Inzage
    @RolesAllowed({Rollen.KLANTBEGELEIDER, Rollen.BESLUITNEMER, Rollen.JURIST})
    @Operation(operationId = "correctiesTonen", summary = "Toont wat in een zaak verbeterd is, met wat het was (Awb 3:2)")
    @APIResponseSchema(CorrectiesResponse.class)
    public Response toon(@PathParam("zaakId") UUID zaakId, @QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        var bladzijde = Bladzijde.van(cursor, limit);
        var rijen = correcties.van(zaakId, bladzijde.naGetal().orElse(Long.MAX_VALUE), bladzijde.limit() + 1);
        return bladzijde.antwoord(rijen, rij -> rij.nr, deel -> new CorrectiesResponse(deel.stream().map(CorrectieResponse::of).toList()));
    }
}
