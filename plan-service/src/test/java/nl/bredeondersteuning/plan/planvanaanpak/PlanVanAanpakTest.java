package nl.bredeondersteuning.plan.planvanaanpak;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.UUID;
import nl.bredeondersteuning.events.PlanVastgesteld;
import nl.bredeondersteuning.plan.PlanTest;
import nl.bredeondersteuning.testkit.Testdatabase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@DisplayName("Plan van aanpak: Wht 2.21 lid 4, Kampen artikel 4.1 en 4.2")
class PlanVanAanpakTest extends PlanTest {

    private static ValidatableResponse plan(UUID zaakId, String gemeente, String vorm, boolean samen) {
        return bakker(gemeente).body("{\"planvorm\":\"" + vorm + "\",\"samenMetRechthebbende\":" + samen + "}")
                .post("/v1/zaken/" + zaakId + "/plannen").then();
    }

    @Test
    @DisplayName("Kampen artikel 4.1 lid 1 sub a, 4.2 lid 1 en 2: op hoofdlijnen, daarna volledig; een versie verandert niet meer")
    void versies() {
        var zaakId = naEersteGesprek(KAMPEN, "2026-01-15");
        var pad = "/v1/zaken/" + zaakId;
        String doel = hulpvraag(zaakId, KAMPEN, "wonen").statusCode(201).extract().path("doelstellingId");
        var eerste = plan(zaakId, KAMPEN, "op hoofdlijnen", true).statusCode(201).body("versie", equalTo(1))
                .body("bevindingen.artikel", hasItems("Wht 2.21 lid 4", "artikel 4.2 lid 1", "artikel 4.1 lid 1 sub a")).extract();
        assertEquals(1, draad.wachtOp(zaakId, PlanVastgesteld.class).versie());

        plan(zaakId, KAMPEN, "volledig", true).statusCode(428);
        var gelezen = bakker().get(pad + "/plan").then().statusCode(200).body("jongsteVersie.versie", equalTo(1)).extract().header("ETag");
        hulpvraag(zaakId, KAMPEN, "werk").statusCode(201);
        var stap = "{\"planvorm\":\"volledig\",\"samenMetRechthebbende\":true,\"situatie\":\"woont bij familie\","
                + "\"stappen\":[{\"doelstellingId\":\""
                + doel + "\",\"volgorde\":1,\"omschrijving\":\"inschrijven als woningzoekende\"}]}";
        bakker().header("If-Match", gelezen).body(stap).post(pad + "/plannen").then().statusCode(412);
        var opnieuw = bakker().get(pad + "/plan").header("ETag");
        bakker().header("If-Match", opnieuw).body(stap).post(pad + "/plannen").then().statusCode(201).body("versie", equalTo(2))
                .body("planvorm", equalTo("volledig")).body("inhoud.situatie", equalTo("woont bij familie"))
                .body("inhoud.eersteGesprekOp", equalTo("2026-01-15"))
                .body("inhoud.doelstellingen.find { it.leefgebied == 'wonen' }.stappen.omschrijving",
                hasItem("inschrijven als woningzoekende"));

        als("beschikking-service", "dienst", KAMPEN).get(pad + "/plannen/" + eerste.path("planId")).then().statusCode(200)
                .body("sha256", equalTo(eerste.path("sha256"))).body("inhoud.doelstellingen", hasSize(1)).header("ETag", equalTo("\"1\""));
        bakker().get(pad + "/plannen").then().body("plannen.versie", hasItems(1, 2));
        bakker().get(pad + "/plannen?limit=1").then().body("plannen", hasSize(1));
    }

    @Test
    @DisplayName("Wht 2.21 lid 4, Kampen artikel 4.2 lid 1: zonder de rechthebbende is het geen plan")
    void samen() {
        var zaakId = metToegang(KAMPEN, "2026-01-15", "werk");
        plan(zaakId, KAMPEN, "volledig", false).statusCode(409).body("artikel", equalTo("Wht 2.21 lid 4"))
                .body("bevindingen.artikel", hasItem("artikel 4.2 lid 1"));
        bakker().get("/v1/zaken/" + zaakId + "/plan").then().body("jongsteVersie", nullValue());
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource(nullValues = "-", textBlock = """
            9902, werk en dagbesteding, op hoofdlijnen, 409, artikel 6 lid 2
            9902, werk en dagbesteding, volledig,       201, -
            9901, werk,                 op hoofdlijnen, 201, -
            """)
    @DisplayName("Voorbeeldstad artikel 6 lid 2: een planvorm die het profiel toelaat")
    void planvorm(String gemeente, String leefgebied, String vorm, int status, String artikel) {
        var zaakId = metToegang(gemeente, "2026-04-13", leefgebied);
        plan(zaakId, gemeente, vorm, true).statusCode(status).body("artikel", equalTo(artikel));
    }

    @Test
    @DisplayName("Wht 2.21 lid 5; zonder hulpvraag, verkeerde rol, andere gemeente, foute invoer")
    void wieEnWat() {
        var zaakId = naEersteGesprek(KAMPEN, "2026-01-15");
        var pad = "/v1/zaken/" + zaakId + "/plannen";
        plan(zaakId, KAMPEN, "volledig", true).statusCode(409).body("type",
                equalTo("urn:nld:brede-ondersteuning:probleem:toestand-verzet-zich"));
        plan(zaakId, KAMPEN, "ongeveer", true).statusCode(400).body("invalidParams[0].name", equalTo("planvorm"));
        hulpvraag(zaakId, KAMPEN, "werk").statusCode(201);
        var goed = "{\"planvorm\":\"volledig\",\"samenMetRechthebbende\":true}";
        als("Kuiper", "uitvoerder", KAMPEN).body(goed).post(pad).then().statusCode(403).body("artikel", equalTo("Wht 2.21 lid 5"));
        als("Smit", "besluitnemer", KAMPEN).body(goed).post(pad).then().statusCode(403);
        bakker(WETDORP).body(goed).post(pad).then().statusCode(404);
        bakker().body("{}").post(pad).then().statusCode(400).body("invalidParams.name", hasItems("planvorm", "samenMetRechthebbende"));
        bakker().body("{\"planvorm\":\"volledig\",\"samenMetRechthebbende\":true,\"stappen\":[{\"doelstellingId\":\"" + UUID.randomUUID()
                + "\",\"volgorde\":1,\"omschrijving\":\"x\"}]}").post(pad).then().statusCode(400)
                .body("invalidParams[0].name", equalTo("stappen"));
        bakker().get(pad + "/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    @DisplayName("Kampen artikel 4.2 lid 2 sub b: een plan met 200 voorzieningen, in de volgorde waarin zij gevraagd zijn")
    void veelVoorzieningen() throws SQLException {
        var zaakId = metToegang(KAMPEN, "2026-01-15", "gezin");
        try (var verbinding = Testdatabase.eigenaar("plan"); var opdracht = verbinding.createStatement()) {
            opdracht.execute("set app.gemeenten = '0166'");
            opdracht.execute("insert into voorziening (id, zaak_id, gemeentecode, soort, omschrijving, bedrag_in_centen, leefgebied,"
                    + " doelstelling_id, gevraagd_op, status, kostensoort, met_overleg, draagt_bij) select gen_random_uuid(), zaak_id, '0166',"
                    + " 'MATERIEEL', 'kast ' || n, 100, 'gezin', id, date '2026-03-10', 'GEVRAAGD', 'OVERIG', true, true"
                    + " from doelstelling, generate_series(1, 200) n where zaak_id = '" + zaakId + "'");
        }
        bakker().get("/v1/zaken/" + zaakId + "/plan").then().statusCode(200)
                .body("inhoud.doelstellingen[0].voorzieningen", hasSize(200))
                .body("inhoud.doelstellingen[0].voorzieningen[199].omschrijving", equalTo("kast 200"));
    }
}
