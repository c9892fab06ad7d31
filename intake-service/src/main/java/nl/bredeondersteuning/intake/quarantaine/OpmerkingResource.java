package nl.bredeondersteuning.intake.quarantaine;

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
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.intake.uht.OpmerkingAfhandelen;
import nl.bredeondersteuning.intake.uht.RegelTonen;
import nl.bredeondersteuning.platform.beleid.Beleid;
import nl.bredeondersteuning.platform.beveiliging.Rollen;
import nl.bredeondersteuning.platform.handeling.Handeling;
import nl.bredeondersteuning.platform.handeling.Inzage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Wat in bestanden van het gegevensportaal bij een zaak opviel, tot iemand het nakeek. */
@Path("/zaken/{zaakId}/portaalopmerkingen")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "UHT")
public class OpmerkingResource {

    private final RegelTonen tonen;
    private final OpmerkingAfhandelen afhandelen;
    private final Beleid beleid;

    OpmerkingResource(RegelTonen tonen, OpmerkingAfhandelen afhandelen, Beleid beleid) {
        this.tonen = tonen;
        this.afhandelen = afhandelen;
        this.beleid = beleid;
    }

    /** De opmerkingen die nog niet zijn nagekeken. */
    public record OpmerkingenResponse(List<RegelResponse> opmerkingen) {
    }

    /** Wat er op een opmerking gedaan is. */
    public record OpmerkingafhandelingRequest(@Schema(description = "Wat is nagekeken of gedaan") @NotBlank @Size(max = 1000) String toelichting) {
    }

    @GET
    @Inzage
    @RolesAllowed({Rollen.KLANTBEGELEIDER, Rollen.BESLUITNEMER})
    @Operation(operationId = "portaalopmerkingenTonen", summary = "Toont wat bij het inlezen opviel en nog niet is nagekeken (Wht 6.12)")
    @APIResponseSchema(OpmerkingenResponse.class)
    public Response toon(@PathParam("zaakId") UUID zaakId) {
        return antwoord(zaakId);
    }

    @POST
    @Path("/{opmerkingId}/afhandelingen")
    @Handeling
    @RolesAllowed(Rollen.KLANTBEGELEIDER)
    @Operation(operationId = "portaalopmerkingAfhandelen", summary = "Legt vast dat een opmerking is nagekeken (Wht 6.12)")
    @APIResponseSchema(OpmerkingenResponse.class)
    public Response handelAf(@PathParam("zaakId") UUID zaakId, @PathParam("opmerkingId") UUID opmerkingId,
            @HeaderParam("If-Match") String ifMatch, OpmerkingafhandelingRequest request) {
        afhandelen.handelAf(zaakId, opmerkingId, request.toelichting().strip(), beleid.dag(), ifMatch);
        return antwoord(zaakId);
    }

    private Response antwoord(UUID zaakId) {
        return Response.ok(new OpmerkingenResponse(tonen.toonBij(zaakId).stream().map(RegelResponse::of).toList())).build();
    }
}
