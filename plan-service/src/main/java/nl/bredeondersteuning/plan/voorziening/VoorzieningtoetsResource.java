package nl.bredeondersteuning.plan.voorziening;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.plan.voorziening.VoorzieningResource.VoorzieningRequest;
import nl.bredeondersteuning.platform.beleid.Beleid;
import nl.bredeondersteuning.platform.beveiliging.Rollen;
import nl.bredeondersteuning.platform.handeling.Inzage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Een voorziening vooraf toetsen: wat er te zeggen is, zonder iets te doen. */
@Path("/zaken/{zaakId}/voorzieningen")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Voorziening")
@RolesAllowed({Rollen.KLANTBEGELEIDER, Rollen.BESLUITNEMER, Rollen.JURIST})
public class VoorzieningtoetsResource {

    private final VoorzieningToetsen toetsen;
    private final Voorzieningen voorzieningen;
    private final Beleid beleid;

    VoorzieningtoetsResource(VoorzieningToetsen toetsen, Voorzieningen voorzieningen, Beleid beleid) {
        this.toetsen = toetsen;
        this.voorzieningen = voorzieningen;
        this.beleid = beleid;
    }

    /** Wat er al gewogen is; zonder afweging staat per factor dat zij nog ontbreekt. */
    public record VoorzieningtoetsRequest(@Size(max = 20) List<@Valid FactorRequest> afweging) {
    }

    /** Een vraag die nog niet gesteld is, met wat er al gewogen is. */
    public record VooraftoetsRequest(
            @Schema(description = "De voorziening zoals zij gevraagd zou worden") @NotNull @Valid VoorzieningRequest voorziening,
            @Size(max = 20) List<@Valid FactorRequest> afweging) {
    }

    @POST
    @Path("/_toets")
    @Inzage
    @Operation(operationId = "voorzieningVooraftoetsen",
            summary = "Toetst een vraag die nog niet gesteld is, zonder iets vast te leggen (Wht 2.21 lid 4a, Awb 4:6)")
    @APIResponseSchema(Vooruitblik.class)
    public Response vooraf(@PathParam("zaakId") UUID zaakId, VooraftoetsRequest request) {
        var profiel = beleid.vandaag(zaakId);
        return Response.ok(toetsen.toets(request.voorziening().vraag(beleid.dag()), zaakId, profiel.gemeentecode(),
                FactorRequest.afweging(request.afweging(), profiel), beleid.dag())).build();
    }

    @POST
    @Path("/{voorzieningId}/_toets")
    @Inzage
    @Operation(operationId = "voorzieningToetsen",
            summary = "Toetst een voorziening zonder iets te beslissen: gronden, oordelen, horen en eerdere vragen (Wht 2.21 lid 4a, Awb 4:6)")
    @APIResponseSchema(Vooruitblik.class)
    public Response toets(@PathParam("zaakId") UUID zaakId, @PathParam("voorzieningId") UUID id, VoorzieningtoetsRequest request) {
        var voorziening = voorzieningen.van(zaakId, id);
        return Response.ok(toetsen.toets(voorziening, FactorRequest.afweging(request.afweging(), beleid.vandaag(zaakId)), beleid.dag()))
                .build();
    }
}
