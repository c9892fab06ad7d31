package nl.bredeondersteuning.beschikking;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
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
        var toegang = UUID.fromString(besluit("toegang verleend", "besluitId"));
        var ids = new HashMap<>(Map.of("zaakId", zaakId, "besluitId", toegang, "briefId", UUID.fromString(briefId), "dodeBriefId",
                Operatietoets.dodeBrief(draad, gemeente)));
        ids.put("bezwaarId", id("Visser", "/bezwaren", "{\"besluitId\":\"" + toegang + "\"}", "bezwaarId"));
        ids.put("beroepId", id("Visser", "/beroepen", "{\"soort\":\"beroep\",\"besluitId\":\"" + toegang + "\",\"gerecht\":\"rechtbank "
                + "Overijssel\",\"zaaknummer\":\"ZWO 26/1\",\"ingesteldOp\":\"2026-10-26\"}", "beroepId"));
        ids.put("stukId", UUID.fromString(zendStuk("Visser", "jurist", "bezwaarschrift", "b.pdf", "%PDF-1.7".getBytes(), null)
                .statusCode(201).extract().path("stukId")));
        ids.put("ingebrekestellingId", id("Visser", "/ingebrekestellingen", "", "ingebrekestellingId"));
        ids.put("klachtId", id("Visser", "/klachten", "{\"ontvangenOp\":\"2026-10-26\",\"kanaal\":\"de post\",\"waarover\":\"Wachten\","
                + "\"betrokkenen\":[]}", "klachtId"));
        ids.put("wijzigingId", id("Visser", "/uitstelberichten", "{\"uiterlijk\":\"2026-12-01\"}", "wijzigingId"));
        return new Operatietoets(gemeente, ids)
                .met("termijnOpschorten", "{\"termijn\":\"beslistermijn Awb\",\"vanaf\":\"2026-10-27\",\"totEnMet\":\"2026-10-28\","
                        + "\"artikel\":\"Awb 4:15 lid 2 sub a\"}")
                .met("beroepVastleggen", "{\"soort\":\"beroep\",\"besluitId\":\"" + toegang + "\",\"gerecht\":\"rechtbank Overijssel\","
                        + "\"zaaknummer\":\"ZWO 26/1\",\"ingesteldOp\":\"2026-10-26\"}")
                .met("bezwaarherstelVragen", "{\"gebreken\":[\"handtekening\"],\"uiterlijk\":\"2026-11-09\"}")
                .met("hoorzittingPlannen", "{\"hoordag\":\"2026-11-16\",\"tijd\":\"14:00\",\"waar\":\"stadhuis\","
                        + "\"inzageWaar\":\"stadhuis\",\"ingestemd\":false}")
                .met("termijnVerlengen", "{\"termijn\":\"beschikking (beleid)\",\"duur\":\"P4W\"}")
                .met("vanHorenInBezwaarAfzien", "{\"artikel\":\"Awb 7:3 sub a\",\"reden\":\"kennelijk\"}")
                .met("vanHorenAfzien", "{\"besluitsoort\":\"toegang geweigerd\",\"artikel\":\"Awb 4:11\",\"reden\":\"spoed\"}").toetsen();
    }

    private UUID id(String gebruiker, String rest, String inhoud, String veld) {
        return UUID.fromString(doe(gebruiker, "jurist", rest, inhoud).statusCode(201).extract().path(veld));
    }
}
