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
import java.time.LocalDate;
import java.util.UUID;
import nl.bredeondersteuning.beleid.norm.Plaats;
import nl.bredeondersteuning.intake.feit.FeitTonen;
import nl.bredeondersteuning.intake.feit.Feitantwoord;
import nl.bredeondersteuning.platform.beleid.Keuze;
import nl.bredeondersteuning.platform.beveiliging.Rollen;
import nl.bredeondersteuning.platform.handeling.Handeling;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Afspraken in een zaak: het geplande eerste gesprek, en wat er verder op een dag te gebeuren staat. */
@Path("/zaken/{zaakId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Afspraak")
public class AfspraakResource {

    private final GesprekPlannen plannen;
    private final AfspraakMaken maken;
    private final Feitantwoord antwoord;

    AfspraakResource(GesprekPlannen plannen, AfspraakMaken maken, Feitantwoord antwoord) {
        this.plannen = plannen;
        this.maken = maken;
        this.antwoord = antwoord;
    }

    /** Wanneer en waar het eerste gesprek zal zijn. */
    public record GespreksafspraakRequest(@NotNull LocalDate op, @Schema(description = "De plaats", examples = "thuis") @NotBlank String plaats) {
    }

    /** Wat er te gebeuren staat, en wanneer. */
    public record AfspraakRequest(@NotNull LocalDate op,
            @Schema(description = "Uit de lijst van afspraken", examples = "nazorgcontact") @NotBlank String soort,
            @Schema(description = "Voor wie het doet") @Size(max = 1000) String toelichting) {
    }

    @POST
    @Path("/gespreksafspraken")
    @Handeling
    @RolesAllowed(Rollen.KLANTBEGELEIDER)
    @Operation(operationId = "gesprekPlannen", summary = "Plant het eerste gesprek (Kampen artikel 3.2)")
    @APIResponseSchema(value = FeitTonen.Getoond.class, responseCode = "201")
    public Response plan(@PathParam("zaakId") UUID zaakId, GespreksafspraakRequest request) {
        var plaats = Keuze.uit("plaats", request.plaats(), Plaats.values(), Plaats::label);
        return antwoord.met(zaakId, plannen.plan(zaakId, plaats, request.op(), antwoord.vandaag()));
    }

    @POST
    @Path("/afspraken")
    @Handeling
    @RolesAllowed({Rollen.KLANTBEGELEIDER, Rollen.JURIST})
    @Operation(operationId = "afspraakMaken", summary = "Legt vast dat iets op een dag te gebeuren staat (Wht 2.21 lid 1)")
    @APIResponseSchema(value = FeitTonen.Getoond.class, responseCode = "201")
    public Response maak(@PathParam("zaakId") UUID zaakId, AfspraakRequest request) {
        var soort = Keuze.uit("soort", request.soort(), Afspraaksoort.values(), Afspraaksoort::label);
        return antwoord.met(zaakId, maken.maak(zaakId, soort, request.toelichting(), request.op(), antwoord.vandaag()));
    }
}
