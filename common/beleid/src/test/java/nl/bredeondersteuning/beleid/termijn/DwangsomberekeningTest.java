package nl.bredeondersteuning.beleid.termijn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** Rekent de tabel van de dwangsom na. */
class DwangsomberekeningTest {

    @DisplayName("Awb 4:17 lid 1, lid 2 en lid 3: de dwangsomtabel")
    @ParameterizedTest(name = "{0}: {10}")
    @CsvFileSource(resources = "/dwangsom.csv", delimiter = ';', numLinesToSkip = 1)
    void tabel(int nr, LocalDate einde, LocalDate ontvangen, LocalDate besluit, LocalDate peildatum, boolean prematuur,
               LocalDate eerste, LocalDate laatste, int dagen, long bedrag, String toelichting) {
        var uitkomst = Dwangsomberekening.bereken(new Dwangsomvraag(einde, ontvangen, besluit, peildatum));
        assertEquals(Arrays.asList(prematuur, eerste, laatste, dagen, bedrag * 100),
                Arrays.asList(uitkomst.prematuur(), uitkomst.eersteDag(),
                uitkomst.laatsteDag(), uitkomst.aantalDagen(), uitkomst.bedragInCenten()));
        assertFalse(uitkomst.stappen().isEmpty());
    }

    @DisplayName("Awb 4:17: elk verkeerd veld van de dwangsomvraag wordt genoemd")
    @ParameterizedTest(name = "{0} {1} {2} {3}: {4}")
    @CsvSource(nullValues = "-", textBlock = """
            2026-07-27, 2026-08-03, -,          2026-09-10, -
            2026-07-27, 2026-08-03, 2026-09-10, 2026-09-10, -
            -,          -,          -,          -,          ingebrekestellingOntvangen peildatum termijnEinde
            2026-07-32, 2026-08-03, morgen,     1899-01-01, besluitBekendgemaakt peildatum termijnEinde
            """)
    void invoer(String einde, String ontvangen, String besluit, String peildatum, String velden) {
        var genoemd = new TreeSet<String>();
        new Dwangsominvoer(einde, ontvangen, besluit, peildatum).lees().fouten().forEach(fout -> genoemd.add(fout.veld()));
        assertEquals(new TreeSet<>(TermijnberekeningTest.woorden(velden)), genoemd);
    }
}
