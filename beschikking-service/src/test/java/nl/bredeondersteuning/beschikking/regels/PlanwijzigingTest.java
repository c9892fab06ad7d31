package nl.bredeondersteuning.beschikking.regels;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import nl.bredeondersteuning.beleid.Bevinding;
import nl.bredeondersteuning.beleid.Uitkomst;
import nl.bredeondersteuning.beleid.wet.Besluitsoort;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Waarover een besluit over het plan gaat, en wat na overdracht nog besloten wordt")
class PlanwijzigingTest {

    @DisplayName("Wht 2.21 lid 4 (I20): een versie of een wijziging waarover nog niet besloten is")
    @ParameterizedTest(name = "plan {0}, besloten {1}, overgenomen {2}, wijzigingen {3}: houdt tegen {4}")
    @CsvSource(nullValues = "-", textBlock = """
            -, 0, false, 0, true
            1, 0, false, 1, true
            1, 1, false, 0, true
            2, 1, false, 0, false
            1, 1, false, 1, false
            1, 0, true,  0, true
            2, 0, true,  0, false
            -, 0, true,  1, false
            """)
    void planGewijzigd(Integer plan, int besloten, boolean overgenomen, int wijzigingen, boolean houdtTegen) {
        var nieuw = wijzigingen == 0 ? List.<String>of() : List.of("artikel 4.2 lid 5");
        assertEquals(houdtTegen, Planwijziging.toets(new Planwijziging.Feiten(plan, besloten, overgenomen, nieuw)).stream()
                .anyMatch(Bevinding::houdtTegen));
    }

    @Test
    @DisplayName("Wht 2.21 lid 4: een wijziging noemt naast de wet het artikel waarop zij rust")
    void grondslagen() {
        assertEquals(List.of("Wht 2.21 lid 4", "artikel 4.2 lid 5"), Planwijziging.toets(new Planwijziging.Feiten(2, 1, false,
                List.of("artikel 4.2 lid 5"))).stream().map(Bevinding::artikel).toList());
    }

    @DisplayName("Awb 3:46, 3:47 en 3:48: bij een doel dat verandert hoort een reden, bij een nieuw doel kan zij wegblijven")
    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource(nullValues = "-", textBlock = """
            -,                               -,                   -
            +scheiding,                      VOLDAAN,             Awb 3:46
            +scheiding/bereikt,              VOLDAAN,             Awb 3:46
            +scheiding/geen,                 VERZET,              Awb 3:46
            geen,                            VERZET,              Awb 3:46
            +scheiding/leeg,                 VERZET,              Awb 3:46
            +geen/leeg,                      VERZET,              Awb 3:46
            +geen,                           NIET_VAN_TOEPASSING, Awb 3:48 lid 1
            +leeg/verhuisd,                  NIET_VAN_TOEPASSING, Awb 3:48 lid 1
            """)
    void doelmotivering(String redenen, Uitkomst uitkomst, String artikel) {
        var doelen = redenen == null ? List.<Doelmotivering.Doel>of() : Stream.of(redenen.split("/")).map(PlanwijzigingTest::doel).toList();
        var toets = Doelmotivering.toets(doelen);
        assertEquals(uitkomst, toets.map(Bevinding::uitkomst).orElse(null));
        assertEquals(artikel, toets.map(Bevinding::artikel).orElse(null));
    }

    /** A plus stands before what is new. */
    private static Doelmotivering.Doel doel(String tekst) {
        var reden = tekst.replace("+", "");
        return new Doelmotivering.Doel("wonen", tekst.startsWith("+"), reden.equals("geen") ? null : reden.equals("leeg") ? " " : reden);
    }

    @DisplayName("Wht 2.21 lid 1: na overdracht")
    @ParameterizedTest(name = "{0}: houdt tegen {1}, een concept vervalt {2}")
    @CsvSource(textBlock = """
            TOEGANG_VERLEEND,      true,  true
            TOEGANG_GEWEIGERD,     true,  true
            VOORZIENING_GEWEIGERD, true,  true
            WIJZIGING_PLAN,        true,  true
            BEEINDIGING,           true,  true
            BUITEN_BEHANDELING,    true,  true
            VOORZIENING_TOEGEKEND, false, true
            BESLISSING_OP_BEZWAAR, false, false
            DWANGSOM_VASTGESTELD,  false, false
            """)
    void naOverdracht(Besluitsoort soort, boolean houdtTegen, boolean vervalt) {
        assertEquals(houdtTegen, NaOverdracht.toets(soort, true).isPresent());
        assertEquals(false, NaOverdracht.toets(soort, false).isPresent());
        assertEquals(vervalt, NaOverdracht.vervalt(soort));
    }
}
