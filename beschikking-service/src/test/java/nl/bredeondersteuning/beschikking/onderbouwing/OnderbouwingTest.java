package nl.bredeondersteuning.beschikking.onderbouwing;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.beschikking.BeschikkingTest;
import nl.bredeondersteuning.beschikking.Buren;
import nl.bredeondersteuning.events.EventBevinding;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("De onderbouwing van een besluit, als gegevens")
class OnderbouwingTest extends BeschikkingTest {

    private ValidatableResponse onderbouwing(String soort) {
        return als("Visser", "jurist").get(pad("/besluiten/" + besluit(soort, "besluitId") + "/onderbouwing")).then().statusCode(200);
    }

    private static String grond(String artikel, String veld) {
        return "gronden.find { it.artikel == '" + artikel + "' }." + veld;
    }

    @Test
    @DisplayName("Awb 3:46, 10:10: regel, beleid, plan met hash, wie opstelde en besliste met welk mandaat, brief met hash en bezwaardag")
    void toegang() throws Exception {
        rechthebbendeMetPlan();
        Buren.ANTWOORDEN.computeIfPresent("/plan/v1/zaken/" + zaakId + "/plannen/" + planId,
                (pad, tekst) -> tekst.replace("\"versie\":1", "\"versie\":1,\"sha256\":\"ab12\""));
        neem("toegang verleend", "");
        onderbouwing("toegang verleend")
                .body("beleid.versie", equalTo("kampen-2025")).body("beleid.publicatie", equalTo("gmb-2025-397301"))
                .body(grond("Wht 2.21 lid 4", "regel.soort"), equalTo("WET"))
                .body(grond("Wht 2.21 lid 4", "regel.regeling"), equalTo("Wet hersteloperatie toeslagen"))
                .body(grond("artikel 4.1 lid 1 sub a", "regel.soort"), equalTo("BELEID"))
                .body(grond("artikel 4.1 lid 1 sub a", "regel.tekst"), containsString("plan van aanpak"))
                .body(grond("Awb 10:3", "feiten[0].bron"), equalTo("mandaatregister"))
                .body("plan.versie", equalTo(1)).body("plan.sha256", equalTo("ab12"))
                .body("besluitvorming.opgesteldDoor", equalTo("Bakker")).body("besluitvorming.vastgesteldDoor", equalTo("Smit"))
                .body("besluitvorming.mandaat.rol", equalTo("besluitnemer")).body("besluitvorming.mandaat.naam", equalTo("J. Smit"))
                .body("besluitvorming.mandaat.besluitsoorten", hasItems("toegang verleend"))
                .body("brieven", hasSize(1)).body("brieven[0].briefId", equalTo(besluit("toegang verleend", "briefId")))
                .body("brieven[0].sha256", equalTo(hashVanDeBrief("toegang verleend")))
                .body("bezwaarTotEnMet", equalTo("2026-12-07")).body("oordelen", empty());
        assertTrue(brief("toegang verleend").contains("J. Smit besluitnemer"), "signed with name and function (Awb 10:10)");
    }

    private String hashVanDeBrief(String soort) throws Exception {
        var pdf = als("Bakker", "klantbegeleider").accept("application/pdf")
                .get(pad("/besluiten/" + besluit(soort, "besluitId") + "/brief")).then().statusCode(200).extract().asByteArray();
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(pdf));
    }

    @Test
    @DisplayName("Awb 4:7 en 4:11: wat in de zienswijze gezegd is, en anders waarom horen achterwege bleef en van wie dat komt")
    void horen() {
        nietRechthebbend();
        stelOp("Bakker", "toegang geweigerd", GEEN_BIJZONDERE_OMSTANDIGHEDEN).statusCode(201);
        onderbouwing("toegang geweigerd").body("besluitvorming.vastgesteldDoor", nullValue()).body("brieven", empty())
                .body("bezwaarTotEnMet", nullValue());
        doe("Smit", "besluitnemer", "/hoorafzieningen",
                "{\"besluitsoort\":\"toegang geweigerd\",\"artikel\":\"Awb 4:11 sub a\",\"reden\":\"Er is spoed\"}").statusCode(201);
        onderbouwing("toegang geweigerd").body("horen.afgezienOpGrondVan", equalTo("Awb 4:11 sub a"))
                .body("horen.afgezienReden", equalTo("Er is spoed")).body("horen.afgezienDoor", equalTo("Smit"));
        zienswijze("toegang geweigerd", "2026-11-09", "Ik ben wel gedupeerd");
        onderbouwing("toegang geweigerd").body("horen.tekst", equalTo("Ik ben wel gedupeerd"))
                .body("horen.gehoordOp", equalTo("2026-10-26")).body("horen.totEnMet", equalTo("2026-11-09"));
    }

    @Test
    @DisplayName("Wht 9.1 lid 2 sub d: de feiten van plan met hun bron, en het oordeel waarop het besluit rust")
    void feitenEnOordelen() {
        rechthebbendeMetPlan();
        voorziening(true, "materiële", List.of(new EventBevinding("MATERIEEL", "artikel 5.1 lid 3 sub a", "VOLDAAN")), "Nodig");
        Buren.ANTWOORDEN.computeIfPresent("/plan/v1/zaken/" + zaakId + "/voorzieningen/" + voorzieningId, (pad, tekst) -> tekst.replace(
                "\"status\":\"x\"", "\"status\":\"x\",\"bevindingen\":[{\"norm\":\"MATERIEEL\",\"artikel\":\"artikel 5.1 lid 3 sub a\","
                        + "\"uitkomst\":\"VOLDAAN\",\"reden\":\"Past\",\"feiten\":[{\"naam\":\"kostensoort\",\"waarde\":\"inboedel\","
                        + "\"bron\":\"aanvrager\"}]}]"));
        stelOp("Bakker", "voorziening toegekend", "").statusCode(201);
        hetIs("2027-03-22");
        oordeel("Wht 9.1 lid 2 sub d", voorzieningId);
        oordeel("Wht 9.1 lid 2 sub d", UUID.randomUUID());
        oordeel("Awb 4:84", voorzieningId);
        stelVast("Jansen", "voorziening toegekend").statusCode(201);
        onderbouwing("voorziening toegekend").body(grond("artikel 5.1 lid 3 sub a", "feiten[0].waarde"), equalTo("inboedel"))
                .body(grond("artikel 5.1 lid 3 sub a", "feiten[0].bron"), equalTo("aanvrager"))
                .body("oordelen.artikel", equalTo(List.of("Wht 9.1 lid 2 sub d")))
                .body("oordelen[0].medewerker", equalTo("Jansen")).body("oordelen[0].gegevenOp", equalTo("2027-03-22"))
                .body("oordelen[0].motivering", equalTo("Val van de trap")).body("plan", nullValue());
        hetIs("2026-10-26");
    }

    private void oordeel(String norm, UUID betreft) {
        doe("Jansen", "besluitnemer", "/oordelen", "{\"norm\":\"%s\",\"betreft\":\"%s\",\"motivering\":\"Val van de trap\"}"
                .formatted(norm, betreft)).statusCode(201);
    }

    @Test
    @DisplayName("Awb 7:7: bij een beslissing op bezwaar staat erbij wat de indiener zei")
    void bezwaar() {
        rechthebbendeMetPlan();
        neem("toegang verleend", "");
        String bezwaarId = doe("Visser", "jurist", "/bezwaren", "{\"besluitId\":\"" + besluit("toegang verleend", "besluitId") + "\"}")
                .statusCode(201).extract().path("bezwaarId");
        doe("Bos", "jurist", "/bezwaren/" + bezwaarId + "/hoorzittingen", "{\"verslag\":\"Het plan klopt niet\"}").statusCode(201);
        doe("Bos", "jurist", "/besluiten", "{\"soort\":\"beslissing op bezwaar\",\"bezwaarId\":\"%s\",\"bezwaaruitkomst\":\"ongegrond\"}"
                .formatted(bezwaarId)).statusCode(201);
        onderbouwing("beslissing op bezwaar").body("horen.tekst", equalTo("Het plan klopt niet")).body("horen.gehoordDoor", equalTo("Bos"));
    }

    @Test
    @DisplayName("Wetdorp, alleen de wet: geen beleid, en elke grond staat in een wet")
    void alleenDeWet() {
        gemeente = "9901";
        rechthebbendeMetPlan();
        stelOp("Bakker", "toegang verleend", "").statusCode(201);
        String versie = onderbouwing("toegang verleend").body("beleid.publicatie", nullValue())
                .body("gronden.findAll { it.regel.soort != 'WET' }", empty()).extract().path("beleid.versie");
        assertEquals("wet", versie);
    }
}
