package nl.bredeondersteuning.deadline.herberekening;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.bredeondersteuning.deadline.DeadlineTest;
import nl.bredeondersteuning.events.AanvraagOntvangen;
import nl.bredeondersteuning.events.Aanvraagkanaal;
import nl.bredeondersteuning.events.PortaalregelInQuarantaine;
import nl.bredeondersteuning.testkit.Testdatabase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("Atw 3 lid 3: wat een nieuw besluit over feestdagen of ander beleid aan de termijnen verandert")
class HerberekeningTest extends DeadlineTest {

    private static final Map<String, Object> KERSTMAANDAG = Map.of("gelijkgesteldeDagen",
            Map.of("bron", "Stb. 2026, 100", "dagen", List.of("2026-12-28")));

    private UUID zaak() {
        var zaakId = UUID.randomUUID();
        gebeurt(new AanvraagOntvangen(zaakId, "0166", "Awb 4:13 lid 2", "BO 26 000 001 1", UUID.randomUUID(), Aanvraagkanaal.POST,
                LocalDate.of(2026, 11, 2)));
        return zaakId;
    }

    private static ValidatableResponse probeer(Object inhoud) {
        return als("Visser", "jurist", "0166").body(inhoud).post("/v1/herberekeningen/_proef").then();
    }

    /** Every thousand cases, as a client follows them. */
    private static List<Map<String, Object>> alles(Map<String, Object> inhoud) {
        var gevonden = new ArrayList<Map<String, Object>>();
        var vraag = new HashMap<>(inhoud);
        do {
            var antwoord = probeer(vraag).statusCode(200).extract();
            gevonden.addAll(antwoord.path("verschuivingen"));
            vraag.put("na", antwoord.path("volgende"));
        } while (vraag.get("na") != null);
        return gevonden;
    }

    private static List<List<Object>> van(UUID zaakId, List<Map<String, Object>> verschuivingen) {
        return verschuivingen.stream().filter(v -> v.get("zaakId").equals(zaakId.toString()))
                .map(v -> List.of(v.get("termijn"), v.get("vanDatum"), v.get("naarDatum"))).toList();
    }

    @Test
    @DisplayName("Atw 1 lid 1, Awb 4:13: op proef verschuift de laatste dag, en er verandert niets")
    void nieuweFeestdag() {
        var zaakId = zaak();
        assertEquals(List.of(List.of("beslistermijn Awb", "2026-12-28", "2026-12-29")), van(zaakId, alles(KERSTMAANDAG)));
        assertEquals("2026-12-28", termijn(zaakId, "beslistermijn Awb", "uitersteDatum"));
        assertEquals(List.of(), van(zaakId, alles(Map.of())));
    }

    @Test
    @DisplayName("Kampen artikel 3.2 lid 1: met een ander profiel verschuift alleen de termijn van het beleid")
    void anderProfiel() throws IOException {
        var zaakId = zaak();
        var profiel = profiel().replaceFirst("(UITNODIGING: \\{[^}]*duur: )P4W", "$1P5W");
        assertEquals(List.of(List.of("uitnodiging", "2026-11-30", "2026-12-07")), van(zaakId, alles(Map.of("profiel", profiel))));
        probeer(Map.of("profiel", "gemeentecode: x")).statusCode(400).body("invalidParams.name", everyItem(equalTo("profiel")))
                .body("invalidParams[0].reason", containsString("profiel"));
    }

    private static String profiel() throws IOException {
        try (var bron = HerberekeningTest.class.getResourceAsStream("/profielen/kampen-2025.yaml")) {
            return new String(bron.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    @DisplayName("Rollen: een klantbegeleider verandert geen kalender, ook niet op proef; een andere gemeente ziet niets")
    void rollen() {
        var zaakId = zaak();
        bakker().body("{}").post("/v1/herberekeningen/_proef").then().statusCode(403);
        var elders = als("Visser", "jurist", "9901").body(KERSTMAANDAG).post("/v1/herberekeningen/_proef").then().statusCode(200)
                .extract().asString();
        assertFalse(elders.contains(zaakId.toString()));
    }

    @Test
    @DisplayName("Na de start met een andere kalender is elke zaak opnieuw berekend, met een regel in het logboek")
    void logboek() throws SQLException {
        var zaakId = zaak();
        var bestandId = UUID.randomUUID();
        gebeurt(new PortaalregelInQuarantaine(bestandId, "0166", "artikel 3.1 lid 3", 4, List.of("R05"), LocalDate.of(2026, 11, 2)));
        try (var verbinding = Testdatabase.eigenaar("deadline"); var opdracht = verbinding.createStatement()) {
            opdracht.execute("set app.gemeenten = '0166'");
            opdracht.execute("update termijn set uiterste_datum = '2026-12-24', vingerafdruk = gen_random_uuid() where zaak_id = '" + zaakId
                    + "' and soort = 'BESLISTERMIJN_AWB'");
            opdracht.execute("update rekenbasis set vingerafdruk = 'oud' where gemeentecode = '0166'");
        }
        hetIs("2026-11-03");
        assertEquals("2026-12-28", termijn(zaakId, "beslistermijn Awb", "uitersteDatum"));
        bakker().queryParam("zaakId", bestandId).get("/v1/werkvoorraad").then().body("taken", hasSize(1));
        var regels = als("Visser", "jurist", "0166").get("/v1/verschuivingen?limit=200").then().statusCode(200).extract()
                .<List<Map<String, Object>>>path("verschuivingen");
        assertTrue(van(zaakId, regels).contains(List.of("beslistermijn Awb", "2026-12-24", "2026-12-28")), regels::toString);
    }
}
