package nl.bredeondersteuning.deadline.zaak;

import static nl.bredeondersteuning.deadline.Gebeurtenissen.dag;
import static nl.bredeondersteuning.deadline.zaak.Standen.op;
import static nl.bredeondersteuning.deadline.zaak.Standen.taak;
import static nl.bredeondersteuning.deadline.zaak.Standen.termijn;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.bredeondersteuning.deadline.Gebeurtenissen;
import nl.bredeondersteuning.deadline.regels.Rechtsmiddelen;
import nl.bredeondersteuning.deadline.regels.Taak;
import nl.bredeondersteuning.deadline.regels.Termijn;
import nl.bredeondersteuning.deadline.regels.Zaakstatus;
import nl.bredeondersteuning.events.AanvraagDoorgezonden;
import nl.bredeondersteuning.events.AanvraagGecorrigeerd;
import nl.bredeondersteuning.events.Aanvraagkanaal;
import nl.bredeondersteuning.events.AanvullingGevraagd;
import nl.bredeondersteuning.events.AanvullingOntvangen;
import nl.bredeondersteuning.events.BekendmakingMislukt;
import nl.bredeondersteuning.events.BeroepAfgesloten;
import nl.bredeondersteuning.events.BeroepIngesteld;
import nl.bredeondersteuning.events.BeroepsstukkenGezonden;
import nl.bredeondersteuning.events.BesluitVervangen;
import nl.bredeondersteuning.events.BezwaarAfgehandeld;
import nl.bredeondersteuning.events.BezwaarBevestigd;
import nl.bredeondersteuning.events.BezwaarIngetrokken;
import nl.bredeondersteuning.events.BezwaarNaarCommissie;
import nl.bredeondersteuning.events.BezwaarOntvangen;
import nl.bredeondersteuning.events.BezwaarherstelGevraagd;
import nl.bredeondersteuning.events.BezwaarherstelOntvangen;
import nl.bredeondersteuning.events.DoelstellingBereikt;
import nl.bredeondersteuning.events.EersteGesprekGecorrigeerd;
import nl.bredeondersteuning.events.FeitGecorrigeerd;
import nl.bredeondersteuning.events.IngebrekestellingBeantwoord;
import nl.bredeondersteuning.events.IngebrekestellingOntvangen;
import nl.bredeondersteuning.events.KennisgevingGezonden;
import nl.bredeondersteuning.events.KindbesluitGedagtekend;
import nl.bredeondersteuning.events.KlachtAfgehandeld;
import nl.bredeondersteuning.events.KlachtNaarCommissie;
import nl.bredeondersteuning.events.KlachtOntvangen;
import nl.bredeondersteuning.events.KlachtVerdaagd;
import nl.bredeondersteuning.events.MotiveringUitgesteld;
import nl.bredeondersteuning.events.MotiveringVerstrekt;
import nl.bredeondersteuning.events.NazorgcontactGelegd;
import nl.bredeondersteuning.events.OndersteuningBeeindigd;
import nl.bredeondersteuning.events.OverlegVastgelegd;
import nl.bredeondersteuning.events.PersoonsgegevensGecorrigeerd;
import nl.bredeondersteuning.events.RechthebbendheidVervallen;
import nl.bredeondersteuning.events.ReguliereSchuldhulpAangeboden;
import nl.bredeondersteuning.events.SchuldhulpAangevraagd;
import nl.bredeondersteuning.events.SchuldhulpGeweigerd;
import nl.bredeondersteuning.events.TermijnVerlengd;
import nl.bredeondersteuning.events.TermijnwijzigingIngetrokken;
import nl.bredeondersteuning.events.WarmeOverdrachtVastgelegd;
import nl.bredeondersteuning.events.WoonplaatsGewijzigd;
import nl.bredeondersteuning.events.ZaakEvent;
import nl.bredeondersteuning.events.ZaakOvergedragen;
import nl.bredeondersteuning.events.ZaakOvergenomen;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Termijnen, taken en status van wat na of naast het plan komt: aanvullen, bezwaar, dwangsom, einde, nazorg en vertrek. */
class VervolgTest {

    private static final UUID BESLUIT = new UUID(9, 9);
    private static final UUID BEZWAAR = new UUID(9, 1);
    private static final UUID BESLISSING = new UUID(9, 2);
    private static final UUID KLACHT = new UUID(9, 7);
    private static final UUID BEROEP = new UUID(9, 4);
    private static final UUID INGEBREKE = new UUID(9, 3);
    private static final UUID AANVRAGER = new UUID(7, 7);
    private Gebeurtenissen er = Gebeurtenissen.inKampen();
    private final List<ZaakEvent> zaak = new ArrayList<>();

    private void gebeurt(ZaakEvent... gebeurtenissen) {
        zaak.addAll(Arrays.asList(gebeurtenissen));
    }

    private String status(String opDag) {
        return Zaakstatus.van(op(opDag, zaak)).orElseThrow().label();
    }

    private LocalDate uiterste(String opDag, String termijn) {
        return termijn(op(opDag, zaak), termijn).map(Termijn::uitersteDatum).orElse(null);
    }

    private String termijnstatus(String opDag, String termijn) {
        return termijn(op(opDag, zaak), termijn).map(t -> t.status(dag(opDag)).label()).orElse(null);
    }

    private boolean heeft(String opDag, String taak) {
        return taak(op(opDag, zaak), taak).isPresent();
    }

    @DisplayName("Awb 4:5 en 4:15 lid 1 sub a: hersteltermijn, stilstand van de beslistermijn, en daarna de vier weken")
    @ParameterizedTest(name = "aangevuld {0}, op {1}: herstel {2}, beslistermijn {3} {4}, buiten behandeling {5}")
    @CsvSource(nullValues = "-", textBlock = """
            -,          2026-03-16, lopend,     2026-05-11, opgeschort, -
            -,          2026-03-30, lopend,     2026-05-11, lopend,     -
            -,          2026-03-31, verstreken, 2026-05-11, lopend,     2026-04-28
            2026-03-30, 2026-03-31, gehaald,    2026-05-11, lopend,     -
            2026-03-17, 2026-03-31, gehaald,    2026-04-28, lopend,     -
            2026-03-31, 2026-03-31, verstreken, 2026-05-11, lopend,     2026-04-28
            """)
    void aanvullen(LocalDate aangevuld, String opDag, String herstel, LocalDate beslis, String beslisstatus, LocalDate buiten) {
        gebeurt(er.aanvraag(Aanvraagkanaal.POST, "2026-03-02"),
                new AanvullingGevraagd(er.zaakId(), "0166", "Awb 4:5 lid 1", dag("2026-03-16"), dag("2026-03-30")));
        if (aangevuld != null) gebeurt(new AanvullingOntvangen(er.zaakId(), "0166", "Awb 4:5 lid 1", aangevuld));
        assertEquals(dag("2026-03-30"), uiterste(opDag, "hersteltermijn"));
        assertEquals(herstel, termijnstatus(opDag, "hersteltermijn"));
        assertEquals(beslis, uiterste(opDag, "beslistermijn Awb"));
        assertEquals(beslisstatus, termijnstatus(opDag, "beslistermijn Awb"));
        assertEquals(buiten, uiterste(opDag, "buiten behandeling"));
    }

    @Test
    @DisplayName("Awb 4:5 lid 4: buiten behandeling laten haalt beide termijnen en sluit de zaak")
    void buitenBehandeling() {
        gebeurt(er.aanvraag(Aanvraagkanaal.POST, "2026-03-02"),
                new AanvullingGevraagd(er.zaakId(), "0166", "Awb 4:5 lid 1", dag("2026-03-16"), dag("2026-03-30")),
                er.bekend(BESLUIT, "buiten behandeling", "de post", "2026-04-28"));
        assertEquals("gehaald", termijnstatus("2026-04-29", "buiten behandeling"));
        assertEquals("gehaald", termijnstatus("2026-04-29", "beslistermijn Awb"));
        assertEquals("buiten behandeling", status("2026-04-29"));
    }

    @DisplayName("Awb 4:15: een ingetrokken opschorting of bericht telt niet meer mee")
    @Test
    void ingetrokken() {
        gebeurt(er.aanvraag(Aanvraagkanaal.POST, "2026-03-06"), er.opgeschort("beslistermijn Awb", "2026-03-09", "2026-03-20",
                "2026-03-06"));
        assertEquals(dag("2026-05-13"), uiterste("2026-03-06", "beslistermijn Awb"));
        gebeurt(new TermijnwijzigingIngetrokken(er.zaakId(), "0166", "Awb 4:15", "beslistermijn Awb", new UUID(8,
                dag("2026-03-06").toEpochDay()),
                dag("2026-03-07")));
        assertEquals(dag("2026-05-01"), uiterste("2026-03-07", "beslistermijn Awb"));
    }

    private void bezwaar(boolean commissie) {
        gebeurt(er.bekend(BESLUIT, "voorziening geweigerd", "de post", "2026-12-02"),
                new BezwaarOntvangen(er.zaakId(), "0166", "Awb 6:4", BEZWAAR, BESLUIT, "voorziening geweigerd", dag("2027-01-19"), true,
                        commissie, List.of()));
    }

    @DisplayName("Awb 6:6, 7:10 lid 2: zolang de indiener zijn bezwaar kan aanvullen, staat de beslistermijn stil")
    @ParameterizedTest(name = "gevraagd {0} tot en met {1}, hersteld {2}: {3}")
    @CsvSource(nullValues = "-", textBlock = """
            2027-01-20, 2027-02-03, -,          2027-03-09
            2027-01-20, 2027-02-03, 2027-01-27, 2027-03-02
            2027-01-20, 2027-02-03, 2027-01-21, 2027-02-24
            2027-01-20, 2027-02-03, 2027-02-04, 2027-03-09
            2027-01-11, 2027-01-18, -,          2027-03-01
            """)
    void bezwaarAanvullen(LocalDate gevraagd, LocalDate uiterlijk, LocalDate hersteld, LocalDate einde) {
        bezwaar(false);
        gebeurt(new BezwaarherstelGevraagd(er.zaakId(), "0166", "Awb 6:6", BEZWAAR, uiterlijk, gevraagd));
        if (hersteld != null) gebeurt(new BezwaarherstelOntvangen(er.zaakId(), "0166", "Awb 6:6", BEZWAAR, hersteld));
        assertEquals(einde, uiterste("2027-02-05", "beslissing op bezwaar"));
        assertEquals(einde, taak(op("2027-02-05", zaak), "bezwaar behandelen").map(Taak::uitersteDatum).orElseThrow());
    }

    @Test
    @DisplayName("Awb 2:11, 3:40, 3:41: kwam de brief niet aan, dan loopt er geen bezwaartermijn tot het besluit opnieuw bekend is")
    void bezorging() {
        gebeurt(er.bekend(BESLUIT, "toegang verleend", "de post", "2026-12-02"));
        assertEquals(dag("2027-01-13"), uiterste("2026-12-04", "bezwaartermijn"));
        gebeurt(new BekendmakingMislukt(er.zaakId(), "0166", "Awb 3:40", BESLUIT, "toegang verleend", new UUID(3, 3), dag("2026-12-04")));
        assertEquals(null, uiterste("2026-12-04", "bezwaartermijn"));
        assertEquals(true, heeft("2026-12-04", "besluit opnieuw bekendmaken"));
        gebeurt(er.bekend(BESLUIT, "toegang verleend", "persoonlijke uitreiking", "2026-12-07"));
        assertEquals(dag("2027-01-18"), uiterste("2026-12-07", "bezwaartermijn"));
        assertEquals(false, heeft("2026-12-07", "besluit opnieuw bekendmaken"));
    }

    @Test
    @DisplayName("Awb 3:47 lid 3: na een spoedbesluit de motivering nasturen, uiterlijk een week later, tot zij verstrekt is")
    void spoedmotivering() {
        gebeurt(er.aanvraag(Aanvraagkanaal.POST, "2026-11-02"), er.bekend(BESLUIT, "voorziening toegekend", "de post", "2026-11-24"),
                new MotiveringUitgesteld(er.zaakId(), "0166", "Awb 3:47 lid 3", BESLUIT, "voorziening toegekend", dag("2026-12-01"),
                        dag("2026-11-24")));
        var taak = taak(op("2026-11-24", zaak), "motivering van spoedbesluit nasturen").orElseThrow();
        assertEquals(dag("2026-12-01"), taak.uitersteDatum());
        assertEquals("besluitnemer", taak.soort().rol());
        gebeurt(new MotiveringVerstrekt(er.zaakId(), "0166", "Awb 3:47 lid 3", BESLUIT, "voorziening toegekend", dag("2026-12-01")));
        assertEquals(false, heeft("2026-12-01", "motivering van spoedbesluit nasturen"));
    }

    @Test
    @DisplayName("Awb 2:10: een digitale brief binnen achtenveertig uur aankondigen, tot het gelukt is")
    void kennisgeving() {
        gebeurt(er.bekend(BESLUIT, "toegang verleend", "digitale post", "2026-12-02"));
        assertEquals(dag("2026-12-04"), taak(op("2026-12-02", zaak), "digitale brief aankondigen").map(Taak::uitersteDatum).orElseThrow());
        gebeurt(new KennisgevingGezonden(er.zaakId(), "0166", "Awb 2:11", new UUID(3, 3), BESLUIT, false, dag("2026-12-03")));
        assertEquals(true, heeft("2026-12-03", "digitale brief aankondigen"));
        gebeurt(new KennisgevingGezonden(er.zaakId(), "0166", "Awb 2:10", new UUID(3, 3), BESLUIT, true, dag("2026-12-04")));
        assertEquals(false, heeft("2026-12-04", "digitale brief aankondigen"));
    }

    @DisplayName("Awb 9:11: een klacht is in zes weken afgehandeld, met advies in tien, en daarbij de verdagingen; tot zij beantwoord is")
    @ParameterizedTest(name = "commissie {0}, verdaagd {1}: {2}")
    @CsvSource(nullValues = "-", textBlock = """
            false, -,   2026-12-07
            true,  -,   2027-01-04
            false, P2W, 2026-12-21
            true,  P4W, 2027-02-01
            """)
    void klacht(boolean commissie, String verdaagd, LocalDate uiterlijk) {
        gebeurt(new KlachtOntvangen(er.zaakId(), "0166", "Awb 9:6", KLACHT, dag("2026-10-26")));
        if (commissie) gebeurt(new KlachtNaarCommissie(er.zaakId(), "0166", "Awb 9:14", KLACHT, dag("2026-10-27")));
        if (verdaagd != null) gebeurt(new KlachtVerdaagd(er.zaakId(), "0166", "Awb 9:11 lid 2", KLACHT, verdaagd, dag("2026-11-02")));
        assertEquals(uiterlijk, taak(op("2026-11-02", zaak), "klacht afhandelen").map(Taak::uitersteDatum).orElseThrow());
        assertEquals(false, klachtTeLaat(uiterlijk));
        assertEquals(uiterlijk.plusDays(1), op(uiterlijk.toString(), zaak).wekdag().orElseThrow());
        assertEquals(true, klachtTeLaat(uiterlijk.plusDays(1)));
        gebeurt(new KlachtAfgehandeld(er.zaakId(), "0166", "Awb 9:12", KLACHT, "gegrond", uiterlijk));
        assertEquals(false, heeft(uiterlijk.toString(), "klacht afhandelen"));
        assertEquals(0, op(uiterlijk.toString(), zaak).agenda(Map.of()).size());
    }

    private boolean klachtTeLaat(LocalDate opDag) {
        return op(opDag.toString(), zaak).agenda(Map.of()).stream().filter(p -> KLACHT.equals(p.betreft())).findFirst()
                .orElseThrow().teLaat();
    }

    @Test
    @DisplayName("Awb 8:42, 8:55d, 8:72: stukken naar de rechter, en na een gegrond beroep een nieuw besluit tot dat er is")
    void beroep() {
        bezwaar(false);
        gebeurt(new BezwaarAfgehandeld(er.zaakId(), "0166", "Awb 7:11", BEZWAAR, BESLISSING, "ongegrond", dag("2027-02-01"), List.of()),
                er.vastgesteld(BESLISSING, "beslissing op bezwaar", null, "2027-02-01"), er.bekend(BESLISSING, "beslissing op bezwaar",
                "de post", "2027-02-01"));
        assertEquals(dag("2027-03-16"), onherroepelijk(BESLUIT, "2027-02-02"));
        gebeurt(new BeroepIngesteld(er.zaakId(), "0166", "Awb 8:1", BEROEP, BESLISSING, "beroep", dag("2027-02-08"), dag("2027-02-10")));
        assertEquals(null, onherroepelijk(BESLUIT, "2027-02-10"));
        assertEquals(dag("2027-03-10"), taak(op("2027-02-10", zaak), "stukken aan de rechter zenden").map(Taak::uitersteDatum).orElseThrow());
        gebeurt(new BeroepsstukkenGezonden(er.zaakId(), "0166", "Awb 8:42 lid 1", BEROEP, dag("2027-03-01")));
        assertEquals(false, heeft("2027-03-01", "stukken aan de rechter zenden"));
        gebeurt(new BeroepAfgesloten(er.zaakId(), "0166", "Awb 8:70", BEROEP, BESLISSING, "gegrond", true, dag("2027-06-28"),
                dag("2027-05-17")));
        assertEquals(dag("2027-06-28"), taak(op("2027-05-18", zaak), "nieuw besluit na uitspraak nemen").map(Taak::uitersteDatum)
                .orElseThrow());
        gebeurt(er.bekend(new UUID(9, 5), "beslissing op bezwaar", "de post", "2027-05-16"));
        assertEquals(true, heeft("2027-05-18", "nieuw besluit na uitspraak nemen"));
        gebeurt(er.bekend(new UUID(9, 6), "beslissing op bezwaar", "de post", "2027-05-17"));
        assertEquals(false, heeft("2027-05-18", "nieuw besluit na uitspraak nemen"));
    }

    private LocalDate onherroepelijk(UUID besluit, String opDag) {
        var feiten = op(opDag, zaak).feiten();
        return feiten.besluiten().stream().filter(b -> b.id().equals(besluit)).findFirst().flatMap(new Rechtsmiddelen(feiten)::onherroepelijkOp)
                .orElse(null);
    }

    @Test
    @DisplayName("Awb 6:14: de taak om een bezwaar te bevestigen, tot dat gebeurde")
    void bezwaarBevestigen() {
        bezwaar(false);
        assertEquals(true, heeft("2027-01-19", "ontvangst van bezwaar bevestigen"));
        gebeurt(new BezwaarBevestigd(er.zaakId(), "0166", "Awb 6:14", BEZWAAR, dag("2027-01-20")));
        assertEquals(false, heeft("2027-01-20", "ontvangst van bezwaar bevestigen"));
    }

    @DisplayName("Awb 6:21: na intrekking is er geen beslissing meer te nemen")
    @ParameterizedTest(name = "op {0}: {1}, taak {2}")
    @CsvSource(textBlock = """
            2027-01-31, lopend,    true
            2027-02-01, vervallen, false
            """)
    void bezwaarIngetrokken(String opDag, String status, boolean taak) {
        bezwaar(false);
        if ("2027-02-01".equals(opDag)) gebeurt(new BezwaarIngetrokken(er.zaakId(), "0166", "Awb 6:21 lid 1", BEZWAAR, BESLUIT, dag(opDag)));
        assertEquals(status, termijnstatus(opDag, "beslissing op bezwaar"));
        assertEquals(taak, heeft(opDag, "bezwaar behandelen"));
    }

    @DisplayName("Awb 7:10: zes weken, met commissie twaalf, na de bezwaartermijn; verdagen telt erbij")
    @ParameterizedTest(name = "commissie {0} later {1}, verdaagd {2}: {3}")
    @CsvSource(nullValues = "-", textBlock = """
            false, false, -,   2027-02-24
            false, true,  -,   2027-04-07
            true,  false, -,   2027-04-07
            false, false, P6W, 2027-04-07
            """)
    void beslissingOpBezwaar(boolean commissie, boolean later, String verdaagd, LocalDate einde) {
        bezwaar(commissie);
        if (later) gebeurt(new BezwaarNaarCommissie(er.zaakId(), "0166", "Awb 7:13", BEZWAAR, dag("2027-01-19")));
        if (verdaagd != null) gebeurt(new TermijnVerlengd(er.zaakId(), "0166", "Awb 7:10 lid 3", "beslissing op bezwaar", verdaagd, null,
                dag("2027-01-20"), new UUID(8, 8), BEZWAAR));
        assertEquals(einde, uiterste("2027-01-20", "beslissing op bezwaar"));
        assertEquals(einde, taak(op("2027-01-20", zaak), "bezwaar behandelen").map(Taak::uitersteDatum).orElseThrow());
        gebeurt(new BezwaarAfgehandeld(er.zaakId(), "0166", "Awb 7:11", BEZWAAR, BESLISSING, "gegrond", dag("2027-02-01"), List.of()),
                new BesluitVervangen(er.zaakId(), "0166", "Awb 7:11 lid 2", BESLUIT, "voorziening geweigerd", BESLISSING,
                        dag("2027-02-01")),
                er.vastgesteld(BESLISSING, "beslissing op bezwaar", null, "2027-02-01"));
        assertEquals("lopend", termijnstatus("2027-02-01", "beslissing op bezwaar"));
        gebeurt(er.bekend(BESLISSING, "beslissing op bezwaar", "de post", "2027-02-02"));
        assertEquals("gehaald", termijnstatus("2027-02-02", "beslissing op bezwaar"));
        assertEquals(false, heeft("2027-02-02", "bezwaar behandelen"));
        assertEquals("vervangen", op("2027-02-02", zaak).feiten().besluiten().getFirst().status().label());
        assertEquals(1, op("2027-02-02", zaak).termijnen().stream().filter(t -> t.soort().label().equals("bezwaartermijn")).count());
    }

    private void ingebreke(String ontvangen, boolean prematuur) {
        gebeurt(er.aanvraag(Aanvraagkanaal.BALIE, "2026-06-01"), new IngebrekestellingOntvangen(er.zaakId(), "0166", "Awb 4:17 lid 3",
                INGEBREKE,
                "beslistermijn Awb", dag("2026-07-27"), dag(ontvangen), prematuur));
    }

    @DisplayName("Awb 4:17 en 4:18: de stand van de dwangsom, het besluit erover, en de taken")
    @ParameterizedTest(name = "besluit {0}, op {1}: {2}, besluit uiterlijk {3}, beantwoorden {4}")
    @CsvSource(nullValues = "-", textBlock = """
            -,          2026-08-17, 0,      -,          true
            -,          2026-08-18, 2300,   -,          true
            2026-09-10, 2026-09-09, 63700,  -,          true
            2026-09-10, 2026-09-10, 63700,  2026-09-23, false
            -,          2026-09-28, 144200, -,          true
            -,          2026-09-29, 144200, 2026-10-12, true
            2026-08-18, 2026-08-18, 0,      -,          false
            """)
    void dwangsom(String besluit, String opDag, long centen, LocalDate besluitUiterlijk, boolean beantwoorden) {
        ingebreke("2026-08-03", false);
        if (besluit != null && !dag(besluit).isAfter(dag(opDag))) gebeurt(er.bekend(BESLUIT, "toegang geweigerd", "de post", besluit));
        var stand = op(opDag, zaak);
        assertEquals(centen, stand.dwangsom().orElseThrow().stand().bedragInCenten());
        assertEquals(besluitUiterlijk, uiterste(opDag, "dwangsombesluit"));
        assertEquals(besluitUiterlijk, taak(stand, "dwangsombesluit nemen").map(Taak::uitersteDatum).orElse(null));
        assertEquals(beantwoorden, heeft(opDag, "ingebrekestelling beantwoorden"));
        gebeurt(new IngebrekestellingBeantwoord(er.zaakId(), "0166", "Awb 4:17", INGEBREKE, dag(opDag)),
                er.vastgesteld(BESLISSING, "dwangsom vastgesteld", null, opDag));
        assertEquals(false, heeft(opDag, "ingebrekestelling beantwoorden") || heeft(opDag, "dwangsombesluit nemen"));
    }

    @Test
    @DisplayName("Awb 4:17 lid 3: te vroeg geeft geen dwangsom; een nieuwe geldige telt, een tweede geldige verandert niets")
    void tweedeIngebrekestelling() {
        ingebreke("2026-07-27", true);
        assertEquals(true, op("2026-08-31", zaak).dwangsom().orElseThrow().stand().prematuur());
        gebeurt(new IngebrekestellingOntvangen(er.zaakId(), "0166", "Awb 4:17 lid 3", new UUID(3, 1), "beslistermijn Awb",
                dag("2026-07-27"),
                dag("2026-08-03"), false), new IngebrekestellingOntvangen(er.zaakId(), "0166", "Awb 4:17 lid 3", new UUID(3, 2),
                "beslistermijn Awb", dag("2026-07-27"), dag("2026-08-10"), false));
        assertEquals(dag("2026-08-18"), op("2026-08-31", zaak).dwangsom().orElseThrow().stand().eersteDag());
    }

    private void beeindigd(String grond, String laatsteDag, String bekend) {
        gebeurt(er.bekend(BESLUIT, "beëindiging", "de post", bekend), new OndersteuningBeeindigd(er.zaakId(), er.gemeente(), grond, BESLUIT,
                dag(laatsteDag), List.of(AANVRAGER), dag(bekend)));
    }

    @DisplayName("Wht 2.21 lid 6: binnen dertig dagen na de afwijzing eindigen, voorbereiden en doorverwijzen")
    @Test
    void afwijzing() {
        gebeurt(er.gesprek("2026-02-09"), er.hulpvraag("2026-02-09", true), er.bekend(new UUID(1, 9), "toegang verleend", "de post",
                "2026-03-09"));
        assertEquals(null, uiterste("2026-04-15", "beëindiging niet-rechthebbende"));
        gebeurt(new RechthebbendheidVervallen(er.zaakId(), "0166", "Wht 2.21 lid 6", dag("2026-04-15"), null),
                new RechthebbendheidVervallen(er.zaakId(), "0166", "Wht 2.21 lid 6", dag("2026-04-20"), null));
        assertEquals(dag("2026-05-18"), uiterste("2026-04-20", "beëindiging niet-rechthebbende"));
        assertEquals(dag("2026-05-18"), taak(op("2026-04-20", zaak), "beëindiging voorbereiden").map(Taak::uitersteDatum).orElseThrow());
        beeindigd("Wht 2.21 lid 6", "2026-05-18", "2026-05-11");
        assertEquals("gehaald", termijnstatus("2026-05-11", "beëindiging niet-rechthebbende"));
        assertEquals(true, heeft("2026-05-11", "warm doorverwijzen") && heeft("2026-05-11", "warme overdracht regelen"));
        assertEquals(false, heeft("2026-05-11", "beëindiging voorbereiden"));
        gebeurt(new WarmeOverdrachtVastgelegd(er.zaakId(), "0166", "artikel 6.1 lid 6", new UUID(1, 2), dag("2026-05-12")));
        assertEquals(false, heeft("2026-05-12", "warme overdracht regelen"));
    }

    @DisplayName("Kampen hoofdstuk 6, Voorbeeldstad artikel 10, Wetdorp zonder nazorg: status en termijn na de laatste dag")
    @ParameterizedTest(name = "{0} op {1}: {2}, nazorg tot {3}, contact {4} uiterlijk {5}, maximale duur {6}")
    @CsvSource(nullValues = "-", textBlock = """
            0166, 2026-08-31, in ondersteuning, -,          false, -,          lopend
            0166, 2026-09-01, in nazorg,        -,          true,  -,          vervallen
            9901, 2026-09-01, afgesloten,       -,          false, -,          vervallen
            9902, 2026-08-31, in ondersteuning, 2027-02-28, false, -,          lopend
            9902, 2026-09-01, in nazorg,        2027-02-28, true,  2026-10-31, vervallen
            9902, 2027-02-28, in nazorg,        2027-02-28, true,  2026-10-31, vervallen
            9902, 2027-03-01, afgesloten,       2027-02-28, false, -,          vervallen
            """)
    void nazorg(String gemeente, String opDag, String zaakstatus, LocalDate tot, boolean contact, LocalDate uiterlijk, String duur) {
        er = new Gebeurtenissen(UUID.randomUUID(), gemeente);
        gebeurt(er.gesprek("2026-04-13"), er.hulpvraag("2026-04-13", true), er.bekend(new UUID(1, 9), "toegang verleend", "de post",
                "2026-05-18"));
        gebeurt(new DoelstellingBereikt(er.zaakId(), gemeente, "Wht 2.21", new UUID(4, 4), "wonen", dag("2026-07-01")));
        beeindigd("Wht 2.21 lid 4b", "2026-08-31", "2026-07-29");
        assertEquals(zaakstatus, status(opDag));
        assertEquals(tot, uiterste(opDag, "nazorg"));
        assertEquals(contact, heeft(opDag, "nazorgcontact opnemen"));
        assertEquals(uiterlijk, taak(op(opDag, zaak), "nazorgcontact opnemen").map(Taak::uitersteDatum).orElse(null));
        assertEquals(duur, termijnstatus(opDag, "maximale duur"));
        assertEquals(false, heeft(opDag, "warme overdracht regelen"));
        gebeurt(new NazorgcontactGelegd(er.zaakId(), gemeente, "hoofdstuk 6", dag("2026-09-15")));
        assertEquals(gemeente.equals("9902") && contact, heeft(opDag, "nazorgcontact opnemen"));
    }

    @DisplayName("SPUK 3 lid 4: twaalf maanden na de dagtekening, gehaald met de aanvraag; na een weigering reguliere hulp aanbieden")
    @Test
    void schuldhulp() {
        gebeurt(new KindbesluitGedagtekend(er.zaakId(), "0166", "SPUK 3 lid 4", dag("2026-01-31")));
        assertEquals(dag("2027-01-31"), uiterste("2026-02-01", "schuldhulpaanbod"));
        gebeurt(new SchuldhulpAangevraagd(er.zaakId(), "0166", "SPUK 3 lid 4", dag("2027-01-31")));
        assertEquals("gehaald", termijnstatus("2027-02-01", "schuldhulpaanbod"));
        gebeurt(new SchuldhulpGeweigerd(er.zaakId(), "0166", "artikel 4.2 lid 3 sub e", dag("2027-02-01"), List.of()));
        assertEquals(true, heeft("2027-02-01", "reguliere schuldhulp aanbieden"));
        gebeurt(new ReguliereSchuldhulpAangeboden(er.zaakId(), "0166", "artikel 4.2 lid 3", dag("2027-02-02")));
        assertEquals(false, heeft("2027-02-02", "reguliere schuldhulp aanbieden"));
    }

    @DisplayName("Wht 2.21 lid 1 en 3 (I3): verhuisd vraagt overleg; overgedragen neemt de termijnen mee en houdt het anker")
    @Test
    void verhuisd() {
        gebeurt(er.aanvraag(Aanvraagkanaal.POST, "2026-01-02"), er.gesprek("2026-01-15"), er.hulpvraag("2026-01-15", true),
                er.bekend(BESLUIT, "toegang verleend", "de post", "2026-03-05"),
                new WoonplaatsGewijzigd(er.zaakId(), "0166", "Wht 2.21 lid 1", "0150", dag("2026-07-01")));
        assertEquals(true, heeft("2026-07-01", "overleggen met andere gemeente"));
        gebeurt(new OverlegVastgelegd(er.zaakId(), "0166", "Wht 2.21 lid 3", "0150", dag("2026-07-02")));
        assertEquals(false, heeft("2026-07-02", "overleggen met andere gemeente"));
        gebeurt(new ZaakOvergedragen(er.zaakId(), "0166", "Wht 2.21 lid 1", "0150", dag("2027-01-04")));
        assertEquals("overgedragen", status("2027-01-04"));
        assertEquals("vervallen", termijnstatus("2027-01-04", "maximale duur"));
        assertEquals(dag("2028-01-15"), uiterste("2027-01-04", "maximale duur"));
    }

    @DisplayName("Awb 3:41 en Wet BRP 1.7: wat de basisregistratie meldde is na te gaan, tot het weg of verbeterd is")
    @ParameterizedTest(name = "{0} {1}, verbeterd {2}: nagaan {3}, overlijden {4}")
    @CsvSource(textBlock = """
            IN_ONDERZOEK,             WAARSCHUWING, false, true,  false
            IN_ONDERZOEK,             WAARSCHUWING, true,  false, false
            GEBOORTEDATUM_ONVOLLEDIG, OORDEEL,      false, true,  false
            GEHEIMHOUDING,            VOLDAAN,      false, false, false
            OVERLEDEN,                VERZET,       false, false, true
            OVERLEDEN,                VERZET,       true,  false, true
            """)
    void basisregistratie(String norm, String uitkomst, boolean verbeterd, boolean nagaan, boolean overlijden) {
        gebeurt(er.aanvraag(Aanvraagkanaal.POST, "2026-01-02"), er.brp("2026-01-05", norm, uitkomst));
        if (verbeterd) gebeurt(new PersoonsgegevensGecorrigeerd(er.zaakId(), "0166", "AVG 16", AANVRAGER, dag("2026-01-06")));
        assertEquals(nagaan, heeft("2026-01-07", "persoonsgegevens nagaan"));
        assertEquals(overlijden, heeft("2026-01-07", "gevolgen van overlijden nagaan"));
        gebeurt(er.brp("2026-01-08", "GEHEIMHOUDING", "VOLDAAN"));
        assertEquals(false, heeft("2026-01-08", "persoonsgegevens nagaan"));
        assertEquals(false, heeft("2026-01-08", "gevolgen van overlijden nagaan"));
    }

    @DisplayName("Awb 3:2 en 4:13: een verbeterde dag van ontvangst of van het eerste gesprek rekent de termijnen opnieuw uit")
    @Test
    void verbeterdeDagen() {
        gebeurt(er.aanvraag(Aanvraagkanaal.POST, "2026-03-02"), er.recht("2026-03-03"), er.gesprek("2026-03-16"));
        assertEquals(dag("2026-04-28"), uiterste("2026-03-16", "beslistermijn Awb"));
        gebeurt(new AanvraagGecorrigeerd(er.zaakId(), "0166", "Awb 3:2", AANVRAGER, false, dag("2026-03-09"), dag("2026-03-17")),
                new EersteGesprekGecorrigeerd(er.zaakId(), "0166", "Wht 2.21 lid 4", new UUID(1, 1), dag("2026-03-18"), dag("2026-03-18")));
        assertEquals(dag("2026-05-04"), uiterste("2026-03-18", "beslistermijn Awb"));
        assertEquals(dag("2026-03-18"), op("2026-03-18", zaak).feiten().eersteGesprek());
        assertEquals(false, heeft("2026-03-18", "rechthebbendheid nagaan bij de UHT"));
        gebeurt(new AanvraagGecorrigeerd(er.zaakId(), "0166", "Awb 3:2", new UUID(7, 8), true, dag("2026-03-09"), dag("2026-03-19")));
        assertEquals(true, heeft("2026-03-19", "rechthebbendheid nagaan bij de UHT"));
    }

    @DisplayName("Awb 3:2: een verbeterd of herroepen feit telt op de plaats waar het stond")
    @ParameterizedTest(name = "verzoek {0} tot {1}, ingetrokken {2}: herstel {3}, beslistermijn {4}")
    @CsvSource(nullValues = "-", textBlock = """
            2026-03-16, 2026-03-30, false, 2026-03-30, 2026-04-28
            2026-03-13, 2026-03-27, false, 2026-03-27, 2026-04-30
            2026-03-16, 2026-03-30, true,  -,          2026-04-28
            """)
    void verbeterdFeit(LocalDate wordt, LocalDate wordtDag, boolean ingetrokken, LocalDate herstel, LocalDate beslis) {
        gebeurt(er.aanvraag(Aanvraagkanaal.POST, "2026-03-02"),
                new AanvullingGevraagd(er.zaakId(), "0166", "Awb 4:5 lid 1", dag("2026-03-16"), dag("2026-03-30")),
                new AanvullingOntvangen(er.zaakId(), "0166", "Awb 4:5 lid 1", dag("2026-03-17")),
                new FeitGecorrigeerd(er.zaakId(), "0166", "Awb 3:2", new UUID(3, 3), "AANVULLINGSVERZOEK", dag("2026-03-16"),
                dag("2026-03-30"),
                        wordt, wordtDag, ingetrokken, dag("2026-03-20")));
        assertEquals(herstel, uiterste("2026-03-20", "hersteltermijn"));
        assertEquals(beslis, uiterste("2026-03-20", "beslistermijn Awb"));
    }

    @DisplayName("Wht 8.10 (I19): een verbeterde oude dag bepaalt opnieuw of de overgangsregel geldt")
    @ParameterizedTest(name = "hulpvraag eerst 2024-11-04, verbeterd {0}, ingetrokken {1}: einde {2}")
    @CsvSource(textBlock = """
            2024-11-05, false, 2027-01-01
            2025-01-20, false, 2027-01-20
            2025-01-20, true,  -
            """, nullValues = "-")
    void verbeterdeOvername(LocalDate wordt, boolean ingetrokken, LocalDate einde) {
        gebeurt(er.aanvraag(Aanvraagkanaal.OVERNAME, "2024-10-01"), new ZaakOvergenomen(er.zaakId(), "0166", "Wht 2.21 lid 4",
                        dag("2024-11-04"), dag("2024-11-04"), null, dag("2024-11-04"), dag("2026-11-02")),
                new FeitGecorrigeerd(er.zaakId(), "0166", "Awb 3:2", new UUID(3, 4), "OVERGENOMEN_HULPVRAAG", dag("2024-11-04"), null, wordt,
                        null, ingetrokken, dag("2026-11-03")));
        assertEquals(einde, uiterste("2026-11-03", "maximale duur"));
        assertEquals(dag("2024-11-04"), op("2026-11-03", zaak).feiten().eersteGesprek());
    }

    @DisplayName("Awb 2:3: een doorgezonden aanvraag heeft hier geen lopende termijnen")
    @Test
    void doorgezonden() {
        gebeurt(er.aanvraag(Aanvraagkanaal.POST, "2026-01-02"),
                new AanvraagDoorgezonden(er.zaakId(), "0166", "Awb 2:3", "0193", dag("2026-01-05")));
        assertEquals("doorgezonden", status("2026-01-05"));
        assertEquals("vervallen", termijnstatus("2026-01-05", "beslistermijn Awb"));
        assertEquals(List.of(), op("2026-01-05", zaak).taken());
    }

    @DisplayName("Wht 8.10 (I19): een overgenomen zaak telt vanaf 1 januari 2025 en is in ondersteuning")
    @ParameterizedTest(name = "plan {0}: einde {1}, status {2}")
    @CsvSource(nullValues = "-", textBlock = """
            2024-06-03, Wht 8.10 lid 2 sub b, in ondersteuning
            -,          Wht 8.10 lid 1,       in gesprek
            """)
    void overgenomen(LocalDate plan, String artikel, String zaakstatus) {
        gebeurt(new ZaakOvergenomen(er.zaakId(), "0166", "Wht 8.10", dag("2024-03-12"), dag("2024-03-12"), plan, plan, dag("2026-11-22")));
        assertEquals(dag("2027-01-01"), uiterste("2026-11-22", "maximale duur"));
        assertEquals(artikel, termijn(op("2026-11-22", zaak), "maximale duur").orElseThrow().artikel());
        assertEquals(zaakstatus, status("2026-11-22"));
    }
}
