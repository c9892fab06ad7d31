package nl.bredeondersteuning.intake.quarantaine;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.intake.uht.RegelTonen;
import nl.bredeondersteuning.platform.audit.Auditketen;
import nl.bredeondersteuning.platform.beveiliging.Rollen;
import nl.bredeondersteuning.platform.handeling.Inzage;
import nl.bredeondersteuning.platform.handeling.Versie;
import nl.bredeondersteuning.platform.http.Bladzijde;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** De regels van bestanden die op een mens wachten. */
@Path("/quarantaineregels")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "UHT")
public class QuarantaineResource {

    private final RegelTonen tonen;
    private final Auditketen audit;

    QuarantaineResource(RegelTonen tonen, Auditketen audit) {
        this.tonen = tonen;
        this.audit = audit;
    }

    /** De regels in quarantaine, langst ontvangen eerst. */
    public record QuarantaineResponse(List<RegelResponse> regels) {
    }

    @GET
    @Inzage
    @RolesAllowed(Rollen.KLANTBEGELEIDER)
    @Operation(operationId = "quarantaineTonen", summary = "Toont de regels die op een mens wachten (Kampen artikel 3.1 lid 3)")
    @APIResponseSchema(QuarantaineResponse.class)
    public Response toon(@QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        var bladzijde = Bladzijde.van(cursor, limit);
        var regels = tonen.toon(bladzijde.naId(), bladzijde.limit() + 1);
        audit.lijst(regels.stream().map(RegelTonen.Getoond::bestandId).distinct().toList());
        return bladzijde.antwoord(regels, RegelTonen.Getoond::regelId,
                deel -> new QuarantaineResponse(deel.stream().map(RegelResponse::of).toList()));
    }

    @GET
    @Path("/{regelId}")
    @Inzage
    @RolesAllowed(Rollen.KLANTBEGELEIDER)
    @Operation(operationId = "quarantaineregelTonen", summary = "Toont een regel die op een mens wacht of wachtte (Kampen artikel 3.1 lid 3)")
    @APIResponseSchema(RegelResponse.class)
    public Response toon(@PathParam("regelId") UUID regelId) {
        var regel = tonen.toon(regelId);
        audit.lijst(List.of(regel.bestandId()));
        return Versie.met(Response.ok(RegelResponse.of(regel)), regel.versie()).build();
    }
}
