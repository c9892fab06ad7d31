package nl.bredeondersteuning.beschikking.klacht;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Singleton;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.platform.beleid.Beleid;
import nl.bredeondersteuning.platform.beveiliging.Rollen;
import nl.bredeondersteuning.platform.handeling.Handeling;
import nl.bredeondersteuning.platform.handeling.Inzage;
import nl.bredeondersteuning.platform.handeling.Versie;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Klachten lezen, en de stappen zonder brief: afschrift geven, horen, afzien van horen, en advies vragen. */
@Path("/zaken/{zaakId}/klachten")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Klacht")
@RolesAllowed(Rollen.JURIST)
public class KlachtstapResource {

    private final Stappen stappen;
    private final Klachten klachten;
    private final Klachtantwoord antwoord;
    private final Beleid beleid;

    KlachtstapResource(Stappen stappen, Klachten klachten, Klachtantwoord antwoord, Beleid beleid) {
        this.stappen = stappen;
        this.klachten = klachten;
        this.antwoord = antwoord;
        this.beleid = beleid;
    }

    /** De stappen tussen ontvangst en afhandeling. */
    @Singleton
    record Stappen(KlachtHoren horen, VanHorenBijKlachtAfzien afzien, KlachtVoorleggen voorleggen, KlachtAfschriftGeven afschrift) {
    }

    /** Het verslag van het horen (Awb 9:10 lid 3). */
    public record KlachthoorzittingRequest(@NotBlank @Size(max = 10000) String verslag) {
    }

    /** Waarom van het horen wordt afgezien. */
    public record KlachthoorafzieningRequest(
            @Schema(examples = "Awb 9:10 lid 2 sub b")
            @NotBlank @Pattern(regexp = "Awb 9:10 lid 2 sub [abc]", message = "Afzien kan op grond van Awb 9:10 lid 2 sub a, b of c.")
            String artikel,
            @NotBlank @Size(max = 2000) String reden) {
    }

    /** De klachten in een zaak, oudste eerst. */
    public record KlachtenResponse(List<KlachtResponse> klachten) {
    }

    @GET
    @Inzage
    @Operation(operationId = "klachtenLijst", summary = "Toont de klachten in een zaak, met hun laatste dag (Awb 9:11, 9:12a)")
    @APIResponseSchema(KlachtenResponse.class)
    public Response lijst(@PathParam("zaakId") UUID zaakId) {
        return Response.ok(new KlachtenResponse(klachten.van(zaakId).stream().map(KlachtResponse::of).toList())).build();
    }

    @GET
    @Path("/{klachtId}")
    @Inzage
    @Operation(operationId = "klachtTonen", summary = "Toont een klacht met haar laatste dag (Awb 9:11)")
    @APIResponseSchema(KlachtResponse.class)
    public Response toon(@PathParam("zaakId") UUID zaakId, @PathParam("klachtId") UUID klachtId) {
        var klacht = klachten.in(zaakId, klachtId);
        return Versie.met(Response.ok(KlachtResponse.of(klacht)), klacht.versie).build();
    }

    @POST
    @Path("/{klachtId}/hoorzittingen")
    @Handeling
    @Operation(operationId = "klachtHoren", summary = "Legt vast dat de klager is gehoord, met verslag (Awb 9:10 lid 1 en 3)")
    @APIResponseSchema(value = KlachtResponse.class, responseCode = "201")
    public Response hoor(@PathParam("zaakId") UUID zaakId, @PathParam("klachtId") UUID klachtId, KlachthoorzittingRequest request) {
        return antwoord.na(zaakId, stappen.horen().hoor(zaakId, klachtId, request.verslag(), beleid.dag()));
    }

    @POST
    @Path("/{klachtId}/hoorafzieningen")
    @Handeling
    @Operation(operationId = "vanHorenBijKlachtAfzien", summary = "Ziet af van het horen van de klager, met een reden (Awb 9:10 lid 2)")
    @APIResponseSchema(value = KlachtResponse.class, responseCode = "201")
    public Response zieAf(@PathParam("zaakId") UUID zaakId, @PathParam("klachtId") UUID klachtId, KlachthoorafzieningRequest request) {
        return antwoord.na(zaakId, stappen.afzien().zieAf(zaakId, klachtId, request.artikel(), request.reden()));
    }

    @POST
    @Path("/{klachtId}/commissieverwijzingen")
    @Handeling
    @Operation(operationId = "klachtVoorleggen",
            summary = "Legt een klacht voor advies voor; de termijn wordt tien weken (Awb 9:11 lid 1, 9:14)")
    @APIResponseSchema(value = KlachtResponse.class, responseCode = "201")
    public Response legVoor(@PathParam("zaakId") UUID zaakId, @PathParam("klachtId") UUID klachtId) {
        return antwoord.na(zaakId, stappen.voorleggen().legVoor(zaakId, klachtId, beleid.dag()));
    }

    @POST
    @Path("/{klachtId}/afschriften")
    @Handeling
    @Operation(operationId = "klachtAfschriftGeven", summary = "Legt vast dat wie het betreft een afschrift van de klacht kreeg (Awb 9:9)")
    @APIResponseSchema(value = KlachtResponse.class, responseCode = "201")
    public Response geefAfschrift(@PathParam("zaakId") UUID zaakId, @PathParam("klachtId") UUID klachtId) {
        return antwoord.na(zaakId, stappen.afschrift().geef(zaakId, klachtId, beleid.dag()));
    }
}
