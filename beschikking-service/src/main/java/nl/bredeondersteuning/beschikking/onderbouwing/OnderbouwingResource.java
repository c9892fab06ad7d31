package nl.bredeondersteuning.beschikking.onderbouwing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.bredeondersteuning.platform.beveiliging.Rollen;
import nl.bredeondersteuning.platform.handeling.Inzage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Waarom een besluit zo luidt. */
@Path("/zaken/{zaakId}/besluiten/{besluitId}/onderbouwing")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Besluit")
@RolesAllowed({Rollen.KLANTBEGELEIDER, Rollen.BESLUITNEMER, Rollen.JURIST})
public class OnderbouwingResource {

    private final OnderbouwingTonen tonen;

    OnderbouwingResource(OnderbouwingTonen tonen) {
        this.tonen = tonen;
    }

    @GET
    @Inzage
    @Operation(operationId = "onderbouwingTonen",
            summary = "Toont waarop een besluit rust: bevindingen, regels, plan, oordelen, horen, mandaat en brief (Awb 3:46)")
    @APIResponseSchema(OnderbouwingResponse.class)
    public Response toon(@PathParam("zaakId") UUID zaakId, @PathParam("besluitId") UUID besluitId) {
        return Response.ok(tonen.toon(zaakId, besluitId)).build();
    }
}
