package nl.bredeondersteuning.beschikking.beroep;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import nl.bredeondersteuning.beschikking.BeschikkingTest;
import nl.bredeondersteuning.events.BeroepAfgesloten;
import nl.bredeondersteuning.events.BeroepIngesteld;
import nl.bredeondersteuning.events.BeroepsstukkenGezonden;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("Beroep, van de melding van de rechter tot de afloop")
class BeroepTest extends BeschikkingTest {

    private static final String TOEGANG = "toegang verleend";
    private static final String BESLISSING = "beslissing op bezwaar";
    private String bezwaar;

    private ValidatableResponse jurist(String gebruiker, String rest, String inhoud) {
        return doe(gebruiker, "jurist", rest, inhoud);
    }

    private ValidatableResponse beslisOpnieuw(String uitkomst) {
        return jurist("Bos", "/besluiten", "{\"soort\":\"%s\",\"bezwaarId\":\"%s\",\"bezwaaruitkomst\":\"%s\"}".formatted(BESLISSING,
                bezwaar, uitkomst));
    }

    private void bezwaarOngegrond() {
        rechthebbendeMetPlan();
        neem(TOEGANG, "");
        String toegang = besluit(TOEGANG, "besluitId");
        hetIs("2026-11-09");
        bezwaar = jurist("Visser", "/bezwaren", "{\"besluitId\":\"" + toegang + "\"}").statusCode(201).extract().path("bezwaarId");
        jurist("Bos", "/bezwaren/" + bezwaar + "/hoorzittingen", "{\"verslag\":\"Toegelicht.\"}").statusCode(201);
        beslisOpnieuw("ongegrond").statusCode(201);
        stelVast("Visser", "jurist", BESLISSING).statusCode(201);
        maakBekend(BESLISSING, "de post").statusCode(201).body("onherroepelijkOp", equalTo("2026-12-22"));
    }

    private ValidatableResponse meld(String soort, String extra) {
        return jurist("Visser", "/beroepen", ("{\"soort\":\"%s\",\"gerecht\":\"rechtbank Overijssel\",\"zaaknummer\":\"ZWO 26/1\","
                + "\"ingesteldOp\":\"2026-11-05\"%s}").formatted(soort, extra));
    }

    private ValidatableResponse sluitAf(String beroep, String inhoud) {
        return jurist("Visser", "/beroepen/" + beroep + "/afsluitingen", inhoud);
    }

    private String tegenBeslissing(String soort) {
        String beslissing = besluit(BESLISSING, "besluitId");
        return meld(soort, ",\"besluitId\":\"" + beslissing + "\"").statusCode(201).extract().path("beroepId");
    }

    @Test
    @DisplayName("Awb 8:1, 8:42, 8:70: stukken gezonden, ongegrond, en pas onherroepelijk na de termijn van hoger beroep (Awb 6:24)")
    void ongegrond() {
        bezwaarOngegrond();
        als("Visser", "jurist").get(pad("/besluiten")).then().body("besluiten.onherroepelijkOp", containsInAnyOrder("2026-12-22", "2026-12-22"));
        hetIs("2026-11-16");
        var beroep = tegenBeslissing("beroep");
        assertEquals(LocalDate.of(2026, 11, 5), draad.wachtOp(zaakId, BeroepIngesteld.class).ingesteldOp());
        als("Visser", "jurist").get(pad("/beroepen/" + beroep)).then().body("stukkenUiterlijk", equalTo("2026-12-14"));
        als("Visser", "jurist").get(pad("/besluiten")).then().body("besluiten.findAll { it.onherroepelijkOp != null }.size()", equalTo(0));
        jurist("Visser", "/beroepen/" + beroep + "/stukkenzendingen", "").statusCode(201).body("stukkenGezondenOp", equalTo("2026-11-16"));
        jurist("Visser", "/beroepen/" + beroep + "/stukkenzendingen", "").statusCode(409);
        draad.wachtOp(zaakId, BeroepsstukkenGezonden.class);
        sluitAf(beroep, "{\"uitkomst\":\"ongegrond\",\"verzondenOp\":\"2026-11-17\"}").statusCode(400);
        sluitAf(beroep, "{\"uitkomst\":\"ongegrond\",\"verzondenOp\":\"2026-11-16\"}").statusCode(201);
        als("Visser", "jurist").get(pad("/besluiten")).then().body("besluiten.onherroepelijkOp", containsInAnyOrder("2026-12-29", "2026-12-29"));
        var hoger = tegenBeslissing("hoger beroep");
        sluitAf(hoger, "{\"uitkomst\":\"ingetrokken\",\"verzondenOp\":\"2026-11-16\"}").statusCode(201);
        sluitAf(hoger, "{\"uitkomst\":\"ingetrokken\",\"verzondenOp\":\"2026-11-16\"}").statusCode(409);
    }

    @Test
    @DisplayName("Awb 8:72: gegrond vernietigt de beslissing; op het bezwaar wordt opnieuw beslist")
    void gegrond() {
        bezwaarOngegrond();
        var beroep = tegenBeslissing("beroep");
        sluitAf(beroep, "{\"uitkomst\":\"gegrond\",\"verzondenOp\":\"2026-11-09\"}").statusCode(400).body("invalidParams[0].name",
                equalTo("opdracht"));
        sluitAf(beroep, "{\"uitkomst\":\"gegrond\",\"verzondenOp\":\"2026-11-09\",\"opdracht\":\"nieuw besluit nemen\","
                + "\"nieuwBesluitUiterlijk\":\"2026-12-21\"}").statusCode(201).body("nieuwBesluitUiterlijk", equalTo("2026-12-21"));
        assertTrue(draad.wachtOp(zaakId, BeroepAfgesloten.class).nieuwBesluit());
        assertEquals("vervallen", this.<String>besluit(BESLISSING, "status"));
        als("Visser", "jurist").get(pad("/bezwaren/" + bezwaar)).then().body("afgehandeldOp", nullValue());
        var opnieuw = beslisOpnieuw("gegrond").statusCode(201).extract();
        als("Visser", "jurist").header("If-Match", (String) opnieuw.path("etag")).post(pad("/besluiten/" + opnieuw.path("besluitId")
                + "/vaststellingen")).then().statusCode(201);
        assertEquals("vervangen", this.<String>besluit(TOEGANG, "status"));
    }

    @Test
    @DisplayName("Awb 6:2, 6:12, 8:55d: beroep tegen niet tijdig beslissen zonder ingebrekestelling, en twee weken na de uitspraak")
    void nietTijdig() {
        rechthebbendeMetPlan();
        hetIs("2026-11-16");
        meld("beroep tegen niet tijdig beslissen", ",\"besluitId\":\"" + zaakId + "\"").statusCode(400);
        meld("beroep", "").statusCode(400).body("invalidParams[0].name", equalTo("besluitId"));
        meld("beroep", ",\"besluitId\":\"" + zaakId + "\"").statusCode(404);
        meld("kort geding", "").statusCode(400).body("invalidParams[0].name", equalTo("soort"));
        String beroep = meld("beroep tegen niet tijdig beslissen", "").statusCode(201)
                .body("bevindingen[0].artikel", equalTo("Awb 6:12 lid 2 sub b")).body("bevindingen[0].uitkomst", equalTo("WAARSCHUWING"))
                .extract().path("beroepId");
        sluitAf(beroep, "{\"uitkomst\":\"gegrond\",\"verzondenOp\":\"2026-11-16\",\"opdracht\":\"nieuw besluit nemen\"}").statusCode(201)
                .body("nieuwBesluitUiterlijk", equalTo("2026-11-30"));
    }
}
