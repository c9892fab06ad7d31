package nl.bredeondersteuning.beleid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Vergelijkt aanhalingen en weigert een oordeel zonder reden. */
class CitaatTest {

    @DisplayName("Een aanhaling van een heel artikel of lid omvat zijn onderdelen, niet omgekeerd")
    @ParameterizedTest(name = "{0} omvat {1}: {2}")
    @CsvSource(textBlock = """
            Awb 4:15,               Awb 4:15 lid 1 sub a,   true
            Awb 4:15 lid 1 sub a,   Awb 4:15,               false
            Awb 4:1,                Awb 4:15,               false
            Wht 2.21 lid 4,         Wht 2.21 lid 4a,        false
            Wht 2.21 lid 4a,        Wht 2.21 lid 4a,        true
            Wht 2.21,               Wht 2.21 lid 4a,        true
            artikel 5.2,            5.2 sub a,              true
            5.2 sub a,              artikel 5.2 sub a,      true
            artikel 7,              artikel 7 onder a,      true
            artikel 2,              artikel 2.1,            false
            hoofdstuk 7,            hoofdstuk 7,            true
            hoofdstuk 6,            artikel 6.1,            false
            """)
    void omvat(String geheel, String deel, boolean omvat) {
        assertEquals(omvat, Citaat.omvat(geheel, deel));
    }

    @DisplayName("Een oordeel zonder motivering is geen oordeel")
    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void motivering(String motivering) {
        assertThrows(IllegalArgumentException.class, () ->
                new Oordeel("hoofdstuk 7", "voorziening", "Smit", LocalDate.of(2026, 4, 13), motivering));
    }
}
