package nl.bredeondersteuning.beschikking.regels;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.bredeondersteuning.beleid.Bevinding;
import nl.bredeondersteuning.beleid.awb.BijzondereOmstandigheden;
import nl.bredeondersteuning.beleid.profiel.Profielen;
import nl.bredeondersteuning.beleid.wet.Besluitsoort;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Awb 3:46: meer voorzieningen in één besluit")
class SamenvoegingTest {

    private static final Profielen PROFIELEN = Profielen.laad(Optional.empty());

    @ParameterizedTest(name = "plan {0}, uitkomsten {1}: {2}")
    @CsvSource(nullValues = "-", textBlock = """
            false, +++, VOORZIENING_TOEGEKEND
            false, +--, VOORZIENING_TOEGEKEND
            false, --+, VOORZIENING_TOEGEKEND
            false, --,  VOORZIENING_GEWEIGERD
            false, -?,  VOORZIENING_GEWEIGERD
            true,  --,  WIJZIGING_PLAN
            true,  +,   WIJZIGING_PLAN
            """)
    @DisplayName("Een wijziging van het plan blijft dat; anders maakt één toekenning het geheel een toekenning")
    void soort(boolean planwijziging, String uitkomsten, Besluitsoort soort) {
        assertEquals(soort, Samenvoeging.soort(planwijziging, Stream.of(uitkomsten.split("")).map(SamenvoegingTest::uitkomst).toList()));
    }

    private static Besluitsoort uitkomst(String teken) {
        return switch (teken) {
            case "+" -> Besluitsoort.VOORZIENING_TOEGEKEND;
            case "-" -> Besluitsoort.VOORZIENING_GEWEIGERD;
            default -> null;
        };
    }

    @ParameterizedTest(name = "{0} in {1}, bijzondere omstandigheden {2}: {3} {4}")
    @CsvSource(nullValues = "x", textBlock = """
            +, 0166, x,     NIET_VAN_TOEPASSING, Awb 4:84
            -, 0166, x,     VERZET,              Awb 4:84
            -, 0166, false, VOLDAAN,             Awb 4:84
            -, 0166, true,  OORDEEL,             Awb 4:84
            -, 9901, x,     NIET_VAN_TOEPASSING, Awb 4:84
            ?, 0166, false, VERZET,              Awb 3:46
            """)
    @DisplayName("Awb 3:46, 4:84: elk onderdeel is gewogen, en elke weigering onder beleid zegt iets over bijzondere omstandigheden")
    void onderdeel(String teken, String gemeente, Boolean aanwezig, String uitkomst, String artikel) {
        var antwoord = Optional.ofNullable(aanwezig).map(gegeven -> new BijzondereOmstandigheden.Antwoord(gegeven, "Toelichting."));
        var bevindingen = Samenvoeging.toets(uitkomst(teken), antwoord, PROFIELEN.voor(gemeente, java.time.LocalDate.of(2026, 10, 26)));
        assertEquals(List.of(uitkomst + " " + artikel), bevindingen.stream().map(SamenvoegingTest::kort).toList());
    }

    private static String kort(Bevinding bevinding) {
        return bevinding.uitkomst() + " " + bevinding.artikel();
    }
}
