package nl.bredeondersteuning.beleid.wet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import nl.bredeondersteuning.beleid.profiel.Beleidsprofiel;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Vanaf welke dag de wettelijke termijnen tellen, en onder welk artikel. */
class AnkerTest {

    private final Beleidsprofiel wet = Beleidsprofiel.alleenWet("9901", "Wetdorp");

    @DisplayName("Wht 8.10 en 2.21 lid 4, 4a en 4b: anker, laatste dag en artikel")
    @ParameterizedTest(name = "hulpvraag {0}, plan {1}, {2}: {3} op {4}")
    @CsvSource(nullValues = "-", textBlock = """
            2024-11-12, -,          PLAN_VAN_AANPAK, 2025-02-26, Wht 8.10 lid 1 sub a
            2024-11-12, -,          MATERIEEL,       2025-07-01, Wht 8.10 lid 1
            2024-11-12, -,          MAXIMALE_DUUR,   2027-01-01, Wht 8.10 lid 1
            2024-03-12, 2024-06-03, MATERIEEL,       2025-07-01, Wht 8.10 lid 2 sub a
            2024-03-12, 2024-06-03, MAXIMALE_DUUR,   2027-01-01, Wht 8.10 lid 2 sub b
            2024-12-31, -,          MAXIMALE_DUUR,   2027-01-01, Wht 8.10 lid 1
            2025-01-01, -,          MAXIMALE_DUUR,   2027-01-01, Wht 2.21 lid 4b
            2025-01-02, -,          MAXIMALE_DUUR,   2027-01-02, Wht 2.21 lid 4b
            2025-01-02, 2024-12-31, MAXIMALE_DUUR,   2027-01-01, Wht 8.10 lid 2 sub b
            2025-01-02, 2025-01-01, MAXIMALE_DUUR,   2027-01-02, Wht 2.21 lid 4b
            2026-11-06, -,          PLAN_VAN_AANPAK, 2027-01-04, Wht 2.21 lid 4
            2026-11-26, -,          MATERIEEL,       2027-05-26, Wht 2.21 lid 4a
            """)
    void anker(LocalDate hulpvraag, LocalDate plan, Termijnsoort soort, LocalDate laatste, String artikel) {
        var anker = Anker.van(hulpvraag, plan);
        var uitkomst = wet.termijn(soort).orElseThrow().vanaf(anker);
        assertEquals(laatste, uitkomst.uitersteDatum());
        assertEquals(artikel, anker.artikel(soort));
        assertEquals(artikel, uitkomst.stappen().getFirst().artikel());
        assertEquals(hulpvraag, anker.dag());
    }

    @DisplayName("Wht 8.10: de beleidstermijnen vanaf het eerste gesprek vervallen voor een oude zaak")
    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(textBlock = """
            2024-12-31, MATERIEEL_BELEID, true
            2024-12-31, BESCHIKKING,      true
            2024-12-31, UITNODIGING,      false
            2025-01-01, MATERIEEL_BELEID, false
            """)
    void beleidVervalt(LocalDate hulpvraag, Termijnsoort soort, boolean vervalt) {
        assertEquals(vervalt, Anker.van(hulpvraag, null).beleidstermijnVervalt(soort));
    }

    @DisplayName("SPUK 3 lid 4: een ministeriële regeling rolt niet en heet geen beleidsregel")
    @Test
    void schuldhulpaanbod() {
        var uitkomst = wet.termijn(Termijnsoort.SCHULDHULPAANBOD).orElseThrow().vanaf(LocalDate.of(2026, 2, 10));
        assertEquals(LocalDate.of(2027, 2, 10), uitkomst.uitersteDatum());
        assertEquals("SPUK 3 lid 4", uitkomst.stappen().getFirst().artikel());
        assertTrue(uitkomst.stappen().getLast().omschrijving().contains("ministeriële regeling"));
    }

    @DisplayName("Awb 4:18 en 7:10 lid 1: het dwangsombesluit na twee weken, op bezwaar na zes, met een commissie na twaalf")
    @ParameterizedTest(name = "{0}, commissie {1}, vanaf {2}: {3}")
    @CsvSource(textBlock = """
            DWANGSOMBESLUIT,       false, 2026-09-28, 2026-10-12
            DWANGSOMBESLUIT,       false, 2026-09-26, 2026-10-12
            BESLISSING_OP_BEZWAAR, false, 2026-12-07, 2027-01-18
            BESLISSING_OP_BEZWAAR, true,  2026-12-07, 2027-03-01
            """)
    void termijnenVanDeAwb(Termijnsoort soort, boolean commissie, LocalDate vanaf, LocalDate laatste) {
        var regel = wet.termijn(soort).orElseThrow();
        assertEquals(laatste, (commissie ? regel.met(Termijnsoort.BESLISSING_MET_COMMISSIE) : regel).vanaf(vanaf).uitersteDatum());
    }

    @DisplayName("De zestien termijnen: aard en artikel")
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(nullValues = "-", delimiter = ';', textBlock = """
            uitnodiging;                      -;               false; false
            beslistermijn Awb;                Awb 4:13 lid 2;  true;  false
            plan van aanpak (wet);            Wht 2.21 lid 4;  false; false
            beschikking (beleid);             -;               false; true
            materiële voorzieningen;          Wht 2.21 lid 4a; false; false
            materiële voorzieningen (beleid); -;               false; true
            maximale duur;                    Wht 2.21 lid 4b; false; false
            maximale duur (beleid);           -;               false; true
            beëindiging niet-rechthebbende;   Wht 2.21 lid 6;  false; false
            hersteltermijn;                   Awb 4:5 lid 1;   false; false
            buiten behandeling;               Awb 4:5 lid 4;   false; false
            bezwaartermijn;                   Awb 6:7;         false; false
            beslissing op bezwaar;            Awb 7:10 lid 1;  true;  false
            dwangsombesluit;                  Awb 4:18;        false; false
            schuldhulpaanbod;                 SPUK 3 lid 4;    false; false
            nazorg;                           -;               false; false
            """)
    void termijnsoorten(String label, String artikel, boolean opschortbaar, boolean tegenhanger) {
        var soort = Termijnsoort.van(label).orElseThrow();
        assertEquals(artikel, soort.wetsartikel().orElse(null));
        assertEquals(opschortbaar, soort.opschortbaar());
        assertEquals(tegenhanger, soort.wettelijkeTegenhanger().isPresent());
        assertEquals(16, Termijnsoort.values().length);
    }
}
