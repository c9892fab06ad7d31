package nl.bredeondersteuning.intake.uitdraai;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.bredeondersteuning.intake.aanvraag.EigenZaken;
import nl.bredeondersteuning.intake.persoon.PersoonFeiten;
import nl.bredeondersteuning.intake.persoon.Zaakpersonen;
import nl.bredeondersteuning.intake.uitdraai.PersoonUitdraaien.Vraag;
import nl.bredeondersteuning.platform.beveiliging.Rollen;
import nl.bredeondersteuning.platform.handeling.Inzage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Alles wat deze service over één persoon bewaart, voor wie daarom vraagt (AVG 15). */
@Path("/zaken/{zaakId}/personen/{persoonId}/_uitdraai")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Inzage")
public class UitdraaiResource {

    private static final List<String> ANDERE = List.of("plan-service", "beschikking-service", "deadline-service");

    private final Zaakpersonen zaakpersonen;
    private final PersoonFeiten feiten;
    private final EigenZaken eigenZaken;
    private final PersoonUitdraaien uitdraaien;

    UitdraaiResource(Zaakpersonen zaakpersonen, PersoonFeiten feiten, EigenZaken eigenZaken, PersoonUitdraaien uitdraaien) {
        this.zaakpersonen = zaakpersonen;
        this.feiten = feiten;
        this.eigenZaken = eigenZaken;
        this.uitdraaien = uitdraaien;
    }

    /** Waarom alles wordt uitgedraaid; het komt in de inzage van elke zaak van de persoon. */
    public record UitdraaiRequest(@Schema(examples = "verzoek om inzage van 2 november") @NotBlank @Size(max = 1000) String reden) {
    }

    /** Per deel elke rij over de persoon, en wat er bewust niet bij staat. */
    public record UitdraaiResponse(UUID persoonId, LocalDate gemaaktOp, String reden, List<String> weggelaten,
            @Schema(description = "Per deel de rijen, zoals ze zijn vastgelegd") Map<String, Object> gegevens,
            @Schema(description = "Waar de rest staat: per zaak en service een verzoek om uit te draaien") List<Elders> elders) {
    }

    /** Een verzoek dat de rest van een zaak uitdraait. */
    public record Elders(UUID zaakId, @Schema(examples = "plan-service") String service, String verzoek) {
    }

    @POST
    @Inzage
    @RolesAllowed({Rollen.TOEZICHT, Rollen.KLANTBEGELEIDER})
    @Operation(operationId = "persoonUitdraaien", summary = "Draait alles uit wat deze service over één persoon bewaart (AVG 15)")
    @APIResponseSchema(UitdraaiResponse.class)
    public Response draaiUit(@PathParam("zaakId") UUID zaakId, @PathParam("persoonId") UUID persoonId, UitdraaiRequest request) {
        zaakpersonen.in(zaakId, persoonId);
        var geheim = feiten.van(persoonId).geheimhouding();
        var zaken = eigenZaken.open(zaakId, persoonId, request.reden().strip());
        var weggelaten = new ArrayList<>(List.of("burgerservicenummer: staat alleen versleuteld vast en verlaat deze service niet"));
        if (geheim) {
            weggelaten.add("adres: er geldt geheimhouding, het staat alleen op een brief");
        }
        return Response.ok(new UitdraaiResponse(persoonId, eigenZaken.dag(), request.reden().strip(), weggelaten,
                uitdraaien.draaiUit(new Vraag(persoonId, zaken, geheim)), elders(zaken))).build();
    }

    private static List<Elders> elders(List<UUID> zaken) {
        return zaken.stream().flatMap(zaakId -> ANDERE.stream().map(service -> new Elders(zaakId, service,
                "POST /v1/zaken/" + zaakId + "/_uitdraai"))).toList();
    }
}
