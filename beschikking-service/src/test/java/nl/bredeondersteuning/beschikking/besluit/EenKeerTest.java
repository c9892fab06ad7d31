package nl.bredeondersteuning.beschikking.besluit;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import nl.bredeondersteuning.beschikking.BeschikkingTest;
import nl.bredeondersteuning.beschikking.Buren;
import nl.bredeondersteuning.events.BeschikkingBekendgemaakt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Brief, bekendmaking en gebeurtenis staan in één transactie: wat halverwege stopt, liet niets achter, en wat herhaald wordt, verdubbelt niet. */
@QuarkusTest
@DisplayName("Elke brief precies één keer, en elke bezwaartermijn precies één keer")
class EenKeerTest extends BeschikkingTest {

    private static final String TOEGANG = "toegang verleend";
    private final String sleutel = UUID.randomUUID().toString();

    @BeforeEach
    void vastgesteld() {
        rechthebbendeMetPlan();
        stelOp("Bakker", TOEGANG, "").statusCode(201);
        stelVast("Smit", TOEGANG).statusCode(201);
    }

    private ValidatableResponse maakBekend(String etag) {
        return als("Bakker", "klantbegeleider").header("If-Match", etag).header("Idempotency-Key", sleutel).body("{\"kanaal\":\"de post\"}")
                .post(pad("/besluiten/" + besluit(TOEGANG, "besluitId") + "/bekendmakingen")).then();
    }

    private void precies(int aantal, String status) {
        als("Bakker", "klantbegeleider").get(pad("/brieven")).then().body("brieven", hasSize(aantal));
        assertEquals(status, this.<String>besluit(TOEGANG, "status"));
    }

    @Test
    @DisplayName("Awb 3:41: een brief die niet gemaakt kan worden laat niets achter; daarna lukt dezelfde opdracht, en herhalen geeft hetzelfde")
    void stoptBijHetMaken() {
        String etag = besluit(TOEGANG, "etag");
        var adres = "/intake/v1/zaken/" + zaakId + "/geadresseerden";
        var goed = Buren.ANTWOORDEN.get(adres);
        Buren.ANTWOORDEN.put(adres, goed.replace("S. Kok-Bouhali", "\u674e Kok"));
        als("Bakker", "klantbegeleider").header("If-Match", etag).body("{\"kanaal\":\"de post\"}")
                .post(pad("/besluiten/" + besluit(TOEGANG, "besluitId") + "/bekendmakingen")).then().statusCode(409)
                .body("detail", containsString("U+674E"));
        precies(0, "vastgesteld");
        assertEquals(0, draad.aantal(zaakId, BeschikkingBekendgemaakt.class));
        Buren.ANTWOORDEN.put(adres, goed);
        String brief = maakBekend(etag).statusCode(201).extract().path("briefId");
        maakBekend(etag).statusCode(201).body("briefId", equalTo(brief)).body("bezwaarTotEnMet", equalTo("2026-12-07"));
        draad.wachtOp(zaakId, BeschikkingBekendgemaakt.class);
        precies(1, "bekendgemaakt");
        assertEquals(1, draad.aantal(zaakId, BeschikkingBekendgemaakt.class));
    }

    @Test
    @DisplayName("Awb 3:41: valt intake weg terwijl het adres gevraagd wordt, dan is er geen brief en geen termijn")
    void stoptBijHetVragen() {
        String etag = besluit(TOEGANG, "etag");
        Buren.INTAKE_WEG.set(true);
        maakBekend(etag).statusCode(503);
        Buren.INTAKE_WEG.set(false);
        precies(0, "vastgesteld");
        maakBekend(etag).statusCode(201);
        precies(1, "bekendgemaakt");
    }
}
