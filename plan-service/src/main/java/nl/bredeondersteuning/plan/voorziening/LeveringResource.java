package nl.bredeondersteuning.plan.voorziening;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import nl.bredeondersteuning.platform.beleid.Beleid;
import nl.bredeondersteuning.platform.beleid.Keuze;
import nl.bredeondersteuning.platform.beveiliging.Rollen;
import nl.bredeondersteuning.platform.handeling.Handeling;
import nl.bredeondersteuning.platform.problem.InvalidParam;
import nl.bredeondersteuning.platform.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Hoe een toegekende voorziening is besteld en geleverd. */
@Path("/zaken/{zaakId}/voorzieningen/{voorzieningId}/leveringen")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Voorziening")
public class LeveringResource {

    private final LeveringVastleggen vastleggen;
    private final Voorzieningen voorzieningen;
    private final Beleid beleid;

    LeveringResource(LeveringVastleggen vastleggen, Voorzieningen voorzieningen, Beleid beleid) {
        this.vastleggen = vastleggen;
        this.voorzieningen = voorzieningen;
        this.beleid = beleid;
    }

    /** Hoe de voorziening besteld en geleverd is; wat nog niet bekend is, blijft leeg. */
    public record LeveringRequest(
            @Schema(description = "in natura, voucher, betaald aan de leverancier of betaald aan de rechthebbende", examples = "in natura")
            String wijze,
            @Size(max = 200) String leverancier,
            @Schema(description = "Dag waarop zij is besteld") LocalDate besteldOp,
            @Schema(description = "Dag waarop zij is geleverd") LocalDate geleverdOp,
            @Schema(description = "Wat zij kostte, in centen") @Min(0) @Max(100_000_000L) Long kostenInCenten) {

        Levering levering(LocalDate vandaag) {
            var fouten = new ArrayList<InvalidParam>();
            if (besteldOp != null && besteldOp.isAfter(vandaag)) {
                fouten.add(new InvalidParam("besteldOp", "IN_TOEKOMST", "Wat besteld is, is op of vóór vandaag besteld."));
            }
            if (geleverdOp != null && geleverdOp.isAfter(vandaag)) {
                fouten.add(new InvalidParam("geleverdOp", "IN_TOEKOMST", "Wat geleverd is, is op of vóór vandaag geleverd."));
            }
            if (besteldOp != null && geleverdOp != null && geleverdOp.isBefore(besteldOp)) {
                fouten.add(new InvalidParam("geleverdOp", "VOLGORDE", "Leveren komt na bestellen."));
            }
            if (!fouten.isEmpty()) {
                throw Problem.invoer(fouten).exception();
            }
            return new Levering(wijze == null ? null : Keuze.uit("wijze", wijze, Leveringswijze.values(),
                    Leveringswijze::label), leverancier, besteldOp, geleverdOp, kostenInCenten);
        }
    }

    @POST
    @Handeling
    @RolesAllowed({Rollen.KLANTBEGELEIDER, Rollen.UITVOERDER})
    @Operation(operationId = "leveringVastleggen",
            summary = "Legt vast hoe een toegekende voorziening is besteld en geleverd (Kampen artikel 5.1 lid 1)",
            description = "Mag ook na de termijn voor toekennen; wat later bekend wordt, komt in de plaats van wat er stond.")
    @APIResponseSchema(value = VoorzieningResponse.class, responseCode = "201")
    public Response legVast(@PathParam("zaakId") UUID zaakId, @PathParam("voorzieningId") UUID id, LeveringRequest request) {
        return vastleggen.legVast(zaakId, id, request.levering(beleid.dag()), beleid.dag()).map(Problem::norm)
                .orElseGet(() -> antwoord(zaakId, id));
    }

    private Response antwoord(UUID zaakId, UUID id) {
        voorzieningen.flush();
        return VoorzieningResponse.antwoord(Response.status(Response.Status.CREATED), voorzieningen.van(zaakId, id));
    }
}
