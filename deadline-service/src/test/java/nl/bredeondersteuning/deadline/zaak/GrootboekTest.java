package nl.bredeondersteuning.deadline.zaak;

import static nl.bredeondersteuning.deadline.zaak.Standen.op;
import static nl.bredeondersteuning.deadline.zaak.Standen.termijn;
import static nl.bredeondersteuning.deadline.zaak.Standen.zonderLege;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.UUID;
import nl.bredeondersteuning.deadline.Gebeurtenissen;
import nl.bredeondersteuning.deadline.regels.Termijn;
import nl.bredeondersteuning.deadline.regels.Zaakstatus;
import nl.bredeondersteuning.events.Aanvraagkanaal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Het termijnenboek: van gebeurtenissen naar laatste dagen, statussen en signalen. */
class GrootboekTest {

    private static final UUID BESLUIT = new UUID(9, 9);
    private final Gebeurtenissen er = Gebeurtenissen.inKampen();

    @DisplayName("Kampen artikel 3.2 lid 1, Voorbeeldstad artikel 4 lid 1, Awb 4:13 lid 2: vanaf de aanvraag")
    @ParameterizedTest(name = "{0} {1} {2}: {3}, streefdatum {4}, nadert vanaf {5}")
    @CsvSource(nullValues = "-", textBlock = """
            0166, 2026-11-02, uitnodiging,       2026-11-30, 2026-11-30, 2026-11-16, artikel 3.2 lid 1
            0166, 2026-11-27, uitnodiging,       2026-12-25, 2026-12-24, 2026-12-11, artikel 3.2 lid 1
            0166, 2024-12-31, uitnodiging,       -,          -,          -,          -
            0166, 2025-01-01, uitnodiging,       2025-01-29, 2025-01-29, 2025-01-15, artikel 3.2 lid 1
            9901, 2026-11-02, uitnodiging,       -,          -,          -,          -
            9902, 2026-11-02, uitnodiging,       2026-11-23, 2026-11-23, 2026-11-16, artikel 4 lid 1
            0166, 2026-11-02, beslistermijn Awb, 2026-12-28, 2026-12-28, 2026-12-14, Awb 4:13 lid 2
            0166, 2026-03-02, beslistermijn Awb, 2026-04-28, 2026-04-28, 2026-04-14, Awb 4:13 lid 2
            9902, 2026-11-02, beslistermijn Awb, 2026-12-28, 2026-12-28, 2026-12-21, Awb 4:13 lid 2
            """)
    void vanafAanvraag(String gemeente, String ontvangen, String naam, LocalDate uiterste, LocalDate streef, LocalDate nadert,
            String artikel) {
        var stand = op(ontvangen, new Gebeurtenissen(UUID.randomUUID(), gemeente).aanvraag(Aanvraagkanaal.POST, ontvangen));
        var termijn = termijn(stand, naam);
        assertEquals(uiterste, termijn.map(Termijn::uitersteDatum).orElse(null));
        assertEquals(streef, termijn.map(Termijn::streefdatum).orElse(null));
        assertEquals(nadert, termijn.map(Termijn::nadertVanaf).orElse(null));
        assertEquals(artikel, termijn.map(Termijn::artikel).orElse(null));
    }

    @DisplayName("Wht 2.21 lid 4, 4a, 4b (I2): de wet telt van de hulpvraag, het beleid van het eerste gesprek, het signaal van het vroegste einde")
    @ParameterizedTest(name = "gesprek {0}, hulpvraag {1}, {2}: {3}, nadert vanaf {4}")
    @CsvSource(textBlock = """
            2026-11-12, 2026-11-26, plan van aanpak (wet),            2027-01-21, 2027-01-07, wet
            2026-11-12, 2026-11-26, beschikking (beleid),             2027-01-07, 2026-12-24, beleid
            2026-11-12, 2026-11-26, materiële voorzieningen,          2027-05-26, 2027-04-28, wet
            2026-11-12, 2026-11-26, materiële voorzieningen (beleid), 2027-05-12, 2027-04-28, beleid
            2026-11-12, 2026-11-26, maximale duur,                    2028-11-26, 2028-10-29, wet
            2026-11-12, 2026-11-26, maximale duur (beleid),           2028-11-12, 2028-10-29, beleid
            2026-03-19, 2026-04-02, materiële voorzieningen,          2026-10-02, 2026-09-05, wet
            2026-11-06, 2026-11-06, plan van aanpak (wet),            2027-01-04, 2026-12-21, wet
            2026-11-06, 2026-11-06, beschikking (beleid),             2027-01-01, 2026-12-18, beleid
            """)
    void wetEnBeleid(String gesprek, String hulpvraag, String naam, LocalDate uiterste, LocalDate nadert, String aard) {
        var termijn = termijn(op(hulpvraag, er.gesprek(gesprek), er.hulpvraag(hulpvraag, true)), naam).orElseThrow();
        assertEquals(uiterste, termijn.uitersteDatum());
        assertEquals(nadert, termijn.nadertVanaf());
        assertEquals(aard, termijn.aard());
    }

    @Test
    @DisplayName("Kampen artikel 4.1 lid 1 (R10): het werkdoel is de dag van verzenden")
    void verzenden() {
        var termijn = termijn(op("2026-11-12", er.gesprek("2026-11-12")), "beschikking (beleid)").orElseThrow();
        assertEquals(LocalDate.of(2027, 1, 4), termijn.streefdatum());
        assertTrue(termijn.stappen().stream().anyMatch(stap -> stap.artikel().equals("R10")));
    }

    @DisplayName("Wht 8.10 (I14): oude zaken tellen vanaf 1 januari 2025")
    @ParameterizedTest(name = "hulpvraag {0}, plan {1}, {2}: {3} op {4}")
    @CsvSource(nullValues = "-", textBlock = """
            2024-11-12, -,          plan van aanpak (wet),   2025-02-26, Wht 8.10 lid 1 sub a
            2024-11-12, -,          materiële voorzieningen, 2025-07-01, Wht 8.10 lid 1
            2024-11-12, -,          maximale duur,           2027-01-01, Wht 8.10 lid 1
            2024-12-31, 2024-12-31, materiële voorzieningen, 2025-07-01, Wht 8.10 lid 2 sub a
            2024-12-31, 2024-12-31, maximale duur,           2027-01-01, Wht 8.10 lid 2 sub b
            2025-01-01, -,          maximale duur,           2027-01-01, Wht 2.21 lid 4b
            2025-02-03, -,          maximale duur,           2027-02-03, Wht 2.21 lid 4b
            2025-02-03, 2024-12-31, maximale duur,           2027-01-01, Wht 8.10 lid 2 sub b
            """)
    void overgangsrecht(String hulpvraag, String plan, String naam, LocalDate uiterste, String artikel) {
        var stand = op("2025-03-01", zonderLege(er.gesprek(hulpvraag), er.hulpvraag(hulpvraag, true), plan == null ? null : er.plan(1,
                plan)));
        assertEquals(uiterste, termijn(stand, naam).orElseThrow().uitersteDatum());
        assertEquals(artikel, termijn(stand, naam).orElseThrow().artikel());
    }

    @Test
    @DisplayName("Wht 8.10 (I14): een gesprek vóór en de hulpvraag na 1 januari 2025: de wet van nu, het signaal van het overgangsrecht")
    void gesprekEnHulpvraagAanWeerskanten() {
        var termijn = termijn(op("2025-03-01", er.gesprek("2024-12-19"), er.hulpvraag("2025-01-16", true)), "maximale duur").orElseThrow();
        assertEquals(LocalDate.of(2027, 1, 16), termijn.uitersteDatum());
        assertEquals(LocalDate.of(2026, 12, 18), termijn.nadertVanaf());
        assertEquals("I2", termijn.stappen().getFirst().artikel());
    }

    @Test
    @DisplayName("Wht 8.10: de beleidstermijn van een oude zaak met een later gesprek is vervallen")
    void beleidstermijnVervalt() {
        var stand = op("2025-03-01", er.gesprek("2025-02-03"), er.hulpvraag("2025-02-03", true), er.plan(1, "2024-12-31"));
        assertEquals("vervallen", termijn(stand, "maximale duur (beleid)").orElseThrow().status(stand.dag()).label());
    }

    @DisplayName("Awb 4:15: opschorten; de status vanaf het vastleggen tot en met de laatste opgeschorte dag")
    @ParameterizedTest(name = "op {0}: {1}")
    @CsvSource(textBlock = """
            2026-03-05, lopend
            2026-03-06, opgeschort
            2026-03-20, opgeschort
            2026-03-21, lopend
            2026-05-13, lopend
            2026-05-14, verstreken
            """)
    void opgeschort(String dag, String status) {
        var stand = op(dag, er.aanvraag(Aanvraagkanaal.POST, "2026-03-06"),
                er.opgeschort("beslistermijn Awb", "2026-03-09", "2026-03-20", "2026-03-06"));
        var termijn = termijn(stand, "beslistermijn Awb").orElseThrow();
        assertEquals(LocalDate.of(2026, 5, 13), termijn.uitersteDatum());
        assertEquals(12, termijn.uitkomst().opgeschorteDagen());
        assertEquals(status, termijn.status(stand.dag()).label());
        assertTrue(termijn.stappen().stream().anyMatch(stap -> stap.artikel().equals("Awb 4:15 lid 2 sub a")));
    }

    @Test
    @DisplayName("Awb 4:14 lid 3: de genoemde dag is de laatste; wat daarna stilstaat, komt erbij; het laatste bericht geldt")
    void nieuweDag() {
        var aanvraag = er.aanvraag(Aanvraagkanaal.POST, "2026-11-02");
        var bericht = er.uitstel("2027-01-24", "2026-12-14");
        assertEquals(LocalDate.of(2027, 1, 24), termijn(op("2026-12-14", aanvraag, bericht),
                "beslistermijn Awb").orElseThrow().uitersteDatum());
        var daarna = op("2026-12-14", aanvraag, bericht, er.opgeschort("beslistermijn Awb", "2027-01-04", "2027-01-10", "2027-01-04"));
        assertEquals(LocalDate.of(2027, 1, 31), termijn(daarna, "beslistermijn Awb").orElseThrow().uitersteDatum());
        var tweede = op("2026-12-14", aanvraag, bericht, er.uitstel("2027-02-08", "2027-01-20"));
        assertEquals(LocalDate.of(2027, 2, 8), termijn(tweede, "beslistermijn Awb").orElseThrow().uitersteDatum());
    }

    @DisplayName("Kampen artikel 4.1 lid 2 (I12): verlengen verschuift alleen de beschikking van het beleid")
    @ParameterizedTest(name = "verlengd met {0}: {1}")
    @CsvSource(textBlock = """
            P1W, 2027-01-08
            P4W, 2027-01-29
            """)
    void verlengd(String duur, LocalDate uiterste) {
        var stand = op("2026-12-21", er.gesprek("2026-11-06"), er.hulpvraag("2026-11-06", true),
                er.verlengd("beschikking (beleid)", duur, "2026-12-21"));
        assertEquals(uiterste, termijn(stand, "beschikking (beleid)").orElseThrow().uitersteDatum());
        assertEquals(LocalDate.of(2027, 1, 4), termijn(stand, "plan van aanpak (wet)").orElseThrow().uitersteDatum());
    }

    @DisplayName("Gehaald op de laatste dag, verstreken een dag later")
    @ParameterizedTest(name = "{0}: gebeurd op {1}, status {2}")
    @CsvSource(textBlock = """
            uitnodiging,           2026-11-30, gehaald
            uitnodiging,           2026-12-01, verstreken
            beslistermijn Awb,     2026-12-28, gehaald
            beslistermijn Awb,     2026-12-29, verstreken
            plan van aanpak (wet), 2026-12-28, gehaald
            plan van aanpak (wet), 2026-12-29, verstreken
            """)
    void gehaald(String naam, String dag, String status) {
        var stand = op(dag, er.aanvraag(Aanvraagkanaal.POST, "2026-11-02"), er.hulpvraag("2026-11-02", true), er.uitnodiging(dag),
                er.plan(1, dag), er.bekend(BESLUIT, "toegang verleend", "de post", dag));
        assertEquals(status, termijn(stand, naam).orElseThrow().status(stand.dag()).label());
    }

    @DisplayName("Kampen artikel 4.1 lid 1 (R10): ontvangen telt, drie werkdagen na verzenden of meteen bij uitreiken; Voorbeeldstad artikel 6 lid 1: verzonden telt")
    @ParameterizedTest(name = "{0} via {2} op {3}: {4}")
    @CsvSource(textBlock = """
            0166, 2026-11-12, de post,                2027-01-04, gehaald
            0166, 2026-11-12, de post,                2027-01-05, verstreken
            0166, 2026-11-12, persoonlijke uitreiking, 2027-01-07, gehaald
            0166, 2026-11-12, persoonlijke uitreiking, 2027-01-08, verstreken
            9902, 2026-11-12, de post,                2026-12-24, gehaald
            9902, 2026-11-12, de post,                2026-12-25, verstreken
            """)
    void ontvangen(String gemeente, String gesprek, String kanaal, String op, String status) {
        var zaak = new Gebeurtenissen(UUID.randomUUID(), gemeente);
        var stand = op("2027-02-01", zaak.gesprek(gesprek), zaak.bekend(BESLUIT, "toegang geweigerd", kanaal, op));
        assertEquals(status, termijn(stand, "beschikking (beleid)").orElseThrow().status(stand.dag()).label());
    }

    @DisplayName("Awb 6:7: een bezwaartermijn per bekendgemaakt besluit, die doorloopt na een weigering")
    @ParameterizedTest(name = "{0} bekendgemaakt op {1}: {2}")
    @CsvSource(nullValues = "-", textBlock = """
            toegang geweigerd,      2026-11-18, 2026-12-30
            voorziening toegekend,  2026-04-13, 2026-05-26
            beslissing op bezwaar,  2026-04-13, -
            """)
    void bezwaar(String soort, String op, LocalDate uiterste) {
        var stand = op(op, er.bekend(BESLUIT, soort, "de post", op));
        assertEquals(uiterste, termijn(stand, "bezwaartermijn").map(Termijn::uitersteDatum).orElse(null));
        assertEquals(uiterste == null ? null : BESLUIT, termijn(stand, "bezwaartermijn").map(Termijn::betreft).orElse(null));
        assertTrue(termijn(stand, "bezwaartermijn").stream().allMatch(t -> t.status(stand.dag()).open()));
    }

    @DisplayName("Wie geweigerd is of buiten behandeling blijft, heeft geen lopende termijnen meer; een later besluit opent de zaak weer")
    @ParameterizedTest(name = "{0}: zaak {1}, uitnodiging {2}")
    @CsvSource(textBlock = """
            toegang geweigerd,  geweigerd,          vervallen
            buiten behandeling, buiten behandeling, vervallen
            toegang verleend,   in ondersteuning,   lopend
            """)
    void einde(String soort, String zaakstatus, String uitnodiging) {
        var stand = op("2026-11-20", er.aanvraag(Aanvraagkanaal.POST, "2026-11-02"), er.bekend(BESLUIT, soort, "de post", "2026-11-20"));
        assertEquals(zaakstatus, Zaakstatus.van(stand).orElseThrow().label());
        assertEquals(uitnodiging, termijn(stand, "uitnodiging").orElseThrow().status(stand.dag()).label());
        assertEquals("gehaald", termijn(stand, "beslistermijn Awb").orElseThrow().status(stand.dag()).label());
        var opnieuw = op("2027-01-20", er.aanvraag(Aanvraagkanaal.POST, "2026-11-02"), er.bekend(BESLUIT, soort, "de post", "2026-11-20"),
                er.bekend(new UUID(8, 8), "toegang verleend", "de post", "2027-01-20"));
        assertEquals("in ondersteuning", Zaakstatus.van(opnieuw).orElseThrow().label());
    }

    @DisplayName("De volgende dag waarop er vanzelf iets verandert")
    @ParameterizedTest(name = "na {0}: {1}")
    @CsvSource(nullValues = "-", textBlock = """
            2026-11-02, 2026-12-14
            2026-12-13, 2026-12-14
            2026-12-14, 2026-12-29
            2026-12-28, 2026-12-29
            2026-12-29, -
            """)
    void volgendeDag(String dag, LocalDate volgende) {
        var termijn = termijn(op(dag, er.aanvraag(Aanvraagkanaal.POST, "2026-11-02")), "beslistermijn Awb").orElseThrow();
        assertEquals(volgende, termijn.volgendeDag(Gebeurtenissen.dag(dag)).orElse(null));
    }
}
