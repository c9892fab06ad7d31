package nl.bredeondersteuning.beleid.termijn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** Rekent de tabellen van de termijnregels na, en leest wat een stap zegt. */
class TermijnberekeningTest {

    @DisplayName("Atw 1, 2, 3, 4 en 5, Awb 4:15: de termijnentabel")
    @ParameterizedTest(name = "{0}: {11}")
    @CsvFileSource(resources = "/termijnen.csv", delimiter = ';', numLinesToSkip = 1)
    void tabel(int nr, String start, String duur, String grondslag, String opschortingen, String verlengingen, String richting,
               LocalDate onafgerond, LocalDate uiterste, LocalDate streef, boolean voorbehoud, String toelichting) {
        var invoer = new Termijninvoer(start, duur, grondslag, richting, dagen(opschortingen), woorden(verlengingen));
        assertEquals(List.of(), invoer.lees().fouten());
        var uitkomst = Termijnberekening.bereken(invoer.lees().vraag());
        assertEquals(List.of(onafgerond, uiterste, streef, voorbehoud),
                List.of(uitkomst.onafgerond(), uitkomst.uitersteDatum(), uitkomst.streefdatum(), uitkomst.kalenderVoorbehoud()));
        assertEquals(uiterste, uitkomst.stappen().getLast().datum());
        assertFalse(uitkomst.kalenderversie().isBlank());
    }

    @DisplayName("Atw en Awb 4:15: de stap noemt het artikel en zegt het in gewone woorden")
    @ParameterizedTest(name = "{0} {1} {2}: {4}")
    @CsvSource(delimiter = '|', textBlock = """
            2026-11-06 | P8W | WET    |                       | Atw 1 lid 1 | Vrijdag 1 januari 2027 is Nieuwjaarsdag; de termijn loopt door tot en met maandag 4 januari 2027.
            2026-10-23 | P30D | WET   |                       | Atw 1 lid 1 | Zondag 22 november 2026 is een zondag; de termijn loopt door tot en met maandag 23 november 2026.
            2026-11-02 | P8W | WET    |                       | Atw 1 lid 1 | Maandag 28 december 2026 is geen zaterdag, zondag of feestdag; de termijn eindigt op die dag.
            2026-12-24 | P3D | WET    |                       | Atw 2       | In een termijn van ten minste drie dagen vallen ten minste twee werkdagen; de tweede is dinsdag 29 december 2026.
            2026-02-28 | P2Y | WET    |                       | Atw 4       | Een termijn van meer dan negentig dagen, twaalf weken of drie maanden schuift niet op; maandag 28 februari 2028 is zelf de laatste dag (R9).
            2026-11-27 | P4W | BELEID |                       | R7          | Atw niet van toepassing: beleidsregel
            2026-03-02 | P8W | WET    | 2026-03-17/2026-03-29 | Awb 4:15    | Van 17 maart 2026 tot en met 29 maart 2026 stond de termijn stil; dat is 13 dagen erbij, tot en met zondag 10 mei 2026.
            2025-08-31 | P6M | WET    |                       | R4          | De dag zelf, zondag 31 augustus 2025, telt niet mee; 6 maanden later is zaterdag 28 februari 2026 (een 31e heeft die maand niet, dus de laatste dag van de maand).
            """)
    void stappen(String start, String duur, String grondslag, String opschortingen, String artikel, String zin) {
        var uitkomst = Termijnberekening.bereken(new Termijninvoer(start, duur, grondslag, null, dagen(opschortingen),
                List.of()).lees().vraag());
        var stap = uitkomst.stappen().stream().filter(s -> s.artikel().equals(artikel)).findFirst().orElseThrow();
        assertEquals(zin, stap.omschrijving());
    }

    @DisplayName("Wht 2.21 lid 4: de eerste stap noemt het artikel van de termijn")
    @Test
    void eigenArtikel() {
        var vraag = Termijnvraag.vooruit(LocalDate.of(2026, 11, 6), Duur.weken(8), Grondslag.WET);
        assertEquals("Wht 2.21 lid 4", Termijnberekening.bereken(vraag, "Wht 2.21 lid 4").stappen().getFirst().artikel());
    }

    @DisplayName("Awb 4:15 lid 1 sub a: een opschorting met eigen artikel noemt dat")
    @Test
    void opschortingMetArtikel() {
        var opschorting = Opschorting.aanvulling(LocalDate.of(2026, 3, 16), LocalDate.of(2026, 3, 30), LocalDate.of(2026, 4, 13));
        var uitkomst = Termijnberekening.bereken(new Termijnvraag(LocalDate.of(2026, 3, 2), Duur.weken(8), Grondslag.WET, Richting.VOORUIT,
                List.of(opschorting), List.of()));
        assertEquals(LocalDate.of(2026, 5, 11), uitkomst.uitersteDatum());
        assertEquals(13, uitkomst.opgeschorteDagen());
        assertTrue(uitkomst.stappen().stream().anyMatch(s -> s.artikel().equals("Awb 4:15 lid 1 sub a")));
    }

    @Test
    @DisplayName("R8: een verlenging staat met haar eigen artikel bij de stappen")
    void verlengingMetArtikel() {
        var uitkomst = Termijnberekening.bereken(new Termijnvraag(LocalDate.of(2026, 11, 5), Duur.weken(8), Grondslag.BELEID, Richting.VOORUIT,
                List.of(), List.of(new Verlenging(Duur.dagen(10), "artikel 4.1 lid 2"), new Verlenging(Duur.dagen(18)))));
        assertEquals(LocalDate.of(2027, 1, 28), uitkomst.uitersteDatum());
        assertEquals(List.of("artikel 4.1 lid 2", "R8"), uitkomst.stappen().stream().filter(s -> s.omschrijving().startsWith("Verlengd"))
                .map(Stap::artikel).toList());
    }

    @DisplayName("Awb 4:14 lid 3: een gestelde dag schuift niet op")
    @ParameterizedTest(name = "gesteld {1}: streef {2}")
    @CsvSource(textBlock = """
            2026-11-02, 2027-01-25, 2027-01-25
            2026-11-02, 2026-12-26, 2026-12-24
            2026-12-24, 2026-12-26, 2026-12-26
            """)
    void vasteDag(LocalDate start, LocalDate dag, LocalDate streef) {
        var uitkomst = Termijnuitkomst.vasteDag(start, dag, "Awb 4:14 lid 3", "De gemeente noemde deze dag.");
        assertEquals(List.of(dag, dag, streef), List.of(uitkomst.onafgerond(), uitkomst.uitersteDatum(), uitkomst.streefdatum()));
        assertEquals("Awb 4:14 lid 3", uitkomst.stappen().getLast().artikel());
    }

    static List<Termijninvoer.Dagen> dagen(String tekst) {
        return woorden(tekst).stream().map(d -> new Termijninvoer.Dagen(d.split("/")[0], d.split("/")[1])).toList();
    }

    static List<String> woorden(String tekst) {
        return tekst == null ? List.of() : Arrays.asList(tekst.split(" "));
    }
}
