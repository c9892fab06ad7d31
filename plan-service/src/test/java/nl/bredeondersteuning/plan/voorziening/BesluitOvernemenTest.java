package nl.bredeondersteuning.plan.voorziening;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.events.BeschikkingVastgesteld;
import nl.bredeondersteuning.events.BesluitVervallen;
import nl.bredeondersteuning.events.Besluitonderdeel;
import nl.bredeondersteuning.events.ToekenningNietVastgesteld;
import nl.bredeondersteuning.plan.PlanTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("I13: één besluit over meer voorzieningen geeft recht op elke die het toekent, en op geen andere")
class BesluitOvernemenTest extends PlanTest {

    private static final LocalDate DAG = LocalDate.of(2026, 6, 10);
    private static final String TOEGEKEND = "voorziening toegekend";

    private final UUID besluitId = UUID.randomUUID();
    private UUID zaakId;
    private UUID wasmachine;
    private UUID bed;
    private UUID fiets;

    @BeforeEach
    void drieGevraagd() {
        zaakId = metToegang(KAMPEN, "2026-01-15", "gezin");
        hetIs("2026-06-10");
        wasmachine = gevraagd("wasmachine", 52_000);
        bed = gevraagd("bed", 30_000);
        fiets = gevraagd("fiets", 20_000);
        kenToe(wasmachine);
        kenToe(bed);
        var etag = bakker().get(pad(fiets)).header("ETag");
        bakker().header("If-Match", etag).body("{\"gerealiseerdOp\":\"2026-02-01\",\"metOverleg\":false}").patch(pad(fiets) + "/feiten").then()
                .statusCode(200);
        beslis(fiets, "weigeringen", "{\"artikel\":\"artikel 5.2 sub a\",\"motivering\":\"al gekocht\"}");
    }

    private UUID gevraagd(String wat, long centen) {
        return UUID.fromString(bakker().body("""
                {"soort":"materiële","omschrijving":"%s","bedragInCenten":%d,"leefgebied":"gezin"}""".formatted(wat, centen))
                .post("/v1/zaken/" + zaakId + "/voorzieningen").then().statusCode(201).extract().path("voorzieningId"));
    }

    private void kenToe(UUID voorziening) {
        beslis(voorziening, "toekenningen", VoorzieningTest.AFWEGING);
    }

    private void beslis(UUID voorziening, String waarop, String inhoud) {
        var etag = bakker().get(pad(voorziening)).header("ETag");
        bakker().header("If-Match", etag).body(inhoud).post(pad(voorziening) + "/" + waarop).then().statusCode(201);
    }

    private String pad(UUID voorziening) {
        return "/v1/zaken/" + zaakId + "/voorzieningen/" + voorziening;
    }

    private ValidatableResponse toon(UUID voorziening) {
        return bakker().get(pad(voorziening)).then().statusCode(200);
    }

    private void vastgesteld() {
        hoor(new BeschikkingVastgesteld(zaakId, KAMPEN, "Awb 10:3", besluitId, TOEGEKEND, null, DAG, List.of(),
                List.of(new Besluitonderdeel(wasmachine, TOEGEKEND), new Besluitonderdeel(fiets, "voorziening geweigerd"),
                        new Besluitonderdeel(bed, TOEGEKEND))));
    }

    @Test
    @DisplayName("Wat is toegekend, kan gegeven worden; wat is geweigerd, niet; en vervalt het besluit, dan vervalt elk recht")
    void elkOnderdeel() {
        vastgesteld();
        for (var id : List.of(wasmachine, bed)) {
            toon(id).body("status", equalTo("toegekend")).body("besluitId", equalTo(besluitId.toString()))
                    .body("besluitVastgesteldOp", equalTo("2026-06-10"));
        }
        toon(fiets).body("status", equalTo("geweigerd")).body("besluitVastgesteldOp", nullValue());
        bakker().post(pad(fiets) + "/verstrekkingen").then().statusCode(409);
        bakker().post(pad(bed) + "/verstrekkingen").then().statusCode(201);
        hoor(new BesluitVervallen(zaakId, KAMPEN, "Awb 3:40", besluitId, TOEGEKEND, null, DAG, null));
        toon(wasmachine).body("status", equalTo("gevraagd")).body("besluitId", nullValue());
        toon(fiets).body("status", equalTo("geweigerd"));
    }

    @Test
    @DisplayName("Wht 2.21 lid 4a: houdt de tweede poort één onderdeel tegen, dan is alleen dat weer gevraagd, tot het geheel is vastgesteld")
    void tegengehouden() {
        hoor(new ToekenningNietVastgesteld(zaakId, KAMPEN, "Wht 2.21 lid 4a", besluitId, bed, DAG));
        toon(bed).body("status", equalTo("gevraagd"));
        toon(wasmachine).body("status", equalTo("toegekend")).body("besluitVastgesteldOp", nullValue());
        vastgesteld();
        toon(bed).body("status", equalTo("toegekend"));
    }
}
