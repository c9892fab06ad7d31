package nl.bredeondersteuning.beleid.wet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeeftijdTest {

    @DisplayName("Kampen artikel 2.3 lid 4: de dag vóór en de dag van de verjaardag; 29 februari verjaart in een gewoon jaar op 1 maart")
    @ParameterizedTest(name = "geboren {0}, op {1}: {2} jaar, onder zestien {3}, minderjarig {4}")
    @CsvSource(textBlock = """
            2010-11-24, 2026-11-23, 15, true,  true
            2010-11-24, 2026-11-24, 16, false, true
            2008-11-24, 2026-11-23, 17, false, true
            2008-11-24, 2026-11-24, 18, false, false
            2008-02-29, 2026-02-28, 17, false, true
            2008-02-29, 2026-03-01, 18, false, false
            2012-02-29, 2028-02-28, 15, true,  true
            2012-02-29, 2028-02-29, 16, false, true
            """)
    void leeftijd(LocalDate geboren, LocalDate dag, int jaren, boolean onderZestien, boolean minderjarig) {
        assertEquals(jaren, Leeftijd.op(geboren, dag));
        assertEquals(onderZestien, Leeftijd.onderZestien(geboren, dag));
        assertEquals(minderjarig, Leeftijd.minderjarig(geboren, dag));
    }
}
