package nl.bredeondersteuning.plan.voorziening;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import nl.bredeondersteuning.plan.PlanTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("Van wanneer tot wanneer, hoe en onder welke voorwaarden een voorziening is toegekend")
class ToekenningTest extends PlanTest {

    private UUID zaakId;
    private String pad;

    @BeforeEach
    void gevraagd() {
        zaakId = metToegang(KAMPEN, "2026-01-15", "gezin");
        hetIs("2026-06-10");
        String id = bakker().body("""
                {"soort":"immateriële","omschrijving":"coach","bedragInCenten":90000,"leefgebied":"gezin"}""")
                .post("/v1/zaken/" + zaakId + "/voorzieningen").then().statusCode(201).extract().path("voorzieningId");
        pad = "/v1/zaken/" + zaakId + "/voorzieningen/" + id;
    }

    private ValidatableResponse kenToe(String erbij) {
        var afweging = VoorzieningTest.AFWEGING;
        return bakker().header("If-Match", bakker().get(pad).header("ETag"))
                .body(afweging.substring(0, afweging.lastIndexOf('}')) + erbij + "}").post(pad + "/toekenningen").then();
    }

    @Test
    @DisplayName("Wat erover gezegd is, staat bij de voorziening; wat niet gezegd is, is leeg")
    void gezegd() {
        kenToe(",\"vanafDatum\":\"2026-07-01\",\"totEnMetDatum\":\"2026-12-31\",\"wijze\":\"in natura\",\"voorwaarden\":[\"U komt elke week\"]")
                .statusCode(201).body("toekenning.vanafDatum", equalTo("2026-07-01")).body("toekenning.totEnMetDatum", equalTo("2026-12-31"))
                .body("toekenning.wijze", equalTo("in natura")).body("toekenning.voorwaarden", contains("U komt elke week"));
    }

    @Test
    void nietGezegd() {
        kenToe("").statusCode(201).body("toekenning.vanafDatum", nullValue()).body("toekenning.wijze", nullValue());
    }

    @Test
    void foutInvoer() {
        kenToe(",\"vanafDatum\":\"2026-07-02\",\"totEnMetDatum\":\"2026-07-01\"").statusCode(400)
                .body("invalidParams[0].name", equalTo("totEnMetDatum"));
        kenToe(",\"wijze\":\"contant\"").statusCode(400).body("invalidParams[0].name", equalTo("wijze"));
        kenToe(",\"voorwaarden\":[\"\"]").statusCode(400);
    }

    @Test
    @DisplayName("Wht 2.21 lid 4b: zij loopt tot en met de laatste dag van de ondersteuning, niet langer; Wht 9.1: tenzij een mens dat oordeelt")
    void nietLanger() {
        kenToe(",\"totEnMetDatum\":\"2028-01-16\"").statusCode(409).body("artikel", equalTo("Wht 2.21 lid 4b"))
                .body("type", containsString("oordeel-nodig")).body("bevindingen.artikel", hasItem("Wht 9.1 lid 2 sub d"));
        bakker().get(pad).then().body("status", equalTo("gevraagd"));
        kenToe(",\"totEnMetDatum\":\"2028-01-15\"").statusCode(201);
    }

    @Test
    @DisplayName("Wht 9.1 lid 2 sub d: met het oordeel van wie dat mag, loopt zij langer door")
    void metOordeel() {
        als("Jansen", "besluitnemer", KAMPEN).body("{\"norm\":\"Wht 9.1 lid 2 sub d\",\"betreft\":\"%s\",\"motivering\":\"Val van de trap\"}"
                .formatted(pad.substring(pad.lastIndexOf('/') + 1))).post("/v1/zaken/" + zaakId + "/oordelen").then().statusCode(201);
        kenToe(",\"totEnMetDatum\":\"2028-01-16\"").statusCode(201)
                .body("bevindingen.findAll { it.norm == 'DUUR_VAN_DE_VOORZIENING' }.uitkomst", contains("WAARSCHUWING"));
    }
}
