package nl.bredeondersteuning.plan.planvanaanpak;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.platform.beveiliging.Rollen;
import nl.bredeondersteuning.platform.handeling.Inzage;
import nl.bredeondersteuning.platform.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Twee versies van het plan van aanpak naast elkaar. */
@Path("/zaken/{zaakId}/plannen/{planId}/verschillen")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plan van aanpak")
public class PlanverschilResource {

    private final Plannen plannen;

    PlanverschilResource(Plannen plannen) {
        this.plannen = plannen;
    }

    /** Wat er tussen twee versies veranderde; leeg als zij hetzelfde zeggen. */
    public record PlanverschillenResponse(int versie, int anderePlanversie, List<Planverschil> verschillen) {
    }

    @GET
    @Inzage
    @RolesAllowed({Rollen.KLANTBEGELEIDER, Rollen.BESLUITNEMER, Rollen.JURIST})
    @Operation(operationId = "planversiesVergelijken",
            summary = "Toont wat er in een planversie anders is dan in een andere (Kampen artikel 4.2 lid 5)",
            description = "Zonder anderPlanId wordt met de vorige versie vergeleken; de eerste versie heeft geen vorige.")
    @APIResponseSchema(PlanverschillenResponse.class)
    public Response toon(@PathParam("zaakId") UUID zaakId, @PathParam("planId") UUID planId, @QueryParam("anderPlanId") UUID anderPlanId) {
        var plan = plannen.vind(zaakId, planId).orElseThrow(() -> Problem.onbekend("Dit plan").exception());
        var ander = (anderPlanId == null ? plannen.nummer(zaakId, plan.nummer - 1) : plannen.vind(zaakId, anderPlanId))
                .orElseThrow(() -> Problem.onbekend("Het plan om mee te vergelijken").exception());
        return Response.ok(new PlanverschillenResponse(plan.nummer, ander.nummer,
                Planverschil.tussen(Planinhoud.lees(ander.inhoud), Planinhoud.lees(plan.inhoud)))).build();
    }
}
