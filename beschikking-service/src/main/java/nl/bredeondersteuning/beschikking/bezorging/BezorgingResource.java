package nl.bredeondersteuning.beschikking.bezorging;

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
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.beleid.awb.Bezorging.Fout;
import nl.bredeondersteuning.beleid.norm.Kanaal;
import nl.bredeondersteuning.beschikking.brief.BriefZoeken;
import nl.bredeondersteuning.platform.beleid.Beleid;
import nl.bredeondersteuning.platform.beleid.Keuze;
import nl.bredeondersteuning.platform.beveiliging.Rollen;
import nl.bredeondersteuning.platform.handeling.Handeling;
import nl.bredeondersteuning.platform.handeling.Inzage;
import nl.bredeondersteuning.platform.http.Bladzijde;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Wat er na verzending met een brief gebeurt: niet aangekomen, aangekondigd, en nog eens verzonden. */
@Path("/zaken/{zaakId}/brieven")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Brief")
@RolesAllowed({Rollen.KLANTBEGELEIDER, Rollen.BESLUITNEMER, Rollen.JURIST})
public class BezorgingResource {

    private static final Kanaal[] WEGEN = {Kanaal.POST, Kanaal.UITREIKING, Kanaal.DIGITALE_POST};

    private final Stappen stappen;
    private final Bezorgingen bezorgingen;
    private final BriefZoeken brieven;
    private final Beleid beleid;

    BezorgingResource(Stappen stappen, Bezorgingen bezorgingen, BriefZoeken brieven, Beleid beleid) {
        this.stappen = stappen;
        this.bezorgingen = bezorgingen;
        this.brieven = brieven;
        this.beleid = beleid;
    }

    /** Wat er na verzending vast te leggen is. */
    @Singleton
    record Stappen(BezorgfoutVastleggen fout, KennisgevingVastleggen kennisgeving, BriefOpnieuwVerzenden verzenden) {
    }

    /** Hoe een brief niet aankwam, en of iemand vaststelde dat het adres klopte. */
    public record BezorgfoutRequest(@Schema(description = "post retour of digitaal niet bezorgd", examples = "post retour") @NotBlank String fout,
            @Schema(description = "Het adres van de brief was dat van de geadresseerde (Awb 3:41)") @NotNull Boolean juistAdres,
            @NotBlank @Size(max = 2000) String toelichting) {
    }

    /** Of de geadresseerde hoorde dat er een digitaal bericht klaarstaat. */
    public record KennisgevingRequest(@NotNull Boolean gelukt) {
    }

    /** Langs welke weg de brief nog eens gaat. */
    public record VerzendingRequest(@Schema(examples = "de post") @NotBlank String kanaal) {
    }

    /** Wat er na verzending met een brief gebeurde, oudste eerst. */
    public record BezorgingenResponse(List<BezorgingResponse> bezorgingen) {
    }

    @POST
    @Path("/{briefId}/bezorgfouten")
    @Handeling
    @Operation(operationId = "bezorgfoutVastleggen",
            summary = "Legt vast dat een brief niet aankwam; was het besluit zo niet bekend, dan kan het opnieuw bekend worden (Awb 2:11, 3:41)")
    @APIResponseSchema(value = BezorgingResponse.class, responseCode = "201")
    public Response fout(@PathParam("zaakId") UUID zaakId, @PathParam("briefId") UUID briefId, BezorgfoutRequest request) {
        var fout = Keuze.uit("fout", request.fout(), Fout.values(), Fout::label);
        return antwoord(stappen.fout().legVast(zaakId, briefId, fout, request.juistAdres(), request.toelichting(), beleid.dag()));
    }

    @POST
    @Path("/{briefId}/kennisgevingen")
    @Handeling
    @Operation(operationId = "kennisgevingVastleggen",
            summary = "Legt vast dat een digitaal bericht binnen achtenveertig uur is aangekondigd, of dat dat mislukte (Awb 2:10, 2:11)")
    @APIResponseSchema(value = BezorgingResponse.class, responseCode = "201")
    public Response kennisgeving(@PathParam("zaakId") UUID zaakId, @PathParam("briefId") UUID briefId, KennisgevingRequest request) {
        return antwoord(stappen.kennisgeving().legVast(zaakId, briefId, request.gelukt(), beleid.dag()));
    }

    @POST
    @Path("/{briefId}/verzendingen")
    @Handeling
    @Operation(operationId = "briefOpnieuwVerzenden", summary = "Zendt een brief nog eens, langs een andere weg; de termijn blijft (Awb 3:41)")
    @APIResponseSchema(value = BezorgingResponse.class, responseCode = "201")
    public Response verzend(@PathParam("zaakId") UUID zaakId, @PathParam("briefId") UUID briefId, VerzendingRequest request) {
        var kanaal = Keuze.uit("kanaal", request.kanaal(), WEGEN, Kanaal::label);
        return antwoord(stappen.verzenden().verzend(zaakId, briefId, kanaal, beleid.dag()));
    }

    @GET
    @Path("/{briefId}/bezorgingen")
    @Inzage
    @Operation(operationId = "bezorgingenLijst", summary = "Toont wat er na verzending met een brief gebeurde (Awb 2:11, 3:41)")
    @APIResponseSchema(BezorgingenResponse.class)
    public Response lijst(@PathParam("zaakId") UUID zaakId, @PathParam("briefId") UUID briefId, @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit) {
        var bladzijde = Bladzijde.van(cursor, limit);
        var brief = brieven.in(zaakId, briefId);
        return bladzijde.antwoord(bezorgingen.bladzijde(brief.id(), bladzijde), rij -> rij.nr,
                deel -> new BezorgingenResponse(deel.stream().map(BezorgingResponse::of).toList()));
    }

    private Response antwoord(UUID bezorgingId) {
        return Response.status(Response.Status.CREATED).entity(BezorgingResponse.of(bezorgingen.findById(bezorgingId))).build();
    }
}
