package nl.bredeondersteuning.beschikking.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.oidc.client.OidcClientException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.UUID;
import java.util.function.Supplier;
import nl.bredeondersteuning.platform.handeling.Voorlezing;
import nl.bredeondersteuning.platform.problem.Probleemsoort;
import nl.bredeondersteuning.platform.problem.Problem;
import nl.bredeondersteuning.platform.zaak.ZaakStand;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** De vragen aan intake en plan, altijd buiten een transactie; een service die niet antwoordt, geeft 503 en er verandert niets. */
@ApplicationScoped
public class Navraag {

    private final IntakeClient intake;
    private final PlanClient plan;
    private final Voorlezing voorlezing;

    Navraag(@RestClient IntakeClient intake, @RestClient PlanClient plan, Voorlezing voorlezing) {
        this.intake = intake;
        this.plan = plan;
        this.voorlezing = voorlezing;
    }

    /** Aan wie een brief in deze zaak gaat; wie de zaak niet mag zien, krijgt 404 en er wordt niets gevraagd. */
    public Geadresseerden geadresseerden(UUID zaakId) {
        voorlezing.lees(zaakId, () -> null);
        return vraag("intake-service", () -> intake.geadresseerden(zaakId, null));
    }

    /** Hetzelfde voor wat deze service zelf verstuurt, zonder iemand die erom vraagt. */
    public Geadresseerden geadresseerdenVanDienst(UUID zaakId) {
        return vraag("intake-service", () -> intake.geadresseerden(zaakId, null));
    }

    /** Ook de gezinsleden voor wie de ondersteuning geldt: bij een einde krijgt ieder een eigen brief (Wht 2.21 lid 2 en 6). */
    public Geadresseerden gezin(UUID zaakId) {
        voorlezing.lees(zaakId, () -> null);
        return vraag("intake-service", () -> intake.geadresseerden(zaakId, true));
    }

    /** @param sinds een eerdere versie, om te weten welke doelstellingen sindsdien veranderden en waarom; leeg als dat niet telt */
    public JsonNode plan(UUID zaakId, UUID planId, Integer sinds) {
        return vraag("plan-service", () -> plan.plan(zaakId, planId, sinds));
    }

    public JsonNode voorziening(UUID zaakId, UUID voorzieningId) {
        return vraag("plan-service", () -> plan.voorziening(zaakId, voorzieningId));
    }

    /** Wat intake en plan zelf het laatst meedeelden; is deze service daar nog niet, dan moet zij eerst bijwerken. */
    public ZaakStand stand(UUID zaakId) {
        var bijIntake = vraag("intake-service", () -> intake.stand(zaakId)).stand().getOrDefault("intake", 0L);
        var bijPlan = vraag("plan-service", () -> plan.stand(zaakId)).stand().getOrDefault("plan", 0L);
        return ZaakStand.LEEG.met("intake", bijIntake).met("plan", bijPlan);
    }

    private static <T> T vraag(String service, Supplier<T> vraag) {
        try {
            return vraag.get();
        } catch (WebApplicationException fout) {
            if (fout.getResponse().getStatus() == 409 || fout.getResponse().getStatus() == 404) {
                throw Problem.anderMoment("De " + service + " is nog niet bij met deze zaak.").exception();
            }
            throw onbereikbaar(service);
        } catch (ProcessingException | OidcClientException fout) {
            throw onbereikbaar(service);
        }
    }

    private static RuntimeException onbereikbaar(String service) {
        return Problem.van(Probleemsoort.ANDERE_SERVICE_ONBEREIKBAAR,
                "De " + service + " antwoordt niet. Er is niets veranderd; probeer het over enkele seconden opnieuw.").exception();
    }
}
