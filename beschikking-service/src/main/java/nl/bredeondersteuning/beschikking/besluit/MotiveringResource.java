package nl.bredeondersteuning.beschikking.besluit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.bredeondersteuning.beschikking.dossier.Navraag;
import nl.bredeondersteuning.platform.beveiliging.Rollen;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** De motivering van een besluit dat met spoed bekend is gemaakt. */
@Path("/zaken/{zaakId}/besluiten/{besluitId}/motiveringen")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Besluit")
public class MotiveringResource {

    private final Spoedhandelingen handelingen;
    private final Navraag navraag;

    MotiveringResource(Spoedhandelingen handelingen, Navraag navraag) {
        this.handelingen = handelingen;
        this.navraag = navraag;
    }

    /** Waarom zo besloten is. */
    public record MotiveringRequest(
            @Schema(description = "Bij een voorziening komt dit achter wat plan overwoog") @NotBlank @Size(max = 4000) String motivering) {
    }

    @POST
    @RolesAllowed(Rollen.BESLUITNEMER)
    @Operation(operationId = "motiveringNasturen",
            summary = "Ziet een spoedbesluit na en stuurt de motivering binnen een week na de bekendmaking (Awb 3:47 lid 3)",
            description = "Door een ander dan wie het besluit vaststelde (Awb 3:2).")
    @APIResponseSchema(value = BesluitResponse.class, responseCode = "201")
    public Response stuurNa(@PathParam("zaakId") UUID zaakId, @PathParam("besluitId") UUID besluitId, @HeaderParam("If-Match") String ifMatch,
            MotiveringRequest request) {
        return handelingen.motiveringNasturen(zaakId, besluitId, request, navraag.geadresseerden(zaakId), ifMatch);
    }
}
