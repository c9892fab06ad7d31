package nl.bredeondersteuning.intake.aanvraag;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.bredeondersteuning.platform.audit.Auditketen;
import nl.bredeondersteuning.platform.beveiliging.Rollen;
import nl.bredeondersteuning.platform.handeling.Inzage;
import nl.bredeondersteuning.platform.handeling.Verzoek;
import nl.bredeondersteuning.platform.http.Bsn;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Zoeken op persoon: altijd met een POST, zodat een burgerservicenummer in geen adres of logregel komt. */
@Path("aanvragen/_zoek")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Aanvraag")
public class AanvraagzoekResource {

    private final AanvraagTonen tonen;
    private final Verzoek verzoek;
    private final Auditketen audit;

    AanvraagzoekResource(AanvraagTonen tonen, Verzoek verzoek, Auditketen audit) {
        this.tonen = tonen;
        this.verzoek = verzoek;
        this.audit = audit;
    }

    /** Zoekt op burgerservicenummer; nooit in een adres. */
    public record AanvraagZoekRequest(@Schema(examples = "999994001") @NotBlank @Bsn String bsn,
            @Pattern(regexp = "\\d{4}", message = "Een gemeentecode is vier cijfers.") String gemeentecode) {
    }

    /** De aanvragen van één persoon, oudste eerst. */
    public record AanvragenResponse(List<AanvraagResponse> aanvragen) {
    }

    @POST
    @Inzage
    @RolesAllowed({Rollen.KLANTBEGELEIDER, Rollen.BESLUITNEMER, Rollen.JURIST})
    @Operation(operationId = "aanvragenZoeken", summary = "Zoekt de aanvragen van een persoon")
    @APIResponseSchema(AanvragenResponse.class)
    public Response zoek(AanvraagZoekRequest request) {
        var gevonden = tonen.vanPersoon(verzoek.gemeenteVoor(request.gemeentecode()), request.bsn());
        audit.lijst(gevonden.stream().map(AanvraagTonen.Getoond::zaakId).toList());
        return Response.ok(new AanvragenResponse(gevonden.stream().map(aanvraag -> AanvraagResponse.of(aanvraag, false)).toList())).build();
    }
}
