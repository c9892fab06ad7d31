package nl.bredeondersteuning.beleid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Optional;
import nl.bredeondersteuning.beleid.profiel.Artikeltekst;
import nl.bredeondersteuning.beleid.profiel.Profielen;
import nl.bredeondersteuning.beleid.wet.Regeling;
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

    @DisplayName("Een aanhaling zegt in welke regeling van het rijk zij staat; een andere is beleid")
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(nullValues = "-", textBlock = """
            Wht 2.21 lid 4,   WHT
            Awb 4:13 lid 2,   AWB
            Atw 1 lid 1,      ATW
            Wet BRP 1.7,      WET_BRP
            SPUK 3 lid 4,     SPUK
            artikel 5.2,      -
            hoofdstuk 7,      -
            """)
    void regeling(String aanhaling, Regeling regeling) {
        assertEquals(Optional.ofNullable(regeling), Regeling.van(aanhaling));
    }

    @DisplayName("De tekst van een artikel is die van het onderdeel zelf, of anders van het kleinste geheel; van een wet is er geen")
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(nullValues = "-", textBlock = """
            artikel 5.2 sub a,       artikel 5.2 sub a
            artikel 5.2 sub a nader, artikel 5.2 sub a
            artikel 5.2,             artikel 5.2
            Awb 4:84,                -
            """)
    void artikeltekst(String aanhaling, String gevonden) {
        var kampen = Profielen.laad(Optional.empty()).voor("0166", LocalDate.of(2026, 10, 26));
        assertEquals(Optional.ofNullable(gevonden), kampen.artikel(aanhaling).map(Artikeltekst::aanhaling));
    }

    @DisplayName("Een oordeel zonder motivering is geen oordeel")
    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void motivering(String motivering) {
        assertThrows(IllegalArgumentException.class, () ->
                new Oordeel("hoofdstuk 7", "voorziening", "Smit", LocalDate.of(2026, 4, 13), motivering));
    }
}
