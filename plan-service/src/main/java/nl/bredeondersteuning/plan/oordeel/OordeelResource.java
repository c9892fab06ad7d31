package nl.bredeondersteuning.plan.oordeel;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.bredeondersteuning.beleid.Oordeel;
import nl.bredeondersteuning.plan.oordeel.OordeelGeven.Outcome.Gegeven;
import nl.bredeondersteuning.plan.oordeel.OordeelGeven.Outcome.Verzet;
import nl.bredeondersteuning.plan.voorziening.VoorzieningBestaat;
import nl.bredeondersteuning.platform.beleid.Beleid;
import nl.bredeondersteuning.platform.beveiliging.Aanroeper;
import nl.bredeondersteuning.platform.beveiliging.Derde;
import nl.bredeondersteuning.platform.beveiliging.Rollen;
import nl.bredeondersteuning.platform.handeling.Handeling;
import nl.bredeondersteuning.platform.handeling.Inzage;
import nl.bredeondersteuning.platform.problem.InvalidParam;
import nl.bredeondersteuning.platform.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Oordelen over voorzieningen en het schuldhulpaanbod: wie, wanneer en waarom, onder het token van wie ze geeft. */
@Path("/zaken/{zaakId}/oordelen")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Oordeel")
public class OordeelResource {

    private final OordeelGeven geven;
    private final Oordeelrijen rijen;
    private final VoorzieningBestaat voorzieningen;
    private final Beleid beleid;

    OordeelResource(OordeelGeven geven, Oordeelrijen rijen, VoorzieningBestaat voorzieningen, Beleid beleid) {
        this.geven = geven;
        this.rijen = rijen;
        this.voorzieningen = voorzieningen;
        this.beleid = beleid;
    }

    /** Een oordeel over een voorziening, of over de voorziening die nog komt. */
    public record OordeelRequest(
            @Schema(description = "Aanhaling van de norm", examples = "hoofdstuk 7") @NotBlank @Size(max = 100) String norm,
            @Schema(description = "Id van de voorziening, \"voorziening\" als zij nog gevraagd wordt, of \"schuldhulpaanbod\"", examples = "voorziening")
            @NotBlank @Size(max = 100) String betreft,
            @Schema(description = "Waarom, in woorden voor wie de brief krijgt: zij staan erin") @NotBlank @Size(max = 4000) String motivering) {
    }

    /** Een gegeven oordeel. */
    public record OordeelResponse(UUID oordeelId, UUID zaakId, String norm, String betreft, String medewerker, LocalDate gegevenOp,
            String motivering, String bron) {
        static OordeelResponse of(Oordeelrij rij) {
            return new OordeelResponse(rij.id, rij.zaakId, rij.norm, rij.betreft, rij.medewerker, rij.gegevenOp, rij.motivering, rij.bron);
        }
    }

    /** De oordelen van een zaak, oudste eerst. */
    public record OordelenResponse(List<OordeelResponse> oordelen) {
    }

    @POST
    @Handeling
    @RolesAllowed({Rollen.BESLUITNEMER, Rollen.KLANTBEGELEIDER, Rollen.JURIST, Rollen.UITVOERDER})
    @Operation(operationId = "oordeelGeven", summary = "Legt een oordeel vast van wie daarvoor mandaat heeft (Awb 10:3)")
    @APIResponseSchema(value = OordeelResponse.class, responseCode = "201")
    public Response geef(@PathParam("zaakId") UUID zaakId, OordeelRequest request) {
        Derde.weiger();
        eisBekend(zaakId, request.betreft());
        var oordeel = new Oordeel(request.norm().strip(), request.betreft(), Aanroeper.huidig().medewerker(), beleid.dag(),
                request.motivering());
        return switch (geven.geef(zaakId, oordeel)) {
            case Gegeven(var id) -> Response.created(URI.create("zaken/" + zaakId + "/oordelen/" + id))
                    .entity(OordeelResponse.of(rijen.findById(id))).build();
            case Verzet(var bevinding) -> Problem.norm(bevinding);
        };
    }

    private void eisBekend(UUID zaakId, String betreft) {
        if (!OordelenZoeken.SOORTEN.contains(betreft) && !SchuldhulpoordelenZoeken.SCHULDHULP.equals(betreft) && !voorzieningen.bestaat(zaakId, betreft)) {
            throw Problem.invoer(List.of(new InvalidParam("betreft", "ONBEKENDE_WAARDE",
                    "Noem het id van een voorziening van deze zaak, \"voorziening\" als zij nog gevraagd wordt, of \"schuldhulpaanbod\"."))).exception();
        }
    }

    @GET
    @Inzage
    @RolesAllowed({Rollen.KLANTBEGELEIDER, Rollen.BESLUITNEMER, Rollen.JURIST, Rollen.DIENST})
    @Operation(operationId = "oordelenTonen", summary = "Toont wie waarover oordeelde, wanneer en waarom (Awb 3:46)")
    @APIResponseSchema(OordelenResponse.class)
    public Response toon(@PathParam("zaakId") UUID zaakId) {
        return Response.ok(new OordelenResponse(rijen.van(zaakId).stream().map(OordeelResponse::of).toList())).build();
    }

    @GET
    @Path("/{oordeelId}")
    @Inzage
    @RolesAllowed({Rollen.KLANTBEGELEIDER, Rollen.BESLUITNEMER, Rollen.JURIST, Rollen.DIENST})
    @Operation(operationId = "oordeelTonen", summary = "Toont één oordeel met zijn motivering (Awb 3:46)")
    @APIResponseSchema(OordeelResponse.class)
    public Response toonEen(@PathParam("zaakId") UUID zaakId, @PathParam("oordeelId") UUID oordeelId) {
        var rij = Optional.ofNullable(rijen.findById(oordeelId)).filter(oordeel -> oordeel.zaakId.equals(zaakId))
                .orElseThrow(() -> Problem.onbekend("Dit oordeel").exception());
        return Response.ok(OordeelResponse.of(rij)).tag("1").build();
    }
}
