package nl.bredeondersteuning.intake.machtiging;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.events.MachtigingGewijzigd;
import nl.bredeondersteuning.intake.IntakeTest;
import nl.bredeondersteuning.testkit.Testdatabase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("Awb 2:1 en 2:2: wie namens de aanvrager optreedt, waarvoor en van wanneer tot wanneer")
class MachtigingTest extends IntakeTest {

    private static final String WIE = """
            "gemachtigde":{"naam":"mr. T. Hendriks","adresregels":["Oudestraat 100","8261 CX Kampen"],"telefoon":"038-1234567"}""";

    private static ValidatableResponse machtig(UUID zaakId, String rest) {
        return bakker().body("{" + WIE + "," + rest + "}").post("/v1/zaken/" + zaakId + "/machtigingen").then();
    }

    private static ValidatableResponse stap(String wie, String rol, UUID zaakId, UUID id, String pad) {
        var machtiging = "/v1/zaken/" + zaakId + "/machtigingen/" + id;
        var etag = bakker().get(machtiging).header("ETag");
        return als(wie, rol, "0166").header("If-Match", etag).body("{\"reden\":\"zij belde daarover\"}").post(machtiging + pad).then();
    }

    private static ValidatableResponse meelezers(UUID zaakId) {
        return als("beschikking-service", "dienst", "0166").get("/v1/zaken/" + zaakId + "/geadresseerden").then().statusCode(200);
    }

    private static UUID id(ValidatableResponse antwoord) {
        return UUID.fromString(antwoord.statusCode(201).extract().path("machtigingId"));
    }

    @Test
    @DisplayName("Awb 2:1: de gemachtigde leest mee op de dagen en over de onderwerpen van de machtiging, naast de aanvrager")
    void meelezen() {
        var zaakId = nieuweZaak();
        machtig(zaakId, "\"omvang\":[\"BESLUITEN\"],\"van\":\"2026-11-03\",\"tot\":\"2026-11-02\",\"bewijs\":\"GEZIEN\"").statusCode(400)
                .body("invalidParams[0].name", equalTo("tot"));
        machtig(zaakId, "\"omvang\":[],\"bewijs\":\"GEZIEN\"").statusCode(400);
        var gemaakt = machtig(zaakId, "\"omvang\":[\"BEZWAREN\",\"BESLUITEN\"],\"van\":\"2026-11-03\",\"tot\":\"2026-11-04\",\"bewijs\":\"GEZIEN\"");
        bakker().get(gemaakt.statusCode(201).extract().header("Location")).then().statusCode(200).body("stand", equalTo("geldig"))
                .body("gemachtigde.naam", equalTo("mr. T. Hendriks"));
        meelezers(zaakId).body("gemachtigden", hasSize(0)).body("geadresseerden", hasSize(1));
        hetIs("2026-11-04");
        meelezers(zaakId).body("gemachtigden[0].naam", equalTo("mr. T. Hendriks")).body("gemachtigden[0].over", contains("BESLUITEN", "BEZWAREN"))
                .body("gemachtigden[0].aanhef", equalTo("Geachte heer, mevrouw"))
                .body("gemachtigden[0].adresregels", contains("Oudestraat 100", "8261 CX Kampen")).body("geadresseerden", hasSize(1));
        hetIs("2026-11-05");
        meelezers(zaakId).body("gemachtigden", hasSize(0));
    }

    @Test
    @DisplayName("Awb 2:1: is om een schriftelijke machtiging gevraagd, dan telt zij pas als die gezien is; na intrekking niet meer")
    void bewijs() {
        var zaakId = nieuweZaak();
        var id = id(machtig(zaakId, "\"omvang\":[\"ALLES\"],\"bewijs\":\"GEVRAAGD\""));
        assertEquals("bewijs gevraagd", draad.wachtOp(zaakId, MachtigingGewijzigd.class).stand());
        meelezers(zaakId).body("gemachtigden", hasSize(0));
        bakker().post("/v1/zaken/" + zaakId + "/machtigingen/" + id + "/bewijzen").then().statusCode(428);
        stap("Bakker", "klantbegeleider", zaakId, id, "/bewijzen").statusCode(201).body("stand", equalTo("geldig"))
                .body("bewijsGezienOp", equalTo("2026-11-02"));
        meelezers(zaakId).body("gemachtigden[0].over", contains("BESLUITEN", "BEZWAREN", "BERICHTEN"));
        stap("Bakker", "klantbegeleider", zaakId, id, "/intrekkingen").statusCode(201).body("stand", equalTo("ingetrokken"));
        meelezers(zaakId).body("gemachtigden", hasSize(0));
        stap("Bakker", "klantbegeleider", zaakId, id, "/intrekkingen").statusCode(409);
        stap("Bakker", "klantbegeleider", zaakId, id, "/bewijzen").statusCode(409);
        bakker().get("/v1/zaken/" + zaakId + "/machtigingen").then().statusCode(200).body("machtigingen", hasSize(1));
        org.awaitility.Awaitility.await().until(() -> draad.aantal(zaakId, MachtigingGewijzigd.class) == 3);
    }

    @Test
    @DisplayName("Awb 2:2: een besluitnemer weigert iemand met een reden; een advocaat is niet te weigeren")
    void weigeren() {
        var zaakId = nieuweZaak();
        var id = id(machtig(zaakId, "\"omvang\":[\"ALLES\"],\"bewijs\":\"NIET_GEVRAAGD\""));
        stap("Bakker", "klantbegeleider", zaakId, id, "/weigeringen").statusCode(403);
        stap("Smit", "besluitnemer", zaakId, id, "/weigeringen").statusCode(201).body("stand", equalTo("geweigerd"))
                .body("reden", equalTo("zij belde daarover"));
        meelezers(zaakId).body("gemachtigden", hasSize(0));
        var advocaat = id(machtig(zaakId, "\"advocaat\":true,\"omvang\":[\"BEZWAREN\"],\"bewijs\":\"NIET_GEVRAAGD\""));
        stap("Smit", "besluitnemer", zaakId, advocaat, "/weigeringen").statusCode(409).body("artikel", equalTo("Awb 2:2 lid 3"));
        meelezers(zaakId).body("gemachtigden.machtigingId", contains(advocaat.toString()));
    }

    @Test
    @DisplayName("De naam van de gemachtigde staat versleuteld in de database en in geen gebeurtenis")
    void versleuteld() throws Exception {
        var zaakId = nieuweZaak();
        machtig(zaakId, "\"omvang\":[\"ALLES\"],\"bewijs\":\"GEZIEN\"").statusCode(201);
        draad.wachtOp(zaakId, MachtigingGewijzigd.class);
        assertFalse(draad.meegedeeld(zaakId).toString().contains("Hendriks"));
        try (var verbinding = Testdatabase.eigenaar("intake"); var opdracht = verbinding.createStatement()) {
            opdracht.execute("set app.gemeenten = '0166'");
            var rij = opdracht.executeQuery("select count(*), count(*) filter (where position('Hendriks'::bytea in inhoud) > 0) from machtiging");
            rij.next();
            assertEquals(List.of(true, 0), List.of(rij.getInt(1) > 0, rij.getInt(2)));
        }
    }

    @Test
    @DisplayName("Awb 2:8: instemming per weg, met de dag waarop zij gegeven of ingetrokken is en hoe dat bleek")
    void instemming() {
        var zaakId = nieuweZaak();
        var pad = "/v1/zaken/" + zaakId + "/instemmingen";
        bakker().body("{\"ingestemd\":true,\"kanaal\":\"de post\"}").post(pad).then().statusCode(400);
        bakker().body("{\"ingestemd\":true,\"op\":\"2026-11-03\"}").post(pad).then().statusCode(400);
        bakker().body("{\"ingestemd\":true,\"kanaal\":\"e-mail\",\"op\":\"2026-10-30\",\"hoe\":\"formulier\"}").post(pad).then()
                .statusCode(201).body("kanaal", equalTo("e-mail")).body("vastgelegdOp", equalTo("2026-11-02"));
        meelezers(zaakId).body("geadresseerden[0].digitaalIngestemdOp", equalTo(null))
                .body("geadresseerden[0].instemmingen.kanaal", contains("e-mail"))
                .body("geadresseerden[0].instemmingen[0].ingestemdOp", equalTo("2026-10-30"));
        bakker().body("{\"ingestemd\":true}").post(pad).then().statusCode(201).body("kanaal", equalTo("digitale post"));
        bakker().body("{\"ingestemd\":false,\"kanaal\":\"e-mail\"}").post(pad).then().statusCode(201);
        meelezers(zaakId).body("geadresseerden[0].digitaalIngestemdOp", equalTo("2026-11-02"))
                .body("geadresseerden[0].digitaalIngetrokkenOp", equalTo(null))
                .body("geadresseerden[0].instemmingen.find { it.kanaal == 'e-mail' }.ingetrokkenOp", equalTo("2026-11-02"));
        bakker().get(pad).then().statusCode(200).body("instemmingen.hoe", hasItems("formulier")).body("instemmingen", hasSize(3));
        var volgende = bakker().get(pad + "?limit=2").then().statusCode(200).body("instemmingen", hasSize(2)).extract().header("Link");
        bakker().get(pad + volgende.substring(1, volgende.indexOf('>'))).then().statusCode(200).body("instemmingen", hasSize(1));
    }
}
