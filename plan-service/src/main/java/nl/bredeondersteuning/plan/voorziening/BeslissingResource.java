package nl.bredeondersteuning.plan.voorziening;

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
import nl.bredeondersteuning.platform.beleid.Beleid;
import nl.bredeondersteuning.platform.beveiliging.Derde;
import nl.bredeondersteuning.platform.beveiliging.Rollen;
import nl.bredeondersteuning.platform.handeling.Handeling;
import nl.bredeondersteuning.platform.handeling.Versie;
import nl.bredeondersteuning.platform.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Wat er met een gevraagde voorziening gebeurt: toekennen of weigeren. */
@Path("/zaken/{zaakId}/voorzieningen/{voorzieningId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Voorziening")
public class BeslissingResource {

    private final VoorzieningToekennen toekennen;
    private final VoorzieningWeigeren weigeren;
    private final Voorzieningen voorzieningen;
    private final Beleid beleid;

    BeslissingResource(VoorzieningToekennen toekennen, VoorzieningWeigeren weigeren, Voorzieningen voorzieningen,
            Beleid beleid) {
        this.toekennen = toekennen;
        this.weigeren = weigeren;
        this.voorzieningen = voorzieningen;
        this.beleid = beleid;
    }

    /** Een weigering met haar grond. */
    public record WeigeringRequest(
            @Schema(description = "Aanhaling van de grond", examples = "artikel 5.2 sub b") @NotBlank @Size(max = 100) String artikel,
            @Schema(description = "Waarom") @NotBlank @Size(max = 4000) String motivering) {
    }

    @POST
    @Path("/toekenningen")
    @Handeling
    @RolesAllowed({Rollen.KLANTBEGELEIDER, Rollen.UITVOERDER})
    @Operation(operationId = "voorzieningToekennen",
            summary = "Weegt een voorziening en kent haar toe (Wht 2.21 lid 4a, Kampen artikel 5.1)")
    @APIResponseSchema(value = VoorzieningResponse.class, responseCode = "201")
    public Response kenToe(@PathParam("zaakId") UUID zaakId, @PathParam("voorzieningId") UUID id, @HeaderParam("If-Match") String ifMatch,
            ToekenningRequest request) {
        Derde.weiger();
        Versie.eis(ifMatch, voorzieningen.van(zaakId, id).versie);
        var afweging = FactorRequest.afweging(request.afweging(), beleid.vandaag(zaakId));
        return switch (toekennen.kenToe(zaakId, id, afweging, request.toekenning(), request.motivering(), beleid.dag())) {
            case VoorzieningToekennen.Outcome.Toegekend() -> antwoord(zaakId, id);
            case VoorzieningToekennen.Outcome.Verzet(var bevindingen) -> Problem.norm(bevindingen);
        };
    }

    @POST
    @Path("/weigeringen")
    @Handeling
    @RolesAllowed({Rollen.KLANTBEGELEIDER, Rollen.UITVOERDER})
    @Operation(operationId = "voorzieningWeigeren",
            summary = "Weigert een voorziening op een grond die zich voordoet (Awb 3:46, Kampen artikel 5.2)")
    @APIResponseSchema(value = VoorzieningResponse.class, responseCode = "201")
    public Response weiger(@PathParam("zaakId") UUID zaakId, @PathParam("voorzieningId") UUID id, @HeaderParam("If-Match") String ifMatch,
            WeigeringRequest request) {
        Derde.weiger();
        Versie.eis(ifMatch, voorzieningen.van(zaakId, id).versie);
        return switch (weigeren.weiger(zaakId, id, request.artikel(), request.motivering(), beleid.dag())) {
            case VoorzieningWeigeren.Outcome.Geweigerd() -> antwoord(zaakId, id);
            case VoorzieningWeigeren.Outcome.Verzet(var bevindingen) -> Problem.norm(bevindingen);
        };
    }

    private Response antwoord(UUID zaakId, UUID id) {
        voorzieningen.flush();
        return VoorzieningResponse.antwoord(Response.status(Response.Status.CREATED), voorzieningen.van(zaakId, id));
    }
}
