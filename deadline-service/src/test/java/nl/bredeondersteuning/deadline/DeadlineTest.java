package nl.bredeondersteuning.deadline;

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
import java.util.concurrent.ConcurrentHashMap;
import nl.bredeondersteuning.deadline.bord.Inlogbank;
import nl.bredeondersteuning.events.EventType;
import nl.bredeondersteuning.events.ZaakEvent;
import nl.bredeondersteuning.testkit.Draad;
import nl.bredeondersteuning.testkit.Testbank;
import nl.bredeondersteuning.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;

/** De deadline-service op de testbank: laat haar gebeurtenissen horen en kijk wat zij toont. */
@QuarkusTestResource(value = Testbank.class, initArgs = {@ResourceArg(name = "service", value = "deadline"),
        @ResourceArg(name = "hoort", value = "intake,plan,beschikking")})
@QuarkusTestResource(Inlogbank.class)
public abstract class DeadlineTest {

    @Inject
    @Any
    InMemoryConnector kanalen;

    private static final Map<List<String>, String> TOKENS = new ConcurrentHashMap<>();

    protected Draad draad;
    private final Map<String, Long> nummers = new HashMap<>();

    @BeforeEach
    void sluitAan() {
        draad = new Draad(kanalen);
        hetIs("2026-11-02");
    }

    protected static void hetIs(String dag) {
        given().contentType("application/json").body("{\"vandaag\":\"" + LocalDate.parse(dag) + "\"}").put("/klok").then().statusCode(200);
    }

    protected static RequestSpecification als(String gebruiker, String rol, String gemeente) {
        return given().auth().oauth2(token(gebruiker, rol, gemeente)).contentType("application/json");
    }

    protected static String token(String gebruiker, String rol, String gemeente) {
        return TOKENS.computeIfAbsent(List.of(gebruiker, rol, gemeente), wie -> Tokens.van(gebruiker, rol, gemeente));
    }

    protected static RequestSpecification bakker() {
        return als("Bakker", "klantbegeleider", "0166");
    }

    /** Laat de service gebeurtenissen horen, elk met het volgende nummer van haar zaak en bron, en wacht tot zij verwerkt zijn. */
    protected void gebeurt(ZaakEvent... gebeurtenissen) {
        for (var gebeurtenis : gebeurtenissen) {
            var bron = EventType.bron(gebeurtenis.getClass());
            draad.stuur(gebeurtenis, nummers.merge(bron + gebeurtenis.zaakId(), 1L, Long::sum));
        }
        for (var gebeurtenis : gebeurtenissen) {
            wachtTotVerwerkt(gebeurtenis);
        }
    }

    private void wachtTotVerwerkt(ZaakEvent gebeurtenis) {
        var bron = EventType.bron(gebeurtenis.getClass());
        var nummer = nummers.get(bron + gebeurtenis.zaakId());
        await().atMost(Duration.ofSeconds(30)).pollInterval(Duration.ofMillis(20)).until(() -> {
            var stand = als("Smit", "besluitnemer", gebeurtenis.gemeentecode()).get("/v1/zaken/" + gebeurtenis.zaakId() + "/stand").then()
                    .extract().<Map<String, Integer>>path("stand");
            return stand != null && stand.getOrDefault(bron, 0) >= nummer;
        });
    }

    protected static ValidatableResponse zaak(UUID zaakId) {
        return zaak(zaakId, "0166");
    }

    protected static ValidatableResponse zaak(UUID zaakId, String gemeente) {
        return als("Bakker", "klantbegeleider", gemeente).get("/v1/zaken/" + zaakId).then().statusCode(200);
    }

    /** Eén veld van een termijn van de zaak, naar zijn naam. */
    protected static <T> T termijn(UUID zaakId, String naam, String veld) {
        return zaak(zaakId).extract().path("termijnen.find { it.termijn == '" + naam + "' }?." + veld);
    }

    protected static List<String> taken(UUID zaakId, String rol) {
        return bakker().queryParam("rol", rol).queryParam("zaakId", zaakId).get("/v1/werkvoorraad").then().statusCode(200).extract()
                .path("taken.taak");
    }

    protected static List<String> signalen(UUID zaakId, String soort) {
        return zaak(zaakId).extract().path("signalen.findAll { it.soort == '" + soort + "' }.termijn");
    }
}
