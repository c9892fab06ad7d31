package nl.bredeondersteuning.plan.uitdraai;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import nl.bredeondersteuning.plan.PlanTest;
import nl.bredeondersteuning.testkit.Testdatabase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("AVG 15: alles wat plan-service over één zaak bewaart")
class UitdraaiTest extends PlanTest {

    @Test
    @DisplayName("Elke tabel met een zaak, in leesbare delen; wie keek en waarom staat in de inzage")
    void alles() throws SQLException {
        var zaakId = metToegang(KAMPEN, "2026-01-15", "werk");
        var pad = "/v1/zaken/" + zaakId + "/_uitdraai";
        var delen = Testdatabase.tabellenMet("plan", "zaak_id").stream().map(tabel -> tabel.replaceAll("_", "")).toArray(String[]::new);
        als("De Groot", "toezicht", KAMPEN).body("{\"reden\":\"verzoek om inzage\"}").post(pad).then().statusCode(200)
                .body("onderdelen*.deel*.toLowerCase()", hasItems(delen)).body("zaakId", equalTo(zaakId.toString()))
                .body("onderdelen.find { it.deel == 'hulpvraag' }.rijen.leefgebied", hasItem("werk"));
        als("De Groot", "toezicht", KAMPEN).get(pad.replace("/_uitdraai", "/inzagen")).then()
                .body("inzagen.find { it.soort == 'UITDRAAI' }.reden", equalTo("verzoek om inzage"));
        als("De Groot", "toezicht", KAMPEN).body("{\"reden\":\" \"}").post(pad).then().statusCode(400);
        als("Smit", "besluitnemer", KAMPEN).body("{\"reden\":\"verzoek om inzage\"}").post(pad).then().statusCode(403);
    }
}
