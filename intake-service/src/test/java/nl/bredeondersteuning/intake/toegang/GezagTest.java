package nl.bredeondersteuning.intake.toegang;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import nl.bredeondersteuning.intake.IntakeTest;
import nl.bredeondersteuning.intake.NepBrp;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@DisplayName("Wie gezag heeft over een minderjarige: een of twee, elk met een eigen brief")
class GezagTest extends IntakeTest {

    private final String moeder = bsn();
    private final String vader = bsn();
    private UUID zaakId;

    @BeforeEach
    void kind() {
        zaakId = UUID.fromString(bakker().body(aanvraag("TELEFOON", bsn()).replace("1985-01-01", "2011-03-04")).post("/v1/aanvragen").then()
                .statusCode(201).extract().path("zaakId"));
    }

    private ValidatableResponse post(String pad, String inhoud) {
        return bakker().body(inhoud).post("/v1/zaken/" + zaakId + pad).then();
    }

    private static String ouder(String bsn, String naam, String straat) {
        return """
                {"bsn":"%s","voorletters":"A.","achternaam":"%s","geboortedatum":"1985-01-01",
                 "adres":{"straat":"%s","huisnummer":"1","postcode":"8264 XB","woonplaats":"Kampen"}}""".formatted(bsn, naam, straat);
    }

    private ValidatableResponse gezag(boolean verblijftDaar, String ander) {
        return post("/gezagsverhoudingen", "{\"gezaghebber\":" + ouder(moeder, "Moeder", "Kogmast") + ",\"verblijftDaar\":" + verblijftDaar
                + ander + "}");
    }

    private String metVader(boolean verblijftDaar, String extra) {
        return ",\"medegezaghebber\":{\"persoon\":" + ouder(vader, "Vader", "Oudestraat").replace("\"bsn\"", extra + "\"bsn\"")
                + ",\"verblijftDaar\":" + verblijftDaar + "}";
    }

    private ValidatableResponse geadresseerden() {
        return als("beschikking-service", "dienst", "0166").get("/v1/zaken/" + zaakId + "/geadresseerden").then().statusCode(200);
    }

    private ValidatableResponse beeindig(String gezaghebberId, String op) {
        return post("/gezagsverhoudingen/" + gezaghebberId + "/beeindigingen", "{\"eindigtOp\":\"" + op + "\",\"reden\":\"echtscheiding\"}");
    }

    @Test
    @DisplayName("Kampen artikel 2.3 lid 4: een gezaghebber krijgt de brief alleen; een ander opgeven komt ervoor in de plaats, met wat er stond")
    void een() {
        gezag(true, "").statusCode(201).body("gezaghebbers", hasSize(1)).body("verblijftDaar", equalTo(true));
        geadresseerden().body("geadresseerden.naam", contains("A. Moeder"));
        post("/gezagsverhoudingen", "{\"gezaghebber\":" + ouder(vader, "Vader", "Oudestraat") + ",\"verblijftDaar\":false}").statusCode(201)
                .body("gezaghebbers.vervangenOp", contains("2026-11-02", null));
        geadresseerden().body("geadresseerden.naam", contains("A. Vader"));
    }

    @Test
    @DisplayName("BW 1:245: twee gezaghebbers krijgen elk een brief op hun eigen adres, wie het kind in huis heeft voorop; nog eens is hetzelfde")
    void twee() {
        for (var keer = 0; keer < 2; keer++) {
            gezag(false, metVader(true, "")).statusCode(201).body("gezaghebbers", hasSize(2)).body("gezaghebbers.verblijftDaar",
                    contains(false, true));
        }
        geadresseerden().body("geadresseerden.naam", contains("A. Vader", "A. Moeder"))
                .body("geadresseerden.collect { it.adresregels[0] }", contains("Oudestraat 1", "Kogmast 1"));
        bakker().get("/v1/zaken/" + zaakId + "/gezagsverhoudingen").then().statusCode(200).body("gezaghebbers", hasSize(2));
        bakker().get("/v1/zaken/" + zaakId + "/personen").then().statusCode(200).body("personen.findAll { it.rollen.contains('GEZAGHEBBER') }",
                hasSize(2));
    }

    @Test
    @DisplayName("Wet BRP 2.59: geheimhouding van een van de twee gaat met zijn eigen brief mee, en met die van de ander niet")
    void geheimhouding() {
        gezag(true, metVader(false, "\"geheimhouding\":true,")).statusCode(201);
        geadresseerden().body("geadresseerden.geheimhouding", contains(false, true));
    }

    @Test
    @DisplayName("Awb 2:8: van twee is niet bekend wie met digitale post instemde; van één wel")
    void instemming() {
        gezag(true, "").statusCode(201);
        post("/instemmingen", "{\"kanaal\":\"digitale post\",\"ingestemd\":true,\"op\":\"2026-11-02\",\"hoe\":\"gebeld\"}").statusCode(201);
        geadresseerden().body("geadresseerden.digitaalIngestemdOp", contains("2026-11-02"));
        gezag(true, metVader(false, "")).statusCode(201);
        geadresseerden().body("geadresseerden.digitaalIngestemdOp", contains(null, null));
    }

    @DisplayName("BW 1:251a: van de dag van het einde af krijgt de ander de brieven alleen")
    @ParameterizedTest(name = "einde {0}: {1} brieven")
    @CsvSource(textBlock = """
            2026-11-03, 2
            2026-11-02, 1
            2026-10-01, 1
            """)
    void einde(String op, int brieven) {
        String id = gezag(true, metVader(false, "")).extract().path("gezaghebbers[1].gezaghebberId");
        beeindig(id, op).statusCode(201).body("gezaghebbers.eindigtOp", contains(null, op));
        geadresseerden().body("geadresseerden", hasSize(brieven)).body("geadresseerden[0].naam", equalTo("A. Moeder"));
    }

    @Test
    @DisplayName("BW 1:253f: wie overlijdt krijgt geen brief, de ander wel; leeft niemand, dan is dat te zien")
    void overleden() {
        gezag(true, metVader(false, "")).statusCode(201);
        overlijdt(moeder);
        geadresseerden().body("geadresseerden.naam", contains("A. Vader"));
        overlijdt(vader);
        geadresseerden().body("geadresseerden.overleden", contains(true));
    }

    private void overlijdt(String bsn) {
        String id = bakker().get("/v1/zaken/" + zaakId + "/gezagsverhoudingen").then().extract()
                .path("gezaghebbers[" + (bsn.equals(moeder) ? 0 : 1) + "].gezaghebberId");
        NepBrp.PERSONEN.put(bsn, """
                {"burgerservicenummer":"%s","opschortingBijhouding":{"reden":{"code":"O"}},
                 "overlijden":{"datum":{"type":"JaarDatum","jaar":2026}}}""".formatted(bsn));
        post("/brp-raadplegingen", "{\"persoonId\":\"" + id + "\"}").statusCode(201);
    }

    @DisplayName("Kampen artikel 2.3 lid 4 sub a en b: een van de gezaghebbers is inwoner, en het kind verblijft daar of niet")
    @ParameterizedTest(name = "moeder inwoner {0}, kind bij moeder {1}")
    @CsvSource(textBlock = """
            true,  true
            true,  false
            false, true
            """)
    void eenVanBeiden(boolean moederInwoner, boolean bijMoeder) {
        post("/gezagsverhoudingen", "{\"gezaghebber\":" + ouder(moeder, "Moeder", "Kogmast").replace("\"bsn\"",
                "\"woongemeente\":\"" + (moederInwoner ? "0166" : "0193") + "\",\"bsn\"") + ",\"verblijftDaar\":" + bijMoeder
                + metVader(!bijMoeder, "") + "}").statusCode(201);
        post("/uht-verificaties", "{\"uhtStatus\":\"kindregeling\",\"bron\":\"Serviceteam\",\"reden\":\"gebeld\"}").statusCode(201);
        bakker().get("/v1/zaken/" + zaakId + "/toegang").then().body("rechthebbend", equalTo(true))
                .body("bevindingen.artikel", hasItem("artikel 2.3 lid 4 sub a"));
    }

    @Test
    void foutInvoer() {
        gezag(true, metVader(true, "").replace(vader, moeder)).statusCode(400).body("invalidParams[0].name",
                equalTo("medegezaghebber.persoon.bsn"));
        gezag(true, ",\"medegezaghebber\":{}").statusCode(400).body("invalidParams.name", hasItem("medegezaghebber.persoon"));
        beeindig(UUID.randomUUID().toString(), "2026-11-02").statusCode(404);
        gezag(true, "").statusCode(201).body("gezaghebbers.eindigtOp", not(hasItem("2026-11-02")));
    }
}
