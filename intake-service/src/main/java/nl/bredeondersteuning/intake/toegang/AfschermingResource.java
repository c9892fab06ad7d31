package nl.bredeondersteuning.intake.toegang;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.bredeondersteuning.platform.beleid.Beleid;
import nl.bredeondersteuning.platform.beveiliging.Rollen;
import nl.bredeondersteuning.platform.handeling.Handeling;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Of een zaak is afgeschermd. */
@Path("/zaken/{zaakId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Toegang")
public class AfschermingResource {

    private final ZaakAfschermen afschermen;
    private final Beleid beleid;

    AfschermingResource(ZaakAfschermen afschermen, Beleid beleid) {
        this.afschermen = afschermen;
        this.beleid = beleid;
    }

    /** Waarom een zaak wordt afgeschermd. */
    public record AfschermingRequest(@NotBlank @Size(max = 1000) String reden) {
    }

    /** Een afgeschermde zaak. */
    public record AfschermingResponse(UUID zaakId, boolean afgeschermd) {
    }

    @POST
    @Path("/afschermingen")
    @Handeling
    @RolesAllowed({Rollen.KLANTBEGELEIDER, Rollen.BESLUITNEMER})
    @Operation(operationId = "zaakAfschermen", summary = "Schermt een zaak af voor wie haar niet behandelt (AVG 5 lid 1 sub f)")
    @APIResponseSchema(value = AfschermingResponse.class, responseCode = "201")
    public Response schermAf(@PathParam("zaakId") UUID zaakId, AfschermingRequest request) {
        afschermen.schermAf(zaakId, request.reden().strip(), beleid.dag());
        return Response.status(Response.Status.CREATED).entity(new AfschermingResponse(zaakId, true)).build();
    }
}
