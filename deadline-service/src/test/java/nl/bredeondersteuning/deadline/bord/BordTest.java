package nl.bredeondersteuning.deadline.bord;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.bredeondersteuning.deadline.DeadlineTest;
import nl.bredeondersteuning.deadline.Gebeurtenissen;
import nl.bredeondersteuning.events.Aanvraagkanaal;
import nl.bredeondersteuning.events.DossierAfgeschermd;
import nl.bredeondersteuning.testkit.Testdatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Het bord in een echte browser: aanmelden, kijken, een taak nemen, met het toetsenbord, smal en met grote letters. */
@QuarkusTest
@DisplayName("Termijnbord")
class BordTest extends DeadlineTest {

    private static final Path FOTOS = Path.of("target/bord");
    private final Gebeurtenissen er = Gebeurtenissen.inKampen();
    private Browser browser;

    @BeforeEach
    void begin() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Browser.CHROMIUM) || System.getenv("CI") != null, "no Chromium on this machine");
        Inlogbank.alsVolgende("Bakker", "klantbegeleider", "0166");
        browser = new Browser();
        gebeurt(er.aanvraag(Aanvraagkanaal.TELEFOON, "2026-10-05"), er.recht("2026-10-06"), er.uitnodiging("2026-10-06"),
                er.gesprek("2026-10-12"), er.hulpvraag("2026-10-12", true), er.uitstel("2026-12-14", "2026-11-02"));
    }

    @AfterEach
    void eind() {
        browser.close();
    }

    private static String adres(String pad) {
        return "http://127.0.0.1:" + RestAssured.port + pad;
    }

    private String tekst() {
        return browser.js("document.body.innerText").asText();
    }

    private List<String> bladen() {
        return List.of("/bord", "/bord?rol=alle", "/bord/werkvoorraad", "/bord/werkvoorraad?taak=bezwaar+behandelen&rol=klantbegeleider",
                "/bord/portefeuille", "/bord/zaken/" + er.zaakId(), "/bord/zaken/" + UUID.randomUUID());
    }

    @Test
    @DisplayName("STANDARDS 8: axe vindt niets op elk blad, ook smal en met letters van 200 %")
    void toegankelijk() throws IOException {
        var axe = axe();
        var nummer = 0;
        browser.ga(adres("/bord"));
        for (var pad : bladen()) {
            nummer++;
            browser.breedte(1280, 1);
            browser.ga(adres(pad));
            browser.js(axe + ";true");
            assertEquals("", browser.js("axe.run({runOnly: ['wcag2a','wcag2aa','wcag21a','wcag21aa','wcag22aa']}).then(r => r.violations"
                    + ".map(v => v.id + ' ' + v.nodes.map(n => n.html).join(' ')).join('\\n'))").asText(), pad);
            var naam = nummer + pad.replaceAll("[0-9a-f-]{36}.*|\\?.*", "").replace('/', '-');
            browser.foto(FOTOS.resolve(naam + ".png"));
            browser.breedte(320, 1);
            browser.ga(adres(pad));
            assertEquals(320, browser.js("document.documentElement.scrollWidth").asInt(), pad + " on 320 px");
            browser.foto(FOTOS.resolve(naam + "-320.png"));
            browser.breedte(1280, 1);
            browser.ga(adres(pad));
            browser.breedte(1280, 2);
            assertEquals(1280, browser.js("document.documentElement.scrollWidth").asInt(), pad + " with text of 200 %");
        }
    }

    private static String axe() throws IOException {
        try (var bron = BordTest.class.getClassLoader().getResourceAsStream("axe.min.js")) {
            return new String(bron.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    @DisplayName("Alleen met het toetsenbord: de eerste sprong gaat naar de inhoud, daarna het menu, de zaak en haar uitleg")
    void toetsenbord() {
        browser.ga(adres("/bord/zaken/" + er.zaakId()));
        var volgorde = new ArrayList<String>();
        for (var i = 0; i < 8; i++) {
            browser.toets("Tab", 9);
            volgorde.add(browser.js("document.activeElement.textContent.trim().split('\\n')[0]").asText());
            assertFalse(browser.js("getComputedStyle(document.activeElement).outlineStyle").asText().equals("none"), "focus is visible");
        }
        assertEquals(List.of("Naar de inhoud", "Vandaag", "Werkvoorraad", "Portefeuille", "Afmelden"), volgorde.subList(0, 5));
        browser.js("document.querySelector('summary').focus()");
        browser.toets("Enter", 13);
        await().until(() -> browser.js("document.querySelector('details').open").asBoolean());
    }

    @Test
    @DisplayName("De tijdlijn zegt in haar tekst en in de tabel hetzelfde, met elke laatste dag en haar artikel")
    void tijdlijn() {
        gebeurt(er.opgeschort("beslistermijn Awb", "2026-10-20", "2026-11-08", "2026-10-20"));
        browser.ga(adres("/bord/zaken/" + er.zaakId()));
        var omschrijving = browser.js("document.querySelector('svg desc').textContent").asText();
        var zaak = zaak(er.zaakId()).extract().jsonPath();
        for (var termijn : zaak.getList("termijnen", Map.class)) {
            var dag = nl.bredeondersteuning.beleid.termijn.Datum.voluit(LocalDate.parse((String) termijn.get("uitersteDatum")));
            assertTrue(omschrijving.contains(dag), omschrijving);
            assertTrue(tekst().contains(dag) && tekst().contains((String) termijn.get("artikel")), tekst());
        }
        assertEquals(zaak.getList("termijnen").size(), browser.js("document.querySelectorAll('svg .balk').length").asInt());
        assertEquals(1, browser.js("document.querySelectorAll('svg .stilstand').length").asInt(), "hatched");
        assertTrue(tekst().contains("20 oktober 2026 tot en met 8 november 2026"), tekst());
        assertEquals(0, browser.js("document.scripts.length").asInt());
    }

    @Test
    @DisplayName("Een taak nemen en teruggeven op het bord; wat een collega intussen nam, blijft van hem")
    void taakNemen() {
        String taak = zaak(er.zaakId()).extract().path("taken[0].taakId");
        browser.ga(adres("/bord/werkvoorraad"));
        klik(taak, "neem");
        browser.ga(adres("/bord/werkvoorraad?wie=mij"));
        assertTrue(tekst().contains("BO 26 000 001 5") && tekst().contains("van mij"), tekst());
        assertEquals("Bakker", medewerker());
        klik(taak, "terug");
        assertNull(medewerker());
        browser.ga(adres("/bord/werkvoorraad"));
        als("Visser", "jurist", "0166").header("If-Match", "\"3\"").body("{}").put("/v1/zaken/" + er.zaakId() + "/taken/" + taak + "/toewijzing")
                .then().statusCode(200);
        klik(taak, "neem");
        assertTrue(tekst().contains("Intussen is dit gewijzigd"), tekst());
        assertEquals("Visser", medewerker());
    }

    private String medewerker() {
        return zaak(er.zaakId()).extract().path("taken[0].medewerker");
    }

    private void klik(String taak, String actie) {
        var knop = "document.querySelector('form[action$=\"" + taak + "\"] button[value=" + actie + "]')";
        browser.js(knop + ".click()");
        await().ignoreExceptions().until(() -> browser.js("document.readyState === 'complete' && !" + knop).asBoolean());
    }

    @Test
    @DisplayName("STANDARDS 2: een blad heeft de veiligheidskopregels, zonder aanmelding is er geen blad, en een csv laat een regel in de audit na")
    void kopregels() throws SQLException {
        given().redirects().follow(false).get("/bord/werkvoorraad").then().statusCode(302).header("Location", containsString("/aanmelden"));
        given().get("/bord/stijl.css").then().statusCode(200).header("X-Content-Type-Options", "nosniff");
        browser.ga(adres("/bord"));
        given().header("Cookie", koekjes()).get("/bord").then().statusCode(200).contentType("text/html;charset=UTF-8")
                .header("Content-Security-Policy", allOf(containsString("default-src 'none'"), containsString("frame-ancestors 'none'"),
                        not(containsString("unsafe")))).header("Referrer-Policy", "no-referrer").header("Cache-Control", "no-store");
        var csv = given().header("Cookie", koekjes()).get("/bord/werkvoorraad.csv?rol=klantbegeleider").then().statusCode(200)
                .contentType("text/csv;charset=UTF-8").extract().asString();
        assertTrue(csv.contains("BO 26 000 001 5;plan van aanpak opstellen;klantbegeleider;;2026-12-07;"), csv);
        try (var verbinding = Testdatabase.verbinding("deadline", "deadline_app"); var opdracht = verbinding.createStatement()) {
            opdracht.execute("set app.gemeenten = '0166'");
            var rijen = opdracht.executeQuery("select count(*) from audit where handeling = 'werkvoorraadExport' and '" + er.zaakId()
                    + "' = any (zaken)");
            rijen.next();
            assertEquals(1, rijen.getInt(1));
        }
    }

    private String koekjes() {
        return browser.doe("Network.getCookies", Map.of()).path("cookies").valueStream()
                .map(k -> k.path("name").asText() + "=" + k.path("value").asText()).collect(Collectors.joining("; "));
    }

    @Test
    @DisplayName("Wie geen rol heeft, een andere gemeente of een afgeschermde zaak ziet niets; elke blik staat in de audit")
    void grenzen() throws SQLException {
        browser.ga(adres("/bord/zaken/" + er.zaakId()));
        assertTrue(tekst().contains("BO 26 000 001 5"), tekst());
        assertEquals(1, inzagen("zaak"));
        gebeurt(new DossierAfgeschermd(er.zaakId(), "0166", "Awb 2:5", List.of("Visser"), LocalDate.of(2026, 11, 2)));
        browser.ga(adres("/bord/zaken/" + er.zaakId()));
        assertTrue(tekst().contains("afgeschermd") && !tekst().contains("BO 26 000 001 5"), tekst());
        assertEquals("403", browser.js("performance.getEntriesByType('navigation')[0].responseStatus + ''").asText());
        browser.ga(adres("/bord/werkvoorraad"));
        assertFalse(browser.js("document.body.innerHTML").asText().contains(er.zaakId().toString()));
        anders("Vos", "klantbegeleider", "9902");
        browser.ga(adres("/bord/zaken/" + er.zaakId()));
        assertFalse(tekst().contains("BO 26 000 001 5"), tekst());
        anders("Tess", "toezicht", "0166");
        browser.ga(adres("/bord"));
        assertTrue(tekst().contains("geen rol"), tekst());
    }

    private void anders(String naam, String rol, String gemeente) {
        Inlogbank.alsVolgende(naam, rol, gemeente);
        browser.doe("Network.clearBrowserCookies", Map.of());
    }

    private int inzagen(String handeling) throws SQLException {
        try (var verbinding = Testdatabase.verbinding("deadline", "deadline_app"); var opdracht = verbinding.createStatement()) {
            opdracht.execute("set app.gemeenten = '0166'");
            var rijen = opdracht.executeQuery("select count(*) from audit where soort = 'INZAGE' and handeling = '" + handeling
                    + "' and medewerker = 'Bakker' and zaak_id = '" + er.zaakId() + "'");
            rijen.next();
            return rijen.getInt(1);
        }
    }
}
