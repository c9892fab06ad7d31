package nl.bredeondersteuning.deadline.berekening;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.stream.Collectors;
import nl.bredeondersteuning.deadline.DeadlineTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@DisplayName("Een termijn of dwangsom berekenen zonder zaak, over HTTP")
class BerekeningTest extends DeadlineTest {

    private static ValidatableResponse termijn(String inhoud) {
        return bakker().body(inhoud).post("/v1/termijnberekeningen").then();
    }

    private static ValidatableResponse dwangsom(String inhoud) {
        return bakker().body(inhoud).post("/v1/dwangsomberekeningen").then();
    }

    @DisplayName("Atw 1, 2, 3 en 4, Awb 4:15: de termijnentabel")
    @ParameterizedTest(name = "{0}: {11}")
    @CsvFileSource(resources = "/termijnen.csv", delimiter = ';', numLinesToSkip = 1)
    void termijnen(int nr, String start, String duur, String grondslag, String opschortingen, String verlengingen, String richting,
            String onafgerond, String uiterste, String streef, boolean voorbehoud, String toelichting) {
        termijn("{\"startdatum\":\"" + start + "\",\"duur\":\"" + duur + "\",\"grondslag\":\"" + grondslag + "\",\"richting\":\"" + richting
                + "\",\"opschortingen\":[" + dagen(opschortingen) + "],\"verlengingen\":[" + teksten(verlengingen) + "]}").statusCode(200)
                .body("onafgerond", equalTo(onafgerond)).body("uitersteDatum", equalTo(uiterste)).body("streefdatum", equalTo(streef))
                .body("kalenderVoorbehoud", equalTo(voorbehoud)).body("kalenderversie", not(blankOrNullString()))
                .body("stappen.artikel", everyItem(not(blankOrNullString()))).body("stappen.omschrijving", everyItem(not(blankOrNullString())))
                .body("stappen[-1].datum", equalTo(uiterste));
    }

    private static String dagen(String opschortingen) {
        return opschortingen == null ? "" : Arrays.stream(opschortingen.split(" ")).map(deel -> deel.split("/"))
                .map(deel -> "{\"vanaf\":\"" + deel[0] + "\",\"tot\":\"" + deel[1] + "\"}").collect(Collectors.joining(","));
    }

    private static String teksten(String lijst) {
        return lijst == null ? "" : Arrays.stream(lijst.split(" ")).map(deel -> "\"" + deel + "\"").collect(Collectors.joining(","));
    }

    @Test
    @DisplayName("Richting en lijsten mogen ontbreken of leeg zijn")
    void nietVerplicht() {
        termijn("{\"startdatum\":\"2026-11-06\",\"duur\":\"P8W\",\"grondslag\":\"WET\"}").statusCode(200)
                .body("uitersteDatum", equalTo("2027-01-04"));
        termijn("{\"startdatum\":\"2026-11-06\",\"duur\":\"P8W\",\"grondslag\":\"WET\",\"richting\":null,\"opschortingen\":null}").statusCode(200);
    }

    @DisplayName("Elk veld dat niet klopt, staat in invalidParams")
    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
            {}                                                                                                   | startdatum duur grondslag
            {"startdatum":"2026-02-30","duur":"P8W","grondslag":"WET"}                                           | startdatum
            {"startdatum":"2026-11-06T10:00:00","duur":"P8W","grondslag":"WET"}                                  | startdatum
            {"startdatum":"1899-12-31","duur":"P8W","grondslag":"WET"}                                           | startdatum
            {"startdatum":"2201-01-01","duur":"P8W","grondslag":"WET"}                                           | startdatum
            {"startdatum":20261106,"duur":8,"grondslag":true}                                                    | startdatum duur grondslag
            {"startdatum":"2026-11-06","duur":"P0W","grondslag":"WET"}                                           | duur
            {"startdatum":"2026-11-06","duur":"-P8W","grondslag":"WET"}                                          | duur
            {"startdatum":"2026-11-06","duur":"P1M2D","grondslag":"WET"}                                         | duur
            {"startdatum":"2026-11-06","duur":"p8w","grondslag":"WET"}                                           | duur
            {"startdatum":"2026-11-06","duur":"PT8H","grondslag":"WET"}                                          | duur
            {"startdatum":"2026-11-06","duur":"P1.5W","grondslag":"WET"}                                         | duur
            {"startdatum":"2026-11-06","duur":"P9999Y","grondslag":"WET"}                                        | duur
            {"startdatum":"2026-11-06","duur":"P8W","grondslag":"wet"}                                           | grondslag
            {"startdatum":"2026-11-06","duur":"P8W","grondslag":"WET","richting":"achteruit"}                    | richting
            {"startdatum":"2026-11-06","duur":"P8W","grondslag":"WET","opschortingen":"geen"}                    | opschortingen
            {"startdatum":"x","duur":"x","grondslag":"x","opschortingen":{},"verlengingen":1}                    | startdatum duur grondslag opschortingen verlengingen
            {"startdatum":"2026-11-06","duur":"P8W","grondslag":"WET","opschortingen":[{"vanaf":"2026-11-10"}]}  | opschortingen[0].tot
            {"startdatum":"2026-11-06","duur":"P8W","grondslag":"WET","opschortingen":[3]}                       | opschortingen[0].vanaf opschortingen[0].tot
            {"startdatum":"2026-11-06","duur":"P8W","grondslag":"WET","opschortingen":[{"vanaf":"2026-11-12","tot":"2026-11-10"}]} | opschortingen[0].tot
            {"startdatum":"2026-11-06","duur":"P8W","grondslag":"WET","opschortingen":[{"vanaf":"2026-11-06","tot":"2026-11-10"}]} | opschortingen[0].vanaf
            {"startdatum":"2026-11-06","duur":"P8W","grondslag":"WET","richting":"TERUG","opschortingen":[{"vanaf":"2026-11-10","tot":"2026-11-11"}],"verlengingen":["P1W"]} | opschortingen verlengingen
            {"startdatum":"2026-11-06","duur":"P8W","grondslag":"WET","verlengingen":["P2W","P1M",null,7,"P0D"]} | verlengingen[1] verlengingen[2] verlengingen[3] verlengingen[4]
            {"startdatum":"2026-11-06","duur":"P8W","grondslag":"WET","einde":"2027"}                            | einde
            """)
    void fouteTermijn(String inhoud, String velden) {
        termijn(inhoud).statusCode(400).contentType("application/problem+json")
                .body("invalidParams.name", containsInAnyOrder(velden.split(" "))).body("invalidParams.reason", everyItem(not(blankOrNullString())));
    }

    @DisplayName("Wat geen JSON-object is")
    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "null", "{\"startdatum\":", "{} {}", "{\"duur\":\"P1D\",\"duur\":\"P2D\"}"})
    void geenObject(String inhoud) {
        termijn(inhoud).statusCode(400).contentType("application/problem+json");
    }

    @DisplayName("Awb 4:17: de dwangsomtabel")
    @ParameterizedTest(name = "{0}: {10}")
    @CsvFileSource(resources = "/dwangsom.csv", delimiter = ';', numLinesToSkip = 1)
    void dwangsommen(int nr, String einde, String ontvangen, String besluit, String peildatum, boolean prematuur, String eerste, String laatste,
            int dagen, int bedrag, String toelichting) {
        var antwoord = dwangsom("{\"termijnEinde\":\"" + einde + "\",\"ingebrekestellingOntvangen\":\"" + ontvangen + "\",\"peildatum\":\""
                + peildatum + "\"" + (besluit == null ? "" : ",\"besluitBekendgemaakt\":\"" + besluit + "\"") + "}").statusCode(200)
                .body("prematuur", equalTo(prematuur)).body("aantalDagen", equalTo(dagen)).body("bedragInCenten", equalTo(bedrag * 100))
                .body("stappen.omschrijving", everyItem(not(blankOrNullString())));
        antwoord.body("eersteDag", eerste == null ? nullValue() : equalTo(eerste))
                .body("laatsteDag", laatste == null ? nullValue() : equalTo(laatste));
    }

    @DisplayName("Awb 4:17: elk veld dat niet klopt, staat in invalidParams")
    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
            {}                                                                                                              | termijnEinde ingebrekestellingOntvangen peildatum
            {"termijnEinde":"2026-07-27","ingebrekestellingOntvangen":"2026-08-03","peildatum":"2026-09-31"}                | peildatum
            {"termijnEinde":1,"ingebrekestellingOntvangen":"gisteren","besluitBekendgemaakt":[],"peildatum":"2026-09-10"}   | termijnEinde ingebrekestellingOntvangen besluitBekendgemaakt
            """)
    void fouteDwangsom(String inhoud, String velden) {
        dwangsom(inhoud).statusCode(400).body("invalidParams.name", containsInAnyOrder(velden.split(" ")));
    }

    @Test
    @DisplayName("Wie berekent heeft een token met een rol")
    void rechten() {
        als("UHT", "uht-koppeling", "0166").body("{}").post("/v1/termijnberekeningen").then().statusCode(403);
        io.restassured.RestAssured.given().contentType("application/json").body("{}").post("/v1/dwangsomberekeningen").then().statusCode(401);
        bakker().contentType("text/plain").body("{}").post("/v1/termijnberekeningen").then().statusCode(415);
    }
}
