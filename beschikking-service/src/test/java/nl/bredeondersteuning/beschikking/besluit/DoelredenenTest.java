package nl.bredeondersteuning.beschikking.besluit;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.beschikking.Buren;
import nl.bredeondersteuning.beschikking.SamengevoegdeZaak;
import nl.bredeondersteuning.events.PlanVastgesteld;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("Bij elk doel dat met het plan verandert, zegt de brief waarom")
class DoelredenenTest extends SamengevoegdeZaak {

    private static final String WIJZIGING = "wijziging plan";
    private final UUID wonen = UUID.randomUUID();
    private final UUID werk = UUID.randomUUID();

    /** @param reden leeg als plan bij het doel op het leefgebied werk niet vastlegde waarom */
    private void gewijzigdPlan(String reden) {
        rechthebbendeMetPlan();
        neem("toegang verleend", "");
        var doel = "{\"doelstellingId\":\"%s\",\"leefgebied\":\"%s\",\"doelstelling\":\"%s\",\"wat\":\"%s\",\"reden\":%s}";
        var wijzigingen = doel.formatted(wonen, "wonen", "een eigen huurwoning", "erbij", "\"scheiding in juli 2026\"") + ","
                + doel.formatted(werk, "werk", "een baan in de zorg", "gewijzigd", reden == null ? "null" : "\"" + reden + "\"");
        Buren.ANTWOORDEN.put("/plan/v1/zaken/" + zaakId + "/plannen/" + planId, PLAN.replace("\"planId\":\"x\"",
                "\"planId\":\"x\",\"doelwijzigingen\":[" + wijzigingen + "]"));
        plan(new PlanVastgesteld(zaakId, gemeente, "Wht 2.21 lid 4", planId, 2, "volledig", LocalDate.of(2026, 10, 26)));
    }

    private static String reden(UUID doel, String tekst) {
        return "{\"doelstellingId\":\"" + doel + "\",\"reden\":\"" + tekst + "\"}";
    }

    private static String redenen(String... redenen) {
        return ",\"doelredenen\":[" + String.join(",", redenen) + "]";
    }

    @Test
    @DisplayName("Awb 3:46: wat plan vastlegde staat in de brief, bij het doel en het leefgebied")
    void vanPlan() {
        gewijzigdPlan("U rondde uw opleiding af");
        neem(WIJZIGING, "");
        var brief = brief(WIJZIGING);
        for (var stuk : List.of("Nieuw doel: wonen", "Het doel is: een eigen huurwoning.", "De reden is: scheiding in juli 2026.",
                "Veranderd doel: werk", "De reden is: U rondde uw opleiding af.")) {
            assertTrue(brief.contains(stuk), stuk + " ontbreekt in: " + brief);
        }
        als("Visser", "jurist").get(pad("/besluiten/" + besluit(WIJZIGING, "besluitId") + "/onderbouwing")).then()
                .body("gronden.find { it.norm == 'DOELMOTIVERING' }.feiten.waarde", hasItem("U rondde uw opleiding af"));
    }

    @Test
    @DisplayName("Awb 3:46: legde plan niet vast waarom, dan zegt de opsteller het; zijn woorden gaan voor")
    void vanOpsteller() {
        gewijzigdPlan(null);
        stelOp("Bakker", WIJZIGING, "").statusCode(409).body("artikel", equalTo("Awb 3:46")).body("detail", containsString("werk"))
                .body("detail", not(containsString("wonen")));
        stelOp("Bakker", WIJZIGING, redenen(reden(werk, "Daar is veel werk"), reden(wonen, "U gaat apart wonen"))).statusCode(201);
        stelVast("Smit", WIJZIGING).statusCode(201);
        maakBekend(WIJZIGING, "de post").statusCode(201);
        var brief = brief(WIJZIGING);
        assertTrue(brief.contains("De reden is: Daar is veel werk.") && brief.contains("De reden is: U gaat apart wonen."), brief);
        assertFalse(brief.contains("scheiding"), brief);
    }

    @Test
    @DisplayName("Awb 3:46: ook als de wijziging van het plan met voorzieningen in één besluit staat")
    void samen() {
        gewijzigdPlan(null);
        var was = gewogen(true, "materiële", "wasmachine", "Nodig voor het gezin");
        voegSamen(",\"metPlanwijziging\":true", was).statusCode(409).body("artikel", equalTo("Awb 3:46"));
        String id = voegSamen(",\"metPlanwijziging\":true" + redenen(reden(werk, "Daar is veel werk")), was).statusCode(201).extract()
                .path("besluitId");
        stelHetVast(id, "Smit").statusCode(201);
        maakBekendOp(id, "{\"kanaal\":\"de post\"}").statusCode(201);
        var brief = briefBij(id);
        assertTrue(brief.contains("De reden is: scheiding in juli 2026.") && brief.contains("De reden is: Daar is veel werk."), brief);
    }

    @Test
    void foutInvoer() {
        gewijzigdPlan(null);
        stelOp("Bakker", WIJZIGING, redenen(reden(UUID.randomUUID(), "x"), reden(werk, "x"), reden(werk, "y"))).statusCode(400)
                .body("invalidParams.name", contains("doelredenen[0].doelstellingId", "doelredenen[2].doelstellingId"))
                .body("invalidParams.code", contains("ONBEKENDE_WAARDE", "DUBBEL"));
        stelOp("Bakker", "toegang geweigerd", redenen(reden(werk, "x"))).statusCode(400);
    }
}
