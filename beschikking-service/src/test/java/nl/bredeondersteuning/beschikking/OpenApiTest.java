package nl.bredeondersteuning.beschikking;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.bredeondersteuning.testkit.openapi.Operatietoets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Elke operatie van beschikking-service, met alles wat niet mag of niet kan. */
@QuarkusTest
@DisplayName("Elke rol, elke operatie, elk fout verzoek")
class OpenApiTest extends BeschikkingTest {

    @TestFactory
    Stream<DynamicTest> elkeOperatie() throws JsonProcessingException {
        rechthebbendeMetPlan();
        stelOp("Bakker", "toegang verleend", "").statusCode(201);
        stelVast("Smit", "toegang verleend").statusCode(201);
        String briefId = maakBekend("toegang verleend", "de post").statusCode(201).extract().path("briefId");
        String besluitId = besluit("toegang verleend", "besluitId");
        String wijzigingId = doe("Bakker", "klantbegeleider", "/verlengingen",
                "{\"termijn\":\"beschikking (beleid)\",\"duur\":\"P1W\"}")
                .statusCode(201).extract().path("wijzigingId");
        String ingebrekestellingId = doe("Visser", "jurist", "/ingebrekestellingen", "").statusCode(201).extract().path("ingebrekestellingId");
        String bezwaarId = doe("Visser", "jurist", "/bezwaren", "{\"besluitId\":\"" + besluitId + "\"}").statusCode(201).extract()
                .path("bezwaarId");
        return new Operatietoets(gemeente, Map.of("zaakId", zaakId, "besluitId", UUID.fromString(besluitId),
                "wijzigingId", UUID.fromString(wijzigingId), "ingebrekestellingId", UUID.fromString(ingebrekestellingId),
                "bezwaarId", UUID.fromString(bezwaarId), "briefId", UUID.fromString(briefId), "dodeBriefId", Operatietoets.dodeBrief(draad, gemeente)))
                .met("vanHorenAfzien", "{\"besluitsoort\":\"toegang geweigerd\",\"artikel\":\"Awb 4:11\",\"reden\":\"spoed\"}")
                .met("termijnOpschorten", "{\"termijn\":\"beslistermijn Awb\",\"vanaf\":\"2026-10-26\",\"totEnMet\":\"2026-10-30\","
                        + "\"artikel\":\"Awb 4:15 lid 2 sub a\"}").toetsen();
    }
}
