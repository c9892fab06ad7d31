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
        return new Operatietoets(gemeente, Map.of("zaakId", zaakId, "besluitId", UUID.fromString(besluit("toegang verleend", "besluitId")),
                "briefId", UUID.fromString(briefId), "dodeBriefId", Operatietoets.dodeBrief(draad, gemeente)))
                .met("vanHorenAfzien", "{\"besluitsoort\":\"toegang geweigerd\",\"artikel\":\"Awb 4:11\",\"reden\":\"spoed\"}").toetsen();
    }
}
