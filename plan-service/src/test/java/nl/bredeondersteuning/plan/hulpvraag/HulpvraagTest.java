package nl.bredeondersteuning.plan.hulpvraag;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import nl.bredeondersteuning.events.HulpvraagVastgesteld;
import nl.bredeondersteuning.plan.PlanTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@DisplayName("Hulpvraag: Wht 2.21 lid 4, Kampen artikel 3.2 lid 5")
class HulpvraagTest extends PlanTest {

    @Test
    @DisplayName("Wht 2.21 lid 4: de eerste hulpvraag is het anker, de volgende niet meer")
    void anker() {
        var zaakId = naEersteGesprek(KAMPEN, "2026-01-15");
        hulpvraag(zaakId, KAMPEN, "werk").statusCode(201).body("bevindingen.artikel", hasItems("artikel 2.1 sub d", "artikel 3.2 lid 5"))
                .body("doelstelling", equalTo(
                        "ten minste over een startkwalificatie beschikken en/of duurzaam kunnen deelnemen in een arbeidsproces"));
        var eerste = draad.wachtOp(zaakId, HulpvraagVastgesteld.class);
        assertTrue(eerste.eerste());
        assertEquals(LocalDate.of(2026, 1, 15), eerste.vastgesteldOp());
        hetIs("2026-01-22");
        hulpvraag(zaakId, KAMPEN, "werk").statusCode(201);
        bakker().get("/v1/zaken/" + zaakId + "/hulpvragen").then().statusCode(200).body("hulpvragen", hasSize(2));
        bakker().get("/v1/zaken/" + zaakId + "/plan").then().body("inhoud.hulpvraagVastgesteldOp", equalTo("2026-01-15"))
                .body("inhoud.doelstellingen", hasSize(1)).body("inhoud.doelstellingen[0].hulpvragen", hasSize(2));
        assertEquals(2, draad.aantal(zaakId, HulpvraagVastgesteld.class));
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource(textBlock = """
            0166, vervoer,             artikel 2.2 sub b
            0166, zorg,                artikel 2.2 sub b
            9901, gezondheid,          Wht 2.21 lid 1
            9902, werk,                Wht 2.21 lid 1
            """)
    @DisplayName("Kampen artikel 2.2 sub b, Wht 2.21 lid 1: alleen op een leefgebied van het profiel")
    void anderLeefgebied(String gemeente, String leefgebied, String artikel) {
        hulpvraag(naEersteGesprek(gemeente, "2026-04-13"), gemeente, leefgebied).statusCode(409).body("artikel", equalTo(artikel));
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource(textBlock = """
            9901, zorg,                een nieuwe start kunnen maken op het leefgebied zorg
            9902, werk en dagbesteding, een vaste invulling van de week
            """)
    void doelstellingVanHetProfiel(String gemeente, String leefgebied, String doelstelling) {
        hulpvraag(naEersteGesprek(gemeente, "2026-04-13"), gemeente, leefgebied).statusCode(201)
                .body("doelstelling", equalTo(doelstelling));
    }

    @Test
    void eigenWoorden() {
        var zaakId = naEersteGesprek(KAMPEN, "2026-01-15");
        bakker().body("{\"leefgebied\":\"wonen\",\"doelstelling\":\"een eigen huurwoning\",\"situatie\":\"woont bij familie\"}")
                .post("/v1/zaken/" + zaakId + "/hulpvragen").then().statusCode(201).body("doelstelling", equalTo("een eigen huurwoning"))
                .body("situatie", equalTo("woont bij familie"));
    }

    @Test
    void nietVoorHetEersteGesprek() {
        hulpvraag(rechthebbende(KAMPEN), KAMPEN, "werk").statusCode(409).body("type",
                equalTo("urn:nld:brede-ondersteuning:probleem:toestand-verzet-zich"));
    }

    @Test
    @DisplayName("Wht 2.21 lid 5; verkeerde rol, andere gemeente, foute invoer")
    void wieEnWat() {
        var zaakId = naEersteGesprek(KAMPEN, "2026-01-15");
        var pad = "/v1/zaken/" + zaakId + "/hulpvragen";
        als("Kuiper", "uitvoerder", KAMPEN).body("{\"leefgebied\":\"werk\"}").post(pad).then().statusCode(403)
                .body("artikel", equalTo("Wht 2.21 lid 5"));
        als("Smit", "besluitnemer", KAMPEN).body("{\"leefgebied\":\"werk\"}").post(pad).then().statusCode(403);
        bakker(VOORBEELDSTAD).body("{\"leefgebied\":\"werk\"}").post(pad).then().statusCode(404);
        bakker().body("{\"gebied\":\"werk\"}").post(pad).then().statusCode(400).body("invalidParams.name", hasItems("leefgebied",
                "gebied"));
        bakker().get(pad).then().body("hulpvragen", hasSize(0));
        als("Mulder", "beheer", KAMPEN).get(pad).then().statusCode(403);
        bakker().body("{\"leefgebied\":\"werk\"}").post(pad).then().body("bevindingen.uitkomst", hasItem("VOLDAAN"));
    }
}
