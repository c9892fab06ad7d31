package nl.bredeondersteuning.deadline.portefeuille;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.bredeondersteuning.deadline.lijst.Behandelaars;
import nl.bredeondersteuning.deadline.lijst.Zoeksleutels;
import nl.bredeondersteuning.deadline.zaak.ZakenTonen;
import nl.bredeondersteuning.platform.audit.Auditketen;
import nl.bredeondersteuning.platform.beveiliging.Rollen;
import nl.bredeondersteuning.platform.handeling.Inzage;
import nl.bredeondersteuning.platform.http.Bladzijde;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** De portefeuille van een gemeente, voor wie vooruit moet kijken. */
@Path("/portefeuille")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Portefeuille")
public class PortefeuilleResource {

    private static final int WEKEN = 12;

    private final Portefeuille portefeuille;
    private final ZakenTonen zaken;
    private final Behandelaars behandelaars;
    private final Auditketen audit;

    PortefeuilleResource(Portefeuille portefeuille, ZakenTonen zaken, Behandelaars behandelaars, Auditketen audit) {
        this.portefeuille = portefeuille;
        this.zaken = zaken;
        this.behandelaars = behandelaars;
        this.audit = audit;
    }

    /** De portefeuille in getallen. */
    public record PortefeuilleResponse(
            @Schema(description = "De dag waarop oude zaken uiterlijk eindigen (Wht 8.10)") LocalDate overgangsdatum,
            @Schema(description = "Hoeveel zaken dan eindigen") long eindigend, List<WeekklokResponse> klokken,
            DwangsommenResponse dwangsommen) {
    }

    /** Hoeveel termijnen van een soort in een week aflopen. */
    public record WeekklokResponse(@Schema(description = "De maandag van de week") LocalDate weekVanafDatum,
            @Schema(examples = "uitnodiging") String termijn, long aantal) {

        static WeekklokResponse of(Portefeuille.Weekklok w) {
            return new WeekklokResponse(w.weekVanaf(), w.termijn().label(), w.aantal());
        }
    }

    /** Wat de dwangsommen kosten (Awb 4:17). */
    public record DwangsommenResponse(long zaken, long vandaagInCenten,
            @Schema(description = "Als er tot dan niet besloten wordt") long overVierWekenInCenten) {

        static DwangsommenResponse of(Portefeuille.Dwangsommen d) {
            return new DwangsommenResponse(d.zaken(), d.vandaagInCenten(), d.overVierWekenInCenten());
        }
    }

    /** Een zaak die eindigt, en wat er nog openstaat. */
    public record EindigendeZaakResponse(UUID zaakId, String zaaknummer, LocalDate uitersteDatum, LocalDate streefdatum, String artikel,
            List<String> taken, @Schema(description = "Leefgebieden met een doelstelling die nog niet bereikt is") List<String> openDoelen,
            @Schema(description = "Gevraagd en nog niet besloten, of toegekend en nog niet verstrekt") List<String> openVoorzieningen,
            @Schema(description = "Dag waarop het besluit tot beëindiging bekend is gemaakt") LocalDate bekendgemaaktOp) {

        static EindigendeZaakResponse of(Portefeuille.Einde e, ZakenTonen.Openstaand o) {
            return new EindigendeZaakResponse(e.zaakId(), o.zaaknummer(), e.uitersteDatum(), e.streefdatum(), e.artikel(), o.taken(),
                    o.doelen(), o.voorzieningen(), o.eindeBekendgemaaktOp());
        }
    }

    /** Een bladzijde zaken die eindigen. */
    public record EindigendeZakenResponse(List<EindigendeZaakResponse> zaken) {
    }

    @GET
    @Inzage
    @RolesAllowed({Rollen.KLANTBEGELEIDER, Rollen.BESLUITNEMER, Rollen.JURIST})
    @Operation(operationId = "portefeuilleTonen",
            summary = "Telt wie op 1 januari 2027 eindigt, de klokken per week en de dwangsommen (Wht 8.10, Awb 4:17)")
    @APIResponseSchema(PortefeuilleResponse.class)
    public Response toon(@Parameter(description = "Alleen klokken in zaken van dit team") @QueryParam("team") String team) {
        return Response.ok(new PortefeuilleResponse(Portefeuille.EINDE_OVERGANGSRECHT,
                portefeuille.aantalEindigendOp(Portefeuille.EINDE_OVERGANGSRECHT),
                portefeuille.klokken(WEKEN, behandelaars.team(team)).stream().map(WeekklokResponse::of).toList(),
                DwangsommenResponse.of(portefeuille.dwangsommen()))).build();
    }

    @GET
    @Path("/eindigende-zaken")
    @Inzage
    @RolesAllowed({Rollen.KLANTBEGELEIDER, Rollen.BESLUITNEMER, Rollen.JURIST})
    @Operation(operationId = "eindigendeZakenLijst",
            summary = "Toont de zaken waarvan de ondersteuning op een dag uiterlijk eindigt, en wat openstaat (Wht 2.21 lid 4b, 8.10)")
    @APIResponseSchema(EindigendeZakenResponse.class)
    public Response eindigend(@Parameter(description = "De dag; zonder is het 1 januari 2027",
                    schema = @Schema(type = SchemaType.STRING, format = "date")) @QueryParam("datum") String datum,
            @QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        var bladzijde = Bladzijde.van(cursor, limit);
        var dag = datum == null ? Portefeuille.EINDE_OVERGANGSRECHT : Zoeksleutels.datum("datum", datum);
        var einden = portefeuille.eindigenOp(dag, Zoeksleutels.na(bladzijde), bladzijde.limit() + 1);
        audit.lijst(einden.stream().limit(bladzijde.limit()).map(Portefeuille.Einde::zaakId).toList());
        return Zoeksleutels.doorgegeven(bladzijde.antwoord(einden, Portefeuille.Einde::plaats,
                deel -> new EindigendeZakenResponse(metOpenstaand(deel))), Map.of("datum", dag));
    }

    private List<EindigendeZaakResponse> metOpenstaand(List<Portefeuille.Einde> einden) {
        var open = zaken.toon(einden.stream().map(Portefeuille.Einde::zaakId).toList());
        return einden.stream().flatMap(einde -> open.stream().filter(o -> o.zaakId().equals(einde.zaakId()))
                .map(o -> EindigendeZaakResponse.of(einde, o))).toList();
    }
}
