package nl.bredeondersteuning.deadline.zaak;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.bredeondersteuning.deadline.DeadlineTest;
import nl.bredeondersteuning.deadline.Gebeurtenissen;
import nl.bredeondersteuning.events.Aanvraagkanaal;
import nl.bredeondersteuning.events.BezwaarOntvangen;
import nl.bredeondersteuning.events.DossierAfgeschermd;
import nl.bredeondersteuning.events.EersteTaakGenomen;
import nl.bredeondersteuning.events.GezinVastgelegd;
import nl.bredeondersteuning.events.Gezinslid;
import nl.bredeondersteuning.events.OverdrachtBeantwoord;
import nl.bredeondersteuning.events.OverdrachtOntvangen;
import nl.bredeondersteuning.events.PortaalopmerkingAfgehandeld;
import nl.bredeondersteuning.events.PortaalopmerkingGemaakt;
import nl.bredeondersteuning.events.PortaalregelAfgehandeld;
import nl.bredeondersteuning.events.PortaalregelInQuarantaine;
import nl.bredeondersteuning.events.SignaalIngetrokken;
import nl.bredeondersteuning.events.TermijnNadert;
import nl.bredeondersteuning.events.TermijnVerstreken;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@DisplayName("Het beeld van een zaak: status, termijnen, signalen en taken")
class ZaakTest extends DeadlineTest {

    private final Gebeurtenissen er = Gebeurtenissen.inKampen();

    @Test
    @DisplayName("Wht 2.21 lid 2: van elke persoon haar rol, en of de ondersteuning ook voor haar geldt")
    void personen() {
        gebeurt(er.aanvraag(Aanvraagkanaal.POST, "2026-11-02"), new GezinVastgelegd(er.zaakId(), "0166", "Wht 2.21 lid 2",
                Gebeurtenissen.dag("2026-11-02"), List.of(new Gezinslid(new UUID(1, 1), "partner", true),
                new Gezinslid(new UUID(2, 2), "kind", false))));
        zaak(er.zaakId()).body("personen.rol", contains("aanvrager", "gezinslid", "gezinslid"))
                .body("personen.hoortErbij", contains(true, true, false)).body("personen[2].relatie", equalTo("kind"));
    }

    @Test
    @DisplayName("Van aanvraag tot toegang: Kampen artikel 3.2 lid 1, Wht 2.21 lid 4, artikel 4.1 lid 1")
    void heleZaak() {
        var besluit = UUID.randomUUID();
        gebeurt(er.aanvraag(Aanvraagkanaal.TELEFOON, "2026-11-02"));
        zaak(er.zaakId()).body("status", equalTo("aangevraagd")).body("zaaknummer", equalTo("BO 26 000 001 5"))
                .body("personen[0].rol", equalTo("aanvrager")).body("termijnen.termijn", contains("uitnodiging", "beslistermijn Awb"));
        assertEquals("2026-11-30", termijn(er.zaakId(), "uitnodiging", "uitersteDatum"));
        assertEquals(List.of("uitnodigen voor het eerste gesprek", "rechthebbendheid nagaan bij de UHT", "aanvraag schriftelijk bevestigen"),
                taken(er.zaakId(), "klantbegeleider").stream().sorted(Comparator.reverseOrder()).toList());

        gebeurt(er.recht("2026-11-02"), er.uitnodiging("2026-11-02"), er.gesprek("2026-11-02"), er.hulpvraag("2026-11-02", true));
        zaak(er.zaakId()).body("status", equalTo("in gesprek")).body("ankerdatum", equalTo("2026-11-02"));
        assertEquals("gehaald", termijn(er.zaakId(), "uitnodiging", "status"));
        assertTrue(taken(er.zaakId(), "klantbegeleider").contains("plan van aanpak opstellen"));

        gebeurt(er.plan(1, "2026-11-02"), er.opgesteld(besluit, "toegang verleend", null, "2026-11-02"));
        assertEquals(List.of("besluit vaststellen"), taken(er.zaakId(), "besluitnemer"));
        zaak(er.zaakId()).body("besluiten[0].status", equalTo("ter vaststelling"));
        gebeurt(er.vastgesteld(besluit, "toegang verleend", null, "2026-11-02"), er.bekend(besluit, "toegang verleend", "de post", "2026-11-02"));
        zaak(er.zaakId()).body("status", equalTo("in ondersteuning")).body("besluiten[0].grondslagen", hasItem("Wht 2.21 lid 1 sub a"))
                .body("tijdlijn.gebeurtenis", hasItems("Aanvraag ontvangen", "Eerste gesprek gevoerd", "Beschikking bekendgemaakt"))
                .body("tijdlijn[0].artikel", equalTo("Awb 4:13 lid 2"));
        assertEquals("gehaald", termijn(er.zaakId(), "beslistermijn Awb", "status"));
        assertEquals("2026-12-14", termijn(er.zaakId(), "bezwaartermijn", "uitersteDatum"));
        assertEquals(besluit.toString(), termijn(er.zaakId(), "bezwaartermijn", "betreft"));
    }

    @Test
    @DisplayName("Kampen artikel 3.2 lid 1: het signaal nadert en is verstreken, elk één keer (K08)")
    void signalen() {
        hetIs("2026-11-27");
        gebeurt(er.aanvraag(Aanvraagkanaal.TELEFOON, "2026-11-27"));
        hetIs("2026-12-10");
        assertEquals(List.of(), signalen(er.zaakId(), "nadert"));
        hetIs("2026-12-11");
        assertEquals(List.of("uitnodiging"), signalen(er.zaakId(), "nadert"));
        hetIs("2026-12-25");
        hetIs("2026-12-26");
        assertEquals(List.of("uitnodiging"), signalen(er.zaakId(), "verstreken"));
        assertEquals("verstreken", termijn(er.zaakId(), "uitnodiging", "status"));
        hetIs("2026-12-01");
        assertEquals("lopend", termijn(er.zaakId(), "uitnodiging", "status"));
        hetIs("2026-12-31");
        assertEquals("2026-12-26", draad.wachtOp(er.zaakId(), TermijnVerstreken.class).signaalOp().toString());
        assertEquals(1, draad.aantal(er.zaakId(), TermijnVerstreken.class));
        assertEquals(1, draad.meegedeeld(er.zaakId()).stream().filter(e -> e.at("/data/termijn").asText().equals("uitnodiging")
                && e.get("type").asText().contains("termijn-nadert")).count());
    }

    @Test
    @DisplayName("Wie dagen overslaat, mist geen signaal")
    void overgeslagen() {
        gebeurt(er.aanvraag(Aanvraagkanaal.POST, "2026-11-02"));
        hetIs("2027-06-01");
        draad.wachtOp(er.zaakId(), TermijnVerstreken.class);
        assertEquals(2, draad.aantal(er.zaakId(), TermijnNadert.class));
        assertEquals(2, draad.aantal(er.zaakId(), TermijnVerstreken.class));
    }

    @Test
    @DisplayName("Awb 4:14 lid 3: het bericht van uitstel neemt signaal en taak weg (K14)")
    void uitstel() {
        gebeurt(er.aanvraag(Aanvraagkanaal.POST, "2026-11-02"), er.recht("2026-11-02"), er.uitnodiging("2026-11-02"));
        hetIs("2026-12-14");
        assertEquals(List.of("beslistermijn Awb"), signalen(er.zaakId(), "nadert"));
        assertTrue(taken(er.zaakId(), "klantbegeleider").contains("bericht van uitstel sturen"));
        gebeurt(er.uitstel("2027-01-25", "2026-12-14"));
        assertEquals(List.of(), signalen(er.zaakId(), "nadert"));
        assertFalse(taken(er.zaakId(), "klantbegeleider").contains("bericht van uitstel sturen"));
        assertEquals("2027-01-25", termijn(er.zaakId(), "beslistermijn Awb", "uitersteDatum"));
        assertEquals("beslistermijn Awb", draad.wachtOp(er.zaakId(), SignaalIngetrokken.class).termijn());
        hetIs("2027-01-11");
        assertEquals(List.of("beslistermijn Awb"), signalen(er.zaakId(), "nadert"));
        assertFalse(taken(er.zaakId(), "klantbegeleider").contains("bericht van uitstel sturen"));
    }

    @Test
    @DisplayName("Elke volgorde tussen de bronnen geeft hetzelfde beeld; ook een zaak die met het plan begint")
    void eerstHetPlan() {
        gebeurt(er.hulpvraag("2026-11-02", true), er.plan(1, "2026-11-20"));
        zaak(er.zaakId()).body("status", equalTo("aangevraagd")).body("zaaknummer", nullValue()).body("ankerdatum", equalTo("2026-11-02"));
        gebeurt(er.aanvraag(Aanvraagkanaal.EMAIL, "2026-10-01"), er.gesprek("2026-11-02"));
        zaak(er.zaakId()).body("status", equalTo("in gesprek"));
        assertEquals("gehaald", termijn(er.zaakId(), "plan van aanpak (wet)", "status"));
    }

    @Test
    @DisplayName("Twee zaken met dezelfde gebeurtenissen in een andere menging zien er hetzelfde uit")
    void elkeMenging() {
        hetIs("2026-07-24");
        var gezien = IntStream.range(1, 4).mapToObj(keer -> {
            var zaakId = UUID.randomUUID();
            VolgordeTest.gemengd(VolgordeTest.verhaal(new Gebeurtenissen(zaakId, "0166")), new Random(keer)).forEach(this::gebeurt);
            return zaak(zaakId).extract().asString().replaceAll("\"(zaakId|taakId)\":\"[^\"]*\",?", "");
        }).distinct().toList();
        assertEquals(1, gezien.size(), () -> String.join("\n", gezien));
    }

    @Test
    @DisplayName("Een afgeschermde zaak is er alleen voor wie op de lijst staat en voor besluitnemers")
    void afgeschermd() {
        gebeurt(er.aanvraag(Aanvraagkanaal.POST, "2026-11-02"),
                new DossierAfgeschermd(er.zaakId(), "0166", "Wht 6.13 lid 4", List.of("Bakker"), Gebeurtenissen.dag("2026-11-02")));
        zaak(er.zaakId()).body("afgeschermd", equalTo(true));
        als("De Vries", "klantbegeleider", "0166").get("/v1/zaken/" + er.zaakId()).then().statusCode(403);
        als("De Vries", "klantbegeleider", "0166").queryParam("zaakId", er.zaakId()).get("/v1/werkvoorraad").then().statusCode(200)
                .body("taken", hasSize(0));
        als("Smit", "besluitnemer", "0166").queryParam("zaakId", er.zaakId()).get("/v1/werkvoorraad").then().statusCode(200)
                .body("taken", hasSize(2));
        assertEquals(2, taken(er.zaakId(), "klantbegeleider").size());
        gebeurt(new BezwaarOntvangen(er.zaakId(), "0166", "Awb 6:4", UUID.randomUUID(), UUID.randomUUID(), "toegang geweigerd",
                Gebeurtenissen.dag("2026-11-02"), true, false, List.of()));
        als("Visser", "jurist", "0166").queryParam("zaakId", er.zaakId()).get("/v1/werkvoorraad").then().statusCode(200)
                .body("taken.taak", hasItem("bezwaar behandelen")).body("taken", hasSize(2));
        als("De Vries", "klantbegeleider", "0166").queryParam("zaakId", er.zaakId()).get("/v1/werkvoorraad").then().body("taken", hasSize(0));
        als("Bakker", "klantbegeleider", "9901").get("/v1/zaken/" + er.zaakId()).then().statusCode(404);
    }

    @Test
    @DisplayName("Kampen artikel 3.1 lid 3: regels in quarantaine zijn één taak bij hun bestand (K04)")
    void quarantaine() {
        gebeurt(new PortaalregelInQuarantaine(er.zaakId(), "0166", "artikel 3.1 lid 3", 4, List.of("R05"), Gebeurtenissen.dag("2026-11-02")),
                new PortaalregelInQuarantaine(er.zaakId(), "0166", "artikel 3.1 lid 3", 9, List.of("R07"), Gebeurtenissen.dag("2026-11-02")));
        bakker().queryParam("zaakId", er.zaakId()).get("/v1/werkvoorraad").then().body("taken", hasSize(1))
                .body("taken[0].taak", equalTo("portaalregel nakijken")).body("taken[0].uitersteDatum", equalTo("2026-11-30"))
                .body("taken[0].artikel", equalTo("artikel 3.1 lid 3"));
        zaak(er.zaakId()).body("status", nullValue()).body("termijnen", hasSize(0));
        gebeurt(new PortaalregelAfgehandeld(er.zaakId(), "0166", "artikel 3.1 lid 3", 4, "vrijgegeven", 1, Gebeurtenissen.dag("2026-11-03")));
        bakker().queryParam("zaakId", er.zaakId()).get("/v1/werkvoorraad").then().body("taken", hasSize(1));
        gebeurt(new PortaalregelAfgehandeld(er.zaakId(), "0166", "artikel 3.1 lid 3", 9, "afgewezen", 0, Gebeurtenissen.dag("2026-11-04")));
        bakker().queryParam("zaakId", er.zaakId()).get("/v1/werkvoorraad").then().body("taken", hasSize(0));
    }

    @Test
    @DisplayName("Wht 2.21 lid 1: een aangeboden zaak is een taak van de ontvanger, tot hij aanvaardt of weigert (I3)")
    void aangebodenZaak() {
        gebeurt(new OverdrachtOntvangen(er.zaakId(), "0166", "Wht 2.21 lid 1", "9902", Gebeurtenissen.dag("2026-11-02")));
        bakker().queryParam("zaakId", er.zaakId()).get("/v1/werkvoorraad").then().body("taken", hasSize(1))
                .body("taken[0].taak", equalTo("aangeboden zaak beantwoorden")).body("taken[0].uitersteDatum", equalTo("2026-11-30"))
                .body("taken[0].artikel", equalTo("Wht 2.21 lid 1"));
        gebeurt(new OverdrachtBeantwoord(er.zaakId(), "0166", "Wht 2.21 lid 1", false, Gebeurtenissen.dag("2026-11-03")));
        bakker().queryParam("zaakId", er.zaakId()).get("/v1/werkvoorraad").then().body("taken", hasSize(0));
    }

    @Test
    @DisplayName("Wht 6.12: opmerkingen bij het inlezen zijn één taak bij hun zaak, tot de laatste is nagekeken")
    void opmerkingen() {
        var eerste = UUID.randomUUID();
        var tweede = UUID.randomUUID();
        gebeurt(er.aanvraag(Aanvraagkanaal.PORTAAL, "2026-11-02"), opmerking(eerste, "GEEN_TELEFOON"), opmerking(tweede, "TWEEDE_GROND"));
        zaak(er.zaakId()).body("taken.findAll { it.taak == 'opmerking nakijken' }", hasSize(1))
                .body("taken.find { it.taak == 'opmerking nakijken' }.reden", containsString("GEEN_TELEFOON, TWEEDE_GROND"))
                .body("taken.find { it.taak == 'opmerking nakijken' }.uitersteDatum", equalTo("2026-11-30"));
        gebeurt(nagekeken(eerste));
        zaak(er.zaakId()).body("taken.find { it.taak == 'opmerking nakijken' }.reden", containsString("TWEEDE_GROND"));
        gebeurt(nagekeken(tweede));
        zaak(er.zaakId()).body("taken.findAll { it.taak == 'opmerking nakijken' }", hasSize(0));
    }

    @ParameterizedTest(name = "uitgenodigd {0}, opmerking {1}: uiterlijk {2}")
    @DisplayName("Wht 6.12: een opmerking wordt nagekeken voordat de uitnodiging uit moet, en daarna voordat beslist moet zijn")
    @CsvSource(textBlock = """
            ,           2026-11-30, 2026-11-30
            ,           2026-12-01, 2026-12-28
            2026-11-03, 2026-11-04, 2026-12-28
            2026-11-03, 2026-12-28, 2026-12-28
            2026-11-03, 2026-12-29,
            """)
    void opmerkingUiterlijk(String uitgenodigd, String gemaakt, String uiterlijk) {
        gebeurt(er.aanvraag(Aanvraagkanaal.PORTAAL, "2026-11-02"));
        if (uitgenodigd != null) gebeurt(er.uitnodiging(uitgenodigd));
        gebeurt(opmerking(UUID.randomUUID(), "LOPENDE_ZAAK", gemaakt));
        zaak(er.zaakId()).body("taken.find { it.taak == 'opmerking nakijken' }.uitersteDatum", equalTo(uiterlijk));
    }

    private PortaalopmerkingGemaakt opmerking(UUID regelId, String code) {
        return opmerking(regelId, code, "2026-11-02");
    }

    private PortaalopmerkingGemaakt opmerking(UUID regelId, String code, String op) {
        return new PortaalopmerkingGemaakt(er.zaakId(), "0166", "artikel 3.1 lid 3", regelId, List.of(code), Gebeurtenissen.dag(op));
    }

    private PortaalopmerkingAfgehandeld nagekeken(UUID regelId) {
        return new PortaalopmerkingAfgehandeld(er.zaakId(), "0166", "artikel 3.1 lid 3", regelId, Gebeurtenissen.dag("2026-11-03"));
    }

    @Test
    @DisplayName("AVG 5 lid 1 sub f: een afgeschermde zaak uit een bestand is van wie haar eerste taak neemt")
    void eersteTaak() {
        gebeurt(er.aanvraag(Aanvraagkanaal.PORTAAL, "2026-11-02"), new DossierAfgeschermd(er.zaakId(), "0166", "AVG 5 lid 1 sub f", List.of(),
                Gebeurtenissen.dag("2026-11-02")));
        bakker().get("/v1/zaken/" + er.zaakId()).then().statusCode(403);
        String taakId = bakker().queryParam("zaakId", er.zaakId()).get("/v1/werkvoorraad").then().body("taken", hasSize(1)).extract()
                .path("taken[0].taakId");
        var pad = "/v1/zaken/" + er.zaakId() + "/taken/" + taakId;
        als("Mulder", "jurist", "0166").queryParam("zaakId", er.zaakId()).get("/v1/werkvoorraad").then().body("taken", hasSize(0));
        als("Mulder", "jurist", "0166").get(pad).then().statusCode(403);
        bakker().header("If-Match", bakker().get(pad).then().statusCode(200).extract().header("ETag")).body("{}").put(pad + "/toewijzing").then()
                .statusCode(200).body("medewerker", equalTo("Bakker"));
        bakker().get("/v1/zaken/" + er.zaakId()).then().statusCode(200);
        als("Visser", "klantbegeleider", "0166").get("/v1/zaken/" + er.zaakId()).then().statusCode(403);
        als("Visser", "klantbegeleider", "0166").get(pad).then().statusCode(403);
        assertEquals("Bakker", draad.wachtOp(er.zaakId(), EersteTaakGenomen.class).medewerker());
    }

    @Test
    @DisplayName("De werkvoorraad: dringendste eerst, per bladzijde, met wie, wanneer en waarom")
    void werkvoorraad() {
        for (var dag : List.of("2026-10-05", "2026-09-28", "2026-10-12")) {
            gebeurt(new Gebeurtenissen(UUID.randomUUID(), "0150").aanvraag(Aanvraagkanaal.POST, dag));
        }
        var deventer = als("Bakker", "klantbegeleider", "0150");
        var eerste = deventer.queryParam("rol", "klantbegeleider").queryParam("limit", 4).get("/v1/werkvoorraad").then().statusCode(200)
                .body("taken", hasSize(4)).body("taken[0].uitersteDatum", equalTo("2026-11-23"))
                .body("taken.artikel", hasItems("Awb 4:13 lid 2", "Wht 2.21 lid 1")).extract();
        var link = eerste.header("Link").replaceFirst("<(.*)>.*", "$1");
        assertTrue(link.contains("rol=klantbegeleider"));
        als("Bakker", "klantbegeleider", "0150").get("/v1/werkvoorraad" + link).then().statusCode(200).body("taken", hasSize(2))
                .body("taken[1].uitersteDatum", equalTo("2026-12-07"));
        als("Bakker", "klantbegeleider", "0150").queryParam("voorDatum", "2026-11-24").get("/v1/werkvoorraad").then().body("taken", hasSize(2));
        bakker().queryParam("rol", "portier").queryParam("voorDatum", "morgen").get("/v1/werkvoorraad").then().statusCode(400);
        bakker().queryParam("cursor", "x").get("/v1/werkvoorraad").then().statusCode(400);
        als("Mulder", "beheer", "0166").get("/v1/werkvoorraad").then().statusCode(403);
    }
}
