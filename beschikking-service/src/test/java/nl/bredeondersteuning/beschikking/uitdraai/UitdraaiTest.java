package nl.bredeondersteuning.beschikking.uitdraai;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import nl.bredeondersteuning.beschikking.BeschikkingTest;
import nl.bredeondersteuning.testkit.Testdatabase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("AVG 15: alles wat beschikking-service over één zaak bewaart")
class UitdraaiTest extends BeschikkingTest {

    @Test
    @DisplayName("Elke tabel met een zaak, in leesbare delen; wie keek en waarom staat in de inzage")
    void alles() throws SQLException {
        rechthebbendeMetPlan();
        stelOp("Bakker", "toegang verleend", "").statusCode(201);
        stelVast("Smit", "toegang verleend").statusCode(201);
        maakBekend("toegang verleend", "de post").statusCode(201);
        var pad = pad("/_uitdraai");
        var delen = Testdatabase.tabellenMet("beschikking", "zaak_id").stream().map(tabel -> tabel.replaceAll("_", "")).toArray(String[]::new);
        als("De Groot", "toezicht").body("{\"reden\":\"verzoek om inzage\"}").post(pad).then().statusCode(200)
                .body("onderdelen*.deel*.toLowerCase()", hasItems(delen)).body("zaakId", equalTo(zaakId.toString()))
                .body("onderdelen.find { it.deel == 'brief' }.rijen.collect { it.containsKey('pdf') }", hasItem(false));
        als("De Groot", "toezicht").get(pad.replace("/_uitdraai", "/inzagen")).then()
                .body("inzagen.find { it.soort == 'UITDRAAI' }.reden", equalTo("verzoek om inzage"));
        als("De Groot", "toezicht").body("{\"reden\":\" \"}").post(pad).then().statusCode(400);
        als("Smit", "besluitnemer").body("{\"reden\":\"verzoek om inzage\"}").post(pad).then().statusCode(403);
    }
}
