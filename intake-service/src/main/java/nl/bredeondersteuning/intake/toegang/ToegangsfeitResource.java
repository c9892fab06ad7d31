package nl.bredeondersteuning.intake.toegang;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import nl.bredeondersteuning.intake.feit.FeitTonen;
import nl.bredeondersteuning.intake.feit.Feitantwoord;
import nl.bredeondersteuning.platform.beveiliging.Rollen;
import nl.bredeondersteuning.platform.handeling.Handeling;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** De feiten waarop toegang rust naast het antwoord van de UHT: overleg, een eerder traject en de dagtekening van een besluit. */
@Path("/zaken/{zaakId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Toegang")
public class ToegangsfeitResource {

    private final OverlegVastleggen overleg;
    private final EerderTrajectVastleggen traject;
    private final DagtekeningVastleggen dagtekening;
    private final Feitantwoord antwoord;

    ToegangsfeitResource(OverlegVastleggen overleg, EerderTrajectVastleggen traject, DagtekeningVastleggen dagtekening, Feitantwoord antwoord) {
        this.overleg = overleg;
        this.traject = traject;
        this.dagtekening = dagtekening;
        this.antwoord = antwoord;
    }

    /** Met welke gemeente overlegd is, en wat de reden is om hier te ondersteunen. */
    public record OverlegRequest(
            @Schema(description = "Code van de andere gemeente", examples = "0193") @NotBlank
            @Pattern(regexp = "\\d{4}", message = "Een gemeentecode is vier cijfers.") String gemeente,
            @Schema(description = "Wat is afgesproken en waarom") @NotBlank @Size(max = 4000) String reden) {
    }

    /** Een eerder, afgerond traject waarin een nieuwe start is gemaakt. */
    public record EerderTrajectRequest(
            @Schema(description = "Code van de gemeente waar dat was, als die bekend is", examples = "0193")
            @Pattern(regexp = "\\d{4}", message = "Een gemeentecode is vier cijfers.") String gemeente,
            @Schema(description = "Waar dit uit blijkt") @NotBlank @Size(max = 1000) String bron) {
    }

    /** De dagtekening van de beschikking over de tegemoetkoming of compensatie. */
    public record DagtekeningRequest(@NotNull @Schema(examples = "2026-02-10") LocalDate dagtekening) {
    }

    @POST
    @Path("/overleggen")
    @Handeling
    @RolesAllowed(Rollen.KLANTBEGELEIDER)
    @Operation(operationId = "overlegVastleggen", summary = "Legt het overleg vast met de gemeente waar de aanvrager woont (Wht 2.21 lid 3)")
    @APIResponseSchema(value = FeitTonen.Getoond.class, responseCode = "201")
    public Response overleg(@PathParam("zaakId") UUID zaakId, OverlegRequest request) {
        return antwoord.met(zaakId, overleg.legVast(zaakId, request.gemeente(), request.reden().strip(), antwoord.vandaag()));
    }

    @POST
    @Path("/eerdere-trajecten")
    @Handeling
    @RolesAllowed(Rollen.KLANTBEGELEIDER)
    @Operation(operationId = "eerderTrajectVastleggen",
            summary = "Legt vast dat eerder via de brede ondersteuning een nieuwe start is gemaakt (Kampen artikel 2.3 lid 1)")
    @APIResponseSchema(value = FeitTonen.Getoond.class, responseCode = "201")
    public Response traject(@PathParam("zaakId") UUID zaakId, EerderTrajectRequest request) {
        return antwoord.met(zaakId, traject.legVast(zaakId, request.gemeente(), request.bron().strip(), antwoord.vandaag()));
    }

    @POST
    @Path("/dagtekeningen")
    @Handeling
    @RolesAllowed(Rollen.KLANTBEGELEIDER)
    @Operation(operationId = "dagtekeningVastleggen",
            summary = "Legt de dagtekening vast van de beschikking van de Dienst Toeslagen (SPUK 3 lid 4)")
    @APIResponseSchema(value = FeitTonen.Getoond.class, responseCode = "201")
    public Response dagtekening(@PathParam("zaakId") UUID zaakId, DagtekeningRequest request) {
        var gedagtekend = antwoord.nietLater("dagtekening", request.dagtekening());
        return antwoord.met(zaakId, dagtekening.legVast(zaakId, gedagtekend, antwoord.vandaag()));
    }
}
