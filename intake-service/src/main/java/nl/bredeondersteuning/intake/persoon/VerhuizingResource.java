package nl.bredeondersteuning.intake.persoon;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.bredeondersteuning.intake.aanvraag.AanvraagTonen;
import nl.bredeondersteuning.intake.aanvraag.ZaakOpenen;
import nl.bredeondersteuning.intake.feit.FeitTonen;
import nl.bredeondersteuning.intake.feit.Feitantwoord;
import nl.bredeondersteuning.platform.beveiliging.Rollen;
import nl.bredeondersteuning.platform.handeling.Handeling;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** De verhuizing van de aanvrager naar een andere gemeente. */
@Path("/zaken/{zaakId}/verhuizingen")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Contact")
public class VerhuizingResource {

    private final ZaakOpenen zaken;
    private final AanvraagTonen aanvragen;
    private final VerhuizingVastleggen vastleggen;
    private final Feitantwoord antwoord;

    VerhuizingResource(ZaakOpenen zaken, AanvraagTonen aanvragen, VerhuizingVastleggen vastleggen, Feitantwoord antwoord) {
        this.zaken = zaken;
        this.aanvragen = aanvragen;
        this.vastleggen = vastleggen;
        this.antwoord = antwoord;
    }

    /** Waar de aanvrager nu woont. */
    public record VerhuizingRequest(@Schema(description = "Gemeentecode van vier cijfers, of buitenland", examples = "0193") @NotBlank
            @Pattern(regexp = "\\d{4}|buitenland", message = "Geef de gemeentecode van vier cijfers, of buitenland.") String gemeente) {
    }

    @POST
    @Handeling
    @RolesAllowed(Rollen.KLANTBEGELEIDER)
    @Operation(operationId = "verhuizingVastleggen", summary = "Legt vast dat de aanvrager is verhuisd (Wht 2.21 lid 1 en 3)")
    @APIResponseSchema(value = FeitTonen.Getoond.class, responseCode = "201")
    public Response legVast(@PathParam("zaakId") UUID zaakId, VerhuizingRequest request) {
        var zaak = zaken.open(zaakId);
        return antwoord.met(zaakId, vastleggen.legVast(zaak, aanvragen.toon(zaakId).aanvragerId(), request.gemeente(), antwoord.vandaag()));
    }
}
