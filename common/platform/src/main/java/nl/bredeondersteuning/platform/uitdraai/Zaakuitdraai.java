package nl.bredeondersteuning.platform.uitdraai;

import jakarta.inject.Singleton;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.bredeondersteuning.platform.audit.Auditketen;
import nl.bredeondersteuning.platform.tijd.Dagklok;
import nl.bredeondersteuning.platform.uitdraai.Uitdraai.Onderdeel;
import nl.bredeondersteuning.platform.zaak.Zaken;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Alles wat een service over één zaak bewaart, voor wie daarom vraagt, met waarom in de inzage (AVG 15). */
@Singleton
public class Zaakuitdraai {

    private final Zaken zaken;
    private final Uitdraai uitdraai;
    private final Auditketen audit;
    private final Dagklok klok;

    Zaakuitdraai(Zaken zaken, Uitdraai uitdraai, Auditketen audit, Dagklok klok) {
        this.zaken = zaken;
        this.uitdraai = uitdraai;
        this.audit = audit;
        this.klok = klok;
    }

    /** Waarom alles wordt uitgedraaid; het komt in de inzage van de zaak. */
    public record ZaakuitdraaiRequest(@Schema(examples = "verzoek om inzage van 2 november") @NotBlank @Size(max = 1000) String reden) {
    }

    /** Per deel elke rij van de zaak, en wat er bewust niet bij staat. */
    public record ZaakuitdraaiResponse(UUID zaakId, LocalDate gemaaktOp, String reden, List<String> weggelaten,
            @Schema(description = "Per deel de rijen, zoals ze zijn vastgelegd") List<Onderdeel> onderdelen) {
    }

    /** @param weggelaten wat er bewust niet bij staat, en waar het wel is */
    public Response van(UUID zaakId, ZaakuitdraaiRequest request, List<Deel> delen, List<String> weggelaten) {
        var reden = request.reden().strip();
        audit.uitdraai(zaken.vind(zaakId).orElseThrow().gemeentecode(), List.of(zaakId), reden);
        return Response.ok(new ZaakuitdraaiResponse(zaakId, LocalDate.now(klok), reden, weggelaten,
                uitdraai.draaiUit(delen, null, List.of(zaakId), UnaryOperator.identity()))).build();
    }
}
