package nl.bredeondersteuning.beleid.awb;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.bredeondersteuning.beleid.Uitkomst;
import nl.bredeondersteuning.beleid.termijn.Duur;
import nl.bredeondersteuning.beleid.termijn.Verlenging;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** De behandeling van een klacht, elke norm aan beide zijden van haar grens. */
class KlachtbehandelingTest {

    @DisplayName("Awb 9:11 lid 1 en 2, Atw 1 en 4: zes weken na ontvangst, tien met een commissie; langer dan negentig dagen schuift niet")
    @ParameterizedTest(name = "ontvangen {0}, commissie {1}, verdaagd {2}: {3}")
    @CsvSource(nullValues = "-", textBlock = """
            2026-10-26, false, -,        2026-12-07
            2026-10-24, false, -,        2026-12-07
            2026-11-13, false, -,        2026-12-28
            2026-10-26, true,  -,        2027-01-04
            2026-10-23, true,  -,        2027-01-04
            2026-10-26, false, P4W,      2027-01-04
            2026-10-26, false, P2W P14D, 2027-01-04
            2026-10-25, true,  P20D,     2027-01-25
            2026-10-25, true,  P3W,      2027-01-24
            2026-10-24, true,  P4W,      2027-01-30
            """)
    void termijn(LocalDate ontvangen, boolean commissie, String verdaagd, LocalDate uiterste) {
        var verdagingen = verdaagd == null ? List.<Verlenging>of() : Arrays.stream(verdaagd.split(" "))
                .map(duur -> Klachtbehandeling.verlenging(Duur.parse(duur), false)).toList();
        assertEquals(uiterste, Klachtbehandeling.termijn(ontvangen, commissie, verdagingen).uitersteDatum());
    }

    @DisplayName("Awb 9:11 lid 2 en 3: elke verdaging staat bij de stappen met haar eigen lid")
    @ParameterizedTest(name = "ingestemd {0}: {1}")
    @CsvSource({"false, Awb 9:11 lid 2", "true, Awb 9:11 lid 3"})
    void verdaging(boolean ingestemd, String artikel) {
        var stappen = Klachtbehandeling.termijn(LocalDate.of(2026, 10, 26), false, List.of(Klachtbehandeling.verlenging(Duur.weken(4), ingestemd)))
                .stappen();
        assertEquals(artikel, stappen.stream().filter(stap -> stap.omschrijving().startsWith("Verlengd")).findFirst().orElseThrow().artikel());
    }

    @DisplayName("Awb 9:9: wie het betreft krijgt een afschrift")
    @ParameterizedTest(name = "betrokken {0}, afschrift {1}: {2}")
    @CsvSource(nullValues = "-", textBlock = """
            -,      -,          NIET_VAN_TOEPASSING
            Bakker, -,          WAARSCHUWING
            Bakker, 2026-10-27, VOLDAAN
            """)
    void afschrift(String betrokken, LocalDate afschrift, Uitkomst uitkomst) {
        var betrokkenen = betrokken == null ? List.<String>of() : List.of(betrokken);
        assertEquals(uitkomst, Klachtbehandeling.afschrift(betrokkenen, afschrift).uitkomst());
    }

    @DisplayName("Awb 9:7 lid 1: wie bij de gedraging betrokken was, behandelt de klacht niet")
    @ParameterizedTest(name = "betrokken {0}: {1}")
    @CsvSource(nullValues = "-", textBlock = """
            Bakker,        VOLDAAN
            Visser,        VERZET
            Bakker Visser, VERZET
            -,             VOLDAAN
            """)
    void nietBetrokken(String betrokkenen, Uitkomst uitkomst) {
        var lijst = betrokkenen == null ? List.<String>of() : List.of(betrokkenen.split(" "));
        assertEquals(uitkomst, Klachtbehandeling.nietBetrokken(lijst, "Visser").uitkomst());
    }

    @DisplayName("Awb 9:5 en 9:10 lid 1 en 2: horen, of met reden daarvan afzien; niet meer als de klacht is opgelost")
    @ParameterizedTest(name = "opgelost {0}, gehoord {1}, uitzondering {2}: {3}")
    @CsvSource(nullValues = "-", textBlock = """
            false, true,  -,                    VOLDAAN
            false, false, -,                    VERZET
            false, false, Awb 9:10 lid 2 sub b, VOLDAAN
            false, false, Awb 7:3 sub a,        VERZET
            true,  false, -,                    NIET_VAN_TOEPASSING
            true,  true,  -,                    VOLDAAN
            """)
    void gehoord(boolean opgelost, boolean gehoord, String uitzondering, Uitkomst uitkomst) {
        assertEquals(uitkomst, Klachtbehandeling.gehoord(opgelost, gehoord, uitzondering).uitkomst());
    }

    @DisplayName("Awb 9:11 lid 2 en 3: verdagen met samen ten hoogste vier weken zolang de termijn loopt; langer als de klager instemt")
    @ParameterizedTest(name = "eerder {0}, erbij {1}, ingestemd {2}, loopt {3}: {4} {5}")
    @CsvSource(nullValues = "-", textBlock = """
            -,   P4W,  false, true,  VOLDAAN, Awb 9:11 lid 2
            -,   P29D, false, true,  VERZET,  Awb 9:11 lid 2
            P2W, P2W,  false, true,  VOLDAAN, Awb 9:11 lid 2
            P2W, P15D, false, true,  VERZET,  Awb 9:11 lid 2
            -,   P1D,  false, false, VERZET,  Awb 9:11 lid 2
            P4W, P8W,  true,  true,  VOLDAAN, Awb 9:11 lid 3
            P4W, P8W,  true,  false, VOLDAAN, Awb 9:11 lid 3
            -,   P1M,  true,  true,  VERZET,  Awb 9:11 lid 2
            """)
    void verdaging(String eerder, String erbij, boolean ingestemd, boolean loopt, Uitkomst uitkomst, String artikel) {
        var eerdere = eerder == null ? List.<Duur>of() : List.of(Duur.parse(eerder));
        var bevinding = Klachtbehandeling.verdaging(eerdere, Duur.parse(erbij), ingestemd, loopt);
        assertEquals(uitkomst, bevinding.uitkomst());
        assertEquals(artikel, bevinding.artikel());
    }

    @DisplayName("Awb 9:8 lid 1, 2 en 3: niet behandelen alleen op een grond van de wet, met bericht binnen vier weken")
    @ParameterizedTest(name = "{0} op {1}: {2}")
    @CsvSource(textBlock = """
            Awb 9:8 lid 1 sub b, 2026-11-23, VOLDAAN
            Awb 9:8 lid 1 sub b, 2026-11-24, WAARSCHUWING
            Awb 9:8 lid 2,       2026-11-23, VOLDAAN
            Awb 9:8 lid 3,       2026-11-23, VERZET
            Awb 9:10 lid 2,      2026-11-23, VERZET
            """)
    void nietBehandelen(String grond, LocalDate dag, Uitkomst uitkomst) {
        assertEquals(uitkomst, Klachtbehandeling.nietBehandelen(grond, LocalDate.of(2026, 10, 26), dag).uitkomst());
    }

    @DisplayName("Awb 9:12 lid 2 en 9:24: een jaar na de kennisgeving naar de ombudsman; zo'n termijn schuift niet")
    @ParameterizedTest(name = "bericht {0}: {1}")
    @CsvSource(textBlock = """
            2026-10-26, 2027-10-26
            2026-10-24, 2027-10-24
            2028-02-29, 2029-02-28
            """)
    void ombudsman(LocalDate bericht, LocalDate laatste) {
        assertEquals(laatste, Klachtbehandeling.ombudsmanTotEnMet(bericht));
    }
}
