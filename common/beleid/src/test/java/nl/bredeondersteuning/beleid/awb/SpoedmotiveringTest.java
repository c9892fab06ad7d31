package nl.bredeondersteuning.beleid.awb;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import nl.bredeondersteuning.beleid.Uitkomst;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** De motivering die na een spoedbesluit komt. */
class SpoedmotiveringTest {

    @DisplayName("Awb 3:47 lid 3, Atw 1 lid 1: een week na de bekendmaking, en op een vrije dag de eerste werkdag erna")
    @ParameterizedTest(name = "bekendgemaakt {0}: uiterlijk {1}")
    @CsvSource(textBlock = """
            2026-11-24, 2026-12-01
            2026-11-27, 2026-12-04
            2026-11-28, 2026-12-07
            2026-12-18, 2026-12-28
            """)
    void week(LocalDate bekendgemaakt, LocalDate uiterlijk) {
        assertEquals(uiterlijk, Spoedmotivering.laatsteDag(bekendgemaakt));
    }

    @DisplayName("Awb 3:2 en 3:47 lid 3: een ander ziet het na, en te laat gaat het met een waarschuwing")
    @ParameterizedTest(name = "nagezien door {0} op {1}: {2} {3}")
    @CsvSource(textBlock = """
            Meijer, 2026-12-01, VOLDAAN, VOLDAAN
            Meijer, 2026-12-02, VOLDAAN, WAARSCHUWING
            Smit,   2026-12-01, VERZET,  VOLDAAN
            """)
    void nasturen(String wie, LocalDate dag, Uitkomst nagezien, Uitkomst opTijd) {
        var bevindingen = Spoedmotivering.nasturen(new Spoedmotivering.Feiten("Smit", wie, LocalDate.of(2026, 12, 1), dag));
        assertEquals(nagezien, bevindingen.getFirst().uitkomst());
        assertEquals(opTijd, bevindingen.getLast().uitkomst());
    }
}
