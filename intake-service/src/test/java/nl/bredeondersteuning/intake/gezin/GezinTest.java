package nl.bredeondersteuning.intake.gezin;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import nl.bredeondersteuning.events.GezinVastgelegd;
import nl.bredeondersteuning.intake.IntakeTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@DisplayName("Wht 2.21 lid 2: het gezin op de dag die telt")
class GezinTest extends IntakeTest {

    private static String lid(String relatie, String geboren, boolean thuiswonend, String motivering) {
        return """
                {"persoon":{"bsn":"%s","achternaam":"Gezinslid","geboortedatum":"%s"},"relatie":"%s","thuiswonend":%s,"motivering":%s}"""
                .formatted(bsn(), geboren, relatie, thuiswonend, motivering == null ? "null" : "\"" + motivering + "\"");
    }

    private static UUID zaak(String gemeente) {
        return UUID.fromString(als("Bakker", "klantbegeleider", gemeente).body(aanvraag("POST", bsn())).post("/v1/aanvragen").then()
                .statusCode(201).extract().path("zaakId"));
    }

    private static io.restassured.response.Response legVast(String gemeente, UUID zaakId, String... leden) {
        return als("Bakker", "klantbegeleider", gemeente).body("{\"bron\":\"basisregistratie\",\"leden\":[" + String.join(",", leden) + "]}")
                .post("/v1/zaken/" + zaakId + "/gezinssamenstellingen");
    }

    @Test
    @DisplayName("Kampen artikel 2.3 lid 2: wie er op de dag van de aanvraag bij hoort, ook het thuiswonende kind van achttien of ouder")
    void samenstelling() {
        var zaakId = zaak("0166");
        legVast("0166", zaakId, lid("PARTNER", "1984-04-03", true, null), lid("KIND", "2014-05-08", true, null),
                lid("KIND", "2004-02-01", true, null), lid("KIND", "2002-07-07", false, null)).then().statusCode(201)
                .body("peildatum", equalTo("2026-11-02")).body("leden.hoortErbij", equalTo(java.util.List.of(true, true, true, false)));
        assertEquals(4, draad.wachtOp(zaakId, GezinVastgelegd.class).leden().size());
        bakker().get("/v1/zaken/" + zaakId + "/gezin").then().statusCode(200).body("leden", hasSize(4));
    }

    @DisplayName("Wie vertrekt: na de dag van aanmelding blijft hij meetellen, vóór het eerste gesprek niet waar die dag telt")
    @ParameterizedTest(name = "gemeente {0}: hoort er na vertrek bij {1}")
    @CsvSource(textBlock = """
            0166, true
            9902, false
            """)
    void vertrek(String gemeente, boolean hoortErbij) {
        var zaakId = zaak(gemeente);
        String partner = legVast(gemeente, zaakId, lid("PARTNER", "1984-04-03", true, null)).path("leden[0].persoonId");
        hetIs("2026-11-09");
        als("Bakker", "klantbegeleider", gemeente).body("{\"persoonId\":\"" + partner + "\"}")
                .post("/v1/zaken/" + zaakId + "/gezinswijzigingen").then().statusCode(201);
        hetIs("2026-11-13");
        als("Bakker", "klantbegeleider", gemeente).body("{\"medewerkers\":2}").post("/v1/zaken/" + zaakId + "/eerste-gesprekken").then()
                .statusCode(201);
        als("Bakker", "klantbegeleider", gemeente).get("/v1/zaken/" + zaakId + "/gezin").then()
                .body("leden[0].hoortErbij", equalTo(hoortErbij)).body("leden[0].vertrokkenOp", equalTo("2026-11-09"));
    }

    @Test
    @DisplayName("Een pleegkind onder de achttien: een mens zegt waarom het erbij hoort")
    void pleegkind() {
        var zaakId = zaak("0166");
        legVast("0166", zaakId, lid("PLEEGKIND", "2014-05-08", true, null)).then().statusCode(409).body("artikel", equalTo("Wht 2.21 lid 2"));
        bakker().get("/v1/zaken/" + zaakId + "/gezin").then().body("leden", hasSize(0));
        legVast("0166", zaakId, lid("PLEEGKIND", "2014-05-08", true, "Gezamenlijke huishouding sinds 2019")).then().statusCode(201)
                .body("leden[0].hoortErbij", equalTo(true));
    }
}
