package nl.bredeondersteuning.beschikking.bezwaar;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import nl.bredeondersteuning.beschikking.BeschikkingTest;
import nl.bredeondersteuning.events.BesluitVervangen;
import nl.bredeondersteuning.events.BezwaarAfgehandeld;
import nl.bredeondersteuning.events.BezwaarNaarCommissie;
import nl.bredeondersteuning.events.BezwaarOntvangen;
import nl.bredeondersteuning.events.DossierAfgeschermd;
import nl.bredeondersteuning.events.TermijnVerlengd;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@DisplayName("Bezwaar, van ontvangst tot de beslissing")
class BezwaarTest extends BeschikkingTest {

    private static final String BESLISSING = "beslissing op bezwaar";
    private static final String TOEGANG = "toegang verleend";

    private String bezwaarTegenToegang(String op, String gepost) {
        rechthebbendeMetPlan();
        neem(TOEGANG, "");
        hetIs(op);
        return maakBezwaar(gepost);
    }

    private String maakBezwaar(String gepost) {
        return doe("Visser", "jurist", "/bezwaren", "{\"besluitId\":\"%s\"%s}".formatted(besluit(TOEGANG, "besluitId"),
                gepost == null ? "" : ",\"gepostOp\":\"" + gepost + "\"")).statusCode(201).extract().path("bezwaarId");
    }

    private ValidatableResponse stelBeslissingOp(String gebruiker, String bezwaarId, String uitkomst) {
        return doe(gebruiker, "jurist", "/besluiten", "{\"soort\":\"%s\",\"bezwaarId\":\"%s\",\"bezwaaruitkomst\":\"%s\"}"
                .formatted(BESLISSING, bezwaarId, uitkomst));
    }

    private void hoor(String bezwaarId) {
        doe("Bos", "jurist", "/bezwaren/" + bezwaarId + "/hoorzittingen", "{\"verslag\":\"De indiener lichtte het bezwaar toe.\"}")
                .statusCode(201).body("gehoordDoor", equalTo("Bos"));
    }

    @DisplayName("Awb 6:7 en 6:9: ontvangen of gepost binnen de termijn")
    @ParameterizedTest(name = "op {0}, gepost {1}: tijdig {2} op {3}")
    @CsvSource(nullValues = "-", textBlock = """
            2026-12-07, -,          true,  Awb 6:9 lid 1
            2026-12-08, -,          false, Awb 6:7
            2026-12-14, 2026-12-07, true,  Awb 6:9 lid 2
            2026-12-15, 2026-12-07, false, Awb 6:7
            2026-12-09, 2026-12-08, false, Awb 6:7
            """)
    void tijdig(String op, String gepost, boolean tijdig, String artikel) {
        bezwaarTegenToegang(op, gepost);
        als("Visser", "jurist").get(pad("/bezwaren")).then().body("bezwaren[0].tijdig", equalTo(tijdig))
                .body("bezwaren[0].bevindingen[0].artikel", equalTo(artikel));
        assertEquals(tijdig, draad.wachtOp(zaakId, BezwaarOntvangen.class).tijdig());
    }

    @Test
    @DisplayName("AVG 5 lid 1 sub f, Awb 6:14: een afgeschermde zaak is er voor wie op de lijst staat, besluitnemers en juristen")
    void afgeschermd() {
        rechthebbendeMetPlan();
        neem(TOEGANG, "");
        intake(new DossierAfgeschermd(zaakId, gemeente, "AVG 5 lid 1 sub f", List.of("Bakker"), LocalDate.of(2026, 10, 26)));
        bijgewerkt(() -> als("Bakker", "klantbegeleider").get(pad("/besluiten"))).statusCode(200);
        als("De Vries", "klantbegeleider").get(pad("/besluiten")).then().statusCode(403);
        doe("De Vries", "klantbegeleider", "/zienswijzen", "{\"besluitsoort\":\"beëindiging\",\"tekst\":\"Goed.\"}").statusCode(403);
        als("Smit", "besluitnemer").get(pad("/besluiten")).then().statusCode(200);
        hoor(maakBezwaar(null));
    }

    @Test
    @DisplayName("Awb 7:2, 7:7, 7:10, 7:11, 10:3 lid 3, 8:1, 8:7: horen met verslag, verdagen, een andere beslisser, gegrond, en beroep")
    void gegrond() {
        var bezwaar = bezwaarTegenToegang("2026-11-09", null);
        stelBeslissingOp("Bos", bezwaar, "gegrond").statusCode(409).body("artikel", equalTo("Awb 7:2"));
        verdaag("P7W").statusCode(409).body("artikel", equalTo("Awb 7:10 lid 3"));
        verdaag("P6W").statusCode(201);
        assertEquals(bezwaar, draad.wachtOp(zaakId, TermijnVerlengd.class).betreft().toString());
        doe("Visser", "jurist", "/bezwaren/" + bezwaar + "/commissieverwijzingen", "").statusCode(201).body("commissie", equalTo(true));
        draad.wachtOp(zaakId, BezwaarNaarCommissie.class);
        hoor(bezwaar);
        stelBeslissingOp("Visser", bezwaar, "ongegrond").statusCode(201).body("status", equalTo("ter vaststelling"));
        stelVast("Smit", "jurist", BESLISSING).statusCode(409).body("bevindingen.findAll { it.uitkomst == 'VERZET' }.artikel",
                hasItem("Awb 10:3 lid 3"));
        stelVast("Visser", "jurist", BESLISSING).statusCode(409).body("artikel", equalTo("Awb 3:2"));
        stelBeslissingOp("Bos", bezwaar, "gegrond").statusCode(201);
        stelVast("Visser", "jurist", BESLISSING).statusCode(201);
        assertEquals("gegrond", draad.wachtOp(zaakId, BezwaarAfgehandeld.class).bezwaaruitkomst());
        draad.wachtOp(zaakId, BesluitVervangen.class);
        assertEquals("vervangen", this.<String>besluit(TOEGANG, "status"));
        maakBekend(BESLISSING, "de post").statusCode(201).body("bezwaarTotEnMet", equalTo("2026-12-21"));
        var tekst = brief(BESLISSING);
        assertTrue(tekst.contains("Uw bezwaar is gegrond") && tekst.contains("de rechtbank Overijssel") && tekst.contains("in beroep gaan")
                && tekst.contains("binnen zes weken, uiterlijk 21 december 2026"), tekst);
        assertFalse(tekst.contains("bezwaarschrift indienen"), tekst);
        doe("Visser", "jurist", "/bezwaren/" + bezwaar + "/hoorzittingen", "{\"verslag\":\"Te laat\"}").statusCode(409);
    }

    private ValidatableResponse verdaag(String duur) {
        return doe("Visser", "jurist", "/verlengingen", "{\"termijn\":\"%s\",\"duur\":\"%s\"}".formatted(BESLISSING, duur));
    }

    @Test
    @DisplayName("Awb 6:7, 6:11 en 7:3: een te laat bezwaar is niet-ontvankelijk, tenzij een oordeel anders zegt; horen kan dan achterwege blijven")
    void teLaat() {
        var bezwaar = bezwaarTegenToegang("2026-12-08", null);
        var afzien = "/bezwaren/" + bezwaar + "/hoorafzieningen";
        doe("Smit", "besluitnemer", afzien, "{\"artikel\":\"Awb 4:11\",\"reden\":\"Spoed\"}").statusCode(400);
        doe("Visser", "jurist", afzien, "{\"artikel\":\"Awb 7:3 sub a\",\"reden\":\"Kennelijk niet-ontvankelijk\"}").statusCode(201)
                .body("afgezienOpGrondVan", equalTo("Awb 7:3 sub a"));
        stelBeslissingOp("Bos", bezwaar, "ongegrond").statusCode(409).body("type", containsString("oordeel-nodig"))
                .body("artikel", equalTo("Awb 6:11"));
        stelBeslissingOp("Bos", bezwaar, "niet-ontvankelijk").statusCode(201);
        stelVast("Visser", "jurist", BESLISSING).statusCode(201);
        maakBekend(BESLISSING, "de post").statusCode(201);
        assertEquals("bekendgemaakt", this.<String>besluit(TOEGANG, "status"));
        assertEquals(0, draad.aantal(zaakId, BesluitVervangen.class));
        assertTrue(brief(BESLISSING).contains("niet-ontvankelijk"));
    }

    @Test
    @DisplayName("Awb 6:10 en 7:13: vóór de bekendmaking is een bezwaar niet te laat; Voorbeeldstad heeft een commissie")
    void vroegEnMetCommissie() {
        gemeente = "9902";
        rechthebbendeMetPlan();
        stelOp("Bakker", TOEGANG, "").statusCode(201);
        maakBezwaar(null);
        var gehoord = draad.wachtOp(zaakId, BezwaarOntvangen.class);
        assertTrue(gehoord.tijdig() && gehoord.commissie());
        assertEquals(LocalDate.of(2026, 10, 26), gehoord.ontvangenOp());
    }

    @Test
    void foutInvoer() {
        rechthebbendeMetPlan();
        doe("Visser", "jurist", "/besluiten", "{\"soort\":\"beslissing op bezwaar\"}").statusCode(400).body("invalidParams[0].name",
                equalTo("bezwaarId"));
        doe("Visser", "jurist", "/bezwaren", "{}").statusCode(400);
        doe("Visser", "jurist", "/bezwaren", "{\"besluitId\":\"%s\"}".formatted(zaakId)).statusCode(404);
    }
}
