package nl.bredeondersteuning.deadline.werkvoorraad;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import nl.bredeondersteuning.deadline.lijst.Behandelaars;
import nl.bredeondersteuning.deadline.lijst.Zoeksleutels;
import nl.bredeondersteuning.deadline.regels.Taaksoort;
import nl.bredeondersteuning.platform.audit.Auditketen;
import nl.bredeondersteuning.platform.beleid.Keuze;
import nl.bredeondersteuning.platform.beveiliging.Rollen;
import nl.bredeondersteuning.platform.handeling.Inzage;
import nl.bredeondersteuning.platform.http.Bladzijde;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Wat er te doen is, door wie, wanneer en waarom: de dringendste taak eerst. */
@Path("/werkvoorraad")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Werkvoorraad")
public class WerkvoorraadResource {

    private static final String[] ROLLEN = {Rollen.KLANTBEGELEIDER, Rollen.BESLUITNEMER, Rollen.JURIST};
    private static final String[] TAKEN = Arrays.stream(Taaksoort.values()).map(Taaksoort::label).toArray(String[]::new);

    private final Werkvoorraad werkvoorraad;
    private final Behandelaars behandelaars;
    private final Auditketen audit;

    WerkvoorraadResource(Werkvoorraad werkvoorraad, Behandelaars behandelaars, Auditketen audit) {
        this.werkvoorraad = werkvoorraad;
        this.behandelaars = behandelaars;
        this.audit = audit;
    }

    /** Een bladzijde van de werkvoorraad. */
    public record WerkvoorraadResponse(List<TaakResponse> taken) {
    }

    /** Hoeveel taken er zijn, per soort. */
    public record TellingenResponse(List<TellingResponse> tellingen) {
    }

    /** Hoeveel taken van een soort er zijn. */
    public record TellingResponse(@Schema(examples = "besluit vaststellen") String taak, String rol, long aantal,
            @Schema(description = "Hoeveel daarvan niemand heeft") long vrij) {

        static TellingResponse of(Werkvoorraad.Telling t) {
            return new TellingResponse(t.soort().label(), t.soort().rol(), t.aantal(), t.vrij());
        }
    }

    @GET
    @Inzage
    @RolesAllowed({Rollen.KLANTBEGELEIDER, Rollen.BESLUITNEMER, Rollen.JURIST})
    @Operation(operationId = "werkvoorraadLijst", summary = "Toont de open taken met hun artikel, de dringendste eerst (Wht 2.21, Awb)")
    @APIResponseSchema(WerkvoorraadResponse.class)
    public Response lijst(@Parameter(description = "Alleen taken van deze rol") @QueryParam("rol") String rol,
            @Parameter(description = "Alleen taken van deze soort") @QueryParam("taak") String taak,
            @Parameter(description = "Alleen taken die deze medewerker heeft") @QueryParam("medewerker") String medewerker,
            @Parameter(description = "Alleen taken van dit team: van zijn leden, of van niemand in zijn zaken") @QueryParam("team") String team,
            @Parameter(description = "Met ja alleen taken die niemand heeft") @QueryParam("vrij") String vrij,
            @Parameter(description = "Alleen taken met een uiterste datum vóór deze dag",
                    schema = @Schema(type = SchemaType.STRING, format = "date")) @QueryParam("voorDatum") String voorDatum,
            @Parameter(description = "Alleen taken met een uiterste datum tot en met deze dag",
                    schema = @Schema(type = SchemaType.STRING, format = "date")) @QueryParam("totEnMet") String totEnMet,
            @Parameter(description = "Alleen taken van deze zaak of dit bestand",
                    schema = @Schema(type = SchemaType.STRING, format = "uuid")) @QueryParam("zaakId") String zaakId,
            @QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        var bladzijde = Bladzijde.van(cursor, limit);
        var vraag = new Werkvoorraad.Vraag(rol(rol), taak == null ? null : Taaksoort.van(Keuze.uit("taak", taak, TAKEN,
                Function.identity())).orElseThrow(), medewerker, behandelaars.team(team), vrij(vrij), laatste(voorDatum, totEnMet), Zoeksleutels.id("zaakId", zaakId));
        var regels = werkvoorraad.regels(vraag, Zoeksleutels.na(bladzijde), bladzijde.limit() + 1);
        audit.lijst(regels.stream().limit(bladzijde.limit()).map(Werkvoorraad.Regel::zaakId).distinct().toList());
        var gevraagd = new HashMap<String, Object>();
        gevraagd.put("rol", rol);
        gevraagd.put("taak", taak);
        gevraagd.put("medewerker", medewerker);
        gevraagd.put("team", team);
        gevraagd.put("vrij", vrij);
        gevraagd.put("voorDatum", voorDatum);
        gevraagd.put("totEnMet", totEnMet);
        gevraagd.put("zaakId", zaakId);
        return Zoeksleutels.doorgegeven(bladzijde.antwoord(regels, Werkvoorraad.Regel::plaats,
                deel -> new WerkvoorraadResponse(deel.stream().map(TaakResponse::of).toList())), gevraagd);
    }

    @GET
    @Path("/tellingen")
    @Inzage
    @RolesAllowed({Rollen.KLANTBEGELEIDER, Rollen.BESLUITNEMER, Rollen.JURIST})
    @Operation(operationId = "werkvoorraadTellen", summary = "Telt de open taken per soort (Wht 2.21, Awb)")
    @APIResponseSchema(TellingenResponse.class)
    public Response tel(@Parameter(description = "Alleen taken van deze rol") @QueryParam("rol") String rol,
            @Parameter(description = "Alleen taken die deze medewerker heeft") @QueryParam("medewerker") String medewerker,
            @Parameter(description = "Alleen taken van dit team") @QueryParam("team") String team,
            @Parameter(description = "Alleen taken met een uiterste datum tot en met deze dag",
                    schema = @Schema(type = SchemaType.STRING, format = "date")) @QueryParam("totEnMet") String totEnMet) {
        var vraag = new Werkvoorraad.Vraag(rol(rol), null, medewerker, behandelaars.team(team), false,
                Zoeksleutels.datum("totEnMet", totEnMet), null);
        return Response.ok(new TellingenResponse(werkvoorraad.tellingen(vraag).stream().map(TellingResponse::of).toList())).build();
    }

    private static String rol(String rol) {
        return rol == null ? null : Keuze.uit("rol", rol, ROLLEN, Function.identity());
    }

    private static boolean vrij(String vrij) {
        return vrij != null && "ja".equals(Keuze.uit("vrij", vrij, new String[] {"ja", "nee"}, Function.identity()));
    }

    /** The earlier of the two, when both are asked. */
    private static LocalDate laatste(String voorDatum, String totEnMet) {
        var voor = Zoeksleutels.datum("voorDatum", voorDatum);
        var tot = Zoeksleutels.datum("totEnMet", totEnMet);
        if (voor == null) {
            return tot;
        }
        return tot == null || !voor.isAfter(tot) ? voor.minusDays(1) : tot;
    }
}
