package nl.bredeondersteuning.beschikking.termijn;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.beleid.termijn.Duur;
import nl.bredeondersteuning.beleid.wet.Termijnsoort;
import nl.bredeondersteuning.beschikking.dossier.Navraag;
import nl.bredeondersteuning.platform.beleid.Keuze;
import nl.bredeondersteuning.platform.beveiliging.Rollen;
import nl.bredeondersteuning.platform.handeling.Handeling;
import nl.bredeondersteuning.platform.handeling.Inzage;
import nl.bredeondersteuning.platform.problem.InvalidParam;
import nl.bredeondersteuning.platform.problem.Probleemsoort;
import nl.bredeondersteuning.platform.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Termijnen opschorten, verlengen en uitstellen, telkens met een bericht aan de aanvrager; en dat weer intrekken. */
@Path("/zaken/{zaakId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Termijn")
@RolesAllowed({Rollen.KLANTBEGELEIDER, Rollen.BESLUITNEMER, Rollen.JURIST})
public class TermijnResource {

    private final Termijnhandelingen handelingen;
    private final TermijnwijzigingIntrekken intrekken;
    private final Termijnwijzigingen wijzigingen;
    private final Navraag navraag;

    TermijnResource(Termijnhandelingen handelingen, TermijnwijzigingIntrekken intrekken, Termijnwijzigingen wijzigingen, Navraag navraag) {
        this.handelingen = handelingen;
        this.intrekken = intrekken;
        this.wijzigingen = wijzigingen;
        this.navraag = navraag;
    }

    /** Opgeschorte dagen, beide meegerekend. */
    public record OpschortingRequest(
            @Schema(examples = "beslistermijn Awb") @NotBlank String termijn,
            @NotNull LocalDate vanaf, @NotNull LocalDate totEnMet,
            @Schema(examples = "Awb 4:15 lid 2 sub a") @NotBlank @Size(max = 100)
            @Pattern(regexp = "Awb (4:15|7:10)( .*)?", message = "Opschorten kan op grond van Awb 4:15 of Awb 7:10.") String artikel) {
    }

    /** Met hoeveel een termijn langer wordt. */
    public record VerlengingRequest(
            @Schema(examples = "beschikking (beleid)") @NotBlank String termijn,
            @Schema(examples = "P4W") @NotBlank String duur,
            @Schema(description = "Bij een beslissing op bezwaar: op grond waarvan verder uitstel kan", examples = "Awb 7:10 lid 4 sub b")
            @Pattern(regexp = "Awb 7:10 lid 4 sub [abc]", message = "Verder uitstel kan op grond van Awb 7:10 lid 4 sub a, b of c.")
            String grond) {
    }

    /** Tot en met welke dag het besluit kan komen. */
    public record UitstelberichtRequest(@NotNull LocalDate uiterlijk) {
    }

    /** Waarom een wijziging niet meer geldt. */
    public record IntrekkingRequest(@NotBlank @Size(max = 2000) String reden) {
    }

    /** Een wijziging van een termijn zoals zij vastligt. */
    public record TermijnwijzigingResponse(UUID wijzigingId, String termijn, @Schema(examples = "opschorting") String soort, String artikel,
            UUID betreft, LocalDate vanaf, LocalDate totEnMet, String duur, LocalDate nieuweDag, LocalDate vastgelegdOp, String medewerker,
            LocalDate ingetrokkenOp) {

        static TermijnwijzigingResponse of(Termijnwijzigingrij rij) {
            return new TermijnwijzigingResponse(rij.id, rij.termijn.label(), rij.soort.label(), rij.artikel, rij.betreft, rij.vanaf,
                    rij.totEnMet, rij.duur, rij.nieuweDag, rij.vastgelegdOp, rij.medewerker, rij.ingetrokkenOp);
        }
    }

    /** De wijzigingen van termijnen in een zaak, oudste eerst. */
    public record TermijnwijzigingenResponse(List<TermijnwijzigingResponse> wijzigingen) {
    }

    @POST
    @Path("/opschortingen")
    @Operation(operationId = "termijnOpschorten", summary = "Schort een termijn op, met bericht (Awb 4:15, 7:10)")
    @APIResponseSchema(value = TermijnwijzigingResponse.class, responseCode = "201")
    public Response schortOp(@PathParam("zaakId") UUID zaakId, OpschortingRequest request) {
        var soort = soort(request.termijn());
        return handelingen.termijnOpschorten(zaakId, soort, request, navraag.geadresseerden(zaakId));
    }

    @POST
    @Path("/verlengingen")
    @Operation(operationId = "termijnVerlengen", summary = "Verlengt een termijn, met bericht (Awb 7:10 lid 3 en 4, of het beleid)")
    @APIResponseSchema(value = TermijnwijzigingResponse.class, responseCode = "201")
    public Response verleng(@PathParam("zaakId") UUID zaakId, VerlengingRequest request) {
        var soort = soort(request.termijn());
        var duur = Duur.lees(request.duur()).orElseThrow(() -> Problem.invoer(List.of(new InvalidParam("duur", "ONGELDIG",
                "Schrijf een duur als P4W of P10D."))).exception());
        if (request.grond() != null && soort != Termijnsoort.BESLISSING_OP_BEZWAAR) {
            throw Problem.invoer(List.of(new InvalidParam("grond", "ONGELDIG", "Een grond hoort alleen bij een beslissing op bezwaar."))).exception();
        }
        return handelingen.termijnVerlengen(zaakId, soort, request, duur, navraag.geadresseerden(zaakId));
    }

    @POST
    @Path("/uitstelberichten")
    @Operation(operationId = "uitstelBerichten", summary = "Bericht dat het besluit later komt, en uiterlijk wanneer (Awb 4:14 lid 3)")
    @APIResponseSchema(value = TermijnwijzigingResponse.class, responseCode = "201")
    public Response bericht(@PathParam("zaakId") UUID zaakId, UitstelberichtRequest request) {
        return handelingen.uitstelBerichten(zaakId, request, navraag.geadresseerden(zaakId));
    }

    @POST
    @Path("/termijnwijzigingen/{wijzigingId}/intrekkingen")
    @Handeling
    @Operation(operationId = "termijnwijzigingIntrekken", summary = "Trekt een opschorting, verlenging of uitstel in (Awb 4:15)")
    @APIResponseSchema(value = TermijnwijzigingResponse.class, responseCode = "201")
    public Response trekIn(@PathParam("zaakId") UUID zaakId, @PathParam("wijzigingId") UUID wijzigingId, IntrekkingRequest request) {
        if (!intrekken.trekIn(zaakId, wijzigingId, request.reden(), handelingen.dag())) {
            return Problem.van(Probleemsoort.TOESTAND_VERZET_ZICH, "Deze wijziging was al ingetrokken.").antwoord();
        }
        return Response.status(Response.Status.CREATED).entity(TermijnwijzigingResponse.of(wijzigingen.in(zaakId, wijzigingId))).build();
    }

    @GET
    @Path("/termijnwijzigingen")
    @Inzage
    @Operation(operationId = "termijnwijzigingenLijst", summary = "Toont wat de termijnen van een zaak verschoof of stilzette (Awb 4:15)")
    @APIResponseSchema(TermijnwijzigingenResponse.class)
    public Response lijst(@PathParam("zaakId") UUID zaakId) {
        return Response.ok(new TermijnwijzigingenResponse(wijzigingen.van(zaakId).stream().map(TermijnwijzigingResponse::of).toList())).build();
    }

    private static Termijnsoort soort(String label) {
        return Keuze.uit("termijn", label, Termijnsoort.values(), Termijnsoort::label);
    }
}
