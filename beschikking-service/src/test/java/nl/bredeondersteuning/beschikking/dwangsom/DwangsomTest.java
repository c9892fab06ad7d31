package nl.bredeondersteuning.beschikking.dwangsom;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import nl.bredeondersteuning.beschikking.BeschikkingTest;
import nl.bredeondersteuning.events.IngebrekestellingBeantwoord;
import nl.bredeondersteuning.events.IngebrekestellingOntvangen;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("Ingebrekestelling en dwangsom")
class DwangsomTest extends BeschikkingTest {

    private static final String DWANGSOM = "dwangsom vastgesteld";

    @Test
    @DisplayName("Awb 4:17 en 4:18: te vroeg, geldig, een tweede verandert niets, en het besluit volgt als de dwangsom niet verder oploopt")
    void dwangsom() {
        nietRechthebbend();
        hetIs("2026-11-02");
        doe("Visser", "jurist", "/ingebrekestellingen", "").statusCode(201).body("prematuur", equalTo(true)).body("termijnEinde",
                equalTo("2026-11-02"));
        stelOp("Bakker", DWANGSOM, "").statusCode(409).body("artikel", equalTo("Awb 4:17 lid 3"));
        hetIs("2026-11-03");
        var id = doe("Visser", "jurist", "/ingebrekestellingen", "").statusCode(201).body("prematuur", equalTo(false)).body("telt",
                equalTo(true))
                .extract().<String>path("ingebrekestellingId");
        doe("Visser", "jurist", "/ingebrekestellingen", "").statusCode(201).body("telt", equalTo(false));
        draad.wachtOp(zaakId, IngebrekestellingOntvangen.class);
        assertEquals(2, draad.aantal(zaakId, IngebrekestellingOntvangen.class));
        doe("Visser", "jurist", "/ingebrekestellingen/" + id + "/beantwoordingen", "").statusCode(201);
        draad.wachtOp(zaakId, IngebrekestellingBeantwoord.class);
        als("Visser", "jurist").get(pad("/brieven")).then().body("brieven.soort", hasItem("antwoord op ingebrekestelling"));
        zienswijze("toegang geweigerd", "2026-11-10", null);
        hetIs("2026-11-20");
        stelOp("Bakker", DWANGSOM, "").statusCode(409).body("artikel", equalTo("Awb 4:18"));
        neem("toegang geweigerd", GEEN_BIJZONDERE_OMSTANDIGHEDEN);
        stelOp("Bakker", DWANGSOM, "").statusCode(201).body("bevindingen.artikel", hasItem("Awb 4:18"));
        stelVast("Smit", DWANGSOM).statusCode(201);
        maakBekend(DWANGSOM, "de post").statusCode(201);
        var tekst = brief(DWANGSOM);
        assertTrue(tekst.contains("U krijgt een dwangsom van € 46.") && tekst.contains("18 november 2026")
                && tekst.contains("19 november 2026"), tekst);
    }
}
