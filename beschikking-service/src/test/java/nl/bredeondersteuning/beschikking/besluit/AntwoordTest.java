package nl.bredeondersteuning.beschikking.besluit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("BR-3: het antwoord staat vooraan, ook als het er meer zijn")
class AntwoordTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", delimiter = ';', textBlock = """
            wasmachine,laptop;      fiets;      U krijgt 2 voorzieningen: wasmachine en laptop. Eén voorziening krijgt u niet: fiets.
            wasmachine;             fiets,bed;  U krijgt één voorziening: wasmachine. 2 voorzieningen krijgt u niet: fiets en bed.
            wasmachine,laptop,bed;  -;          U krijgt 3 voorzieningen: wasmachine, laptop en bed.
            -;                      fiets,bed;  U krijgt de voorzieningen niet die u vroeg: fiets en bed.
            """)
    void zin(String wel, String niet, String antwoord) {
        assertEquals(antwoord, Antwoord.van(namen(wel), namen(niet)));
    }

    @Test
    @DisplayName("Wat niet in een leesbare zin past, staat alleen in de brief zelf")
    void veel() {
        assertEquals("U krijgt 16 voorzieningen. Eén voorziening krijgt u niet: fiets.",
                Antwoord.van(Collections.nCopies(16, "bed"), List.of("fiets")));
        assertEquals("U krijgt de voorzieningen niet die u vroeg.", Antwoord.van(List.of(), Collections.nCopies(16, "bed")));
    }

    private static List<String> namen(String tekst) {
        return tekst == null ? List.of() : Arrays.asList(tekst.split(","));
    }
}
