package nl.bredeondersteuning.beleid.profiel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.bredeondersteuning.beleid.wet.Termijnsoort;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Een termijn met wat hem stilzette en verplaatste. */
class TermijnregelTest {

    private static final LocalDate ONTVANGEN = LocalDate.of(2026, 9, 7);
    private final Termijnregel beslistermijn = Profielen.laad(Optional.empty()).voor("0166", ONTVANGEN).termijn(Termijnsoort.BESLISTERMIJN_AWB)
            .orElseThrow();

    private static Termijnwijziging stil(String vanaf, String totEnMet) {
        return new Termijnwijziging.Opgeschort(LocalDate.parse(vanaf), LocalDate.parse(totEnMet), "Awb 4:15 lid 1 sub a",
                LocalDate.parse(vanaf).minusDays(1));
    }

    @DisplayName("Awb 4:15 lid 1 sub a: wat tot en met de laatste dag begint, zet de termijn stil; een termijn die voorbij is, gaat niet weer lopen")
    @ParameterizedTest(name = "stil vanaf {0} tot en met {1}: uiterlijk {2}")
    @CsvSource(textBlock = """
            2026-10-05, 2026-10-09, 2026-11-09
            2026-11-02, 2026-11-06, 2026-11-09
            2026-11-03, 2026-11-06, 2026-11-02
            2026-12-01, 2026-12-10, 2026-11-02
            """)
    void stilstand(String vanaf, String totEnMet, LocalDate uiterlijk) {
        assertEquals(uiterlijk, beslistermijn.vanaf(ONTVANGEN, List.of(stil(vanaf, totEnMet))).uitersteDatum());
    }

    @DisplayName("Awb 4:14 lid 3 en 4:15: na een bericht van uitstel loopt de termijn door, en kan hij tot de nieuwe dag nog stilstaan")
    @ParameterizedTest(name = "bericht {0}, stil vanaf {1}: uiterlijk {2}")
    @CsvSource(textBlock = """
            true,  2026-11-10, 2026-12-05
            true,  2026-11-30, 2026-12-05
            true,  2026-12-01, 2026-11-30
            false, 2026-11-10, 2026-11-02
            """)
    void naUitstel(boolean bericht, LocalDate vanaf, LocalDate uiterlijk) {
        var wijzigingen = new ArrayList<Termijnwijziging>();
        if (bericht) wijzigingen.add(new Termijnwijziging.NieuweDag(LocalDate.of(2026, 11, 30), "Awb 4:14 lid 3", LocalDate.of(2026, 10, 26)));
        wijzigingen.add(stil(vanaf.toString(), vanaf.plusDays(4).toString()));
        assertEquals(uiterlijk, beslistermijn.vanaf(ONTVANGEN, wijzigingen).uitersteDatum());
    }
}
