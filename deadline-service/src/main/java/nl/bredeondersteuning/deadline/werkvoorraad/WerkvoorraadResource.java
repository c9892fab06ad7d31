package nl.bredeondersteuning.deadline.werkvoorraad;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.bredeondersteuning.beleid.termijn.Datum;
import nl.bredeondersteuning.platform.audit.Auditketen;
import nl.bredeondersteuning.platform.beleid.Keuze;
import nl.bredeondersteuning.platform.beveiliging.Rollen;
import nl.bredeondersteuning.platform.handeling.Inzage;
import nl.bredeondersteuning.platform.http.Bladzijde;
import nl.bredeondersteuning.platform.problem.InvalidParam;
import nl.bredeondersteuning.platform.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Wat er te doen is, door wie, wanneer en waarom: de dringendste taak eerst. */
@Path("/werkvoorraad")
@Tag(name = "Werkvoorraad")
public class WerkvoorraadResource {

    private static final String[] ROLLEN = {Rollen.KLANTBEGELEIDER, Rollen.BESLUITNEMER, Rollen.JURIST};

    private final Werkvoorraad werkvoorraad;
    private final Auditketen audit;

    WerkvoorraadResource(Werkvoorraad werkvoorraad, Auditketen audit) {
        this.werkvoorraad = werkvoorraad;
        this.audit = audit;
    }

    /** Een open taak: wie wat wanneer doet, en op grond waarvan. */
    public record TaakResponse(UUID taakId,
            @Schema(description = "De zaak, of het UHT-bestand bij een portaalregel") UUID zaakId, String zaaknummer, String gemeentecode,
            @Schema(examples = "uitnodigen voor het eerste gesprek") String taak, @Schema(examples = "klantbegeleider") String rol,
            @Schema(description = "Het besluit of de voorziening waar zij over gaat") UUID betreft, String artikel, String reden,
            LocalDate uitersteDatum, LocalDate streefdatum, LocalDate ontstaanOp) {

        static TaakResponse of(Werkvoorraad.Regel r) {
            return new TaakResponse(r.id(), r.zaakId(), r.zaaknummer(), r.gemeentecode(), r.soort().label(), r.rol(), r.betreft(),
                    r.artikel(), r.reden(), r.uitersteDatum(), r.streefdatum(), r.ontstaanOp());
        }
    }

    /** Een bladzijde van de werkvoorraad. */
    public record WerkvoorraadResponse(List<TaakResponse> taken) {
    }

    @GET
    @Inzage
    @RolesAllowed({Rollen.KLANTBEGELEIDER, Rollen.BESLUITNEMER, Rollen.JURIST})
    @Operation(operationId = "werkvoorraadLijst", summary = "Toont de open taken met hun artikel, de dringendste eerst (Wht 2.21, Awb)")
    @APIResponseSchema(WerkvoorraadResponse.class)
    public Response lijst(@Parameter(description = "Alleen taken van deze rol") @QueryParam("rol") String rol,
            @Parameter(description = "Alleen taken met een uiterste datum vóór deze dag",
                    schema = @Schema(implementation = LocalDate.class)) @QueryParam("voorDatum") String voorDatum,
            @Parameter(description = "Alleen taken van deze zaak of dit bestand", schema = @Schema(implementation = UUID.class))
            @QueryParam("zaakId") String zaakId,
            @QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        var bladzijde = Bladzijde.van(cursor, limit);
        var vraag = new Werkvoorraad.Vraag(rol == null ? null : Keuze.uit("rol", rol, ROLLEN, Function.identity()), datum(voorDatum),
                id(zaakId));
        var regels = werkvoorraad.regels(vraag, plaats(bladzijde), bladzijde.limit() + 1);
        audit.lijst(regels.stream().limit(bladzijde.limit()).map(Werkvoorraad.Regel::zaakId).distinct().toList());
        return metVraag(bladzijde.antwoord(regels, r -> r.plaats().volgorde() + "," + r.id(),
                deel -> new WerkvoorraadResponse(deel.stream().map(TaakResponse::of).toList())), vraag);
    }

    /** The link to the next page asks the same. */
    private static Response metVraag(Response antwoord, Werkvoorraad.Vraag vraag) {
        var link = antwoord.getHeaderString("Link");
        if (link == null) {
            return antwoord;
        }
        var sleutels = (vraag.rol() == null ? "" : "rol=" + vraag.rol() + "&")
                + (vraag.voorDatum() == null ? "" : "voorDatum=" + vraag.voorDatum() + "&")
                + (vraag.zaakId() == null ? "" : "zaakId=" + vraag.zaakId() + "&");
        return Response.fromResponse(antwoord).header("Link", null).header("Link", link.replaceFirst("<\\?", "<?" + sleutels)).build();
    }

    private static LocalDate datum(String tekst) {
        return tekst == null ? null : Datum.lees(tekst).orElseThrow(() -> fout("voorDatum", "GEEN_DATUM",
                "Schrijf een bestaande dag als jjjj-mm-dd, zonder tijd."));
    }

    private static UUID id(String tekst) {
        return tekst == null ? null : leesId(tekst).orElseThrow(() -> fout("zaakId", "GEEN_ID", "Een id heeft de vorm van een UUID."));
    }

    private static Werkvoorraad.Plaats plaats(Bladzijde bladzijde) {
        if (bladzijde.na() == null) {
            return Werkvoorraad.Plaats.BEGIN;
        }
        var delen = bladzijde.na().split(",", 2);
        try {
            return new Werkvoorraad.Plaats(LocalDate.parse(delen[0]), leesId(delen[delen.length - 1]).orElseThrow());
        } catch (DateTimeParseException | NoSuchElementException fout) {
            throw fout("cursor", "ONLEESBAAR", "Neem de cursor over uit de kopregel Link.");
        }
    }

    private static Optional<UUID> leesId(String tekst) {
        return tekst.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}") ? Optional.of(UUID.fromString(tekst)) : Optional.empty();
    }

    private static RuntimeException fout(String veld, String code, String reden) {
        return Problem.invoer(List.of(new InvalidParam(veld, code, reden))).exception();
    }
}
