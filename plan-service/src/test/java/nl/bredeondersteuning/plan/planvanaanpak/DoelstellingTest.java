package nl.bredeondersteuning.plan.planvanaanpak;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.events.AanvraagOntvangen;
import nl.bredeondersteuning.events.Aanvraagkanaal;
import nl.bredeondersteuning.events.DoelstellingBereikt;
import nl.bredeondersteuning.events.DoelstellingGewijzigd;
import nl.bredeondersteuning.events.HulpvraagVastgesteld;
import nl.bredeondersteuning.events.PlanVastgesteld;
import nl.bredeondersteuning.events.ZaakOvergedragen;
import nl.bredeondersteuning.events.ZaakOvergenomen;
import nl.bredeondersteuning.plan.PlanTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("De doelstellingen van een vastgesteld plan")
class DoelstellingTest extends PlanTest {

    private static ValidatableResponse voegToe(UUID zaakId, String gemeente, String leefgebied, String feiten) {
        return bakker(gemeente).body("{\"leefgebied\":\"" + leefgebied + "\",\"doelstelling\":\"een ander huis\",\"nieuweFeiten\":"
                + (feiten == null ? "null" : "\"" + feiten + "\"") + "}").post("/v1/zaken/" + zaakId + "/doelstellingen").then();
    }

    private UUID metPlan(String gemeente, String leefgebied) {
        var zaakId = metToegang(gemeente, "2026-01-15", leefgebied);
        bakker(gemeente).body("{\"planvorm\":\"volledig\",\"samenMetRechthebbende\":true}").post("/v1/zaken/" + zaakId + "/plannen").then()
                .statusCode(201);
        return zaakId;
    }

    @Test
    @DisplayName("Kampen artikel 4.2 lid 5: alleen bij nieuwe feiten, in een volgende versie van het plan")
    void alleenBijNieuweFeiten() {
        var zaakId = metPlan(KAMPEN, "wonen");
        voegToe(zaakId, KAMPEN, "wonen", null).statusCode(409).body("artikel", equalTo("artikel 4.2 lid 5"));
        voegToe(zaakId, KAMPEN, "vervoer", "scheiding").statusCode(409).body("artikel", equalTo("artikel 2.2 sub b"));
        bakker().get("/v1/zaken/" + zaakId + "/plan").then().body("inhoud.doelstellingen.doelstelling", not(hasItem("een ander huis")));
        voegToe(zaakId, KAMPEN, "wonen", "scheiding").statusCode(201).body("bevindingen.artikel", hasItem("artikel 4.2 lid 5"));
        bakker().get("/v1/zaken/" + zaakId + "/plan").then().body("jongsteVersie.versie", equalTo(2))
                .body("inhoud.doelstellingen.doelstelling", hasItem("een ander huis"));
        assertEquals("artikel 4.2 lid 5", draad.wachtOp(zaakId, DoelstellingGewijzigd.class).artikel());
        assertEquals(2, draad.aantal(zaakId, PlanVastgesteld.class));
    }

    @Test
    @DisplayName("Awb 3:46: wie besluit over de wijziging, leest welke doelstelling sinds een eerdere versie veranderde, en waarom")
    void doelwijzigingen() {
        var zaakId = metPlan(KAMPEN, "wonen");
        String planId = voegToe(zaakId, KAMPEN, "wonen", "scheiding").statusCode(201).extract().path("planId");
        var pad = "/v1/zaken/" + zaakId + "/plannen/" + planId;
        bakker().get(pad + "?sinds=1").then().statusCode(200).body("doelwijzigingen", hasSize(1))
                .body("doelwijzigingen[0].wat", equalTo("erbij")).body("doelwijzigingen[0].doelstelling", equalTo("een ander huis"))
                .body("doelwijzigingen[0].reden", equalTo("scheiding"));
        for (var zonder : List.of("", "?sinds=2", "?sinds=0")) {
            bakker().get(pad + zonder).then().statusCode(200).body("doelwijzigingen", hasSize(0));
        }
    }

    @Test
    @DisplayName("Voorbeeldstad artikel 6 lid 3: ook zonder nieuwe feiten")
    void zonderNieuweFeiten() {
        voegToe(metPlan(VOORBEELDSTAD, "zorg"), VOORBEELDSTAD, "zorg", null).statusCode(201);
    }

    @Test
    @DisplayName("Zonder vastgesteld plan valt er niets te wijzigen")
    void zonderPlan() {
        voegToe(metToegang(KAMPEN, "2026-01-15", "wonen"), KAMPEN, "wonen", "scheiding").statusCode(409);
    }

    @Test
    @DisplayName("Kampen artikel 6.1 lid 1: een bereikte doelstelling wordt één keer meegedeeld")
    void bereikt() {
        var zaakId = metPlan(KAMPEN, "wonen");
        String doel = bakker().get("/v1/zaken/" + zaakId + "/plan").path("inhoud.doelstellingen[0].doelstellingId");
        var pad = "/v1/zaken/" + zaakId + "/doelstellingen/" + doel + "/resultaten";
        bakker().post(pad).then().statusCode(201);
        bakker().post(pad).then().statusCode(201);
        bakker().get("/v1/zaken/" + zaakId + "/plan").then().body("inhoud.doelstellingen[0].bereiktOp", equalTo("2026-01-15"));
        bakker().post("/v1/zaken/" + zaakId + "/doelstellingen/" + UUID.randomUUID() + "/resultaten").then().statusCode(404);
        draad.wachtOp(zaakId, DoelstellingBereikt.class);
        assertEquals(1, draad.aantal(zaakId, DoelstellingBereikt.class));
    }

    @Test
    @DisplayName("I19: een overgenomen zaak heeft op elk leefgebied een hulpvraag, en het plan dat er toen was")
    void overgenomen() {
        var zaakId = UUID.randomUUID();
        hoor(new AanvraagOntvangen(zaakId, KAMPEN, "Awb 4:13", "BO-2026-000001", UUID.randomUUID(), Aanvraagkanaal.OVERNAME,
                LocalDate.of(2024, 3, 12)));
        hoor(new ZaakOvergenomen(zaakId, KAMPEN, "Wht 2.21 lid 4", LocalDate.of(2024, 3, 12), LocalDate.of(2024, 3, 12),
                LocalDate.of(2024, 6, 3), LocalDate.of(2024, 6, 3), LocalDate.of(2026, 1, 15)));
        bakker().get("/v1/zaken/" + zaakId + "/plan").then().body("inhoud.doelstellingen", hasSize(5))
                .body("inhoud.hulpvraagVastgesteldOp", equalTo("2024-03-12")).body("jongsteVersie.vastgesteldOp", equalTo("2024-06-03"));
        assertEquals(LocalDate.of(2024, 3, 12), draad.wachtOp(zaakId, HulpvraagVastgesteld.class).vastgesteldOp());
        assertEquals(0, draad.aantal(zaakId, PlanVastgesteld.class));
    }

    @Test
    @DisplayName("Wht 2.21 lid 1: na overdracht is de zaak van een andere gemeente")
    void overgedragen() {
        var zaakId = metPlan(KAMPEN, "wonen");
        hoor(new ZaakOvergedragen(zaakId, KAMPEN, "Wht 2.21 lid 1", "0193", LocalDate.of(2026, 1, 15)));
        voegToe(zaakId, KAMPEN, "wonen", "scheiding").statusCode(409).body("artikel", equalTo("Wht 2.21 lid 1"));
        hulpvraag(zaakId, KAMPEN, "werk").statusCode(409).body("artikel", equalTo("Wht 2.21 lid 1"));
    }
}
