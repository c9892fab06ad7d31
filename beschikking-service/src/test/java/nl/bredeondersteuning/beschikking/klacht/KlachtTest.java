package nl.bredeondersteuning.beschikking.klacht;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import nl.bredeondersteuning.beschikking.BeschikkingTest;
import nl.bredeondersteuning.events.KlachtAfgehandeld;
import nl.bredeondersteuning.events.KlachtNaarCommissie;
import nl.bredeondersteuning.events.KlachtOntvangen;
import nl.bredeondersteuning.events.KlachtVerdaagd;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@DisplayName("Een klacht, van ontvangst tot antwoord")
class KlachtTest extends BeschikkingTest {

    private String klachtId;

    @BeforeEach
    void zaak() {
        rechthebbendeMetPlan();
    }

    private ValidatableResponse dienIn(String ontvangenOp, String betrokkenen) {
        var antwoord = doe("Visser", "jurist", "/klachten", """
                {"ontvangenOp":"%s","kanaal":"de post","waarover":"Ik werd niet teruggebeld","betrokkenen":[%s]}"""
                .formatted(ontvangenOp, betrokkenen));
        klachtId = antwoord.extract().path("klachtId");
        return antwoord;
    }

    private ValidatableResponse stap(String gebruiker, String soort, String inhoud) {
        return doe(gebruiker, "jurist", "/klachten/" + klachtId + "/" + soort, inhoud);
    }

    private ValidatableResponse beslis(String gebruiker, String soort, String inhoud) {
        var etag = klacht().extract().header("ETag");
        return bijgewerkt(() -> als(gebruiker, "jurist").header("If-Match", etag).body(inhoud)
                .post(pad("/klachten/" + klachtId + "/" + soort)));
    }

    private ValidatableResponse handelAf(String gebruiker, String uitkomst) {
        return beslis(gebruiker, "afhandelingen", """
                {"uitkomst":"%s","motivering":"Wij hadden u moeten bellen.","conclusie":"U krijgt een vaste klantbegeleider."}"""
                .formatted(uitkomst));
    }

    private ValidatableResponse klacht() {
        return als("Visser", "jurist").get(pad("/klachten/" + klachtId)).then().statusCode(200);
    }

    @Test
    @DisplayName("Awb 9:1, 9:6, 9:10 lid 1 en 3, 9:12: ontvangen en bevestigd, gehoord met verslag, beantwoord met de ombudsman erin")
    void vanOntvangstTotAntwoord() {
        dienIn("2026-10-24", "\"Bakker\"").statusCode(201).body("termijn.uitersteDatum", equalTo("2026-12-07"))
                .body("termijn.artikel", equalTo("Awb 9:11 lid 1")).body("uitkomst", nullValue());
        var ontvangst = bericht(0, "bevestiging van klacht");
        assertTrue(ontvangst.contains("Wij kregen uw klacht op 24 oktober 2026") && ontvangst.contains("uiterlijk 7 december 2026"),
                ontvangst);
        handelAf("Bos", "gegrond").statusCode(409).body("artikel", equalTo("Awb 9:10 lid 1"));
        stap("Bos", "hoorzittingen", "{\"verslag\":\"De klager wachtte drie weken.\"}").statusCode(201).body("gehoordDoor", equalTo("Bos"));
        handelAf("Bos", "gegrond").statusCode(201).body("uitkomst", equalTo("gegrond")).body("afgehandeldDoor", equalTo("Bos"))
                .body("ombudsmanTotEnMet", equalTo("2027-10-26"));
        var antwoord = bericht(0, "antwoord op klacht");
        for (var stuk : List.of("Uw klacht is gegrond.", "Wij hadden u moeten bellen.", "U krijgt een vaste klantbegeleider.",
                "de Nationale ombudsman", "26 oktober 2027", "Awb 9:7 lid 1")) {
            assertTrue(antwoord.contains(stuk), stuk + " ontbreekt in: " + antwoord);
        }
        assertFalse(antwoord.contains("bezwaar maken"), antwoord);
        handelAf("Bos", "ongegrond").statusCode(409);
        als("Visser", "jurist").get(pad("/klachten")).then().statusCode(200).body("klachten", hasSize(1));
    }

    @Test
    @DisplayName("Awb 9:9: wie het betreft krijgt een afschrift; zonder dat gaat de afhandeling door, met een waarschuwing aan de jurist")
    void afschrift() {
        dienIn("2026-10-26", "\"Bakker\"").statusCode(201);
        assertEquals(LocalDate.of(2026, 10, 26), draad.wachtOp(zaakId, KlachtOntvangen.class).ontvangenOp());
        handelAf("Visser", "naar tevredenheid opgelost").statusCode(201)
                .body("bevindingen.find { it.artikel == 'Awb 9:9' }.uitkomst", equalTo("WAARSCHUWING"));
        assertFalse(bericht("antwoord op klacht").contains("Awb 9:9"));
        assertEquals("naar tevredenheid opgelost", draad.wachtOp(zaakId, KlachtAfgehandeld.class).klachtuitkomst());
        dienIn("2026-10-26", "\"Bakker\"").statusCode(201);
        stap("Visser", "afschriften", "").statusCode(201).body("afschriftOp", equalTo("2026-10-26"));
        handelAf("Visser", "naar tevredenheid opgelost").statusCode(201)
                .body("bevindingen.find { it.artikel == 'Awb 9:9' }.uitkomst", equalTo("VOLDAAN"));
    }

    @Test
    @DisplayName("Awb 9:7 lid 1: wie erbij betrokken was, zet geen stap in de behandeling")
    void betrokken() {
        dienIn("2026-10-26", "\"Bos\", \"Bakker\"").statusCode(201);
        stap("Bos", "hoorzittingen", "{\"verslag\":\"Gesproken\"}").statusCode(409).body("artikel", equalTo("Awb 9:7 lid 1"));
        beslis("Bos", "buitenbehandelinglatingen", "{\"artikel\":\"Awb 9:8 lid 2\",\"reden\":\"Gering\"}").statusCode(409)
                .body("artikel", equalTo("Awb 9:7 lid 1"));
        handelAf("Bos", "naar tevredenheid opgelost").statusCode(409).body("artikel", equalTo("Awb 9:7 lid 1"));
        handelAf("Visser", "naar tevredenheid opgelost").statusCode(201).body("uitkomst", equalTo("naar tevredenheid opgelost"));
    }

    @Test
    @DisplayName("Awb 9:11 lid 1 en 9:14: met een commissie tien weken; 9:10 lid 2: van horen afgezien met een reden")
    void commissie() {
        dienIn("2026-10-26", "").statusCode(201);
        stap("Visser", "commissieverwijzingen", "").statusCode(201).body("termijn.uitersteDatum", equalTo("2027-01-04"));
        draad.wachtOp(zaakId, KlachtNaarCommissie.class);
        stap("Visser", "hoorafzieningen", "{\"artikel\":\"Awb 9:10 lid 1\",\"reden\":\"Druk\"}").statusCode(400);
        stap("Visser", "hoorafzieningen", "{\"artikel\":\"Awb 9:10 lid 2 sub b\",\"reden\":\"De klager wil niet komen\"}").statusCode(201)
                .body("afgezienReden", equalTo("De klager wil niet komen"));
        handelAf("Visser", "ongegrond").statusCode(201);
    }

    @DisplayName("Awb 9:11 lid 2 en 3: verdagen met bericht, zolang de termijn loopt, tot vier weken of zover de klager instemt")
    @ParameterizedTest(name = "op {0} met {1}, ingestemd {2}: {3} {4}")
    @CsvSource(textBlock = """
            2026-12-07, P4W,  false, 201, 2027-01-04
            2026-12-07, P29D, false, 409, Awb 9:11 lid 2
            2026-12-08, P1W,  false, 409, Awb 9:11 lid 2
            2026-12-08, P6W,  true,  201, 2027-01-18
            """)
    void verdagen(String op, String duur, boolean ingestemd, int status, String verwacht) {
        dienIn("2026-10-26", "").statusCode(201);
        hetIs(op);
        stap("Visser", "verdagingen", "{\"duur\":\"%s\",\"reden\":\"Ziekte\",\"ingestemd\":%s}".formatted(duur, ingestemd))
                .statusCode(status)
                .body(status == 201 ? "termijn.uitersteDatum" : "artikel", equalTo(verwacht));
        if (status == 201) {
            assertEquals(duur, draad.wachtOp(zaakId, KlachtVerdaagd.class).duur());
            assertTrue(bericht(0, "verdaging van klacht").contains("uiterlijk " + (ingestemd ? "18" : "4") + " januari 2027"));
        }
    }

    @Test
    @DisplayName("Awb 9:8: niet behandelen alleen op een grond van de wet en met een reden, met bericht en de ombudsman erin")
    void nietBehandelen() {
        dienIn("2026-10-26", "").statusCode(201);
        beslis("Visser", "buitenbehandelinglatingen", "{\"artikel\":\"Awb 9:8 lid 3\",\"reden\":\"Oud\"}").statusCode(400);
        beslis("Visser", "buitenbehandelinglatingen", "{\"artikel\":\"Awb 9:8 lid 1 sub b\"}").statusCode(400);
        beslis("Visser", "buitenbehandelinglatingen", "{\"artikel\":\"Awb 9:8 lid 1 sub b\",\"reden\":\"Het is twee jaar geleden.\"}")
                .statusCode(201).body("grond", equalTo("Awb 9:8 lid 1 sub b")).body("uitkomst", equalTo("niet in behandeling genomen"));
        var tekst = bericht(0, "klacht niet in behandeling");
        assertTrue(tekst.contains("Het is twee jaar geleden.") && tekst.contains("Nationale ombudsman")
                && tekst.contains("Awb 9:8 lid 1 sub b"), tekst);
    }

    @Test
    void foutInvoer() {
        dienIn("2026-10-27", "").statusCode(400).body("invalidParams[0].code", equalTo("TOEKOMST"));
        dienIn("2026-10-26", "").statusCode(201);
        als("Visser", "jurist").body("{\"uitkomst\":\"gegrond\",\"motivering\":\"Ja\"}")
                .post(pad("/klachten/" + klachtId + "/afhandelingen")).then().statusCode(428);
        handelAf("Visser", "niet in behandeling genomen").statusCode(400);
        als("Bakker", "klantbegeleider").get(pad("/klachten")).then().statusCode(403);
    }
}
