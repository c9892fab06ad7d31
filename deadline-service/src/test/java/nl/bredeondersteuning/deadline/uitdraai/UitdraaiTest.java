package nl.bredeondersteuning.deadline.uitdraai;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import nl.bredeondersteuning.deadline.DeadlineTest;
import nl.bredeondersteuning.deadline.Gebeurtenissen;
import nl.bredeondersteuning.events.Aanvraagkanaal;
import nl.bredeondersteuning.testkit.Testdatabase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("AVG 15: alles wat deadline-service over één zaak bewaart")
class UitdraaiTest extends DeadlineTest {

    @Test
    @DisplayName("Elke tabel met een zaak, in leesbare delen; wie keek en waarom staat in de inzage")
    void alles() throws SQLException {
        var er = Gebeurtenissen.inKampen();
        var zaakId = er.zaakId();
        var pad = "/v1/zaken/" + zaakId + "/_uitdraai";
        gebeurt(er.aanvraag(Aanvraagkanaal.POST, "2026-11-02"));
        var delen = Testdatabase.tabellenMet("deadline", "zaak_id").stream().map(tabel -> tabel.replaceAll("_", "")).toArray(String[]::new);
        als("De Groot", "toezicht", "0166").body("{\"reden\":\"verzoek om inzage\"}").post(pad).then().statusCode(200)
                .body("onderdelen*.deel*.toLowerCase()", hasItems(delen)).body("zaakId", equalTo(zaakId.toString()))
                .body("onderdelen.find { it.deel == 'taak' }.rijen", hasSize(2));
        als("De Groot", "toezicht", "0166").get(pad.replace("/_uitdraai", "/inzagen")).then()
                .body("inzagen.find { it.soort == 'UITDRAAI' }.reden", equalTo("verzoek om inzage"));
        als("De Groot", "toezicht", "0166").body("{\"reden\":\" \"}").post(pad).then().statusCode(400);
        als("Smit", "besluitnemer", "0166").body("{\"reden\":\"verzoek om inzage\"}").post(pad).then().statusCode(403);
    }
}
