package nl.bredeondersteuning.beschikking.beroep;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Singleton;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.platform.beleid.Beleid;
import nl.bredeondersteuning.platform.beveiliging.Rollen;
import nl.bredeondersteuning.platform.handeling.Handeling;
import nl.bredeondersteuning.platform.handeling.Inzage;
import nl.bredeondersteuning.platform.handeling.Versie;
import nl.bredeondersteuning.platform.http.Bladzijde;
import nl.bredeondersteuning.platform.problem.Probleemsoort;
import nl.bredeondersteuning.platform.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Beroepen: gemeld door de rechter, de stukken gezonden, en hoe zij aflopen. */
@Path("/zaken/{zaakId}/beroepen")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Beroep")
@RolesAllowed(Rollen.JURIST)
public class BeroepResource {

    private final Stappen stappen;
    private final Beroepen beroepen;
    private final Beleid beleid;

    BeroepResource(Stappen stappen, Beroepen beroepen, Beleid beleid) {
        this.stappen = stappen;
        this.beroepen = beroepen;
        this.beleid = beleid;
    }

    /** Wat er met een beroep kan gebeuren. */
    @Singleton
    record Stappen(BeroepVastleggen vastleggen, BeroepsstukkenZenden zenden, BeroepAfsluiten afsluiten) {
    }

    /** Een beroep zoals de rechter het vandaag meldde. */
    public record BeroepRequest(@Schema(examples = "beroep") @NotBlank String soort,
            @Schema(description = "Bij (hoger) beroep: het besluit waartegen") UUID besluitId,
            @Schema(description = "Bij niet tijdig beslissen op een bezwaar: dat bezwaar") UUID bezwaarId,
            @NotBlank @Size(max = 200) String gerecht, @NotBlank @Size(max = 50) String zaaknummer, @NotNull LocalDate ingesteldOp) {
    }

    /** Hoe een beroep afliep. */
    public record BeroepsafsluitingRequest(@Schema(examples = "ongegrond") @NotBlank String uitkomst,
            @Schema(description = "De dag waarop de uitspraak is verzonden, of het beroep is ingetrokken") @NotNull LocalDate verzondenOp,
            @Schema(description = "Bij een gegrond beroep: nieuw besluit nemen, de rechter voorziet zelf, of rechtsgevolgen blijven in stand")
            String opdracht,
            @Schema(description = "Wat de rechter precies bepaalde") @Size(max = 4000) String opdrachtTekst,
            @Schema(description = "Laatste dag voor het nieuwe besluit; bij niet tijdig beslissen anders twee weken (Awb 8:55d)")
            LocalDate nieuwBesluitUiterlijk) {
    }

    /** De beroepen in een zaak, oudste eerst. */
    public record BeroepenResponse(List<BeroepResponse> beroepen) {
    }

    @POST
    @Handeling
    @Operation(operationId = "beroepVastleggen",
            summary = "Legt vast dat de rechter een beroep meldde, ook tegen niet tijdig beslissen (Awb 6:12, 8:1)")
    @APIResponseSchema(value = BeroepResponse.class, responseCode = "201")
    public Response legVast(@PathParam("zaakId") UUID zaakId, BeroepRequest request) {
        var id = stappen.vastleggen().legVast(zaakId, Beroepkeuring.beroep(request, beleid.dag()), beleid.dag());
        return met(Response.created(URI.create("/v1/zaken/" + zaakId + "/beroepen/" + id)), zaakId, id);
    }

    @POST
    @Path("/{beroepId}/stukkenzendingen")
    @Handeling
    @Operation(operationId = "beroepsstukkenZenden", summary = "Legt vast dat de stukken naar de rechter zijn gezonden (Awb 8:42)")
    @APIResponseSchema(value = BeroepResponse.class, responseCode = "201")
    public Response zend(@PathParam("zaakId") UUID zaakId, @PathParam("beroepId") UUID beroepId) {
        return stappen.zenden().zend(zaakId, beroepId, beleid.dag()) ? met(Response.status(Response.Status.CREATED), zaakId, beroepId)
                : toestand("De stukken zijn al gezonden, of het beroep is al afgesloten.");
    }

    @POST
    @Path("/{beroepId}/afsluitingen")
    @Handeling
    @Operation(operationId = "beroepAfsluiten",
            summary = "Legt vast hoe een beroep afliep en wat de rechter opdroeg, of dat het is ingetrokken (Awb 8:70, 8:72)")
    @APIResponseSchema(value = BeroepResponse.class, responseCode = "201")
    public Response sluitAf(@PathParam("zaakId") UUID zaakId, @PathParam("beroepId") UUID beroepId, BeroepsafsluitingRequest request) {
        return stappen.afsluiten().sluitAf(zaakId, beroepId, Beroepkeuring.afsluiting(request, beleid.dag()), beleid.dag())
                ? met(Response.status(Response.Status.CREATED), zaakId, beroepId) : toestand("Dit beroep is al afgesloten.");
    }

    @GET
    @Inzage
    @RolesAllowed({Rollen.JURIST, Rollen.BESLUITNEMER})
    @Operation(operationId = "beroepenLijst", summary = "Toont de beroepen in een zaak (Awb 8:1)")
    @APIResponseSchema(BeroepenResponse.class)
    public Response lijst(@PathParam("zaakId") UUID zaakId, @QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        var bladzijde = Bladzijde.van(cursor, limit);
        return bladzijde.antwoord(beroepen.bladzijde(zaakId, bladzijde), beroep -> beroep.nr,
                deel -> new BeroepenResponse(deel.stream().map(BeroepResponse::of).toList()));
    }

    @GET
    @Path("/{beroepId}")
    @Inzage
    @RolesAllowed({Rollen.JURIST, Rollen.BESLUITNEMER})
    @Operation(operationId = "beroepTonen", summary = "Toont een beroep en hoe het afliep (Awb 8:70)")
    @APIResponseSchema(BeroepResponse.class)
    public Response toon(@PathParam("zaakId") UUID zaakId, @PathParam("beroepId") UUID beroepId) {
        return met(Response.ok(), zaakId, beroepId);
    }

    private Response met(Response.ResponseBuilder antwoord, UUID zaakId, UUID beroepId) {
        beroepen.flush();
        var beroep = beroepen.in(zaakId, beroepId);
        return Versie.met(antwoord.entity(BeroepResponse.of(beroep)), beroep.versie).build();
    }

    private static Response toestand(String detail) {
        return Problem.van(Probleemsoort.TOESTAND_VERZET_ZICH, detail).antwoord();
    }
}
