package nl.bredeondersteuning.plan;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.bredeondersteuning.testkit.openapi.Operatietoets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Elke operatie van plan-service, met alles wat niet mag of niet kan. */
@QuarkusTest
@DisplayName("Elke rol, elke operatie, elk fout verzoek")
class OpenApiTest extends PlanTest {

    @TestFactory
    Stream<DynamicTest> elkeOperatie() throws JsonProcessingException {
        var zaakId = metToegang(KAMPEN, "2026-01-15", "gezin");
        var pad = "/v1/zaken/" + zaakId;
        hetIs("2026-04-13");
        String planId = bakker().body("{\"planvorm\":\"volledig\",\"samenMetRechthebbende\":true}").post(pad + "/plannen")
                .then().statusCode(201).extract().path("planId");
        String voorzieningId = bakker().body("""
                {"soort":"materiële","omschrijving":"wasmachine","bedragInCenten":52000,"leefgebied":"gezin"}""")
                .post(pad + "/voorzieningen").then().statusCode(201).extract().path("voorzieningId");
        String oordeelId = als("Smit", "besluitnemer", KAMPEN).body("""
                {"norm":"hoofdstuk 7","betreft":"voorziening","motivering":"x"}""")
                .post(pad + "/oordelen").then().statusCode(201).extract().path("oordeelId");
        String hulpvraagId = bakker().get(pad + "/hulpvragen").then().statusCode(200).extract().path("hulpvragen[0].hulpvraagId");
        return new Operatietoets(KAMPEN, Map.of("zaakId", zaakId, "planId", UUID.fromString(planId), "voorzieningId",
                UUID.fromString(voorzieningId), "oordeelId", UUID.fromString(oordeelId), "hulpvraagId", UUID.fromString(hulpvraagId),
                "dodeBriefId", Operatietoets.dodeBrief(draad, KAMPEN)))
                .met("medewerkingVragen", "{\"gevraagd\":\"bankafschriften\",\"uiterlijk\":\"2026-05-01\"}").toetsen();
    }
}
