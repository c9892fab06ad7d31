package nl.bredeondersteuning.deadline.herberekening;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.beleid.profiel.Profielen;
import nl.bredeondersteuning.beleid.termijn.Kalender;
import nl.bredeondersteuning.beleid.yaml.Beleidsfout;
import nl.bredeondersteuning.deadline.zaak.Verschuiving;
import nl.bredeondersteuning.deadline.zaak.VerschuivingenBerekenen;
import nl.bredeondersteuning.platform.audit.Auditketen;
import nl.bredeondersteuning.platform.beveiliging.Rollen;
import nl.bredeondersteuning.platform.handeling.Inzage;
import nl.bredeondersteuning.platform.http.Bladzijde;
import nl.bredeondersteuning.platform.problem.InvalidParam;
import nl.bredeondersteuning.platform.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Wat een andere kalender of ander beleid aan de termijnen verandert: vooraf op proef, en achteraf in het logboek. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Herberekening")
@RolesAllowed({Rollen.BESLUITNEMER, Rollen.JURIST})
public class HerberekeningResource {

    private static final int PER_KEER = 1000;

    private final VerschuivingenBerekenen berekenen;
    private final Zaaklijst zaken;
    private final Profielen profielen;
    private final Auditketen audit;

    HerberekeningResource(VerschuivingenBerekenen berekenen, Zaaklijst zaken, Profielen profielen, Auditketen audit) {
        this.berekenen = berekenen;
        this.zaken = zaken;
        this.profielen = profielen;
        this.audit = audit;
    }

    /** Dagen die een besluit met een feestdag gelijkstelt (Atw 3 lid 3). */
    public record GelijkgesteldeDagenRequest(
            @Schema(description = "Vindplaats van het besluit", examples = "Stb. 2026, 100") @NotBlank @Size(max = 200) String bron,
            @Schema(description = "De dagen") @NotEmpty @Size(max = 50) List<@NotNull LocalDate> dagen) {
    }

    /** Wat er zou veranderen: dagen, beleid, of beide. */
    public record HerberekeningproefRequest(@Valid GelijkgesteldeDagenRequest gelijkgesteldeDagen,
            @Schema(description = "Een profiel als YAML, in de plaats van de versie met hetzelfde id of daarnaast")
            @Size(max = 200_000) String profiel,
            @Schema(description = "Het veld volgende van het vorige antwoord; leeg begint bij de eerste zaak") UUID na) {
    }

    /** Een laatste dag die zou verschuiven, en de stap waarmee de nieuwe berekend is. */
    public record VerschuivingResponse(UUID zaakId, String zaaknummer, @Schema(examples = "plan van aanpak (wet)") String termijn,
            UUID betreft, LocalDate vanDatum, LocalDate naarDatum, String artikel, String waarom) {
        static VerschuivingResponse of(Verschuiving v) {
            return new VerschuivingResponse(v.zaakId(), v.zaaknummer(), v.termijn().label(), v.betreft(), v.van(), v.naar(), v.artikel(),
                    v.waarom());
        }
    }

    /** Wat er in deze zaken zou verschuiven. */
    public record HerberekeningproefResponse(@Schema(description = "Hoeveel zaken bekeken zijn") int bekeken,
            List<VerschuivingResponse> verschuivingen,
            @Schema(description = "Waar verder te gaan; leeg als alle zaken bekeken zijn") UUID volgende) {
    }

    /** Een laatste dag die verschoof, met waarmee hij opnieuw berekend is. */
    public record GelogdeVerschuivingResponse(UUID zaakId, String termijn, LocalDate vanDatum, LocalDate naarDatum, String kalenderversie,
            String profielversie, LocalDate herrekendOp) {
        static GelogdeVerschuivingResponse of(Zaaklijst.Gelogd g) {
            return new GelogdeVerschuivingResponse(g.zaakId(), g.termijn().label(), g.van(), g.naar(), g.kalenderversie(), g.profielversie(),
                    g.herrekendOp());
        }
    }

    /** Een bladzijde van het logboek. */
    public record GelogdeVerschuivingenResponse(List<GelogdeVerschuivingResponse> verschuivingen) {
    }

    @POST
    @Path("/herberekeningen/_proef")
    @Inzage
    @Operation(operationId = "herberekeningProberen",
            summary = "Berekent welke lopende termijnen met andere feestdagen of ander beleid verschuiven; verandert niets (Atw 3 lid 3)",
            description = "Per duizend zaken; ga met het veld volgende verder tot het leeg is.")
    @APIResponseSchema(HerberekeningproefResponse.class)
    public Response probeer(HerberekeningproefRequest request) {
        var kalender = kalender(request.gelijkgesteldeDagen());
        var beleid = beleid(request.profiel());
        var bekeken = zaken.zaken(request.na(), PER_KEER);
        var verschuivingen = berekenen.bereken(bekeken, kalender, beleid);
        audit.lijst(verschuivingen.stream().map(Verschuiving::zaakId).distinct().toList());
        return Response.ok(new HerberekeningproefResponse(bekeken.size(), verschuivingen.stream().map(VerschuivingResponse::of).toList(),
                bekeken.size() < PER_KEER ? null : bekeken.getLast())).build();
    }

    @GET
    @Path("/verschuivingen")
    @Inzage
    @Operation(operationId = "verschuivingenLijst",
            summary = "Toont welke laatste dagen door een andere kalender of ander beleid verschoven (Atw 3 lid 3)",
            description = "Na de start met een nieuwe kalender of een ander profiel wordt elke zaak opnieuw berekend; dit is het logboek daarvan.")
    @APIResponseSchema(GelogdeVerschuivingenResponse.class)
    public Response logboek(@QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        var bladzijde = Bladzijde.van(cursor, limit);
        var gelogd = zaken.logboek(bladzijde.naGetal().orElse(0L), bladzijde.limit() + 1);
        audit.lijst(gelogd.stream().limit(bladzijde.limit()).map(Zaaklijst.Gelogd::zaakId).distinct().toList());
        return bladzijde.antwoord(gelogd, Zaaklijst.Gelogd::nr,
                deel -> new GelogdeVerschuivingenResponse(deel.stream().map(GelogdeVerschuivingResponse::of).toList()));
    }

    private static Kalender kalender(GelijkgesteldeDagenRequest dagen) {
        if (dagen == null) {
            return Kalender.geldend();
        }
        var jaren = dagen.dagen().stream().mapToInt(LocalDate::getYear).summaryStatistics();
        return Kalender.geldend().met(new Kalender.Besluit(dagen.bron(), jaren.getMin(), jaren.getMax(), dagen.dagen()));
    }

    private Profielen beleid(String profiel) {
        try {
            return profiel == null ? profielen : profielen.met("profiel", profiel);
        } catch (Beleidsfout fout) {
            throw Problem.invoer(fout.fouten().stream().map(reden -> new InvalidParam("profiel", "ONGELDIG", reden)).toList()).exception();
        }
    }
}
