package nl.bredeondersteuning.deadline;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.bredeondersteuning.events.AanvraagOntvangen;
import nl.bredeondersteuning.events.Aanvraagkanaal;
import nl.bredeondersteuning.testkit.openapi.Operatietoets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Elke operatie van deadline-service, met alles wat niet mag of niet kan. */
@QuarkusTest
@DisplayName("Elke rol, elke operatie, elk fout verzoek")
class OpenApiTest extends DeadlineTest {

    @TestFactory
    Stream<DynamicTest> elkeOperatie() throws JsonProcessingException {
        var zaakId = UUID.randomUUID();
        gebeurt(new AanvraagOntvangen(zaakId, "0166", "Awb 4:13 lid 2", "BO 26 000 001 1", UUID.randomUUID(), Aanvraagkanaal.POST,
                LocalDate.of(2026, 10, 1)));
        return new Operatietoets("0166", Map.of("zaakId", zaakId, "taakId", UUID.fromString(zaak(zaakId).extract().path("taken[0].taakId")),
                "dodeBriefId", Operatietoets.dodeBrief(draad, "0166"))).toetsen();
    }
}
