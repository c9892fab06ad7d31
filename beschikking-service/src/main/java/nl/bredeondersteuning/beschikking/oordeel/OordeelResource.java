package nl.bredeondersteuning.beschikking.oordeel;

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
import java.util.UUID;
import nl.bredeondersteuning.platform.beleid.Beleid;
import nl.bredeondersteuning.platform.beveiliging.Derde;
import nl.bredeondersteuning.platform.beveiliging.Rollen;
import nl.bredeondersteuning.platform.handeling.Handeling;
import nl.bredeondersteuning.platform.handeling.Inzage;
import nl.bredeondersteuning.platform.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Oordelen voor besluiten: de code vraagt, een mens met mandaat zegt. */
@Path("/zaken/{zaakId}/oordelen")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Oordeel")
public class OordeelResource {

    private final OordeelGeven geven;
    private final Oordelen oordelen;
    private final Beleid beleid;

    OordeelResource(OordeelGeven geven, Oordelen oordelen, Beleid beleid) {
        this.geven = geven;
        this.oordelen = oordelen;
        this.beleid = beleid;
    }

    /** Een oordeel, vóór de handeling die het nodig heeft. */
    public record OordeelRequest(
            @Schema(description = "Aanhaling van de norm", examples = "Wht 9.1 lid 2 sub d") @NotBlank @Size(max = 100) String norm,
            @Schema(description = "Id van waarover het gaat, of een soort die nog niet bestaat", examples = "voorziening toegekend")
            @NotBlank @Size(max = 100) String betreft,
            @Schema(description = "Waarom, in woorden voor wie de brief krijgt: zij staan erin") @NotBlank @Size(max = 4000) String motivering) {
    }

    /** Een gegeven oordeel: wie, wanneer en waarom. */
    public record OordeelResponse(UUID oordeelId, String norm, String betreft, String medewerker, LocalDate gegevenOp, String motivering) {
        static OordeelResponse of(Oordeel oordeel) {
            return new OordeelResponse(oordeel.id, oordeel.artikel, oordeel.betreft, oordeel.medewerker, oordeel.gegevenOp, oordeel.motivering);
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
        return switch (geven.geef(zaakId, request.norm(), request.betreft(), request.motivering(), beleid.dag())) {
            case OordeelGeven.Outcome.Gegeven(var id) -> Response.created(URI.create("zaken/" + zaakId + "/oordelen/" + id))
                    .entity(OordeelResponse.of(oordelen.findById(id))).build();
            case OordeelGeven.Outcome.GeenMandaat(var bevinding) -> Problem.norm(bevinding);
        };
    }

    @GET
    @Inzage
    @RolesAllowed({Rollen.KLANTBEGELEIDER, Rollen.BESLUITNEMER, Rollen.JURIST})
    @Operation(operationId = "oordelenLijst", summary = "Toont de oordelen van een zaak: wie, wanneer en waarom")
    @APIResponseSchema(OordelenResponse.class)
    public Response lijst(@PathParam("zaakId") UUID zaakId) {
        return Response.ok(new OordelenResponse(oordelen.van(zaakId).stream().map(OordeelResponse::of).toList())).build();
    }
}
