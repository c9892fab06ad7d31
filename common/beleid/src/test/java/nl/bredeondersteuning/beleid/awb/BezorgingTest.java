package nl.bredeondersteuning.beleid.awb;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import nl.bredeondersteuning.beleid.Uitkomst;
import nl.bredeondersteuning.beleid.awb.Bezorging.Fout;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Een brief die niet aankwam. */
class BezorgingTest {

    @DisplayName("Awb 2:11, 3:40 en 3:41: of het besluit bekendgemaakt blijft als zijn brief niet aankwam")
    @ParameterizedTest(name = "{0}, juist adres {1}: {2} met {3}")
    @CsvSource(textBlock = """
            POST_RETOUR,           true,  VOLDAAN, Awb 3:41 lid 1
            POST_RETOUR,           false, VERZET,  Awb 3:40
            DIGITAAL_NIET_BEZORGD, true,  VERZET,  Awb 2:11
            DIGITAAL_NIET_BEZORGD, false, VERZET,  Awb 2:11
            """)
    void nietAangekomen(Fout fout, boolean juistAdres, Uitkomst uitkomst, String artikel) {
        var bevinding = Bezorging.toets(fout, juistAdres);
        assertEquals(uitkomst, bevinding.uitkomst());
        assertEquals(artikel, bevinding.artikel());
    }

    @Test
    @DisplayName("Awb 2:10: de kennisgeving binnen achtenveertig uur, ook in het weekend")
    void kennisgeving() {
        assertEquals(LocalDate.of(2026, 11, 29), Bezorging.kennisgevingUiterlijk(LocalDate.of(2026, 11, 27)));
    }
}
