package nl.bredeondersteuning.plan;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.bredeondersteuning.events.AanvraagOntvangen;
import nl.bredeondersteuning.events.Aanvraagkanaal;
import nl.bredeondersteuning.events.BeschikkingBekendgemaakt;
import nl.bredeondersteuning.events.BeschikkingVastgesteld;
import nl.bredeondersteuning.events.EersteGesprekGevoerd;
import nl.bredeondersteuning.events.EventBevinding;
import nl.bredeondersteuning.events.EventType;
import nl.bredeondersteuning.events.RechthebbendheidVastgesteld;
import nl.bredeondersteuning.events.ZaakEvent;
import nl.bredeondersteuning.testkit.Draad;
import nl.bredeondersteuning.testkit.Testbank;
import nl.bredeondersteuning.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;

/** Plan op de testbank, met een zaak zoals intake en beschikking haar meedelen. */
@QuarkusTestResource(value = Testbank.class, initArgs = {@ResourceArg(name = "service", value = "plan"),
        @ResourceArg(name = "hoort", value = "intake,beschikking")})
public abstract class PlanTest {

    protected static final String KAMPEN = "0166";
    protected static final String WETDORP = "9901";
    protected static final String VOORBEELDSTAD = "9902";

    @Inject
    @Any
    InMemoryConnector kanalen;

    protected Draad draad;
    private final Map<String, Long> nummers = new HashMap<>();

    @BeforeEach
    void sluitAan() {
        draad = new Draad(kanalen);
        hetIs("2026-01-15");
    }

    protected static void hetIs(String dag) {
        given().contentType("application/json").body("{\"vandaag\":\"" + LocalDate.parse(dag) + "\"}").put("/klok").then().statusCode(200);
    }

    protected static RequestSpecification als(String gebruiker, String rol, String gemeente) {
        return given().auth().oauth2(Tokens.van(gebruiker, rol, gemeente)).contentType("application/json");
    }

    protected static RequestSpecification bakker() {
        return als("Bakker", "klantbegeleider", KAMPEN);
    }

    protected static RequestSpecification bakker(String gemeente) {
        return als("Bakker", "klantbegeleider", gemeente);
    }

    /** Laat een andere service iets meedelen, op haar eigen beurt, en wacht tot plan het verwerkt heeft. */
    protected void hoor(ZaakEvent gebeurtenis) {
        var bron = EventType.bron(gebeurtenis.getClass());
        var nummer = nummers.merge(bron + gebeurtenis.zaakId(), 1L, Long::sum);
        draad.stuur(gebeurtenis, nummer);
        await().pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(5)).until(() -> als("Bakker", "klantbegeleider",
                gebeurtenis.gemeentecode()).header("Zaak-Stand", bron + "=" + nummer)
                .get("/v1/zaken/" + gebeurtenis.zaakId() + "/plan").statusCode() == 200);
    }

    /** Een zaak waarin recht bestaat, maar nog geen gesprek is gevoerd. */
    protected UUID rechthebbende(String gemeente) {
        var zaakId = UUID.randomUUID();
        hoor(new AanvraagOntvangen(zaakId, gemeente, "Awb 4:13", "BO-2026-000001", UUID.randomUUID(), Aanvraagkanaal.TELEFOON,
                LocalDate.of(2026, 1, 1)));
        hoor(new RechthebbendheidVastgesteld(zaakId, gemeente, "Wht 2.21 lid 1 sub a", "Wht 2.21 lid 1 sub a", "erkend", "UHT",
                LocalDate.of(2026, 1, 2), List.of(new EventBevinding("INGEZETENE", "Wht 2.21 lid 1", "VOLDAAN"))));
        return zaakId;
    }

    /** Een zaak met een eerste gesprek op deze dag, die ook de dag van vandaag wordt. */
    protected UUID naEersteGesprek(String gemeente, String dag) {
        hetIs(dag);
        var zaakId = rechthebbende(gemeente);
        hoor(new EersteGesprekGevoerd(zaakId, gemeente, "artikel 3.2 lid 3", UUID.randomUUID(), "stadhuis", 2, true, LocalDate.parse(dag)));
        return zaakId;
    }

    /** Een zaak met gesprek en hulpvraag op deze dag, op deze leefgebieden, en toegang vanaf 9 maart 2026. */
    protected UUID metToegang(String gemeente, String dag, String... leefgebieden) {
        var zaakId = naEersteGesprek(gemeente, dag);
        for (var leefgebied : leefgebieden) {
            hulpvraag(zaakId, gemeente, leefgebied).statusCode(201);
        }
        hoor(new BeschikkingBekendgemaakt(zaakId, gemeente, "Wht 2.21 lid 4", UUID.randomUUID(), "toegang verleend", null,
                UUID.randomUUID(),
                "de post", LocalDate.of(2026, 3, 9)));
        return zaakId;
    }

    protected static ValidatableResponse hulpvraag(UUID zaakId, String gemeente, String leefgebied) {
        return bakker(gemeente).body("{\"leefgebied\":\"" + leefgebied + "\"}").post("/v1/zaken/" + zaakId + "/hulpvragen").then();
    }

    protected void besluitVastgesteld(UUID zaakId, UUID voorzieningId, String dag) {
        hoor(new BeschikkingVastgesteld(zaakId, KAMPEN, "Wht 2.21 lid 4a", UUID.randomUUID(), "voorziening toegekend", voorzieningId,
                LocalDate.parse(dag), List.of(), List.of()));
    }
}
