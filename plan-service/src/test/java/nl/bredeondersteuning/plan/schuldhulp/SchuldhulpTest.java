package nl.bredeondersteuning.plan.schuldhulp;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.events.KindbesluitGedagtekend;
import nl.bredeondersteuning.events.RechthebbendheidVastgesteld;
import nl.bredeondersteuning.events.SchuldhulpGeweigerd;
import nl.bredeondersteuning.events.SchuldhulpToegewezen;
import nl.bredeondersteuning.plan.PlanTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@DisplayName("SPUK 3 lid 3 en 4, Kampen artikel 4.2 lid 3: het schuldhulpverleningsaanbod")
class SchuldhulpTest extends PlanTest {

    private UUID kind(String status, LocalDate dagtekening) {
        var zaakId = metToegang(KAMPEN, "2026-03-16", "financiën");
        hoor(new RechthebbendheidVastgesteld(zaakId, KAMPEN, "Wht 2.21 lid 1 sub b", "Wht 2.21 lid 1 sub b", status, "UHT",
                LocalDate.of(2026, 3, 16), List.of()));
        hoor(new KindbesluitGedagtekend(zaakId, KAMPEN, "SPUK 3 lid 4", dagtekening));
        hetIs("2026-05-11");
        return zaakId;
    }

    private static ValidatableResponse vraagAan(UUID zaakId, String geboren, boolean hulp) {
        return bakker().body("{\"geboortedatum\":\"" + geboren + "\",\"aanvaardtHulp\":" + hulp + "}")
                .post("/v1/zaken/" + zaakId + "/schuldhulpaanvragen").then();
    }

    private static void oordeel(UUID zaakId) {
        als("Smit", "besluitnemer", KAMPEN).body("""
                {"norm":"artikel 4.2 lid 3 sub c","betreft":"schuldhulpaanbod","motivering":"Zeven schuldeisers, geen regeling"}""")
                .post("/v1/zaken/" + zaakId + "/oordelen").then().statusCode(201);
    }

    @Test
    @DisplayName("Kampen artikel 4.2 lid 3 sub c: of er problematische schulden zijn, zegt een mens; daarna staat het aanbod in het plan, één keer")
    void toegewezen() {
        var zaakId = kind("kindregeling", LocalDate.of(2026, 2, 10));
        vraagAan(zaakId, "2007-05-12", true).statusCode(409)
                .body("bevindingen.find { it.uitkomst == 'OORDEEL' }.artikel", equalTo("artikel 4.2 lid 3 sub c"));
        oordeel(zaakId);
        vraagAan(zaakId, "2007-05-11", true).statusCode(201).body("toegewezen", equalTo(true));
        draad.wachtOp(zaakId, SchuldhulpToegewezen.class);
        bakker().get("/v1/zaken/" + zaakId + "/plan").then().body("inhoud.schuldhulpaanbod.toegewezenOp", notNullValue());
        vraagAan(zaakId, "2007-05-11", true).statusCode(409).body("bevindingen.findAll { it.uitkomst == 'VERZET' }.artikel",
                hasItem("SPUK 3 lid 3"));
        assertEquals(1, draad.aantal(zaakId, SchuldhulpToegewezen.class));
    }

    @ParameterizedTest(name = "geboren {0}, {1}, gedagtekend {2}, aanvaardt hulp {3}: {4}")
    @CsvSource(textBlock = """
            2008-05-12, kindregeling, 2026-02-10, true,  artikel 4.2 lid 3 sub a
            2007-05-12, erkend,       2026-02-10, true,  artikel 4.2 lid 3 sub b
            2007-05-12, kindregeling, 2025-05-10, true,  SPUK 3 lid 4
            2007-05-12, kindregeling, 2026-02-10, false, artikel 4.2 lid 3 sub e
            """)
    void geweigerd(String geboren, String status, LocalDate dagtekening, boolean hulp, String artikel) {
        var zaakId = kind(status, dagtekening);
        oordeel(zaakId);
        vraagAan(zaakId, geboren, hulp).statusCode(409).body("bevindingen.findAll { it.uitkomst == 'VERZET' }.artikel", hasItem(artikel));
        draad.wachtOp(zaakId, SchuldhulpGeweigerd.class);
        bakker().get("/v1/zaken/" + zaakId + "/plan").then().body("inhoud.schuldhulpaanbod", equalTo(null));
    }
}
