package nl.bredeondersteuning.beschikking.klacht;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.beleid.norm.Kanaal;
import nl.bredeondersteuning.beleid.termijn.Duur;
import nl.bredeondersteuning.beschikking.dossier.Navraag;
import nl.bredeondersteuning.platform.beleid.Beleid;
import nl.bredeondersteuning.platform.beleid.Keuze;
import nl.bredeondersteuning.platform.beveiliging.Rollen;
import nl.bredeondersteuning.platform.problem.InvalidParam;
import nl.bredeondersteuning.platform.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Klachten: ontvangen, verdaagd, niet in behandeling genomen of afgehandeld, elk met een brief aan de klager. */
@Path("/zaken/{zaakId}/klachten")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Klacht")
@RolesAllowed(Rollen.JURIST)
public class KlachtResource {

    private static final Kanaal[] KANALEN = {Kanaal.BALIE, Kanaal.TELEFOON, Kanaal.EMAIL, Kanaal.POST, Kanaal.DIGITALE_POST,
        Kanaal.HUISBEZOEK};
    private static final Klachtuitkomst[] UITKOMSTEN = {Klachtuitkomst.GEGROND, Klachtuitkomst.DEELS_GEGROND, Klachtuitkomst.ONGEGROND,
        Klachtuitkomst.OPGELOST};

    private final Klachthandelingen handelingen;
    private final Navraag navraag;
    private final Beleid beleid;

    KlachtResource(Klachthandelingen handelingen, Navraag navraag, Beleid beleid) {
        this.handelingen = handelingen;
        this.navraag = navraag;
        this.beleid = beleid;
    }

    /** Een klacht zoals zij binnenkwam. */
    public record KlachtRequest(@NotNull LocalDate ontvangenOp, @Schema(examples = "de post") @NotBlank String kanaal,
            @NotBlank @Size(max = 10000) String waarover,
            @Schema(description = "De medewerkers over wie de klacht gaat of die erbij betrokken waren; leeg als dat niemand is")
            @NotNull @Size(max = 20) List<String> betrokkenen) {
    }

    /** Meer tijd, en waarom; met instemming van de klager ook langer dan vier weken. */
    public record KlachtverdagingRequest(
            @Schema(examples = "P2W") @NotBlank @Pattern(regexp = "P[1-9][0-9]{0,2}[DW]", message = "Schrijf de duur als P10D of P2W.")
            String duur,
            @NotBlank @Size(max = 2000) String reden,
            @Schema(description = "De klager stemde er schriftelijk mee in (Awb 9:11 lid 3)") @NotNull Boolean ingestemd) {
    }

    /** Op welke grond en waarom de klacht niet behandeld wordt. */
    public record BuitenBehandelingRequest(
            @Schema(examples = "Awb 9:8 lid 1 sub b")
            @NotBlank @Pattern(regexp = "Awb 9:8 lid (1 sub [a-f]|2)", message = "Kies een grond van Awb 9:8 lid 1 of lid 2.")
            String artikel,
            @NotBlank @Size(max = 4000) String reden) {
    }

    /** De uitkomst, wat het onderzoek opleverde, en wat de gemeente eraan doet. */
    public record KlachtafhandelingRequest(@Schema(examples = "gegrond") @NotBlank String uitkomst,
            @NotBlank @Size(max = 10000) String motivering, @Size(max = 4000) String conclusie) {
    }

    @POST
    @Operation(operationId = "klachtVastleggen", summary = "Legt een klacht vast en bevestigt de ontvangst met een brief (Awb 9:1, 9:6)")
    @APIResponseSchema(value = KlachtResponse.class, responseCode = "201")
    public Response legVast(@PathParam("zaakId") UUID zaakId, KlachtRequest request) {
        if (request.ontvangenOp().isAfter(beleid.dag())) {
            throw Problem.invoer(List.of(new InvalidParam("ontvangenOp", "TOEKOMST", "Deze dag moet nog komen."))).exception();
        }
        var kanaal = Keuze.uit("kanaal", request.kanaal(), KANALEN, Kanaal::label);
        return handelingen.klachtVastleggen(zaakId, new KlachtVastleggen.Opdracht(request.ontvangenOp(), kanaal, request.waarover(),
                request.betrokkenen()), navraag.geadresseerden(zaakId));
    }

    @POST
    @Path("/{klachtId}/verdagingen")
    @Operation(operationId = "klachtVerdagen", summary = "Neemt meer tijd voor een klacht en bericht dat (Awb 9:11 lid 2 en 3)")
    @APIResponseSchema(value = KlachtResponse.class, responseCode = "201")
    public Response verdaag(@PathParam("zaakId") UUID zaakId, @PathParam("klachtId") UUID klachtId, KlachtverdagingRequest request) {
        return handelingen.klachtVerdagen(zaakId, klachtId, new KlachtVerdagen.Opdracht(Duur.parse(request.duur()), request.reden(),
                request.ingestemd()), navraag.geadresseerden(zaakId));
    }

    @POST
    @Path("/{klachtId}/buitenbehandelinglatingen")
    @Operation(operationId = "klachtNietBehandelen", summary = "Neemt een klacht niet in behandeling, met een reden (Awb 9:8)")
    @APIResponseSchema(value = KlachtResponse.class, responseCode = "201")
    public Response laat(@PathParam("zaakId") UUID zaakId, @PathParam("klachtId") UUID klachtId, @HeaderParam("If-Match") String ifMatch,
            BuitenBehandelingRequest request) {
        return handelingen.klachtNietBehandelen(zaakId, klachtId, new KlachtNietBehandelen.Opdracht(request.artikel(), request.reden(),
                ifMatch), navraag.geadresseerden(zaakId));
    }

    @POST
    @Path("/{klachtId}/afhandelingen")
    @Operation(operationId = "klachtAfhandelen",
            summary = "Handelt een klacht af met een brief die de Nationale ombudsman noemt (Awb 9:12)")
    @APIResponseSchema(value = KlachtResponse.class, responseCode = "201")
    public Response handelAf(@PathParam("zaakId") UUID zaakId, @PathParam("klachtId") UUID klachtId,
            @HeaderParam("If-Match") String ifMatch, KlachtafhandelingRequest request) {
        var uitkomst = Keuze.uit("uitkomst", request.uitkomst(), UITKOMSTEN, Klachtuitkomst::label);
        return handelingen.klachtAfhandelen(zaakId, klachtId, new KlachtAfhandelen.Opdracht(uitkomst, request.motivering(),
                request.conclusie(), ifMatch), navraag.geadresseerden(zaakId));
    }
}
