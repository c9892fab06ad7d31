package nl.bredeondersteuning.plan.oordeel;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import nl.bredeondersteuning.events.OordeelOverVoorzieningGegeven;
import nl.bredeondersteuning.plan.PlanTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@DisplayName("Oordelen: Awb 10:3")
class OordeelTest extends PlanTest {

    private static ValidatableResponse oordeel(UUID zaakId, String wie, String rol, String norm, String betreft, String waarom) {
        return als(wie, rol, KAMPEN).body("{\"norm\":\"" + norm + "\",\"betreft\":\"" + betreft + "\",\"motivering\":\"" + waarom + "\"}")
                .post("/v1/zaken/" + zaakId + "/oordelen").then();
    }

    @ParameterizedTest(name = "{0} als {1} over {2} op {3}: {4} {5}")
    @CsvSource(nullValues = "-", textBlock = """
            Smit,   besluitnemer,    hoofdstuk 7,         2026-04-13, 201, -
            Smit,   besluitnemer,    Wht 9.1 lid 2 sub d, 2026-04-13, 409, Awb 10:3
            Jansen, besluitnemer,    Wht 9.1 lid 2 sub d, 2026-04-13, 201, -
            Peters, besluitnemer,    hoofdstuk 7,         2026-06-30, 201, -
            Peters, besluitnemer,    hoofdstuk 7,         2026-07-01, 409, Awb 10:3
            Bakker, klantbegeleider, hoofdstuk 7,         2026-04-13, 409, Awb 10:3
            Smit,   klantbegeleider, hoofdstuk 7,         2026-04-13, 409, Awb 10:3
            Visser, jurist,          hoofdstuk 7,         2026-04-13, 409, Awb 10:3
            Kuiper, uitvoerder,      hoofdstuk 7,         2026-04-13, 403, Wht 2.21 lid 5
            Mulder, beheer,          hoofdstuk 7,         2026-04-13, 403, -
            """)
    void mandaat(String wie, String rol, String norm, String dag, int status, String artikel) {
        var zaakId = rechthebbende(KAMPEN);
        hetIs(dag);
        oordeel(zaakId, wie, rol, norm, "voorziening", "schrijnend").statusCode(status).body("artikel", equalTo(artikel));
    }

    @Test
    @DisplayName("Wie, wanneer en waarom zijn op te vragen; foute invoer, andere gemeente")
    void opTeVragen() {
        var zaakId = rechthebbende(KAMPEN);
        hetIs("2026-04-13");
        oordeel(zaakId, "Smit", "besluitnemer", "hoofdstuk 7", "voorziening", " ").statusCode(400)
                .body("invalidParams[0].name", equalTo("motivering"));
        oordeel(zaakId, "Smit", "besluitnemer", "hoofdstuk 7", UUID.randomUUID().toString(), "x").statusCode(400)
                .body("invalidParams[0].name", equalTo("betreft"));
        String id = oordeel(zaakId, "Smit", "besluitnemer", "hoofdstuk 7", "voorziening", "schrijnend").statusCode(201).extract()
                .path("oordeelId");
        assertEquals("Smit", draad.wachtOp(zaakId, OordeelOverVoorzieningGegeven.class).medewerker());
        bakker().get("/v1/zaken/" + zaakId + "/oordelen/" + id).then().statusCode(200).body("medewerker", equalTo("Smit"))
                .body("gegevenOp", equalTo("2026-04-13")).body("motivering", equalTo("schrijnend"));
        bakker().get("/v1/zaken/" + zaakId + "/oordelen").then().body("oordelen", hasSize(1))
                .body("oordelen.norm", hasItems("hoofdstuk 7"));
        als("Smit", "besluitnemer", WETDORP).get("/v1/zaken/" + zaakId + "/oordelen").then().statusCode(404);
    }

    @ParameterizedTest(name = "oordeel op {0}, gevraagd op {1}: toekennen {2}")
    @CsvSource(textBlock = """
            2026-04-13, 2026-04-13, 201
            2026-04-13, 2026-04-20, 201
            2026-04-20, 2026-04-13, 409
            """)
    @DisplayName("Een oordeel over een soort geldt voor wat daarna gevraagd wordt")
    void overEenSoort(String oordeelOp, String gevraagdOp, int status) {
        var zaakId = metToegang(KAMPEN, "2026-01-15", "financiën");
        var pad = "/v1/zaken/" + zaakId + "/voorzieningen";
        if (oordeelOp.compareTo(gevraagdOp) <= 0) {
            hetIs(oordeelOp);
            oordeel(zaakId, "Smit", "besluitnemer", "hoofdstuk 7", "voorziening", "schrijnend").statusCode(201);
        }
        hetIs(gevraagdOp);
        String id = bakker().body("""
                {"soort":"immateriële","omschrijving":"oude lening","bedragInCenten":110000,"leefgebied":"financiën",
                 "feiten":{"kostensoort":"schuld"}}""")
                .post(pad).then().statusCode(201).extract().path("voorzieningId");
        if (oordeelOp.compareTo(gevraagdOp) > 0) {
            hetIs(oordeelOp);
            oordeel(zaakId, "Smit", "besluitnemer", "hoofdstuk 7", "voorziening", "schrijnend").statusCode(201);
        }
        bakker().header("If-Match", bakker().get(pad + "/" + id).header("ETag")).body("""
                {"afweging":[{"factor":"VAARDIGHEDEN","tekst":"a"},{"factor":"DRAAGKRACHT","tekst":"b"},{"factor":"HUISHOUDEN","tekst":"c"},
                 {"factor":"DUURZAAMHEID","tekst":"d"},{"factor":"BIJDRAGE_AAN_DOELSTELLING","tekst":"e"}],"motivering":"nodig"}""")
                .post(pad + "/" + id + "/toekenningen").then().statusCode(status);
    }
}
