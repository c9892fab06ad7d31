package nl.bredeondersteuning.plan.voorziening;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.bredeondersteuning.events.AanvragerNietRechthebbend;
import nl.bredeondersteuning.events.BesluitVervallen;
import nl.bredeondersteuning.events.BeschikkingVastgesteld;
import nl.bredeondersteuning.events.DossierAfgeschermd;
import nl.bredeondersteuning.events.EventBevinding;
import nl.bredeondersteuning.events.OordeelOverBesluitGegeven;
import nl.bredeondersteuning.events.ToekenningNietVastgesteld;
import nl.bredeondersteuning.events.ToekenningTegengehouden;
import nl.bredeondersteuning.events.VoorzieningGevraagd;
import nl.bredeondersteuning.events.VoorzieningGeweigerd;
import nl.bredeondersteuning.events.VoorzieningToegekend;
import nl.bredeondersteuning.events.VoorzieningVerstrekt;
import nl.bredeondersteuning.plan.PlanTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@DisplayName("Voorzieningen: Wht 2.21 lid 4a, Kampen artikel 2.2 en hoofdstuk 5")
class VoorzieningTest extends PlanTest {

    static final String AFWEGING = """
            {"afweging":[{"factor":"VAARDIGHEDEN","tekst":"a"},{"factor":"artikel 5.1 lid 2 sub b","tekst":"b"},
             {"factor":"de omvang en samenstelling van het huishouden van de rechthebbende","tekst":"c"},
             {"factor":"DUURZAAMHEID","tekst":"d"},{"factor":"BIJDRAGE_AAN_DOELSTELLING","tekst":"e"},
             {"factor":"NOODZAAK","tekst":"f"},{"factor":"PRIJS","tekst":"g"}],
             "motivering":"nodig voor een schoon en veilig thuis"}""";

    private static ValidatableResponse vraag(UUID zaakId, String gemeente, String soort, String wat, long centen, String leefgebied) {
        return bakker(gemeente).body("""
                {"soort":"%s","omschrijving":"%s","bedragInCenten":%d,"leefgebied":"%s"}""".formatted(soort, wat, centen, leefgebied))
                .post("/v1/zaken/" + zaakId + "/voorzieningen").then();
    }

    private static String gevraagd(UUID zaakId, String soort, String wat, String leefgebied) {
        return vraag(zaakId, KAMPEN, soort, wat, 52000, leefgebied).statusCode(201).extract().path("voorzieningId");
    }

    private static String pad(UUID zaakId, String id) {
        return "/v1/zaken/" + zaakId + "/voorzieningen/" + id;
    }

    private static ValidatableResponse beslis(UUID zaakId, String gemeente, String id, String waarop, String inhoud) {
        var etag = bakker(gemeente).get(pad(zaakId, id)).header("ETag");
        return bakker(gemeente).header("If-Match", etag).body(inhoud).post(pad(zaakId, id) + "/" + waarop).then();
    }

    private static ValidatableResponse kenToe(UUID zaakId, String id) {
        return beslis(zaakId, KAMPEN, id, "toekenningen", AFWEGING);
    }

    private static ValidatableResponse weiger(UUID zaakId, String id, String artikel) {
        return beslis(zaakId, KAMPEN, id, "weigeringen", "{\"artikel\":\"" + artikel + "\",\"motivering\":\"de reden\"}");
    }

    private static ValidatableResponse feiten(UUID zaakId, String gemeente, String id, String feiten) {
        var etag = bakker(gemeente).get(pad(zaakId, id)).header("ETag");
        return bakker(gemeente).header("If-Match", etag).body(feiten).patch(pad(zaakId, id) + "/feiten").then();
    }

    private static ValidatableResponse toon(UUID zaakId, String id) {
        return bakker().get(pad(zaakId, id)).then().statusCode(200);
    }

    @Test
    @DisplayName("Wht 2.21 lid 4a, Kampen artikel 5.1: gevraagd, toegekend op de laatste dag, verstrekt na het besluit")
    void vanVraagTotVerstrekking() {
        var zaakId = metToegang(KAMPEN, "2026-01-15", "gezin");
        hetIs("2026-06-10");
        var id = gevraagd(zaakId, "materiële", "wasmachine", "gezin");
        assertEquals("gezin", draad.wachtOp(zaakId, VoorzieningGevraagd.class).leefgebied());
        bakker().post(pad(zaakId, id) + "/verstrekkingen").then().statusCode(409).body("artikel", equalTo("artikel 5.1 lid 1"));
        hetIs("2026-07-15");
        kenToe(zaakId, id).statusCode(201).body("status", equalTo("toegekend")).body("motivering", containsString("schoon"))
                .body("afweging", hasSize(7)).body("doelstelling", containsString("veilige omgeving"))
                .body("bevindingen.findAll { it.uitkomst == 'VOLDAAN' }.artikel", hasItems("artikel 5.1 lid 3 sub a",
                "artikel 5.1 lid 2 sub a"));
        var toegekend = draad.wachtOp(zaakId, VoorzieningToegekend.class);
        assertEquals("artikel 5.1 lid 3 sub a", toegekend.artikel());
        assertEquals(LocalDate.of(2026, 6, 10), toegekend.gevraagdOp());
        assertTrue(toegekend.bevindingen().stream().noneMatch(b -> b.uitkomst().equals("NIET_VAN_TOEPASSING")));
        kenToe(zaakId, id).statusCode(409).body("detail", containsString("al toegekend"));
        bakker().post(pad(zaakId, id) + "/verstrekkingen").then().statusCode(409);
        besluitVastgesteld(zaakId, UUID.fromString(id), "2026-07-15");
        hetIs("2026-08-11");
        als("Kuiper", "uitvoerder", KAMPEN).post(pad(zaakId, id) + "/verstrekkingen").then().statusCode(201)
                .body("status", equalTo("verstrekt"))
                .body("motivering", nullValue()).body("bevindingen", nullValue());
        draad.wachtOp(zaakId, VoorzieningVerstrekt.class);
        bakker().post(pad(zaakId, id) + "/verstrekkingen").then().statusCode(409);
    }

    @ParameterizedTest(name = "gevraagd {0}, toegekend {1}: tegengehouden {2}")
    @CsvSource(textBlock = """
            2026-06-29, 2026-07-16, 1
            2026-07-15, 2026-07-16, 1
            2026-07-16, 2026-07-16, 0
            """)
    @DisplayName("Wht 2.21 lid 4a, Wht 9.1 lid 2 sub d: na de laatste dag geweigerd; wat op tijd gevraagd was, gaat naar een besluitnemer")
    void naDeLaatsteDag(String gevraagdOp, String dag, int tegengehouden) {
        var zaakId = metToegang(KAMPEN, "2026-01-15", "gezin");
        hetIs(gevraagdOp);
        var id = gevraagd(zaakId, "materiële", "stapelbed", "gezin");
        hetIs(dag);
        kenToe(zaakId, id).statusCode(409).body("artikel", equalTo("Wht 2.21 lid 4a"))
                .body("bevindingen.findAll { it.uitkomst == 'OORDEEL' }.artikel", hasItem("Wht 9.1 lid 2 sub d"));
        kenToe(zaakId, id).statusCode(409);
        toon(zaakId, id).body("status", equalTo("gevraagd")).body("getoetstOp", equalTo(dag));
        weiger(zaakId, id, "Wht 2.21 lid 4a").statusCode(201).body("grond", equalTo("Wht 2.21 lid 4a"));
        var geweigerd = draad.wachtOp(zaakId, VoorzieningGeweigerd.class);
        assertEquals("Wht 2.21 lid 4a", geweigerd.grond());
        assertEquals(tegengehouden, draad.aantal(zaakId, ToekenningTegengehouden.class));
    }

    @ParameterizedTest(name = "{0} op {1}: {2} {3}")
    @CsvSource(nullValues = "-", textBlock = """
            materiële,   2026-09-18, 201, -
            materiële,   2026-09-21, 201, artikel 4.2 lid 4
            materiële,   2026-10-02, 201, artikel 4.2 lid 4
            materiële,   2026-10-05, 409, Wht 2.21 lid 4a
            immateriële, 2026-10-05, 201, -
            immateriële, 2028-03-20, 201, artikel 6.1 lid 1
            immateriële, 2028-04-03, 409, Wht 2.21 lid 4b
            """)
    @DisplayName("Kampen artikel 4.2 lid 4 en 6.1 lid 1: na de termijn van het beleid een waarschuwing, na die van de wet een weigering")
    void beleidEnWet(String soort, String dag, int status, String artikel) {
        var zaakId = naEersteGesprek(KAMPEN, "2026-03-19");
        hetIs("2026-04-02");
        hulpvraag(zaakId, KAMPEN, "werk").statusCode(201);
        hetIs(dag);
        var id = gevraagd(zaakId, soort, "fiets", "werk");
        var antwoord = kenToe(zaakId, id).statusCode(status);
        var wat = status == 409 ? "VERZET" : "WAARSCHUWING";
        antwoord.body("bevindingen.findAll { it.uitkomst == '" + wat + "' }.artikel", artikel == null ? hasSize(0) : hasItem(artikel));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(textBlock = """
            {"kostensoort":"inkomensaanvulling"},                                              artikel 2.2 sub a
            {"kostensoort":"schadevergoeding"},                                                artikel 2.2 sub c
            {"kostensoort":"schuld"},                                                          artikel 2.2 sub d
            {"kostensoort":"advocaat voor schadevergoeding"},                                  artikel 2.2 sub f
            '{"kostensoort":"betalingsachterstand","bedreigendeSituatie":"ontruiming"}',       artikel 2.2 sub d
            {"gerealiseerdOp":"2026-03-08"},                                                   artikel 2.2 sub e
            """)
    @DisplayName("Kampen artikel 2.2 en hoofdstuk 7: uitgesloten, tenzij met een oordeel op de hardheidsclausule")
    void uitgesloten(String feiten, String artikel) {
        var zaakId = metToegang(KAMPEN, "2026-01-15", "financiën");
        hetIs("2026-04-13");
        var id = gevraagd(zaakId, "immateriële", "kosten", "financiën");
        feiten(zaakId, KAMPEN, id, feiten).statusCode(200);
        kenToe(zaakId, id).statusCode(409).body("artikel", equalTo(artikel)).body("type", containsString("oordeel-nodig"))
                .body("bevindingen.findAll { it.uitkomst == 'OORDEEL' }.artikel", hasItem("hoofdstuk 7"));
        als("Smit", "besluitnemer", KAMPEN).body("{\"norm\":\"hoofdstuk 7\",\"betreft\":\"" + id
                + "\",\"motivering\":\"anders mislukt het plan\"}")
                .post("/v1/zaken/" + zaakId + "/oordelen").then().statusCode(201);
        if (artikel.equals("artikel 2.2 sub e")) {
            kenToe(zaakId, id).statusCode(409).body("artikel", equalTo("artikel 5.2 sub a"));
        } else {
            kenToe(zaakId, id).statusCode(201).body("bevindingen.findAll { it.uitkomst == 'VOLDAAN' }.artikel", hasItem("hoofdstuk 7"));
        }
    }

    @Test
    @DisplayName("Kampen artikel 2.2 sub b: een ander leefgebied is te vragen, niet toe te kennen")
    void anderLeefgebied() {
        var zaakId = metToegang(KAMPEN, "2026-01-15", "werk");
        kenToe(zaakId, gevraagd(zaakId, "immateriële", "rijlessen", "vervoer")).statusCode(409)
                .body("artikel", equalTo("artikel 2.2 sub b"));
    }

    @Test
    @DisplayName("Kampen artikel 2.2 sub d: een achterstand in een bedreigende situatie, met maatregelen tegen herhaling")
    void achterstand() {
        var zaakId = metToegang(KAMPEN, "2026-01-15", "wonen");
        hetIs("2026-03-23");
        var id = gevraagd(zaakId, "immateriële", "huurachterstand", "wonen");
        feiten(zaakId, KAMPEN, id, "{\"kostensoort\":\"betalingsachterstand\",\"bron\":\"derde\"}").statusCode(200)
                .body("feiten.bronnen.kostensoort", equalTo("derde"));
        feiten(zaakId, KAMPEN, id, "{\"bedreigendeSituatie\":\"aangekondigde woningontruiming\"}").statusCode(200)
                .body("feiten.kostensoort", equalTo("betalingsachterstand")).body("feiten.bronnen.bedreigendeSituatie",
                equalTo("aanvrager"));
        kenToe(zaakId, id).statusCode(409).body("artikel", equalTo("artikel 2.2 sub d"));
        feiten(zaakId, KAMPEN, id, "{\"maatregelTegenHerhaling\":\"budgetcoaching\"}").statusCode(200);
        kenToe(zaakId, id).statusCode(201);
    }

    @Test
    @DisplayName("Kampen artikel 5.2 sub a: vooraf gerealiseerd, tenzij de noodzaak is aangetoond")
    void vooraf() {
        var zaakId = metToegang(KAMPEN, "2026-01-15", "werk");
        hetIs("2026-04-13");
        var id = gevraagd(zaakId, "materiële", "laptop", "werk");
        feiten(zaakId, KAMPEN, id, "{\"gerealiseerdOp\":\"2026-04-10\"}").statusCode(200);
        kenToe(zaakId, id).statusCode(409).body("artikel", equalTo("artikel 5.2 sub a"))
                .body("bevindingen.findAll { it.uitkomst == 'OORDEEL' }.artikel", hasItem("artikel 5.2 sub a"));
        feiten(zaakId, KAMPEN, id, "{\"noodzaakBewijs\":\"verklaring van de opleiding\"}").statusCode(200);
        weiger(zaakId, id, "artikel 5.2 sub a").statusCode(409).body("artikel", equalTo("artikel 5.2 sub a"));
        kenToe(zaakId, id).statusCode(201)
                .body("bevindingen.findAll { it.uitkomst in ['VERZET', 'OORDEEL', 'WAARSCHUWING'] }.artikel",
                not(hasItem("artikel 5.2 sub a")));
    }

    @Test
    @DisplayName("Kampen artikel 5.1 lid 2: zonder afweging geen toekenning, en geen grond om te weigeren")
    void zonderAfweging() {
        var zaakId = metToegang(KAMPEN, "2026-01-15", "financiën");
        var id = gevraagd(zaakId, "immateriële", "budgetcoaching", "financiën");
        beslis(zaakId, KAMPEN, id, "toekenningen", "{\"motivering\":\"nodig\"}").statusCode(409)
                .body("artikel", equalTo("artikel 5.1 lid 2 sub a"));
        beslis(zaakId, KAMPEN, id, "toekenningen",
                "{\"afweging\":[{\"factor\":\"de stand van de maan\",\"tekst\":\"x\"}],\"motivering\":\"nodig\"}")
                .statusCode(400);
        weiger(zaakId, id, "artikel 5.1 lid 2").statusCode(409).body("artikel", equalTo("artikel 5.1 lid 2"));
        kenToe(zaakId, id).statusCode(201);
    }

    @Test
    @DisplayName("Kampen artikel 5.2 sub b, Wht 2.21 lid 4a: wat niet bijdraagt aan een doelstelling")
    void draagtNietBij() {
        var zaakId = metToegang(KAMPEN, "2026-01-15", "werk");
        var cursus = gevraagd(zaakId, "immateriële", "cursus parapente", "werk");
        feiten(zaakId, KAMPEN, cursus, "{\"draagtBij\":false,\"toelichting\":\"een wens\",\"bron\":\"gemeente\"}").statusCode(200);
        kenToe(zaakId, cursus).statusCode(409).body("artikel", equalTo("artikel 5.2 sub b"));
        weiger(zaakId, cursus, "artikel 5.2 sub b").statusCode(201).body("status", equalTo("geweigerd"))
                .body("motivering", equalTo("de reden"));
        var zonderDoel = gevraagd(zaakId, "materiële", "bed", "wonen");
        kenToe(zaakId, zonderDoel).statusCode(409).body("artikel", equalTo("Wht 2.21 lid 4a"));
        hulpvraag(zaakId, KAMPEN, "wonen").statusCode(201);
        kenToe(zaakId, zonderDoel).statusCode(201).body("doelstelling", equalTo("een veilige en betaalbare plek om te wonen"));
    }

    @ParameterizedTest(name = "antwoord {0} op {1}: toekennen {2}")
    @CsvSource(nullValues = "-", textBlock = """
            true,  2026-04-20, 201
            false, 2026-04-20, 409
            -,     2026-04-28, 201
            -,     2026-04-29, 409
            """)
    @DisplayName("Kampen artikel 5.1 lid 4 en 5.2 sub c: de gevraagde medewerking")
    void medewerking(Boolean verleend, String dag, int status) {
        var zaakId = metToegang(KAMPEN, "2026-01-15", "financiën");
        hetIs("2026-04-13");
        var id = gevraagd(zaakId, "materiële", "koelkast", "financiën");
        weiger(zaakId, id, "artikel 5.2 sub c").statusCode(409).body("artikel", equalTo("artikel 5.2 sub c"));
        bakker().body("{\"verleend\":true}").post(pad(zaakId, id) + "/medewerkingen").then().statusCode(409);
        bakker().body("{\"gevraagd\":\"bankafschriften\",\"uiterlijk\":\"2026-04-12\"}").post(pad(zaakId, id) + "/medewerkingsverzoeken")
                .then().statusCode(400).body("invalidParams[0].name", equalTo("uiterlijk"));
        bakker().body("{\"gevraagd\":\"bankafschriften\",\"uiterlijk\":\"2026-04-28\"}").post(pad(zaakId, id) + "/medewerkingsverzoeken")
                .then().statusCode(201).body("medewerkingsverzoeken[0].uiterlijk", equalTo("2026-04-28"));
        hetIs(dag);
        if (verleend != null) {
            bakker().body("{\"verleend\":" + verleend + "}").post(pad(zaakId, id) + "/medewerkingen").then().statusCode(201)
                    .body("medewerkingsverzoeken[0].verleend", equalTo(verleend));
        }
        kenToe(zaakId, id).statusCode(status);
        if (status == 409) {
            weiger(zaakId, id, "artikel 5.2 sub c").statusCode(201).body("grond", equalTo("artikel 5.2 sub c"));
        }
    }

    @Test
    @DisplayName("Wetdorp, alleen de wet: geen uitsluiting of weigeringsgrond, wel de noodzaak van Wht 2.21 lid 4a")
    void alleenDeWet() {
        var zaakId = metToegang(WETDORP, "2026-01-15", "werk", "gezin");
        hetIs("2026-04-13");
        String laptop = vraag(zaakId, WETDORP, "materiële", "laptop", 64000, "werk").statusCode(201).extract().path("voorzieningId");
        feiten(zaakId, WETDORP, laptop, "{\"gerealiseerdOp\":\"2025-12-12\"}").statusCode(200);
        beslis(zaakId, WETDORP, laptop, "toekenningen", "{\"motivering\":\"nodig\"}").statusCode(201)
                .body("bevindingen.artikel", not(hasItem("artikel 5.2 sub a")));
        assertEquals("Wht 2.21 lid 4a", draad.wachtOp(zaakId, VoorzieningToegekend.class).artikel());
        String computer = vraag(zaakId, WETDORP, "materiële", "spelcomputer", 50000, "gezin").statusCode(201).extract()
                .path("voorzieningId");
        feiten(zaakId, WETDORP, computer, "{\"draagtBij\":false}").statusCode(200);
        beslis(zaakId, WETDORP, computer, "toekenningen", "{\"motivering\":\"nodig\"}").statusCode(409)
                .body("artikel", equalTo("Wht 2.21 lid 4a"));
    }

    @Test
    @DisplayName("Voorbeeldstad artikel 7 onder b, artikel 8 onder c: eigen prijsnorm en eigen grens")
    void voorbeeldstad() {
        var zaakId = metToegang(VOORBEELDSTAD, "2026-04-13", "gezin en opvoeding", "wonen");
        hetIs("2026-06-01");
        String wasmachine = vraag(zaakId, VOORBEELDSTAD, "materiële", "wasmachine", 72000, "gezin en opvoeding").extract()
                .path("voorzieningId");
        beslis(zaakId, VOORBEELDSTAD, wasmachine, "toekenningen", AFWEGING.replace("artikel 5.1 lid 2 sub b", "DRAAGKRACHT")
                .replace("de omvang en samenstelling van het huishouden van de rechthebbende", "HUISHOUDEN")).statusCode(409)
                .body("bevindingen.findAll { it.uitkomst == 'OORDEEL' }.artikel", hasItem("artikel 7 onder b"));
    }

    @Test
    @DisplayName("Wht 2.21 lid 6 en lid 1: na een afwijzing of verhuizing wordt niets meer toegekend, ook niet met hoofdstuk 7")
    void afgewezenOfVerhuisd() {
        var zaakId = metToegang(KAMPEN, "2026-01-15", "werk");
        hetIs("2026-04-13");
        var id = gevraagd(zaakId, "immateriële", "cursus", "werk");
        hoor(new AanvragerNietRechthebbend(zaakId, KAMPEN, "Wht 2.21 lid 1", "afgewezen", "UHT", LocalDate.of(2026, 4, 13),
                List.of(new EventBevinding("INGEZETENE", "Wht 2.21 lid 1", "VERZET"))));
        als("Smit", "besluitnemer", KAMPEN).body("{\"norm\":\"hoofdstuk 7\",\"betreft\":\"" + id + "\",\"motivering\":\"schrijnend\"}")
                .post("/v1/zaken/" + zaakId + "/oordelen").then().statusCode(201);
        kenToe(zaakId, id).statusCode(409).body("type", containsString("norm-verzet-zich"))
                .body("bevindingen.findAll { it.uitkomst == 'VERZET' }.artikel", hasItems("Wht 2.21 lid 6", "Wht 2.21 lid 1"));
    }

    @Test
    @DisplayName("I13: de tweede poort houdt tegen, een oordeel in beschikking telt ook hier, het besluit kent toe")
    void tweedePoort() {
        var zaakId = metToegang(KAMPEN, "2026-01-15", "gezin");
        hetIs("2026-07-15");
        var id = gevraagd(zaakId, "materiële", "bed", "gezin");
        kenToe(zaakId, id).statusCode(201);
        var besluitId = UUID.randomUUID();
        var voorzieningId = UUID.fromString(id);
        hoor(new ToekenningNietVastgesteld(zaakId, KAMPEN, "Wht 2.21 lid 4a", besluitId, voorzieningId, LocalDate.of(2026, 7, 16)));
        toon(zaakId, id).body("status", equalTo("gevraagd"));
        hetIs("2026-07-17");
        kenToe(zaakId, id).statusCode(409);
        hoor(new OordeelOverBesluitGegeven(zaakId, KAMPEN, "Wht 9.1 lid 2 sub d", UUID.randomUUID(), id, "Jansen",
                LocalDate.of(2026, 7, 17)));
        kenToe(zaakId, id).statusCode(201).body("bevindingen.findAll { it.uitkomst == 'VOLDAAN' }.artikel", hasItem("Wht 9.1 lid 2 sub d"));
        hoor(new ToekenningNietVastgesteld(zaakId, KAMPEN, "Wht 2.21 lid 4a", besluitId, voorzieningId, LocalDate.of(2026, 7, 17)));
        hoor(new BeschikkingVastgesteld(zaakId, KAMPEN, "Wht 2.21 lid 4a", besluitId, "voorziening toegekend", voorzieningId,
                LocalDate.of(2026, 7, 17), List.of(), List.of()));
        toon(zaakId, id).body("status", equalTo("toegekend")).body("besluitVastgesteldOp", equalTo("2026-07-17"));
        hoor(new BesluitVervallen(zaakId, KAMPEN, "Awb 3:40", UUID.randomUUID(), "voorziening toegekend", voorzieningId,
                LocalDate.of(2026, 7, 18), null));
        toon(zaakId, id).body("status", equalTo("toegekend"));
        hoor(new BesluitVervallen(zaakId, KAMPEN, "Awb 3:40", besluitId, "voorziening toegekend", voorzieningId,
                LocalDate.of(2026, 7, 18), null));
        toon(zaakId, id).body("status", equalTo("gevraagd")).body("besluitVastgesteldOp", nullValue());
        bakker().post(pad(zaakId, id) + "/verstrekkingen").then().statusCode(409);
    }

    @Test
    @DisplayName("Wht 2.21 lid 5: een uitvoerder beslist niet")
    void uitvoerder() {
        var zaakId = metToegang(KAMPEN, "2026-01-15", "werk");
        var id = gevraagd(zaakId, "immateriële", "cursus", "werk");
        var kuiper = als("Kuiper", "uitvoerder", KAMPEN);
        kuiper.header("If-Match", "\"0\"").body(AFWEGING).post(pad(zaakId, id) + "/toekenningen").then().statusCode(403)
                .body("artikel", equalTo("Wht 2.21 lid 5"));
        als("Kuiper", "uitvoerder", KAMPEN).header("If-Match", "\"0\"").body("{\"artikel\":\"artikel 5.2 sub b\",\"motivering\":\"x\"}")
                .post(pad(zaakId, id) + "/weigeringen").then().statusCode(403).body("artikel", equalTo("Wht 2.21 lid 5"));
        als("Kuiper", "uitvoerder", KAMPEN).get(pad(zaakId, id)).then().statusCode(200).body("omschrijving", equalTo("cursus"))
                .body("feiten", nullValue()).body("doelstelling", nullValue());
        als("Kuiper", "uitvoerder", KAMPEN).get("/v1/zaken/" + zaakId + "/voorzieningen").then().statusCode(200)
                .body("voorzieningen", hasSize(0));
        als("Smit", "besluitnemer", KAMPEN).header("If-Match", "\"0\"").body(AFWEGING).post(pad(zaakId, id) + "/toekenningen").then()
                .statusCode(403);
    }

    @Test
    @DisplayName("If-Match, foute invoer, andere gemeente, bladzijden")
    void invoerEnVersie() {
        var zaakId = metToegang(KAMPEN, "2026-01-15", "werk");
        var id = gevraagd(zaakId, "immateriële", "cursus", "werk");
        gevraagd(zaakId, "immateriële", "cursus twee", "werk");
        bakker().body(AFWEGING).post(pad(zaakId, id) + "/toekenningen").then().statusCode(428);
        toon(zaakId, id).header("ETag", equalTo("\"0\""));
        toon(zaakId, id).header("ETag", equalTo("\"0\""));
        feiten(zaakId, KAMPEN, id, "{\"draagtBij\":true}").statusCode(200).header("ETag", equalTo("\"1\""));
        bakker().header("If-Match", "\"0\"").body(AFWEGING).post(pad(zaakId, id) + "/toekenningen").then().statusCode(412);
        feiten(zaakId, KAMPEN, id, "{\"kostensoort\":\"snoep\"}").statusCode(400).body("invalidParams[0].name", equalTo("kostensoort"));
        feiten(zaakId, KAMPEN, id, "{\"gerealiseerdOp\":\"2027-01-01\"}").statusCode(400);
        beslis(zaakId, KAMPEN, id, "weigeringen", "{\"artikel\":\"artikel 5.2 sub b\",\"motivering\":\" \"}").statusCode(400)
                .body("invalidParams[0].name", equalTo("motivering"));
        vraag(zaakId, KAMPEN, "geestelijke", "x", 1, "werk").statusCode(400).body("invalidParams[0].name", equalTo("soort"));
        vraag(zaakId, KAMPEN, "materiële", "x", -1, "werk").statusCode(400).body("invalidParams[0].name", equalTo("bedragInCenten"));
        vraag(zaakId, VOORBEELDSTAD, "materiële", "x", 1, "wonen").statusCode(404);
        bakker(VOORBEELDSTAD).get(pad(zaakId, id)).then().statusCode(404);
        bakker().get(pad(metToegang(KAMPEN, "2026-01-15", "werk"), id)).then().statusCode(404);
        var eerste = bakker().get("/v1/zaken/" + zaakId + "/voorzieningen?limit=1").then().statusCode(200)
                .body("voorzieningen", hasSize(1)).extract();
        var volgende = eerste.header("Link").replaceAll(".*<(\\?[^>]*)>.*", "$1");
        bakker().urlEncodingEnabled(false).get("/v1/zaken/" + zaakId + "/voorzieningen" + volgende).then().statusCode(200)
                .body("voorzieningen.omschrijving", equalTo(List.of("cursus twee")));
    }

    @Test
    void feitenVervangen() {
        var zaakId = metToegang(KAMPEN, "2026-01-15", "werk");
        String id = bakker().body("""
                {"soort":"materiële","omschrijving":"laptop","bedragInCenten":64000,"leefgebied":"werk",
                 "feiten":{"noodzaakBewijs":"verklaring","gerealiseerdOp":"2026-01-10"}}""")
                .post("/v1/zaken/" + zaakId + "/voorzieningen").then()
                .statusCode(201).body("feiten.noodzaakBewijs", equalTo("verklaring")).extract().path("voorzieningId");
        var etag = bakker().get(pad(zaakId, id)).header("ETag");
        bakker().header("If-Match", etag).body("{\"kostensoort\":\"overig\"}").put(pad(zaakId, id) + "/feiten").then().statusCode(200)
                .body("feiten.noodzaakBewijs", nullValue()).body("feiten.gerealiseerdOp", nullValue())
                .body("feiten.bronnen.keySet()", hasSize(1));
    }

    @Test
    @DisplayName("Wht 2.21 lid 4a, Kampen hoofdstuk 5: een toets vooraf zegt alles en verandert niets")
    void toetsVooraf() {
        var zaakId = metToegang(KAMPEN, "2026-01-15", "gezin");
        hetIs("2026-06-10");
        var id = gevraagd(zaakId, "materiële", "wasmachine", "gezin");
        var etag = bakker().get(pad(zaakId, id)).header("ETag");
        bakker().body("{}").post(pad(zaakId, id) + "/_toets").then().statusCode(200).body("toekennenKan", equalTo(false))
                .body("weigeringsgronden", hasSize(0)).body("horen.uitkomst", equalTo("NIET_VAN_TOEPASSING"))
                .body("teBeantwoorden.artikel", hasItems("Awb 4:84", "hoofdstuk 7"));
        bakker().body(AFWEGING.replaceFirst("(?s),\\s*\"motivering\".*", "}")).post(pad(zaakId, id) + "/_toets").then().statusCode(200)
                .body("toekennenKan", equalTo(true)).body("eerdereVragen", hasSize(0));
        assertEquals(etag, bakker().get(pad(zaakId, id)).header("ETag"));
        bakker().get(pad(zaakId, id)).then().body("status", equalTo("gevraagd")).body("getoetstOp", nullValue());
        feiten(zaakId, KAMPEN, id, "{\"draagtBij\":false,\"bron\":\"derde\"}").statusCode(200);
        bakker().body("{}").post(pad(zaakId, id) + "/_toets").then().statusCode(200)
                .body("weigeringsgronden.artikel", hasItem("artikel 5.2 sub b")).body("horen.uitkomst", equalTo("VERZET"))
                .body("horen.artikel", equalTo("Awb 4:7"));
    }

    @Test
    @DisplayName("Awb 4:6: naast een nieuwe vraag staat wat er van een eerdere kwam, en waarom")
    void eerdereVragen() {
        var zaakId = metToegang(KAMPEN, "2026-01-15", "gezin");
        hetIs("2026-06-10");
        var eerste = gevraagd(zaakId, "materiële", "wasmachine", "gezin");
        feiten(zaakId, KAMPEN, eerste, "{\"draagtBij\":false}").statusCode(200);
        weiger(zaakId, eerste, "artikel 5.2 sub b").statusCode(201);
        var vraag = "{\"voorziening\":{\"soort\":\"materiële\",\"omschrijving\":\"%s\",\"bedragInCenten\":52000,\"leefgebied\":\"gezin\"}}";
        bakker().body(vraag.formatted(" Wasmachine")).post("/v1/zaken/" + zaakId + "/voorzieningen/_toets").then().statusCode(200)
                .body("eerdereVragen[0].zelfdeVraag", equalTo(true)).body("eerdereVragen[0].grond", equalTo("artikel 5.2 sub b"))
                .body("eerdereVragen[0].motivering", equalTo("de reden")).body("bevindingen.artikel", hasItem("Awb 4:6 lid 1"));
        bakker().body(vraag.formatted("bed")).post("/v1/zaken/" + zaakId + "/voorzieningen/_toets").then().statusCode(200)
                .body("eerdereVragen[0].zelfdeVraag", equalTo(false)).body("bevindingen.artikel", not(hasItem("Awb 4:6 lid 1")));
        bakker().get("/v1/zaken/" + zaakId + "/voorzieningen").then().body("voorzieningen", hasSize(1));
    }

    @Test
    @DisplayName("Kampen artikel 5.1 lid 1, Wht 2.21 lid 5: hoe zij is verschaft, en de uitvoerder ziet alleen wat te geven is")
    void verstrekkingEnTotalen() {
        var zaakId = metToegang(KAMPEN, "2026-01-15", "gezin");
        hetIs("2026-06-10");
        var bed = gevraagd(zaakId, "materiële", "bed", "gezin");
        var kast = gevraagd(zaakId, "materiële", "kast", "gezin");
        kenToe(zaakId, bed).statusCode(201);
        besluitVastgesteld(zaakId, UUID.fromString(bed), "2026-06-10");
        als("Kuiper", "uitvoerder", KAMPEN).get("/v1/zaken/" + zaakId + "/voorzieningen").then().statusCode(200)
                .body("voorzieningen.voorzieningId", equalTo(List.of(bed))).body("voorzieningen[0].motivering", nullValue());
        levering(zaakId, kast, "{}").statusCode(409).body("artikel", equalTo("artikel 5.1 lid 1"));
        levering(zaakId, bed, "{\"besteldOp\":\"2026-06-11\",\"geleverdOp\":\"2026-06-10\"}").statusCode(400)
                .body("invalidParams.name", hasItems("besteldOp", "geleverdOp"));
        levering(zaakId, bed, """
                {"wijze":"betaald aan de leverancier","leverancier":"Beddenhuis","besteldOp":"2026-06-09","geleverdOp":"2026-06-10",
                 "kostenInCenten":49900}""").statusCode(201).body("levering.wijze", equalTo("betaald aan de leverancier"))
                .body("levering.kostenInCenten", equalTo(49900)).body("status", equalTo("toegekend"));
        als("Kuiper", "uitvoerder", KAMPEN).post(pad(zaakId, bed) + "/verstrekkingen").then().statusCode(201)
                .body("status", equalTo("verstrekt")).body("levering.leverancier", equalTo("Beddenhuis"));
        bakker().get("/v1/zaken/" + zaakId + "/voorzieningtotalen").then().statusCode(200).body("toegekendInCenten", equalTo(52000))
                .body("totalen.aantal", equalTo(List.of(1, 1))).body("totalen.status", hasItems("verstrekt", "gevraagd"));
        bakker().get("/v1/zaken/" + zaakId + "/voorzieningtotalen?vanafDatum=2026-06-11").then().body("totalen", hasSize(0));
        bakker().get("/v1/zaken/" + zaakId + "/voorzieningtotalen?vanafDatum=2026-06-11&totEnMetDatum=2026-06-10").then().statusCode(400);
    }

    @Test
    @DisplayName("Wht 2.21 lid 2: een huishouden met twee zaken: wat gedeeld wordt is in beide te zien en wordt één keer gegeven; de rest blijft apart")
    void gedeeldInHuishouden() {
        var vader = metToegang(KAMPEN, "2026-01-15", "gezin");
        var dochter = metToegang(KAMPEN, "2026-01-15", "gezin");
        var elders = metToegang(WETDORP, "2026-01-15", "gezin");
        var id = gevraagd(vader, "materiële", "wasmachine", "gezin");
        gevraagd(vader, "materiële", "bed", "gezin");
        deel(vader, id, "\"1\"", dochter).statusCode(412);
        deel(vader, id, versie(vader, id), vader, elders).statusCode(400).body("invalidParams", hasSize(2));
        deel(vader, id, versie(vader, id), dochter).statusCode(200).body("gedeeldMet", equalTo(List.of(dochter.toString())));

        bakker().get("/v1/zaken/" + dochter + "/gedeelde-voorzieningen").then().statusCode(200)
                .body("voorzieningen.omschrijving", equalTo(List.of("wasmachine"))).body("voorzieningen[0].keySet()", not(hasItem("zaakId")))
                .body("voorzieningen[0].keySet()", not(hasItem("motivering")));
        bakker().body("{\"voorziening\":{\"soort\":\"materiële\",\"omschrijving\":\"wasmachine\",\"bedragInCenten\":52000,\"leefgebied\":\"gezin\"}}")
                .post("/v1/zaken/" + dochter + "/voorzieningen/_toets").then().statusCode(200).body("gedeeld.voorzieningId", equalTo(List.of(id)))
                .body("eerdereVragen", hasSize(0));
        bakker().get("/v1/zaken/" + dochter + "/voorzieningen").then().body("voorzieningen", hasSize(0));
        bakker().get("/v1/zaken/" + vader + "/gedeelde-voorzieningen").then().body("voorzieningen", hasSize(0));

        hoor(new DossierAfgeschermd(vader, KAMPEN, "AVG 5 lid 1 sub f", List.of("Bakker"), LocalDate.of(2026, 1, 15)));
        bakker().get("/v1/zaken/" + dochter + "/gedeelde-voorzieningen").then().body("voorzieningen", hasSize(1));
        als("De Vries", "klantbegeleider", KAMPEN).get("/v1/zaken/" + dochter + "/gedeelde-voorzieningen").then()
                .body("voorzieningen", hasSize(0));
    }

    private static String versie(UUID zaakId, String id) {
        return bakker().get(pad(zaakId, id)).header("ETag");
    }

    private static ValidatableResponse deel(UUID zaakId, String id, String versie, UUID... met) {
        var zaken = Stream.of(met).map(zaak -> "\"" + zaak + "\"").collect(Collectors.joining(","));
        return bakker().header("If-Match", versie).body("{\"zaken\":[" + zaken + "]}").put(pad(zaakId, id) + "/huishouden").then();
    }

    private static ValidatableResponse levering(UUID zaakId, String id, String inhoud) {
        return als("Kuiper", "uitvoerder", KAMPEN).body(inhoud).post(pad(zaakId, id) + "/leveringen").then();
    }
}
