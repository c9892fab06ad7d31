package nl.bredeondersteuning.beschikking.besluit;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import nl.bredeondersteuning.beschikking.BeschikkingTest;
import nl.bredeondersteuning.events.EventBevinding;
import nl.bredeondersteuning.events.MotiveringUitgesteld;
import nl.bredeondersteuning.events.MotiveringVerstrekt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("Awb 3:47 lid 3: een besluit dat niet op zijn motivering kon wachten")
class MotiveringTest extends BeschikkingTest {

    private static final String TOEGEKEND = "voorziening toegekend";

    @BeforeEach
    void vastgesteld() {
        rechthebbendeMetPlan();
        voorziening(true, "materiële", List.of(new EventBevinding("MATERIEEL", "artikel 5.1 lid 3 sub a", "VOLDAAN")), "nodig voor het gezin");
        stelOp("Bakker", TOEGEKEND, "").statusCode(201);
        stelVast("Smit", TOEGEKEND).statusCode(201);
    }

    private void metSpoed() {
        als("Bakker", "klantbegeleider").header("If-Match", (String) besluit(TOEGEKEND, "etag"))
                .body("{\"kanaal\":\"persoonlijke uitreiking\",\"spoed\":\"Morgen is de ontruiming.\"}")
                .post(pad("/besluiten/" + besluit(TOEGEKEND, "besluitId") + "/bekendmakingen")).then().statusCode(201)
                .body("motiveringUiterlijkDatum", equalTo("2026-11-02")).body("spoedReden", equalTo("Morgen is de ontruiming."));
    }

    private ValidatableResponse stuurNa(String wie, String rol) {
        return als(wie, rol).header("If-Match", (String) besluit(TOEGEKEND, "etag")).body("{\"motivering\":\"Zonder machine gaat het niet\"}")
                .post(pad("/besluiten/" + besluit(TOEGEKEND, "besluitId") + "/motiveringen")).then();
    }

    @Test
    @DisplayName("De brief zegt wanneer de uitleg komt; een ander ziet het besluit na en stuurt haar; de bezwaartermijn verandert niet")
    void nagestuurd() {
        metSpoed();
        var brief = brief(TOEGEKEND);
        assertTrue(brief.contains("Die krijgt u uiterlijk op 2 november 2026."), brief);
        assertTrue(brief.contains("Awb 3:47 lid 3"), brief);
        assertFalse(brief.contains("nodig voor het gezin"), brief);
        assertEquals(LocalDate.of(2026, 11, 2), draad.wachtOp(zaakId, MotiveringUitgesteld.class).uiterlijk());

        hetIs("2026-11-02");
        stuurNa("Bakker", "klantbegeleider").statusCode(403);
        stuurNa("Smit", "besluitnemer").statusCode(409).body("artikel", equalTo("Awb 3:2"));
        stuurNa("Meijer", "besluitnemer").statusCode(201).body("motiveringVerstrektOp", equalTo("2026-11-02"))
                .body("nagezienDoor", equalTo("Meijer")).body("bezwaarTotEnMet", equalTo("2026-12-07"))
                .body("bevindingen.find { it.norm == 'SPOEDMOTIVERING' }.uitkomst", equalTo("VOLDAAN"));
        assertEquals("Awb 3:47 lid 3", draad.wachtOp(zaakId, MotiveringVerstrekt.class).artikel());
        var tweede = bericht("motivering");
        for (var tekst : List.of("nodig voor het gezin. Zonder machine gaat het niet.", "Op 26 oktober 2026 kreeg u ons besluit",
                "blijft 7 december 2026", "artikel 5.1 lid 3 sub a")) {
            assertTrue(tweede.contains(tekst), tweede);
        }
        stuurNa("Meijer", "besluitnemer").statusCode(409);
    }

    @Test
    @DisplayName("Te laat gaat het met een waarschuwing; zonder spoed volgt er niets")
    void teLaat() {
        metSpoed();
        hetIs("2026-11-03");
        stuurNa("Meijer", "besluitnemer").statusCode(201)
                .body("bevindingen.findAll { it.uitkomst == 'WAARSCHUWING' }.artikel", hasItem("Awb 3:47 lid 3"));
    }

    @Test
    @DisplayName("Awb 3:47 lid 1: zonder spoed staat de motivering in de brief")
    void zonderSpoed() {
        maakBekend(TOEGEKEND, "de post").statusCode(201).body("motiveringUiterlijkDatum", nullValue());
        assertTrue(brief(TOEGEKEND).contains("nodig voor het gezin"));
        stuurNa("Meijer", "besluitnemer").statusCode(409);
    }

    @Test
    @DisplayName("Awb 3:47 lid 1: een lege reden is geen spoed; dan staat de motivering gewoon in de brief")
    void legeReden() {
        als("Bakker", "klantbegeleider").header("If-Match", (String) besluit(TOEGEKEND, "etag"))
                .body("{\"kanaal\":\"persoonlijke uitreiking\",\"spoed\":\"   \"}")
                .post(pad("/besluiten/" + besluit(TOEGEKEND, "besluitId") + "/bekendmakingen")).then().statusCode(201)
                .body("motiveringUiterlijkDatum", nullValue()).body("spoedReden", nullValue());
        assertTrue(brief(TOEGEKEND).contains("nodig voor het gezin"));
    }
}
