package nl.bredeondersteuning.beschikking.bezwaar;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import nl.bredeondersteuning.beschikking.BeschikkingTest;
import nl.bredeondersteuning.events.BesluitVervallen;
import nl.bredeondersteuning.events.BezwaarBevestigd;
import nl.bredeondersteuning.events.BezwaarIngetrokken;
import nl.bredeondersteuning.events.BezwaarherstelGevraagd;
import nl.bredeondersteuning.events.BezwaarherstelOntvangen;
import nl.bredeondersteuning.events.HoorzittingGepland;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@DisplayName("Bezwaar, de stappen tussen ontvangst en beslissing")
class BezwaarstapTest extends BeschikkingTest {

    private static final String TOEGANG = "toegang verleend";
    private static final String BESLISSING = "beslissing op bezwaar";
    private String bezwaar;

    @BeforeEach
    void bezwaarTegenToegang() {
        rechthebbendeMetPlan();
        neem(TOEGANG, "");
        hetIs("2026-11-09");
        String besluitId = besluit(TOEGANG, "besluitId");
        bezwaar = stuur("Visser", "/bezwaren", "{\"besluitId\":\"" + besluitId + "\"}").statusCode(201).extract().path("bezwaarId");
    }

    private ValidatableResponse stuur(String gebruiker, String rest, String inhoud) {
        return doe(gebruiker, "jurist", rest, inhoud);
    }

    private ValidatableResponse stap(String stap, String inhoud) {
        return stuur("Visser", "/bezwaren/" + bezwaar + stap, inhoud);
    }

    private ValidatableResponse beslis(String uitkomst, String extra) {
        return stuur("Bos", "/besluiten", "{\"soort\":\"%s\",\"bezwaarId\":\"%s\",\"bezwaaruitkomst\":\"%s\"%s}".formatted(BESLISSING,
                bezwaar, uitkomst, extra));
    }

    private ValidatableResponse vraagHerstel(String uiterlijk) {
        return stap("/herstelverzoeken", "{\"gebreken\":[\"handtekening\",\"waarom u het niet eens bent met het besluit\"],\"uiterlijk\":\""
                + uiterlijk + "\"}");
    }

    private void zieAf() {
        stap("/hoorafzieningen", "{\"artikel\":\"Awb 7:3 sub a\",\"reden\":\"Kennelijk niet-ontvankelijk\"}").statusCode(201);
    }

    @Test
    @DisplayName("Awb 6:14: de ontvangst wordt één keer bevestigd, met een brief die zegt wat er nu gebeurt")
    void bevestigen() {
        stap("/ontvangstbevestigingen", "").statusCode(201).body("bevestigdOp", equalTo("2026-11-09"));
        assertEquals(LocalDate.of(2026, 11, 9), draad.wachtOp(zaakId, BezwaarBevestigd.class).bevestigdOp());
        assertTrue(bericht("bevestiging van bezwaar").contains("Wij kregen uw bezwaar op 9 november 2026."));
        stap("/ontvangstbevestigingen", "").statusCode(409);
    }

    @DisplayName("Awb 6:5, 6:6: niet-ontvankelijk of ongegrond pas als de tijd om aan te vullen voorbij is")
    @ParameterizedTest(name = "op {0} {1}: {2}")
    @CsvSource(textBlock = """
            2026-11-23, niet-ontvankelijk, 409
            2026-11-23, ongegrond,         409
            2026-11-24, niet-ontvankelijk, 201
            2026-11-24, ongegrond,         201
            """)
    void nietAangevuld(String op, String uitkomst, int status) {
        vraagHerstel("2026-11-23").statusCode(201).body("herstelverzoeken[0].gebreken", hasItem("handtekening"));
        assertEquals(LocalDate.of(2026, 11, 23), draad.wachtOp(zaakId, BezwaarherstelGevraagd.class).uiterlijk());
        zieAf();
        hetIs(op);
        var antwoord = beslis(uitkomst, "").statusCode(status);
        if (status == 409) {
            antwoord.body("artikel", equalTo("Awb 6:6"));
        }
    }

    @Test
    @DisplayName("Awb 6:6, 7:10 lid 2: de brief zegt wat ontbreekt en tot wanneer; aangevuld is het niet meer niet-ontvankelijk zonder uitleg (Awb 7:12)")
    void aangevuld() {
        stap("/herstellingen", "{\"ontvangenOp\":\"2026-11-09\"}").statusCode(409);
        vraagHerstel("2026-11-09").statusCode(400).body("invalidParams[0].name", equalTo("uiterlijk"));
        vraagHerstel("2026-11-23").statusCode(201);
        vraagHerstel("2026-11-30").statusCode(409);
        var brief = bericht("verzoek om bezwaar aan te vullen");
        assertTrue(brief.contains("Dit ontbreekt nog: handtekening; waarom u het niet eens bent met het besluit.")
                && brief.contains("uiterlijk 23 november 2026") && brief.contains("Awb 6:5 lid 1"), brief);
        hetIs("2026-11-23");
        stap("/herstellingen", "{\"ontvangenOp\":\"2026-11-24\"}").statusCode(400);
        stap("/herstellingen", "{\"ontvangenOp\":\"2026-11-23\"}").statusCode(201).body("herstelverzoeken[0].hersteldOp",
                equalTo("2026-11-23"));
        assertEquals(LocalDate.of(2026, 11, 23), draad.wachtOp(zaakId, BezwaarherstelOntvangen.class).ontvangenOp());
        zieAf();
        beslis("niet-ontvankelijk", "").statusCode(409).body("artikel", equalTo("Awb 7:12 lid 1"));
        beslis("niet-ontvankelijk", ",\"motivering\":\"De indiener is geen belanghebbende.\"").statusCode(201)
                .body("bevindingen.findAll { it.uitkomst == 'WAARSCHUWING' }.artikel", contains("Awb 7:12 lid 1"));
    }

    @DisplayName("Awb 7:4: uitnodigen om te worden gehoord, met een week inzage; korter alleen met instemming")
    @ParameterizedTest(name = "horen op {0}, ingestemd {1}: {2}, inzage vanaf {3}, stukken tot en met {4}")
    @CsvSource(nullValues = "-", textBlock = """
            2026-11-09, false, 400, -,          -
            2026-11-15, false, 409, -,          -
            2026-11-15, true,  201, 2026-11-09, 2026-11-05
            2026-11-16, false, 201, 2026-11-09, 2026-11-06
            2026-11-30, false, 201, 2026-11-23, 2026-11-20
            """)
    void uitnodigen(String hoordag, boolean ingestemd, int status, String inzage, String stukken) {
        var antwoord = stap("/hooruitnodigingen", ("{\"hoordag\":\"%s\",\"tijd\":\"14:00\",\"waar\":\"het stadhuis\",\"inzageWaar\":"
                + "\"de balie\",\"ingestemd\":%s}").formatted(hoordag, ingestemd)).statusCode(status);
        if (status == 201) {
            antwoord.body("hoorzitting.inzageVanaf", equalTo(inzage)).body("hoorzitting.stukkenTotEnMet", equalTo(stukken))
                    .header("ETag", notNullValue());
            assertEquals(LocalDate.parse(hoordag), draad.wachtOp(zaakId, HoorzittingGepland.class).hoordag());
            assertTrue(bericht("uitnodiging voor horen").contains("om 14:00 uur vertellen waarom u bezwaar maakt"));
        }
    }

    @Test
    @DisplayName("Awb 6:21: mondeling intrekken alleen tijdens het horen; een opgestelde beslissing vervalt en er komt geen nieuwe")
    void intrekken() {
        stap("/intrekkingen", "{\"mondeling\":true}").statusCode(409).body("artikel", equalTo("Awb 6:21 lid 2"));
        stap("/hoorzittingen", "{\"verslag\":\"De indiener is tevreden.\"}").statusCode(201);
        beslis("ongegrond", "").statusCode(201);
        stap("/intrekkingen", "{\"mondeling\":true}").statusCode(201).body("ingetrokkenOp", equalTo("2026-11-09"))
                .body("intrekkingArtikel", equalTo("Awb 6:21 lid 2"));
        draad.wachtOp(zaakId, BezwaarIngetrokken.class);
        assertEquals(BESLISSING, draad.wachtOp(zaakId, BesluitVervallen.class).besluitsoort());
        beslis("ongegrond", "").statusCode(409).body("artikel", equalTo("Awb 6:21 lid 1"));
        stap("/intrekkingen", "{\"mondeling\":false}").statusCode(409).body("detail", equalTo("Dit bezwaar is ingetrokken."));
        als("Visser", "jurist").get(pad("/bezwaren/" + bezwaar)).then().statusCode(200).body("uitkomst", nullValue());
    }

    @DisplayName("Awb 7:10 lid 3 en 4: na zes weken verdagen kan het verder alleen op een grond, en die telt niet mee")
    @Test
    void verderUitstel() {
        verleng("P6W", "").statusCode(201);
        verleng("P1D", "").statusCode(409).body("artikel", equalTo("Awb 7:10 lid 3"));
        verleng("P8W", ",\"grond\":\"Awb 7:10 lid 4 sub b\"").statusCode(201).body("artikel", equalTo("Awb 7:10 lid 4 sub b"));
        verleng("P8W", ",\"grond\":\"Awb 7:10 lid 5\"").statusCode(400).body("invalidParams[0].name", equalTo("grond"));
        stuur("Visser", "/verlengingen", "{\"termijn\":\"beschikking (beleid)\",\"duur\":\"P1W\",\"grond\":\"Awb 7:10 lid 4 sub a\"}")
                .statusCode(400).body("invalidParams[0].name", equalTo("grond"));
    }

    private ValidatableResponse verleng(String duur, String grond) {
        return stuur("Visser", "/verlengingen", "{\"termijn\":\"%s\",\"duur\":\"%s\"%s}".formatted(BESLISSING, duur, grond));
    }
}
