package nl.bredeondersteuning.plan.voorziening;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.beleid.norm.Voorzieningssoort;
import nl.bredeondersteuning.platform.beveiliging.Rollen;
import nl.bredeondersteuning.platform.handeling.Inzage;
import nl.bredeondersteuning.platform.problem.InvalidParam;
import nl.bredeondersteuning.platform.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Hoeveel er in een zaak is gevraagd, toegekend, geweigerd en verstrekt. */
@Path("/zaken/{zaakId}/voorzieningtotalen")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Voorziening")
public class VoorzieningtotaalResource {

    private static final LocalDate EERSTE = LocalDate.of(2020, 1, 1);
    private static final LocalDate LAATSTE = LocalDate.of(2099, 12, 31);

    private final Voorzieningen voorzieningen;

    VoorzieningtotaalResource(Voorzieningen voorzieningen) {
        this.voorzieningen = voorzieningen;
    }

    /** Aantal en bedrag van één leefgebied, soort en status. */
    public record VoorzieningtotaalResponse(String leefgebied, String soort, String status, long aantal, long bedragInCenten) {
        static VoorzieningtotaalResponse of(Object[] rij) {
            return new VoorzieningtotaalResponse((String) rij[0], ((Voorzieningssoort) rij[1]).label(),
                    ((Voorzieningstatus) rij[2]).label(), (Long) rij[3], (Long) rij[4]);
        }
    }

    /** De totalen, met de som over wat is toegekend of verstrekt. */
    public record VoorzieningtotalenResponse(List<VoorzieningtotaalResponse> totalen,
            @Schema(description = "Som van wat is toegekend of verstrekt") long toegekendInCenten) {
        static VoorzieningtotalenResponse of(List<VoorzieningtotaalResponse> totalen) {
            return new VoorzieningtotalenResponse(totalen, totalen.stream()
                    .filter(totaal -> totaal.status().equals(Voorzieningstatus.TOEGEKEND.label())
                            || totaal.status().equals(Voorzieningstatus.VERSTREKT.label()))
                    .mapToLong(VoorzieningtotaalResponse::bedragInCenten).sum());
        }
    }

    @GET
    @Inzage
    @RolesAllowed({Rollen.KLANTBEGELEIDER, Rollen.BESLUITNEMER, Rollen.JURIST})
    @Operation(operationId = "voorzieningtotalenTonen",
            summary = "Telt de voorzieningen van een zaak per leefgebied, soort en status (Wht 2.21 lid 1)",
            description = "Over wat van vanafDatum tot en met totEnMetDatum gevraagd is; zonder die twee over alles.")
    @APIResponseSchema(VoorzieningtotalenResponse.class)
    public Response toon(@PathParam("zaakId") UUID zaakId, @QueryParam("vanafDatum") LocalDate vanaf,
            @QueryParam("totEnMetDatum") LocalDate totEnMet) {
        var begin = vanaf == null ? EERSTE : vanaf;
        var einde = totEnMet == null ? LAATSTE : totEnMet;
        if (einde.isBefore(begin)) {
            throw Problem.invoer(List.of(new InvalidParam("totEnMetDatum", "VOLGORDE", "De laatste dag ligt op of na de eerste."))).exception();
        }
        return Response.ok(VoorzieningtotalenResponse.of(voorzieningen.totalen(zaakId, begin, einde).stream()
                .map(VoorzieningtotaalResponse::of).toList())).build();
    }
}
