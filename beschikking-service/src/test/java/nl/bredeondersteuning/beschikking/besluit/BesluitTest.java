package nl.bredeondersteuning.beschikking.besluit;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.bredeondersteuning.beschikking.BeschikkingTest;
import nl.bredeondersteuning.beschikking.Buren;
import nl.bredeondersteuning.events.BeschikkingBekendgemaakt;
import nl.bredeondersteuning.events.BeschikkingVastgesteld;
import nl.bredeondersteuning.events.BesluitKlaargezet;
import nl.bredeondersteuning.events.EventBevinding;
import nl.bredeondersteuning.events.ToekenningNietVastgesteld;
import nl.bredeondersteuning.testkit.Testdatabase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("Van concept tot bekendgemaakt besluit")
class BesluitTest extends BeschikkingTest {

    @Test
    @DisplayName("Kampen artikel 4.1 lid 1 sub a, Wht 2.21 lid 4: na het plan staat toegang klaar; opgesteld, vastgesteld, bekendgemaakt")
    void toegangVerleend() {
        rechthebbendeMetPlan();
        draad.wachtOp(zaakId, BesluitKlaargezet.class);
        stelOp("Bakker", "toegang verleend", "").statusCode(201).body("status", equalTo("ter vaststelling"))
                .body("bevindingen.artikel", hasItems("Wht 2.21 lid 4", "artikel 4.1 lid 1 sub a", "Wht 2.21 lid 1 sub a"))
                .body("beleid", equalTo("gmb-2025-397301"));
        stelVast("Smit", "toegang verleend").statusCode(201).body("status", equalTo("vastgesteld")).body("vastgesteldDoor",
                equalTo("Smit"));
        draad.wachtOp(zaakId, BeschikkingVastgesteld.class);
        maakBekend("toegang verleend", "de post").statusCode(201).body("status", equalTo("bekendgemaakt"))
                .body("bezwaarTotEnMet", equalTo("2026-12-07"));
        draad.wachtOp(zaakId, BeschikkingBekendgemaakt.class);
        var tekst = brief("toegang verleend");
        for (var stuk : List.of("S. Kok-Bouhali", "Zwanenbloemhof 12", "Geachte mevrouw Kok", "21 september 2026", "21 september 2028",
                "binnen zes weken, uiterlijk 7 december 2026", "het college van burgemeester en wethouders van de gemeente Kampen",
                "namens het college van burgemeester en wethouders", "gmb-2025-397301", "artikel 4.1 lid 1 sub a", "Wht 2.21 lid 1 sub a",
                "Bijlage: uw plan van aanpak", "duurzaam kunnen deelnemen in een arbeidsproces", "Smit", "BO 26 000 017 4")) {
            assertTrue(tekst.contains(stuk), stuk + " ontbreekt in: " + tekst);
        }
        assertTrue(tekst.contains("Gesprek met de opleiding") && tekst.contains("laptop"), tekst);
        assertTrue(!tekst.contains("fiets") && !tekst.contains("depressief"), "what is not granted or is about health stays out");
        stelOp("Bakker", "toegang verleend", "").statusCode(409);
        maakBekend("toegang verleend", "de post").statusCode(409);
    }

    @Test
    @DisplayName("Kampen hoofdstuk 4, artikel 4.1 lid 1 sub a: geen toegang zonder gesprek of plan")
    void zonderPlan() {
        nietRechthebbend();
        stelOp("Bakker", "toegang verleend", "").statusCode(409)
                .body("bevindingen.findAll { it.uitkomst == 'VERZET' }.artikel",
                        hasItems("hoofdstuk 4", "artikel 4.1 lid 1 sub a", "Wht 2.21 lid 4", "Wht 2.21 lid 1"));
    }

    @Test
    @DisplayName("Awb 3:2 en 10:3: vier ogen en een geldig mandaat")
    void vierOgenEnMandaat() {
        hetIs("2026-10-26");
        rechthebbendeMetPlan();
        stelOp("Smit", "toegang verleend", "").statusCode(201);
        stelVast("Smit", "toegang verleend").statusCode(409).body("artikel", equalTo("Awb 3:2"));
        stelVast("Peters", "toegang verleend").statusCode(409).body("artikel", equalTo("Awb 10:3"));
        stelVast("Meijer", "klantbegeleider", "toegang verleend").statusCode(409).body("artikel", equalTo("Awb 10:3"));
        als("Kuiper", "uitvoerder").header("If-Match", "\"1\"").post(pad("/besluiten/" + besluit("toegang verleend", "besluitId")
                + "/vaststellingen")).then().statusCode(403).body("artikel", equalTo("Wht 2.21 lid 5"));
        stelVast("Meijer", "toegang verleend").statusCode(201);
    }

    @Test
    @DisplayName("Van twee die tegelijk vaststellen wint er één")
    void tegelijkVaststellen() {
        rechthebbendeMetPlan();
        stelOp("Bakker", "toegang verleend", "").statusCode(201);
        var versie = this.<String>besluit("toegang verleend", "etag");
        var id = this.<String>besluit("toegang verleend", "besluitId");
        var statussen = IntStream.range(0, 4).parallel().mapToObj(nummer -> als("Smit", "besluitnemer").header("If-Match", versie)
                .post(pad("/besluiten/" + id + "/vaststellingen")).statusCode()).sorted().toList();
        assertEquals(List.of(201, 412, 412, 412), statussen);
    }

    @Test
    @DisplayName("Awb 4:84 en 4:7: een weigering van toegang beantwoordt de bijzondere omstandigheden en geeft gelegenheid voor een zienswijze")
    void toegangGeweigerd() {
        nietRechthebbend();
        stelOp("Bakker", "toegang geweigerd", "").statusCode(409).body("artikel", equalTo("Awb 4:84"));
        stelOp("Bakker", "toegang geweigerd", GEEN_BIJZONDERE_OMSTANDIGHEDEN).statusCode(201)
                .body("bevindingen.artikel", hasItems("Wht 2.21 lid 1", "artikel 4.1 lid 1 sub b", "Awb 4:84"));
        stelVast("Smit", "toegang geweigerd").statusCode(409).body("artikel", equalTo("Awb 4:7"));
        als("Bakker", "klantbegeleider").body("{\"besluitsoort\":\"toegang geweigerd\",\"totEnMet\":\"2026-11-09\"}")
                .post(pad("/zienswijzeverzoeken")).then().statusCode(201);
        hetIs("2026-11-09");
        stelVast("Smit", "toegang geweigerd").statusCode(409).body("artikel", equalTo("Awb 4:7"));
        hetIs("2026-11-10");
        stelVast("Smit", "toegang geweigerd").statusCode(201);
        maakBekend("toegang geweigerd", "de post").statusCode(201);
        var tekst = brief("toegang geweigerd");
        assertTrue(tekst.contains("reguliere ondersteuning") && tekst.contains("Awb 4:84") && tekst.contains("bijzondere omstandigheden"),
                tekst);
        hetIs("2026-10-26");
    }

    @Test
    @DisplayName("Wetdorp, alleen de wet: een weigering zonder beleid vraagt geen toets aan Awb 4:84, en de brief noemt geen beleid")
    void alleenDeWet() {
        gemeente = "9901";
        rechthebbendeMetPlan();
        voorziening(false, "materiële", List.of(new EventBevinding("TERMIJN_MATERIEEL", "Wht 2.21 lid 4a", "VOLDAAN")),
                "De zes maanden waren om");
        stelOp("Bakker", "voorziening geweigerd", "").statusCode(201);
        stelVast("Smit", "voorziening geweigerd").statusCode(201);
        maakBekend("voorziening geweigerd", "de post").statusCode(201);
        var tekst = brief("voorziening geweigerd").toLowerCase();
        assertTrue(tekst.contains("wht 2.21 lid 4a") && tekst.contains("de zes maanden waren om"), tekst);
        assertTrue(!tekst.contains("beleidsregels") && !tekst.replace("8265 xd kampen", "").contains("kampen"), tekst);
    }

    @Test
    @DisplayName("Een toegekende voorziening: omschrijving, bedrag en motivering in de brief")
    void voorzieningToegekend() {
        rechthebbendeMetPlan();
        voorziening(true, "materiële", List.of(new EventBevinding("MATERIEEL", "artikel 5.1 lid 3 sub a", "VOLDAAN")),
                "Het gezin heeft er geen");
        stelOp("Bakker", "voorziening toegekend", "").statusCode(201).body("bevindingen.artikel", hasItem("artikel 5.1 lid 3 sub a"));
        stelVast("Smit", "voorziening toegekend").statusCode(201);
        maakBekend("voorziening toegekend", "persoonlijke uitreiking").statusCode(201);
        var tekst = brief("voorziening toegekend");
        assertTrue(tekst.contains("wasmachine") && tekst.contains("€ 520,50") && tekst.contains("Het gezin heeft er geen."), tekst);
    }

    @Test
    @DisplayName("Wht 2.21 lid 4a (I13): na de zes maanden is de tweede poort dicht; een oordeel op Wht 9.1 van wie dat mag, opent haar")
    void tweedePoort() {
        rechthebbendeMetPlan();
        voorziening(true, "materiële", List.of(), "Nodig");
        stelOp("Bakker", "voorziening toegekend", "").statusCode(201);
        hetIs("2027-03-22");
        stelVast("Jansen", "voorziening toegekend").statusCode(409).body("type", containsString("oordeel-nodig"))
                .body("bevindingen.findAll { it.uitkomst == 'VERZET' }.artikel", hasItem("Wht 2.21 lid 4a"))
                .body("bevindingen.findAll { it.uitkomst == 'OORDEEL' }.artikel", hasItem("Wht 9.1 lid 2 sub d"));
        draad.wachtOp(zaakId, ToekenningNietVastgesteld.class);
        assertEquals("ter vaststelling", this.<String>besluit("voorziening toegekend", "status"));
        var oordeel = "{\"norm\":\"Wht 9.1 lid 2 sub d\",\"betreft\":\"" + voorzieningId + "\",\"motivering\":\"Val van de trap\"}";
        als("Jansen", "klantbegeleider").body(oordeel).post(pad("/oordelen")).then().statusCode(409).body("artikel", equalTo("Awb 10:3"));
        als("Smit", "besluitnemer").body(oordeel).post(pad("/oordelen")).then().statusCode(409).body("artikel", equalTo("Awb 10:3"));
        als("Jansen", "besluitnemer").body(oordeel).post(pad("/oordelen")).then().statusCode(201).body("medewerker", equalTo("Jansen"));
        stelVast("Jansen", "voorziening toegekend").statusCode(201).body("bevindingen.artikel", hasItem("Wht 9.1 lid 2 sub d"));
        maakBekend("voorziening toegekend", "de post").statusCode(201);
        assertTrue(brief("voorziening toegekend").contains("onbillijkheid van overwegende aard"));
        hetIs("2026-10-26");
    }

    @Test
    @DisplayName("Awb 2:8: digitaal bekendmaken alleen met instemming")
    void digitaal() {
        rechthebbendeMetPlan();
        stelOp("Bakker", "toegang verleend", "").statusCode(201);
        stelVast("Smit", "toegang verleend").statusCode(201);
        maakBekend("toegang verleend", "digitale post").statusCode(409).body("artikel", equalTo("Awb 2:8"));
        maakBekend("toegang verleend", "de balie").statusCode(400);
        var pad = "/intake/v1/zaken/" + zaakId + "/geadresseerden";
        Buren.ANTWOORDEN.compute(pad, (sleutel, tekst) -> tekst.replace("\"geheimhouding\"",
                "\"digitaalIngestemdOp\":\"2026-10-01\",\"geheimhouding\""));
        maakBekend("toegang verleend", "digitale post").statusCode(201);
    }

    @Test
    @DisplayName("Awb 2:8: instemming met de ene elektronische weg is er geen met de andere")
    void perWeg() {
        rechthebbendeMetPlan();
        stelOp("Bakker", "toegang verleend", "").statusCode(201);
        stelVast("Smit", "toegang verleend").statusCode(201);
        Buren.ANTWOORDEN.compute("/intake/v1/zaken/" + zaakId + "/geadresseerden", (sleutel, tekst) -> tekst.replace("\"geheimhouding\"",
                "\"instemmingen\":[{\"kanaal\":\"e-mail\",\"ingestemdOp\":\"2026-10-01\"}],\"geheimhouding\""));
        maakBekend("toegang verleend", "digitale post").statusCode(409).body("artikel", equalTo("Awb 2:8"));
        maakBekend("toegang verleend", "e-mail").statusCode(201);
    }

    @Test
    @DisplayName("Awb 2:1 en 6:17: wie voor besluiten gemachtigd is, krijgt een eigen brief met de post; wie voor bezwaren is, niet")
    void gemachtigde() {
        rechthebbendeMetPlan();
        stelOp("Bakker", "toegang verleend", "").statusCode(201);
        stelVast("Smit", "toegang verleend").statusCode(201);
        var gemachtigde = "{\"machtigingId\":\"%s\",\"naam\":\"mr. T. Hendriks\",\"aanhef\":\"Geachte heer, mevrouw\","
                + "\"adresregels\":[\"Oudestraat 100\",\"8261 CX Kampen\"],\"over\":[\"%s\"]}";
        var voorBesluiten = UUID.randomUUID();
        Buren.ANTWOORDEN.compute("/intake/v1/zaken/" + zaakId + "/geadresseerden", (sleutel, tekst) -> tekst.replace("\"geadresseerden\"",
                "\"gemachtigden\":[" + gemachtigde.formatted(voorBesluiten, "BESLUITEN") + ","
                + gemachtigde.formatted(UUID.randomUUID(), "BEZWAREN") + "],\"geadresseerden\""));
        maakBekend("toegang verleend", "de post").statusCode(201);
        als("Bakker", "klantbegeleider").get(pad("/brieven")).then().statusCode(200).body("brieven", hasSize(2))
                .body("brieven.geadresseerdeId", hasItem(voorBesluiten.toString())).body("brieven.kanaal.unique()", contains("de post"));
        assertTrue(brief("toegang verleend").contains("S. Kok-Bouhali"));
    }

    @Test
    @DisplayName("Awb 3:41: wie samen gezag hebben, krijgen elk een eigen brief; wie ook gemachtigd is, krijgt hem niet twee keer")
    void tweeGezaghebbers() {
        rechthebbendeMetPlan();
        stelOp("Bakker", "toegang verleend", "").statusCode(201);
        stelVast("Smit", "toegang verleend").statusCode(201);
        var vader = UUID.randomUUID();
        var wie = "\"naam\":\"A. Vader\",\"aanhef\":\"Geachte heer Vader\",\"adresregels\":[\"Oudestraat 1\",\"8261 CX Kampen\"]";
        Buren.ANTWOORDEN.compute("/intake/v1/zaken/" + zaakId + "/geadresseerden", (sleutel, tekst) -> tekst.replace("\"geadresseerden\":[",
                "\"gemachtigden\":[{\"machtigingId\":\"" + UUID.randomUUID() + "\"," + wie + ",\"over\":[\"BESLUITEN\"]}],"
                + "\"geadresseerden\":[{\"persoonId\":\"" + vader + "\"," + wie + ",\"geheimhouding\":true},"));
        maakBekend("toegang verleend", "de post").statusCode(201);
        als("Bakker", "klantbegeleider").get(pad("/brieven")).then().statusCode(200).body("brieven", hasSize(2))
                .body("brieven.geadresseerdeId", hasItem(vader.toString()));
        assertTrue(brief("toegang verleend").contains("Geachte heer Vader"));
    }

    @Test
    @DisplayName("Een brief wacht op de intake-service en gaat daarna één keer uit")
    void intakeWeg() {
        rechthebbendeMetPlan();
        stelOp("Bakker", "toegang verleend", "").statusCode(201);
        stelVast("Smit", "toegang verleend").statusCode(201);
        Buren.INTAKE_WEG.set(true);
        maakBekend("toegang verleend", "de post").statusCode(503).header("Retry-After", "1").body("detail",
                containsString("intake-service"));
        assertEquals("vastgesteld", this.<String>besluit("toegang verleend", "status"));
        Buren.INTAKE_WEG.set(false);
        maakBekend("toegang verleend", "de post").statusCode(201);
        draad.wachtOp(zaakId, BeschikkingBekendgemaakt.class);
        assertEquals(1, draad.aantal(zaakId, BeschikkingBekendgemaakt.class));
    }

    @Test
    @DisplayName("Vaststellen wacht tot gehoord is wat intake en plan het laatst meedeelden")
    void nogNietBij() {
        rechthebbendeMetPlan();
        stelOp("Bakker", "toegang verleend", "").statusCode(201);
        var stand = "/plan/v1/zaken/" + zaakId + "/stand";
        Buren.ANTWOORDEN.compute(stand, (sleutel, tekst) -> tekst.replaceFirst("\"plan\":\\d+", "\"plan\":99"));
        stelVast("Smit", "toegang verleend").statusCode(409).body("type", containsString("ander-moment")).header("Retry-After", "1");
    }

    @Test
    @DisplayName("Awb 3:2: is een gebeurtenis weggelegd, dan vraagt vaststellen een oordeel dat de feiten bekend zijn")
    void naEenWeggelegdeGebeurtenis() throws SQLException {
        rechthebbendeMetPlan();
        stelOp("Bakker", "toegang verleend", "").statusCode(201);
        try (var database = Testdatabase.eigenaar("beschikking"); var opdracht = database.createStatement()) {
            opdracht.execute("set app.gemeenten = '0166'");
            opdracht.execute("update zaak set overgeslagen = true where id = '" + zaakId + "'");
        }
        stelVast("Smit", "toegang verleend").statusCode(409).body("type", containsString("oordeel-nodig")).body("artikel",
                equalTo("Awb 3:2"));
        als("Smit", "besluitnemer").body("{\"norm\":\"Awb 3:2\",\"betreft\":\"toegang verleend\",\"motivering\":\"Nagekeken met intake\"}")
                .post(pad("/oordelen")).then().statusCode(201);
        stelVast("Smit", "toegang verleend").statusCode(201);
    }

    @Test
    void foutInvoer() {
        rechthebbendeMetPlan();
        stelOp("Bakker", "iets anders", "").statusCode(400).body("invalidParams[0].name", equalTo("soort"));
        stelOp("Bakker", "voorziening toegekend", ",\"voorzieningId\":\"" + UUID.randomUUID() + "\"").statusCode(404);
        als("Bakker", "klantbegeleider").get(pad("/besluiten/" + UUID.randomUUID())).then().statusCode(404);
        gemeente = "9902";
        als("Bakker", "klantbegeleider").get("/v1/zaken/" + zaakId + "/besluiten").then().statusCode(404);
    }
}
