package nl.bredeondersteuning.deadline.agenda;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.bredeondersteuning.deadline.lijst.Behandelaars;
import nl.bredeondersteuning.deadline.lijst.Zoeksleutels;
import nl.bredeondersteuning.platform.audit.Auditketen;
import nl.bredeondersteuning.platform.beleid.Keuze;
import nl.bredeondersteuning.platform.beveiliging.Rollen;
import nl.bredeondersteuning.platform.handeling.Inzage;
import nl.bredeondersteuning.platform.http.Bladzijde;
import nl.bredeondersteuning.platform.tijd.Dagklok;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Wat er op welke dag te gebeuren staat: afspraken, laatste dagen en werkdoelen van alle zaken. */
@Path("/agenda")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Agenda")
public class AgendaResource {

    private static final String[] ROLLEN = {Rollen.KLANTBEGELEIDER, Rollen.BESLUITNEMER, Rollen.JURIST};

    private final Agendalijst agenda;
    private final Behandelaars behandelaars;
    private final Auditketen audit;
    private final Dagklok klok;

    AgendaResource(Agendalijst agenda, Behandelaars behandelaars, Auditketen audit, Dagklok klok) {
        this.agenda = agenda;
        this.behandelaars = behandelaars;
        this.audit = audit;
        this.klok = klok;
    }

    /** Een punt op de agenda. */
    public record AgendapuntResponse(LocalDate datum, UUID zaakId, String zaaknummer, String gemeentecode,
            @Schema(description = "TERMIJN, STREEFDATUM of AFSPRAAK", examples = "TERMIJN") String soort,
            @Schema(examples = "uitnodiging") String wat, @Schema(examples = "klantbegeleider") String rol,
            @Schema(description = "De afspraak, het besluit of het bezwaar waar het over gaat") UUID betreft,
            @Schema(description = "De laatste dag die voorbij is; dan staat het op vandaag") LocalDate uitersteDatum) {

        static AgendapuntResponse of(Agendalijst.Regel r) {
            return new AgendapuntResponse(r.datum(), r.zaakId(), r.zaaknummer(), r.gemeentecode(), r.soort().name(), r.wat(), r.rol(),
                    r.betreft(), r.uitersteDatum());
        }
    }

    /** Een bladzijde van de agenda. */
    public record AgendaResponse(List<AgendapuntResponse> punten) {
    }

    @GET
    @Inzage
    @RolesAllowed({Rollen.KLANTBEGELEIDER, Rollen.BESLUITNEMER, Rollen.JURIST})
    @Operation(operationId = "agendaLijst",
            summary = "Toont afspraken, laatste dagen en werkdoelen per dag; wat te laat is op vandaag (Wht 2.21, Awb)")
    @APIResponseSchema(AgendaResponse.class)
    public Response lijst(@Parameter(description = "Eerste dag; zonder is het vandaag",
                    schema = @Schema(type = SchemaType.STRING, format = "date")) @QueryParam("vanaf") String vanaf,
            @Parameter(description = "Laatste dag; zonder is het vier weken na de eerste",
                    schema = @Schema(type = SchemaType.STRING, format = "date")) @QueryParam("totEnMet") String totEnMet,
            @Parameter(description = "Alleen wat deze rol doet") @QueryParam("rol") String rol,
            @Parameter(description = "Alleen zaken die deze medewerker behandelt, of waarin hij een taak heeft") @QueryParam("medewerker")
            String medewerker,
            @Parameter(description = "Alleen zaken van dit team") @QueryParam("team") String team,
            @QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        var bladzijde = Bladzijde.van(cursor, limit);
        var eerste = vanaf == null ? LocalDate.now(klok) : Zoeksleutels.datum("vanaf", vanaf);
        var laatste = totEnMet == null ? eerste.plusWeeks(4) : Zoeksleutels.datum("totEnMet", totEnMet);
        var vraag = new Agendalijst.Vraag(eerste, laatste, rol == null ? null : Keuze.uit("rol", rol, ROLLEN, Function.identity()),
                medewerker, behandelaars.team(team));
        var regels = agenda.regels(vraag, Zoeksleutels.na(bladzijde), bladzijde.limit() + 1);
        audit.lijst(regels.stream().limit(bladzijde.limit()).map(Agendalijst.Regel::zaakId).distinct().toList());
        var gevraagd = new HashMap<String, Object>();
        gevraagd.put("vanaf", eerste);
        gevraagd.put("totEnMet", laatste);
        gevraagd.put("rol", rol);
        gevraagd.put("medewerker", medewerker);
        gevraagd.put("team", team);
        return Zoeksleutels.doorgegeven(bladzijde.antwoord(regels, Agendalijst.Regel::plaats,
                deel -> new AgendaResponse(deel.stream().map(AgendapuntResponse::of).toList())), gevraagd);
    }
}
