package nl.bredeondersteuning.beschikking.bezorging;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import nl.bredeondersteuning.beschikking.BeschikkingTest;
import nl.bredeondersteuning.events.BekendmakingMislukt;
import nl.bredeondersteuning.events.BeschikkingBekendgemaakt;
import nl.bredeondersteuning.events.KennisgevingGezonden;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("Een brief die niet aankwam, en wat er dan met het besluit gebeurt")
class BezorgingTest extends BeschikkingTest {

    private static final String TOEGANG = "toegang verleend";
    private String brief;

    @BeforeEach
    void bekendgemaakt() {
        rechthebbendeMetPlan();
        neem(TOEGANG, "");
        brief = besluit(TOEGANG, "briefId");
    }

    private ValidatableResponse opBrief(String wat, String inhoud) {
        return doe("Bakker", "klantbegeleider", "/brieven/" + brief + wat, inhoud);
    }

    private ValidatableResponse retour(boolean juistAdres) {
        return opBrief("/bezorgfouten", "{\"fout\":\"post retour\",\"juistAdres\":%s,\"toelichting\":\"Verhuisd\"}".formatted(juistAdres));
    }

    private ValidatableResponse besluitNu() {
        return als("Bakker", "klantbegeleider").get(pad("/besluiten/" + besluit(TOEGANG, "besluitId"))).then().statusCode(200);
    }

    @Test
    @DisplayName("Awb 3:40, 3:41, 6:8: naar het verkeerde adres is niet bekendgemaakt; de tweede brief begint de termijn, en elke brief blijft bewaard")
    void verkeerdAdres() {
        besluitNu().body("bezwaarTotEnMet", equalTo("2026-12-07"));
        hetIs("2026-11-02");
        retour(false).statusCode(201).body("artikel", equalTo("Awb 3:40"));
        besluitNu().body("status", equalTo("vastgesteld")).body("bezwaarTotEnMet", nullValue()).body("onherroepelijkOp", nullValue());
        assertEquals("Awb 3:40", draad.wachtOp(zaakId, BekendmakingMislukt.class).artikel());
        maakBekend(TOEGANG, "persoonlijke uitreiking").statusCode(201).body("bezwaarTotEnMet", equalTo("2026-12-14"));
        assertTrue(brief(TOEGANG).contains("uiterlijk 14 december 2026"));
        assertEquals(2, draad.aantal(zaakId, BeschikkingBekendgemaakt.class));
        als("Bakker", "klantbegeleider").get(pad("/brieven")).then().body("brieven.findAll { it.soort == 'toegang verleend' }", hasSize(2));
        retour(false).statusCode(201);
        besluitNu().body("bezwaarTotEnMet", equalTo("2026-12-14"));
    }

    @Test
    @DisplayName("Awb 3:41: naar het juiste adres blijft bekendgemaakt; nog eens verzenden verandert de termijn niet en gaat mee met de post van die dag")
    void juistAdres() {
        hetIs("2026-11-02");
        retour(true).statusCode(201).body("artikel", equalTo("Awb 3:41 lid 1"));
        assertEquals(0, draad.aantal(zaakId, BekendmakingMislukt.class));
        opBrief("/verzendingen", "{\"kanaal\":\"e-mail\"}").statusCode(400);
        opBrief("/verzendingen", "{\"kanaal\":\"de post\"}").statusCode(201);
        besluitNu().body("bezwaarTotEnMet", equalTo("2026-12-07")).body("status", equalTo("bekendgemaakt"));
        als("Bakker", "klantbegeleider").get(pad("/brieven/" + brief + "/bezorgingen")).then().body("bezorgingen.soort",
                hasItem("verzending"));
        var zip = als("Bakker", "klantbegeleider").accept("application/zip").get("/v1/brieven/_bundel?datum=2026-11-02").then()
                .statusCode(200).extract().asString();
        assertTrue(zip.contains(brief));
        maakBekend(TOEGANG, "de post").statusCode(409);
    }

    @Test
    @DisplayName("Awb 2:10, 2:11: een digitale brief wordt aangekondigd; kwam hij niet aan, dan telt de tweede verzending")
    void digitaal() {
        opBrief("/kennisgevingen", "{\"gelukt\":false}").statusCode(201).body("artikel", equalTo("Awb 2:11"));
        assertFalse(draad.wachtOp(zaakId, KennisgevingGezonden.class).gelukt());
        opBrief("/kennisgevingen", "{\"gelukt\":true}").statusCode(201).body("artikel", equalTo("Awb 2:10"));
        opBrief("/bezorgfouten", "{\"fout\":\"digitaal niet bezorgd\",\"juistAdres\":true,\"toelichting\":\"Bericht kwam terug\"}")
                .statusCode(201).body("artikel", equalTo("Awb 2:11"));
        besluitNu().body("status", not(equalTo("bekendgemaakt")));
        opBrief("/bezorgfouten", "{\"fout\":\"zoek\",\"juistAdres\":true,\"toelichting\":\"x\"}").statusCode(400)
                .body("invalidParams[0].name", equalTo("fout"));
    }
}
