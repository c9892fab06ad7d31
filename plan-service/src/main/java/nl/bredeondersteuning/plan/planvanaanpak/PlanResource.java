package nl.bredeondersteuning.plan.planvanaanpak;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Singleton;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import nl.bredeondersteuning.beleid.Bevinding;
import nl.bredeondersteuning.beleid.norm.Planvorm;
import nl.bredeondersteuning.plan.planvanaanpak.PlanVaststellen.Outcome.GeenHulpvraag;
import nl.bredeondersteuning.plan.planvanaanpak.PlanVaststellen.Outcome.Vastgesteld;
import nl.bredeondersteuning.plan.planvanaanpak.PlanVaststellen.Outcome.Verzet;
import nl.bredeondersteuning.plan.planvanaanpak.Planinhoud.Planstap;
import nl.bredeondersteuning.platform.beleid.Beleid;
import nl.bredeondersteuning.platform.beleid.Keuze;
import nl.bredeondersteuning.platform.beveiliging.Derde;
import nl.bredeondersteuning.platform.beveiliging.Rollen;
import nl.bredeondersteuning.platform.handeling.Handeling;
import nl.bredeondersteuning.platform.handeling.Inzage;
import nl.bredeondersteuning.platform.handeling.Versie;
import nl.bredeondersteuning.platform.http.Bladzijde;
import nl.bredeondersteuning.platform.problem.InvalidParam;
import nl.bredeondersteuning.platform.problem.Probleemsoort;
import nl.bredeondersteuning.platform.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Het plan van aanpak: zoals het er nu voor staat, en zijn vastgestelde versies. */
@Path("/zaken/{zaakId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plan van aanpak")
public class PlanResource {

    private final PlanVaststellen vaststellen;
    private final WerkplanMaken werkplan;
    private final Versies versies;
    private final Beleid beleid;

    PlanResource(PlanVaststellen vaststellen, WerkplanMaken werkplan, Versies versies, Beleid beleid) {
        this.vaststellen = vaststellen;
        this.werkplan = werkplan;
        this.versies = versies;
        this.beleid = beleid;
    }

    /** De vastgestelde versies, en wat er sinds een eerdere veranderde. */
    @Singleton
    record Versies(Plannen plannen, DoelwijzigingenZoeken wijzigingen) {
    }

    /** Een stap op weg naar een doelstelling. */
    public record StapRequest(@NotNull UUID doelstellingId, @Schema(required = true) @Min(1) @Max(999) int volgorde,
            @NotBlank @Size(max = 1000) String omschrijving) {
    }

    /** Een plan dat samen wordt vastgesteld. */
    public record PlanRequest(
            @Schema(description = "volledig of op hoofdlijnen", examples = "op hoofdlijnen") @NotBlank String planvorm,
            @Schema(required = true, description = "Of het samen met de rechthebbende is opgesteld") boolean samenMetRechthebbende,
            @Schema(description = "De situatie bij het eerste gesprek; leeg blijft zij als in de vorige versie")
            @Size(max = 4000) String situatie,
            @Schema(description = "De stappen; leeg blijven zij als in de vorige versie") @Size(max = 200) List<StapRequest> stappen) {
    }

    /** Het plan zoals het er nu voor staat, met de jongste vastgestelde versie. */
    public record PlanResponse(UUID zaakId, PlanversieKop jongsteVersie, Planinhoud inhoud) {
    }

    /** Welke versie het is. */
    public record PlanversieKop(UUID planId, int versie, String planvorm, LocalDate vastgesteldOp, String medewerker, String profielversie,
            @Schema(description = "SHA-256 van de inhoud in haar vaste schrijfwijze") String sha256) {
        static PlanversieKop of(PlanVanAanpak plan) {
            return new PlanversieKop(plan.id, plan.nummer, plan.planvorm.label(), plan.vastgesteldOp, plan.medewerker, plan.profielversie,
                    plan.sha256);
        }
    }

    /** Eén vastgestelde versie, met haar inhoud en bevindingen. */
    public record PlanversieResponse(UUID planId, UUID zaakId, int versie, String planvorm, LocalDate vastgesteldOp, String medewerker,
            String profielversie, @Schema(description = "SHA-256 van de inhoud in haar vaste schrijfwijze") String sha256,
            Planinhoud inhoud,
            List<Bevinding> bevindingen,
            @Schema(description = "Welke doelstellingen veranderden sinds de versie die is gevraagd, en waarom (Awb 3:46)")
            List<Doelwijziging> doelwijzigingen) {
        static PlanversieResponse of(PlanVanAanpak plan, List<Doelwijziging> doelwijzigingen) {
            return new PlanversieResponse(plan.id, plan.zaakId, plan.nummer, plan.planvorm.label(), plan.vastgesteldOp, plan.medewerker,
                    plan.profielversie, plan.sha256, Planinhoud.lees(plan.inhoud), plan.bevindingen, doelwijzigingen);
        }
    }

    /** Een bladzijde vastgestelde versies, oudste eerst. */
    public record PlannenResponse(List<PlanversieKop> plannen) {
    }

    @POST
    @Path("/plannen")
    @Handeling
    @RolesAllowed({Rollen.KLANTBEGELEIDER, Rollen.UITVOERDER})
    @Operation(operationId = "planVaststellen",
            summary = "Stelt een versie van het plan van aanpak vast (Wht 2.21 lid 4, Kampen artikel 4.2)")
    @APIResponseSchema(value = PlanversieResponse.class, responseCode = "201")
    public Response stelVast(@PathParam("zaakId") UUID zaakId, @HeaderParam("If-Match") String ifMatch, PlanRequest request) {
        Derde.weiger();
        var vorm = Keuze.uit("planvorm", request.planvorm(), Planvorm.values(), Planvorm::label);
        var huidig = werkplan.maak(zaakId);
        if (ifMatch != null || huidig.nummer() > 0) {
            Versie.eis(ifMatch, huidig.inhoud().versie(huidig.nummer()));
        }
        var inhoud = huidig.met(request.situatie() == null ? huidig.inhoud().situatie() : request.situatie(),
                stappen(request, huidig.inhoud()));
        return switch (vaststellen.stelVast(zaakId, vorm, request.samenMetRechthebbende(), inhoud, beleid.vandaag(zaakId), beleid.dag())) {
            case Vastgesteld(var planId) -> versie(Response.created(URI.create("zaken/" + zaakId + "/plannen/" + planId)), zaakId,
                    planId, null);
            case GeenHulpvraag() -> Problem.van(Probleemsoort.TOESTAND_VERZET_ZICH,
                    "Er is nog geen hulpvraag vastgesteld. Stel eerst per leefgebied de hulpvraag vast.").antwoord();
            case Verzet(var bevindingen) -> Problem.norm(bevindingen);
        };
    }

    @GET
    @Path("/plan")
    @Inzage
    @RolesAllowed({Rollen.KLANTBEGELEIDER, Rollen.BESLUITNEMER, Rollen.JURIST, Rollen.DIENST})
    @Operation(operationId = "planTonen", summary = "Toont het plan van aanpak zoals het er nu voor staat (Kampen artikel 4.2 lid 2)")
    @APIResponseSchema(PlanResponse.class)
    public Response toon(@PathParam("zaakId") UUID zaakId) {
        var plan = werkplan.maak(zaakId);
        return Versie.met(Response.ok(new PlanResponse(zaakId, plan.jongste(), plan.inhoud())), plan.inhoud().versie(plan.nummer()))
                .build();
    }

    @GET
    @Path("/plannen")
    @Inzage
    @RolesAllowed({Rollen.KLANTBEGELEIDER, Rollen.BESLUITNEMER, Rollen.JURIST, Rollen.DIENST})
    @Operation(operationId = "plannenTonen", summary = "Toont welke versies van het plan van aanpak zijn vastgesteld (Wht 2.21 lid 4)")
    @APIResponseSchema(PlannenResponse.class)
    public Response toonAlle(@PathParam("zaakId") UUID zaakId, @QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        var bladzijde = Bladzijde.van(cursor, limit);
        return bladzijde.antwoord(versies.plannen().bladzijde(zaakId, bladzijde), plan -> plan.id,
                deel -> new PlannenResponse(deel.stream().map(PlanversieKop::of).toList()));
    }

    @GET
    @Path("/plannen/{planId}")
    @Inzage
    @RolesAllowed({Rollen.KLANTBEGELEIDER, Rollen.BESLUITNEMER, Rollen.JURIST, Rollen.DIENST})
    @Operation(operationId = "planversieTonen",
            summary = "Toont één vastgestelde versie van het plan van aanpak, met haar SHA-256 (Wht 2.21 lid 4)")
    @APIResponseSchema(PlanversieResponse.class)
    public Response toonVersie(@PathParam("zaakId") UUID zaakId, @PathParam("planId") UUID planId,
            @Parameter(description = "Een eerdere versie; dan staat erbij welke doelstellingen sindsdien veranderden") @QueryParam("sinds")
            Integer sinds) {
        return versie(Response.ok(), zaakId, planId, sinds);
    }

    private Response versie(Response.ResponseBuilder antwoord, UUID zaakId, UUID planId, Integer sinds) {
        var plan = versies.plannen().vind(zaakId, planId).orElseThrow(() -> Problem.onbekend("Dit plan").exception());
        return Versie.met(antwoord.entity(PlanversieResponse.of(plan, versies.wijzigingen().van(plan, sinds))), plan.nummer).build();
    }

    private static List<Planstap> stappen(PlanRequest request, Planinhoud huidig) {
        if (request.stappen() == null) {
            return huidig.stappen();
        }
        var bekend = huidig.doelstellingen().stream().map(Planinhoud.Plandoelstelling::doelstellingId).toList();
        var onbekend = request.stappen().stream().filter(stap -> !bekend.contains(stap.doelstellingId())).map(stap -> new InvalidParam(
                "stappen", "ONBEKENDE_WAARDE", stap.doelstellingId() + " is geen doelstelling van dit plan.")).toList();
        if (!onbekend.isEmpty()) {
            throw Problem.invoer(onbekend).exception();
        }
        return request.stappen().stream().map(stap -> new Planstap(stap.doelstellingId(), stap.volgorde(), stap.omschrijving())).toList();
    }
}
