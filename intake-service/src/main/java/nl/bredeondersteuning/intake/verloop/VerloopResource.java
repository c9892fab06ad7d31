package nl.bredeondersteuning.intake.verloop;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.bredeondersteuning.beleid.norm.Kanaal;
import nl.bredeondersteuning.intake.feit.FeitTonen;
import nl.bredeondersteuning.intake.feit.Feitantwoord;
import nl.bredeondersteuning.platform.beleid.Keuze;
import nl.bredeondersteuning.platform.beveiliging.Rollen;
import nl.bredeondersteuning.platform.handeling.Handeling;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Wat er tussen gemeente en aanvrager gebeurt: contact en een verzoek om te stoppen. */
@Path("/zaken/{zaakId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Contact")
public class VerloopResource {

    private final BeeindigingVerzoeken beeindiging;
    private final ContactpogingVastleggen contact;
    private final Feitantwoord antwoord;

    VerloopResource(BeeindigingVerzoeken beeindiging, ContactpogingVastleggen contact, Feitantwoord antwoord) {
        this.beeindiging = beeindiging;
        this.contact = contact;
        this.antwoord = antwoord;
    }

    /** Een poging om contact te krijgen. */
    public record ContactpogingRequest(@Schema(description = "Langs welke weg", examples = "de telefoon") @NotBlank String kanaal,
            @NotNull Boolean beantwoord, @Schema(description = "Wat er gezegd is") @Size(max = 4000) String verslag) {
    }

    /** Wat erbij gezegd is. */
    public record VerslagRequest(@Schema(description = "Kort verslag") @Size(max = 4000) String verslag) {
    }

    @POST
    @Path("/contactpogingen")
    @Handeling
    @RolesAllowed(Rollen.KLANTBEGELEIDER)
    @Operation(operationId = "contactpogingVastleggen", summary = "Legt een poging tot contact vast (Awb 3:2)")
    @APIResponseSchema(value = FeitTonen.Getoond.class, responseCode = "201")
    public Response contact(@PathParam("zaakId") UUID zaakId, ContactpogingRequest request) {
        var kanaal = Keuze.uit("kanaal", request.kanaal(), Kanaal.values(), Kanaal::label);
        return antwoord.met(zaakId, contact.legVast(zaakId, kanaal.label(), request.beantwoord(), request.verslag(), antwoord.vandaag()));
    }

    @POST
    @Path("/beeindigingsverzoeken")
    @Handeling
    @RolesAllowed(Rollen.KLANTBEGELEIDER)
    @Operation(operationId = "beeindigingVerzoeken", summary = "Legt vast dat de rechthebbende om beëindiging vraagt (Kampen artikel 6.1 lid 3)")
    @APIResponseSchema(value = FeitTonen.Getoond.class, responseCode = "201")
    public Response verzoek(@PathParam("zaakId") UUID zaakId, VerslagRequest request) {
        return antwoord.met(zaakId, beeindiging.verzoek(zaakId, request.verslag(), antwoord.vandaag()));
    }
}
