package nl.bredeondersteuning.beschikking.inzage;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.bredeondersteuning.beleid.Citaat;
import nl.bredeondersteuning.platform.beleid.Beleid;
import nl.bredeondersteuning.platform.beleid.Keuze;
import nl.bredeondersteuning.platform.beveiliging.Aanroeper;
import nl.bredeondersteuning.platform.beveiliging.Rollen;
import nl.bredeondersteuning.platform.handeling.Handeling;
import nl.bredeondersteuning.platform.handeling.Inzage;
import nl.bredeondersteuning.platform.http.Stroom;
import nl.bredeondersteuning.platform.problem.InvalidParam;
import nl.bredeondersteuning.platform.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** De stukken van een zaak voor wie bezwaar maakte of voor de rechter, en wat daarvan achterblijft. */
@Path("/zaken/{zaakId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Dossier")
@RolesAllowed(Rollen.JURIST)
public class DossierResource {

    private static final String ZIP = "application/zip";

    private final StukAchterhouden achterhouden;
    private final Achterhoudingen achterhoudingen;
    private final Dossierstukken dossier;
    private final Beleid beleid;

    DossierResource(StukAchterhouden achterhouden, Achterhoudingen achterhoudingen, Dossierstukken dossier, Beleid beleid) {
        this.achterhouden = achterhouden;
        this.achterhoudingen = achterhoudingen;
        this.dossier = dossier;
        this.beleid = beleid;
    }

    /** Voor wie de bundel is, en welk artikel iets voor hem kan achterhouden. */
    enum Lezer {
        INDIENER("indiener", "Awb 7:4"), RECHTER("rechter", "Awb 8:29");

        private final String label;
        private final String artikel;

        Lezer(String label, String artikel) {
            this.label = label;
            this.artikel = artikel;
        }

        String label() {
            return label;
        }
    }

    /** Welke brief of welk stuk achterblijft, op welk artikel en waarom. */
    public record AchterhoudingRequest(@Schema(description = "Het id van de brief of het stuk") @NotNull UUID documentId,
            @Schema(examples = "Awb 7:4 lid 6")
            @NotBlank
            @Pattern(regexp = "Awb 7:4 lid 6|Awb 8:29 lid 1", message = "Achterhouden kan op grond van Awb 7:4 lid 6 of Awb 8:29 lid 1.")
            String artikel,
            @Schema(description = "De gewichtige reden; zij komt op de inventaris") @NotBlank @Size(max = 1000) String reden) {
    }

    /** Wat achterblijft, op welk artikel en waarom. */
    public record AchterhoudingResponse(UUID achterhoudingId, UUID documentId, @Schema(examples = "Awb 7:4 lid 6") String artikel,
            String reden, String medewerker, LocalDate vastgelegdOp) {

        static AchterhoudingResponse of(Achterhouding a) {
            return new AchterhoudingResponse(a.id, a.documentId, a.artikel, a.reden, a.medewerker, a.vastgelegdOp);
        }
    }

    /** Wat er in een zaak achterblijft, oudste eerst. */
    public record AchterhoudingenResponse(List<AchterhoudingResponse> achterhoudingen) {
    }

    @POST
    @Path("/achterhoudingen")
    @Handeling
    @Operation(operationId = "stukAchterhouden", summary = "Houdt een brief of stuk om gewichtige redenen achter (Awb 7:4 lid 6, 8:29)")
    @APIResponseSchema(value = AchterhoudingResponse.class, responseCode = "201")
    public Response houdAchter(@PathParam("zaakId") UUID zaakId, AchterhoudingRequest request) {
        var id = achterhouden.houdAchter(zaakId, request.documentId(), request.artikel(), request.reden(), beleid.dag());
        return Response.status(Response.Status.CREATED).entity(AchterhoudingResponse.of(achterhoudingen.findById(id))).build();
    }

    @GET
    @Path("/achterhoudingen")
    @Inzage
    @Operation(operationId = "achterhoudingenLijst", summary = "Toont wat er in een zaak achterblijft en waarom (Awb 7:4 lid 6)")
    @APIResponseSchema(AchterhoudingenResponse.class)
    public Response lijst(@PathParam("zaakId") UUID zaakId) {
        return Response.ok(new AchterhoudingenResponse(achterhoudingen.van(zaakId).stream().map(AchterhoudingResponse::of).toList()))
                .build();
    }

    @GET
    @Path("/dossierbundel")
    @Inzage
    @Produces(ZIP)
    @Operation(operationId = "dossierBundel",
            summary = "Geeft alle brieven en stukken van een zaak als zip met inventaris, voor de indiener of de rechter (Awb 7:4, 8:42)",
            description = "Een medisch stuk gaat mee als de aanroeper het vandaag opende; anders is het antwoord 409 (AVG 9).")
    public Response bundel(@PathParam("zaakId") UUID zaakId,
            @Parameter(description = "indiener of rechter", required = true) @QueryParam("voor") String voor) {
        if (voor == null) {
            throw Problem.invoer(List.of(new InvalidParam("voor", "ONTBREEKT", "Zeg of de bundel voor de indiener of de rechter is.")))
                    .exception();
        }
        var lezer = Keuze.uit("voor", voor, Lezer.values(), Lezer::label);
        var documenten = dossier.van(zaakId, beleid.dag());
        var achter = achterhoudingen.van(zaakId).stream().filter(rij -> Citaat.omvat(lezer.artikel, rij.artikel))
                .collect(Collectors.toMap(rij -> rij.documentId, rij -> rij, (eerder, later) -> later));
        var dicht = documenten.stream().filter(document -> !achter.containsKey(document.id())).flatMap(document -> document.dicht().stream())
                .toList();
        if (!dicht.isEmpty()) {
            return Problem.norm(dicht, "Open elk medisch stuk dat de bevindingen noemen, of houd het achter; vraag de bundel dan weer.");
        }
        var zip = Stroom.namens(Aanroeper.huidig(), uit ->
                Bundel.schrijf(documenten, achter, document -> dossier.lees(zaakId, document), uit));
        return Response.ok(zip).type(ZIP).header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"dossier-" + zaakId + ".zip\"")
                .build();
    }
}
