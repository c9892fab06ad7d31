package nl.bredeondersteuning.beschikking.termijn;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import nl.bredeondersteuning.beschikking.BeschikkingTest;
import nl.bredeondersteuning.events.AanvullingGevraagd;
import nl.bredeondersteuning.events.TermijnOpgeschort;
import nl.bredeondersteuning.events.TermijnVerlengd;
import nl.bredeondersteuning.events.TermijnwijzigingIngetrokken;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@DisplayName("Termijnen opschorten, verlengen en uitstellen")
class TermijnTest extends BeschikkingTest {

    private ValidatableResponse schortOp(String termijn, String vanaf, String totEnMet, String artikel) {
        return doe("Bakker", "klantbegeleider", "/opschortingen",
                "{\"termijn\":\"%s\",\"vanaf\":\"%s\",\"totEnMet\":\"%s\",\"artikel\":\"%s\"}"
                .formatted(termijn, vanaf, totEnMet, artikel));
    }

    private ValidatableResponse verleng(String termijn, String duur) {
        return doe("Bakker", "klantbegeleider", "/verlengingen", "{\"termijn\":\"%s\",\"duur\":\"%s\"}".formatted(termijn, duur));
    }

    private ValidatableResponse stelUit(String uiterlijk) {
        return doe("Bakker", "klantbegeleider", "/uitstelberichten", "{\"uiterlijk\":\"%s\"}".formatted(uiterlijk));
    }

    @DisplayName("Wht 2.21, Awb 4:13: wat niet verlengd kan worden, wordt geweigerd met zijn eigen artikel (I12)")
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(textBlock = """
            plan van aanpak (wet),           Wht 2.21 lid 4
            materiële voorzieningen,         Wht 2.21 lid 4a
            maximale duur,                   Wht 2.21 lid 4b
            maximale duur (beleid),          artikel 6.1 lid 1
            beslistermijn Awb,               Awb 4:13 lid 2
            uitnodiging,                     artikel 3.2 lid 1
            bezwaartermijn,                  Awb 6:7
            beëindiging niet-rechthebbende,  Wht 2.21 lid 6
            """)
    void nietTeVerlengen(String termijn, String artikel) {
        rechthebbendeMetPlan();
        verleng(termijn, "P1W").statusCode(409).body("artikel", equalTo(artikel));
    }

    @Test
    @DisplayName("Kampen artikel 4.1 lid 2: samen ten hoogste vier weken, met bericht, en niet na afloop")
    void verlengen() {
        rechthebbendeMetPlan();
        verleng("beschikking (beleid)", "P5W").statusCode(409).body("artikel", equalTo("artikel 4.1 lid 2"));
        verleng("beschikking (beleid)", "P3W").statusCode(201).body("soort", equalTo("verlenging"));
        assertEquals("P3W", draad.wachtOp(zaakId, TermijnVerlengd.class).duur());
        verleng("beschikking (beleid)", "P2W").statusCode(409).body("artikel", equalTo("artikel 4.1 lid 2"));
        als("Bakker", "klantbegeleider").get(pad("/brieven")).then().body("brieven.soort", hasItem("bericht van verlenging"));
        hetIs("2026-12-08");
        verleng("beschikking (beleid)", "P1W").statusCode(409).body("artikel", equalTo("artikel 4.1 lid 2"));
        verleng("beschikking (beleid)", "vier weken").statusCode(400).body("invalidParams[0].name", equalTo("duur"));
    }

    @DisplayName("Awb 4:15: alleen de beslistermijn en de beslissing op bezwaar staan stil")
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(textBlock = """
            maximale duur,           Wht 2.21 lid 4b
            plan van aanpak (wet),   Wht 2.21 lid 4
            beschikking (beleid),    artikel 4.1 lid 1
            """)
    void nietTeSchorten(String termijn, String artikel) {
        rechthebbendeMetPlan();
        schortOp(termijn, "2026-10-27", "2026-10-30", "Awb 4:15 lid 2 sub a").statusCode(409).body("artikel", equalTo(artikel));
    }

    @Test
    @DisplayName("Awb 4:15: opgeschort met bericht; ingetrokken geldt het niet meer")
    void opschorten() {
        rechthebbendeMetPlan();
        schortOp("beslistermijn Awb", "2026-10-27", "2026-10-30", "Awb 6:7").statusCode(400);
        schortOp("beslistermijn Awb", "2026-11-03", "2026-11-04", "Awb 4:15 lid 2 sub a").statusCode(400)
                .body("invalidParams[0].name", equalTo("vanaf"));
        schortOp("beslissing op bezwaar", "2026-10-27", "2026-10-30", "Awb 7:10 lid 4").statusCode(409);
        var id = schortOp("beslistermijn Awb", "2026-10-27", "2026-11-05", "Awb 4:15 lid 2 sub a").statusCode(201).extract()
                .<String>path("wijzigingId");
        var gebeurtenis = draad.wachtOp(zaakId, TermijnOpgeschort.class);
        assertEquals(LocalDate.of(2026, 11, 5), gebeurtenis.totEnMet());
        hetIs("2026-11-12");
        stelUit("2026-12-01").statusCode(201);
        doe("Bakker", "klantbegeleider", "/termijnwijzigingen/" + id + "/intrekkingen", "{\"reden\":\"Per vergissing\"}").statusCode(201);
        assertEquals(gebeurtenis.wijzigingId(), draad.wachtOp(zaakId, TermijnwijzigingIngetrokken.class).wijzigingId());
        doe("Bakker", "klantbegeleider", "/termijnwijzigingen/" + id + "/intrekkingen", "{\"reden\":\"Nog eens\"}").statusCode(409);
        als("Bakker", "klantbegeleider").get(pad("/termijnwijzigingen")).then().body("wijzigingen.soort", hasItem("bericht van uitstel"));
    }

    @Test
    @DisplayName("Awb 4:14 lid 3: het bericht van uitstel gaat uit voordat de acht weken om zijn; aanvullen schuift dat einde op")
    void uitstel() {
        rechthebbendeMetPlan();
        intake(new AanvullingGevraagd(zaakId, gemeente, "Awb 4:5 lid 1", LocalDate.of(2026, 9, 14), LocalDate.of(2026, 9, 21)));
        hetIs("2026-11-10");
        stelUit("2026-12-07").statusCode(409).body("artikel", equalTo("Awb 4:14 lid 3"));
        hetIs("2026-11-09");
        stelUit("2026-11-09").statusCode(409).body("artikel", equalTo("Awb 4:14 lid 3"));
        stelUit("2026-12-07").statusCode(201).body("nieuweDag", equalTo("2026-12-07"));
        assertEquals(LocalDate.of(2026, 12, 7), draad.wachtOp(zaakId, TermijnVerlengd.class).nieuweDag());
        als("Bakker", "klantbegeleider").get(pad("/brieven")).then().body("brieven.soort", hasItem("bericht van uitstel"));
    }
}
