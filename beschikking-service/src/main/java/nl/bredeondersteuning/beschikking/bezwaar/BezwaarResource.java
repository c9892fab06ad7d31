package nl.bredeondersteuning.beschikking.bezwaar;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Singleton;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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
import nl.bredeondersteuning.platform.beleid.Beleid;
import nl.bredeondersteuning.platform.beveiliging.Rollen;
import nl.bredeondersteuning.platform.handeling.Handeling;
import nl.bredeondersteuning.platform.handeling.Inzage;
import nl.bredeondersteuning.platform.problem.Probleemsoort;
import nl.bredeondersteuning.platform.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Bezwaren: ontvangen, horen en afzien van horen; de beslissing zelf is een besluit. */
@Path("/zaken/{zaakId}/bezwaren")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Bezwaar")
public class BezwaarResource {

    private final Ontvangen ontvangen;
    private final Behandelen behandelen;
    private final Bezwaren bezwaren;
    private final Beleid beleid;

    BezwaarResource(Ontvangen ontvangen, Behandelen behandelen, Bezwaren bezwaren, Beleid beleid) {
        this.ontvangen = ontvangen;
        this.behandelen = behandelen;
        this.bezwaren = bezwaren;
        this.beleid = beleid;
    }

    /** Wat binnenkomt wordt gekeurd en vastgelegd. */
    @Singleton
    record Ontvangen(Bezwaarkeuring keuring, BezwaarVastleggen vastleggen) {
    }

    /** De stappen tussen ontvangst en beslissing. */
    @Singleton
    record Behandelen(BezwaarVoorleggen voorleggen, BezwaarHoren horen, VanHorenInBezwaarAfzien afzien) {
    }

    /** Een bezwaar dat vandaag binnenkwam; met de dag van terpostbezorging als die bekend is (Awb 6:9 lid 2). */
    public record BezwaarRequest(@NotNull UUID besluitId,
            @Schema(description = "Tegen welke voorzieningen in het besluit; geen als het bezwaar tegen het hele besluit is (Awb 6:5)")
            @Size(max = 100) List<@NotNull UUID> onderdelen, LocalDate gepostOp) {
    }

    /** Het verslag van het horen (Awb 7:7). */
    public record HoorzittingRequest(@NotBlank @Size(max = 10000) String verslag) {
    }

    /** Waarom van het horen wordt afgezien. */
    public record BezwaarhoorafzieningRequest(
            @Schema(examples = "Awb 7:3 sub a") @NotBlank @Pattern(regexp = "Awb 7:3( .*)?", message = "Afzien kan op grond van Awb 7:3.")
            String artikel,
            @NotBlank @Size(max = 2000) String reden) {
    }

    /** De bezwaren van een zaak, oudste eerst. */
    public record BezwarenResponse(List<BezwaarResponse> bezwaren) {
    }

    @POST
    @Handeling
    @RolesAllowed({Rollen.JURIST, Rollen.KLANTBEGELEIDER})
    @Operation(operationId = "bezwaarVastleggen",
            summary = "Legt een bezwaar tegen een besluit of een deel ervan vast en toetst of het op tijd is (Awb 6:4, 6:7)")
    @APIResponseSchema(value = BezwaarResponse.class, responseCode = "201")
    public Response legVast(@PathParam("zaakId") UUID zaakId, BezwaarRequest request) {
        var opdracht = ontvangen.keuring().keur(zaakId, request, beleid.dag());
        var id = ontvangen.vastleggen().legVast(zaakId, opdracht, beleid.vandaag(zaakId), beleid.dag());
        return Response.created(URI.create("/v1/zaken/" + zaakId + "/bezwaren/" + id)).entity(BezwaarResponse.of(bezwaren.in(zaakId, id)))
                .build();
    }

    @POST
    @Path("/{bezwaarId}/commissieverwijzingen")
    @Handeling
    @RolesAllowed(Rollen.JURIST)
    @Operation(operationId = "bezwaarNaarCommissie", summary = "Legt een bezwaar voor aan de bezwaarschriftencommissie (Awb 7:13)")
    @APIResponseSchema(value = BezwaarResponse.class, responseCode = "201")
    public Response naarCommissie(@PathParam("zaakId") UUID zaakId, @PathParam("bezwaarId") UUID bezwaarId) {
        return antwoord(zaakId, behandelen.voorleggen().legVoor(zaakId, bezwaarId, beleid.dag()));
    }

    @POST
    @Path("/{bezwaarId}/hoorzittingen")
    @Handeling
    @RolesAllowed({Rollen.JURIST, Rollen.KLANTBEGELEIDER, Rollen.BESLUITNEMER})
    @Operation(operationId = "bezwaarHoren", summary = "Legt vast dat de indiener is gehoord, met verslag (Awb 7:2, 7:7)")
    @APIResponseSchema(value = BezwaarResponse.class, responseCode = "201")
    public Response hoor(@PathParam("zaakId") UUID zaakId, @PathParam("bezwaarId") UUID bezwaarId, HoorzittingRequest request) {
        return antwoord(zaakId, behandelen.horen().hoor(zaakId, bezwaarId, request.verslag(), beleid.dag()));
    }

    @POST
    @Path("/{bezwaarId}/hoorafzieningen")
    @Handeling
    @RolesAllowed({Rollen.JURIST, Rollen.BESLUITNEMER})
    @Operation(operationId = "vanHorenInBezwaarAfzien", summary = "Ziet af van horen in bezwaar, met een reden (Awb 7:3)")
    @APIResponseSchema(value = BezwaarResponse.class, responseCode = "201")
    public Response zieAf(@PathParam("zaakId") UUID zaakId, @PathParam("bezwaarId") UUID bezwaarId, BezwaarhoorafzieningRequest request) {
        var mandaat = behandelen.afzien().zieAf(zaakId, bezwaarId, request.artikel(), request.reden(), beleid.dag());
        return mandaat.houdtTegen() ? Problem.norm(mandaat) : antwoord(zaakId, Optional.of(bezwaarId));
    }

    @GET
    @Inzage
    @RolesAllowed({Rollen.KLANTBEGELEIDER, Rollen.BESLUITNEMER, Rollen.JURIST})
    @Operation(operationId = "bezwarenLijst", summary = "Toont de bezwaren van een zaak (Awb 6:4)")
    @APIResponseSchema(BezwarenResponse.class)
    public Response lijst(@PathParam("zaakId") UUID zaakId) {
        return Response.ok(new BezwarenResponse(bezwaren.van(zaakId).stream().map(BezwaarResponse::of).toList())).build();
    }

    private Response antwoord(UUID zaakId, Optional<UUID> bezwaarId) {
        return bezwaarId.map(id -> Response.status(Response.Status.CREATED).entity(BezwaarResponse.of(bezwaren.in(zaakId, id))).build())
                .orElseGet(() -> Problem.van(Probleemsoort.TOESTAND_VERZET_ZICH, "Op dit bezwaar is al beslist, of het is ingetrokken.")
                        .antwoord());
    }
}
