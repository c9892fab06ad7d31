package nl.bredeondersteuning.beschikking.bezwaar;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.beleid.awb.Bezwaarherstel.Gebrek;
import nl.bredeondersteuning.beschikking.dossier.Navraag;
import nl.bredeondersteuning.platform.beleid.Keuze;
import nl.bredeondersteuning.platform.beveiliging.Rollen;
import nl.bredeondersteuning.platform.handeling.Handeling;
import nl.bredeondersteuning.platform.handeling.Inzage;
import nl.bredeondersteuning.platform.problem.InvalidParam;
import nl.bredeondersteuning.platform.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Een bezwaar tussen ontvangst en beslissing: bevestigen, laten aanvullen, uitnodigen om te horen, en intrekken. */
@Path("/zaken/{zaakId}/bezwaren/{bezwaarId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Bezwaar")
@RolesAllowed({Rollen.JURIST, Rollen.KLANTBEGELEIDER})
public class BezwaarstapResource {

    private final Bezwaarhandelingen handelingen;
    private final HerstelVastleggen herstellen;
    private final Bezwaarantwoord antwoord;
    private final Navraag navraag;

    BezwaarstapResource(Bezwaarhandelingen handelingen, HerstelVastleggen herstellen, Bezwaarantwoord antwoord, Navraag navraag) {
        this.handelingen = handelingen;
        this.herstellen = herstellen;
        this.antwoord = antwoord;
        this.navraag = navraag;
    }

    /** Wat er aan het bezwaar ontbreekt, en tot en met wanneer de indiener het kan aanvullen. */
    public record HerstelverzoekRequest(
            @Schema(description = "Wat ontbreekt (Awb 6:5), zoals handtekening of datum") @NotEmpty @Size(max = 7) List<@NotBlank String> gebreken,
            @NotNull LocalDate uiterlijk) {
    }

    /** De dag waarop de aanvulling binnenkwam. */
    public record HerstelRequest(@NotNull LocalDate ontvangenOp) {
    }

    /** Wanneer en waar de indiener gehoord wordt, en waar hij de stukken kan inzien. */
    public record HooruitnodigingRequest(@NotNull LocalDate hoordag,
            @Schema(examples = "14:00") @NotBlank @Pattern(regexp = "([01][0-9]|2[0-3]):[0-5][0-9]", message = "Schrijf de tijd als 14:00.")
            String tijd,
            @NotBlank @Size(max = 200) String waar, @NotBlank @Size(max = 200) String inzageWaar,
            @Schema(description = "De belanghebbenden stemden in met een kortere inzage (Awb 7:4 lid 5)") @NotNull Boolean ingestemd) {
    }

    /** Hoe het bezwaar werd ingetrokken. */
    public record BezwaarintrekkingRequest(
            @Schema(description = "Mondeling kan alleen tijdens het horen (Awb 6:21 lid 2)") @NotNull Boolean mondeling) {
    }

    @GET
    @Inzage
    @RolesAllowed({Rollen.KLANTBEGELEIDER, Rollen.BESLUITNEMER, Rollen.JURIST})
    @Operation(operationId = "bezwaarTonen", summary = "Toont een bezwaar en wat er sindsdien mee gebeurde (Awb 6:4)")
    @APIResponseSchema(BezwaarResponse.class)
    public Response toon(@PathParam("zaakId") UUID zaakId, @PathParam("bezwaarId") UUID bezwaarId) {
        return antwoord.met(Response.ok(), zaakId, bezwaarId);
    }

    @POST
    @Path("/ontvangstbevestigingen")
    @Operation(operationId = "bezwaarBevestigen", summary = "Bevestigt met een brief dat het bezwaar is ontvangen (Awb 6:14)")
    @APIResponseSchema(value = BezwaarResponse.class, responseCode = "201")
    public Response bevestig(@PathParam("zaakId") UUID zaakId, @PathParam("bezwaarId") UUID bezwaarId) {
        return handelingen.bezwaarBevestigen(zaakId, bezwaarId, navraag.geadresseerden(zaakId));
    }

    @POST
    @Path("/herstelverzoeken")
    @Operation(operationId = "bezwaarherstelVragen",
            summary = "Vraagt de indiener zijn bezwaar aan te vullen; zo lang staat de beslistermijn stil (Awb 6:6, 7:10 lid 2)")
    @APIResponseSchema(value = BezwaarResponse.class, responseCode = "201")
    public Response vraag(@PathParam("zaakId") UUID zaakId, @PathParam("bezwaarId") UUID bezwaarId, HerstelverzoekRequest request) {
        var gebreken = request.gebreken().stream().map(gebrek -> Keuze.uit("gebreken", gebrek, Gebrek.values(), Gebrek::label)).distinct()
                .toList();
        if (!request.uiterlijk().isAfter(handelingen.dag())) {
            throw Problem.invoer(List.of(new InvalidParam("uiterlijk", "VERLEDEN", "Kies een dag die nog moet komen."))).exception();
        }
        return handelingen.bezwaarherstelVragen(zaakId, bezwaarId, gebreken, request.uiterlijk(), navraag.geadresseerden(zaakId));
    }

    @POST
    @Path("/herstellingen")
    @Handeling
    @Operation(operationId = "bezwaarherstelVastleggen", summary = "Legt vast dat de indiener zijn bezwaar aanvulde (Awb 6:6)")
    @APIResponseSchema(value = BezwaarResponse.class, responseCode = "201")
    public Response herstel(@PathParam("zaakId") UUID zaakId, @PathParam("bezwaarId") UUID bezwaarId, HerstelRequest request) {
        if (request.ontvangenOp().isAfter(handelingen.dag())) {
            throw Problem.invoer(List.of(new InvalidParam("ontvangenOp", "TOEKOMST", "Deze dag moet nog komen."))).exception();
        }
        return antwoord.na(zaakId, herstellen.legVast(zaakId, bezwaarId, request.ontvangenOp()));
    }

    @POST
    @Path("/hooruitnodigingen")
    @Operation(operationId = "hoorzittingPlannen",
            summary = "Nodigt de indiener uit om te worden gehoord, met inzage van de stukken ten minste een week vooraf (Awb 7:2, 7:4)")
    @APIResponseSchema(value = BezwaarResponse.class, responseCode = "201")
    public Response nodigUit(@PathParam("zaakId") UUID zaakId, @PathParam("bezwaarId") UUID bezwaarId, HooruitnodigingRequest request) {
        if (!request.hoordag().isAfter(handelingen.dag())) {
            throw Problem.invoer(List.of(new InvalidParam("hoordag", "VERLEDEN", "Kies een dag die nog moet komen."))).exception();
        }
        return handelingen.hoorzittingPlannen(zaakId, bezwaarId, new HoorzittingPlannen.Opdracht(request.hoordag(), request.tijd(),
                request.waar(), request.inzageWaar(), request.ingestemd()), navraag.geadresseerden(zaakId));
    }

    @POST
    @Path("/intrekkingen")
    @Operation(operationId = "bezwaarIntrekken", summary = "Legt vast dat de indiener zijn bezwaar introk, en bevestigt dat (Awb 6:21)")
    @APIResponseSchema(value = BezwaarResponse.class, responseCode = "201")
    public Response trekIn(@PathParam("zaakId") UUID zaakId, @PathParam("bezwaarId") UUID bezwaarId, BezwaarintrekkingRequest request) {
        return handelingen.bezwaarIntrekken(zaakId, bezwaarId, request.mondeling(), navraag.geadresseerden(zaakId));
    }
}
