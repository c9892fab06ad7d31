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

    @DisplayName("Awb 3:46 en 3:47: bij elk doel dat verandert hoort een reden; verandert er geen, dan hoeft er niets")
    @ParameterizedTest(name = "redenen {0}: {1}")
    @CsvSource(nullValues = "-", textBlock = """
            -,                   -
            scheiding,           VOLDAAN
            scheiding/bereikt,   VOLDAAN
            scheiding/geen,      VERZET
            geen,                VERZET
            scheiding/leeg,      VERZET
            """)
    void doelmotivering(String redenen, Uitkomst uitkomst) {
        var doelen = redenen == null ? List.<Doelmotivering.Doel>of() : Stream.of(redenen.split("/")).map(reden -> new Doelmotivering.Doel(
                "wonen", reden.equals("geen") ? null : reden.equals("leeg") ? " " : reden)).toList();
        assertEquals(uitkomst, Doelmotivering.toets(doelen).map(Bevinding::uitkomst).orElse(null));
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
