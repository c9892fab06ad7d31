package nl.bredeondersteuning.platform.uitdraai;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.bredeondersteuning.platform.audit.Auditketen;
import nl.bredeondersteuning.platform.beveiliging.Rollen;
import nl.bredeondersteuning.platform.handeling.Inzage;
import nl.bredeondersteuning.platform.tijd.Dagklok;
import nl.bredeondersteuning.platform.uitdraai.Uitdraai.Onderdeel;
import nl.bredeondersteuning.platform.zaak.Zaken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Alles wat een service over één zaak bewaart, voor wie daarom vraagt (AVG 15); een service zegt welke delen zij heeft. */
public abstract class Zaakuitdraai {

    private final Inhoud inhoud;
    private final List<Deel> delen;
    private final List<String> weggelaten;

    protected Zaakuitdraai(Inhoud inhoud, List<Deel> delen, List<String> weggelaten) {
        this.inhoud = inhoud;
        this.delen = delen;
        this.weggelaten = weggelaten;
    }

    /** Waarom alles wordt uitgedraaid; het komt in de inzage van de zaak. */
    public record ZaakuitdraaiRequest(@Schema(examples = "verzoek om inzage van 2 november") @NotBlank @Size(max = 1000) String reden) {
    }

    /** Per deel elke rij van de zaak, en wat er bewust niet bij staat. */
    public record ZaakuitdraaiResponse(UUID zaakId, LocalDate gemaaktOp, String reden, List<String> weggelaten,
            @Schema(description = "Per deel de rijen, zoals ze zijn vastgelegd") List<Onderdeel> onderdelen) {
    }

    @POST
    @Inzage
    @RolesAllowed({Rollen.TOEZICHT, Rollen.KLANTBEGELEIDER})
    @Operation(operationId = "zaakUitdraaien", summary = "Draait alles uit wat deze service over één zaak bewaart (AVG 15)")
    @APIResponseSchema(ZaakuitdraaiResponse.class)
    public Response draaiUit(@PathParam("zaakId") UUID zaakId, ZaakuitdraaiRequest request) {
        var reden = request.reden().strip();
        return Response.ok(new ZaakuitdraaiResponse(zaakId, LocalDate.now(inhoud.klok), reden, weggelaten,
                inhoud.draaiUit(zaakId, delen, reden))).build();
    }

    /** Leest de delen, met waarom in de inzage van de zaak. */
    @jakarta.inject.Singleton
    public static class Inhoud {

        private final Zaken zaken;
        private final Uitdraai uitdraai;
        private final Auditketen audit;
        private final Dagklok klok;

        Inhoud(Zaken zaken, Uitdraai uitdraai, Auditketen audit, Dagklok klok) {
            this.zaken = zaken;
            this.uitdraai = uitdraai;
            this.audit = audit;
            this.klok = klok;
        }

        private List<Onderdeel> draaiUit(UUID zaakId, List<Deel> delen, String reden) {
            audit.uitdraai(zaken.vind(zaakId).orElseThrow().gemeentecode(), List.of(zaakId), reden);
            return uitdraai.draaiUit(delen, null, List.of(zaakId), UnaryOperator.identity());
        }
    }
}
