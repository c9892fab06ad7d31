package nl.bredeondersteuning.beschikking.regels;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import nl.bredeondersteuning.beleid.Bevinding;
import nl.bredeondersteuning.beleid.awb.AfwijkendeGegevens;
import nl.bredeondersteuning.beleid.wet.Besluitsoort;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BekendmakingTest {

    @DisplayName("Awb 2:8 en 3:41: digitaal alleen met geldende instemming, en alleen aan wie leeft")
    @ParameterizedTest(name = "digitaal {0}, ingestemd {1}, ingetrokken {2}, overleden {3}: verzet {4}")
    @CsvSource(nullValues = "-", textBlock = """
            false, -,          -,          false, -
            true,  -,          -,          false, Awb 2:8
            true,  2026-10-26, -,          false, -
            true,  2026-10-27, -,          false, Awb 2:8
            true,  2026-10-01, 2026-10-26, false, Awb 2:8
            true,  2026-10-01, 2026-10-27, false, -
            false, -,          -,          true,  Awb 3:41
            """)
    void bekendmaken(boolean digitaal, LocalDate ingestemdOp, LocalDate ingetrokkenOp, boolean overleden, String verzet) {
        var getoetst = Bekendmaking.toets(new Bekendmaking.Feiten(digitaal, ingestemdOp, ingetrokkenOp, overleden,
                LocalDate.of(2026, 10, 26)));
        assertEquals(verzet, getoetst.stream().filter(Bevinding::houdtTegen).map(Bevinding::artikel).findFirst().orElse(null));
    }

    @DisplayName("Awb 4:7: gegevens van een ander dan de aanvrager")
    @ParameterizedTest(name = "{0} op gegevens van {1}: afwijkend {2}")
    @CsvSource(textBlock = """
            TOEGANG_GEWEIGERD,     aanvrager,        true
            VOORZIENING_GEWEIGERD, aanvrager,        false
            VOORZIENING_GEWEIGERD, UHT,              true
            VOORZIENING_GEWEIGERD, basisregistratie, true
            VOORZIENING_GEWEIGERD, derde,            true
            VOORZIENING_GEWEIGERD, gemeente,         false
            """)
    void afwijkend(Besluitsoort soort, String bron, boolean afwijkend) {
        assertEquals(afwijkend, AfwijkendeGegevens.van(soort, List.of("aanvrager", bron)));
    }
}
