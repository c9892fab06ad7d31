package nl.bredeondersteuning.beschikking.stuk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.platform.beleid.Beleid;
import nl.bredeondersteuning.platform.beveiliging.Rollen;
import nl.bredeondersteuning.platform.handeling.Handeling;
import nl.bredeondersteuning.platform.handeling.Inzage;
import nl.bredeondersteuning.platform.problem.InvalidParam;
import nl.bredeondersteuning.platform.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Stukken die binnenkomen: zienswijze, bezwaarschrift, bewijs; een medisch stuk leest alleen wie erop beslist en zei waarom. */
@Path("/zaken/{zaakId}/stukken")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Stuk")
@RolesAllowed({Rollen.KLANTBEGELEIDER, Rollen.BESLUITNEMER, Rollen.JURIST})
public class StukResource {

    private final StukVastleggen vastleggen;
    private final StukLezen lezen;
    private final Stuktoegang stukken;
    private final Beleid beleid;

    StukResource(StukVastleggen vastleggen, StukLezen lezen, Stuktoegang stukken, Beleid beleid) {
        this.vastleggen = vastleggen;
        this.lezen = lezen;
        this.stukken = stukken;
        this.beleid = beleid;
    }

    /** De stukken, en wie welk medisch stuk opende. */
    @Singleton
    record Stuktoegang(Stukken alle, Stukopeningen openingen) {
    }

    /** Een stuk: wat het is, waarover het gaat, en waaraan het te herkennen is. */
    public record StukResponse(UUID stukId, @Schema(examples = "bezwaarschrift") String soort,
            @Schema(examples = "application/pdf") String type,
            @Schema(description = "Van een medisch stuk leeg voor wie het vandaag niet opende") String omschrijving,
            @Schema(description = "Het besluit, bezwaar, beroep, de klacht of voorziening waarbij het hoort") UUID betreft,
            LocalDate ontvangenOp, int grootte, String sha256, String vastgelegdDoor, LocalDate vastgelegdOp) {

        static StukResponse of(Stuk s, boolean leest) {
            return new StukResponse(s.id, s.soort.label(), s.type.mime(), leest ? s.omschrijving : null,
                    s.betreft, s.ontvangenOp, s.grootte, s.sha256,
                    s.vastgelegdDoor, s.vastgelegdOp);
        }
    }

    /** De stukken in een zaak die de aanroeper mag zien, oudste eerst. */
    public record StukkenResponse(List<StukResponse> stukken) {
    }

    @POST
    @Handeling
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(operationId = "stukVastleggen", summary = "Legt een stuk vast dat binnenkwam: pdf, png, jpg of docx tot 10 MiB (Awb 2:16)")
    @APIResponseSchema(value = StukResponse.class, responseCode = "201")
    public Response legVast(@PathParam("zaakId") UUID zaakId, @RestForm("bestand") FileUpload bestand, @RestForm("soort") String soort,
            @RestForm("omschrijving") String omschrijving, @RestForm("betreft") String betreft,
            @RestForm("ontvangenOp") String ontvangenOp) throws IOException {
        var opdracht = Stukkeuring.keur(new Stukkeuring.Formulier(bestand, soort, omschrijving, betreft, ontvangenOp), beleid.dag());
        if (opdracht.betreft() != null && !stukken.alle().kent(zaakId, opdracht.betreft())) {
            throw Problem.invoer(List.of(new InvalidParam("betreft", "ONBEKEND", "Dit is niets in deze zaak waar een stuk bij kan horen.")))
                    .exception();
        }
        var id = vastleggen.legVast(zaakId, opdracht, beleid.dag());
        return met(Response.created(URI.create("/v1/zaken/" + zaakId + "/stukken/" + id)), stukken.alle().in(zaakId, id), true);
    }

    @GET
    @Inzage
    @Operation(operationId = "stukkenLijst", summary = "Toont de stukken in een zaak; medische alleen aan wie erop beslist (AVG 9)")
    @APIResponseSchema(StukkenResponse.class)
    public Response lijst(@PathParam("zaakId") UUID zaakId) {
        var zicht = zicht(zaakId);
        return Response.ok(new StukkenResponse(stukken.alle().van(zaakId).stream().filter(zicht::ziet)
                .map(stuk -> StukResponse.of(stuk, zicht.leest(stuk))).toList())).build();
    }

    @GET
    @Path("/{stukId}")
    @Inzage
    @Operation(operationId = "stukTonen", summary = "Toont wat een stuk is en waarover het gaat (Awb 2:16)")
    @APIResponseSchema(StukResponse.class)
    public Response toon(@PathParam("zaakId") UUID zaakId, @PathParam("stukId") UUID stukId) {
        var stuk = zichtbaar(zaakId, stukId);
        return met(Response.ok(), stuk, zicht(zaakId).leest(stuk));
    }

    @GET
    @Path("/{stukId}/inhoud")
    @Inzage
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(operationId = "stukDownloaden",
            summary = "Geeft een stuk zoals het kwam; een medisch alleen aan wie het vandaag opende (AVG 9)")
    public Response download(@PathParam("zaakId") UUID zaakId, @PathParam("stukId") UUID stukId) {
        var stuk = zichtbaar(zaakId, stukId);
        var verzet = zicht(zaakId).lezen(stuk);
        if (verzet.isPresent()) {
            return Problem.norm(List.of(verzet.get()));
        }
        return Response.ok(lezen.lees(zaakId, stukId)).type(MediaType.APPLICATION_OCTET_STREAM).header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + stukId + "." + stuk.type.achtervoegsel() + "\"")
                .build();
    }

    /** What someone may not see is for them not there. */
    private Stuk zichtbaar(UUID zaakId, UUID stukId) {
        var stuk = stukken.alle().in(zaakId, stukId);
        if (!zicht(zaakId).ziet(stuk)) {
            throw Problem.onbekend("Dit stuk").exception();
        }
        return stuk;
    }

    private Stukopeningen.Zicht zicht(UUID zaakId) {
        return stukken.openingen().zicht(zaakId, beleid.dag());
    }

    private static Response met(Response.ResponseBuilder antwoord, Stuk stuk, boolean leest) {
        return antwoord.entity(StukResponse.of(stuk, leest)).header(HttpHeaders.ETAG, "\"" + stuk.sha256 + "\"").build();
    }
}
