package nl.bredeondersteuning.intake.regels;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.bredeondersteuning.intake.regels.Brppersoon.Adressering;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrpTest {

    private static final LocalDate DAG = LocalDate.of(2026, 11, 2);

    private static Brpdatum datum(String tekst) {
        if (tekst == null) {
            return new Brpdatum(Brpdatum.Soort.ONBEKEND, null, null, null);
        }
        var delen = tekst.split("-");
        return switch (delen.length) {
            case 1 -> new Brpdatum(Brpdatum.Soort.JAAR, null, Integer.valueOf(delen[0]), null);
            case 2 -> new Brpdatum(Brpdatum.Soort.JAAR_MAAND, null, Integer.valueOf(delen[0]), Integer.valueOf(delen[1]));
            default -> Brpdatum.volledig(LocalDate.parse(tekst));
        };
    }

    @DisplayName("Wet BRP 1.7: een leeftijd die van een onbekende dag afhangt, wordt niet geraden")
    @ParameterizedTest(name = "geboren {0}: op 2 november 2026 {1} jaar: {2}")
    @CsvSource(nullValues = "-", textBlock = """
            2008-11-02, 18, true
            2008-11-03, 18, false
            2008-10,    18, true
            2008-11,    18, -
            2008-12,    18, false
            2007,       18, true
            2008,       18, -
            2009,       18, false
            -,          18, -
            """)
    void leeftijd(String geboren, int jaren, Boolean bereikt) {
        assertEquals(Optional.ofNullable(bereikt), datum(geboren).heeftLeeftijd(jaren, DAG));
    }

    @DisplayName("Wet BRP 1.7: of een opgegeven dag te rijmen is met wat bekend is")
    @ParameterizedTest(name = "{0} met {1}: {2}")
    @CsvSource(nullValues = "-", textBlock = """
            1985-01-01, 1985-01-01, true
            1985-01-02, 1985-01-01, false
            1985-02,    1985-02-28, true
            1985-02,    1985-03-01, false
            1985,       1985-12-31, true
            1985,       1986-01-01, false
            -,          1985-01-01, true
            """)
    void teRijmen(String geboren, LocalDate opgegeven, boolean kan) {
        assertEquals(kan, datum(geboren).kanZijn(opgegeven));
    }

    private static String bevindingen(Brppersoon persoon) {
        return Brpbevindingen.van(Optional.of(persoon), new Brpbevindingen.Bekend(LocalDate.of(1985, 1, 1), "0166"), DAG).stream()
                .map(bevinding -> bevinding.norm() + " " + bevinding.uitkomst()).collect(Collectors.joining(", "));
    }

    private static Brppersoon persoon(String geboren, boolean geheim, String opgeschort, String overlijden, String gemeente,
            boolean onderzoek) {
        return new Brppersoon(null, datum(geboren), null, new Adressering("Geachte mevrouw Voorbeeld", "A. Voorbeeld", List.of("Kogmast 18",
                "8264 XB Kampen"), false), gemeente, geheim, "O".equals(opgeschort), overlijden == null ? null : datum(overlijden),
                opgeschort,
                onderzoek ? List.of("verblijfplaats") : List.of());
    }

    @DisplayName("Awb 3:41 en Wht 2.21 lid 1: wat uit een antwoord van de basisregistratie volgt")
    @ParameterizedTest(name = "geboren {0}, geheim {1}, opgeschort {2} {3}, gemeente {4}, onderzoek {5}")
    @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
            1985-01-01 | false | - | -          | 0166 | false | ''
            1985-01-02 | false | - | -          | 0166 | false | GEBOORTEDATUM_WIJKT_AF WAARSCHUWING
            1985       | false | - | -          | 0166 | false | GEBOORTEDATUM_ONVOLLEDIG WAARSCHUWING
            -          | false | - | -          | 0166 | false | GEBOORTEDATUM_ONVOLLEDIG OORDEEL
            1985-01-01 | true  | - | -          | 0166 | false | GEHEIMHOUDING VOLDAAN
            1985-01-01 | false | O | 2026-10-01 | 0166 | false | OVERLEDEN VERZET
            1985-01-01 | false | O | 2026-10    | 0166 | false | OVERLEDEN VERZET, OVERLIJDEN_ONVOLLEDIG WAARSCHUWING
            1985-01-01 | false | E | -          | 0166 | false | BIJHOUDING_OPGESCHORT WAARSCHUWING
            1985-01-01 | false | - | -          | 0193 | false | WOONGEMEENTE_WIJKT_AF WAARSCHUWING
            1985-01-01 | false | - | -          | 0166 | true  | IN_ONDERZOEK WAARSCHUWING
            """)
    void gevolgen(String geboren, boolean geheim, String opgeschort, String overlijden, String gemeente, boolean onderzoek,
    String verwacht) {
        assertEquals(verwacht, bevindingen(persoon(geboren, geheim, opgeschort, overlijden, gemeente, onderzoek)));
    }

    @Test
    @DisplayName("Wet BRP 1.7: een nummer dat de basisregistratie niet kent, kijkt een mens na")
    void onbekend() {
        assertEquals(List.of("BRP_ONBEKEND"), Brpbevindingen.van(Optional.empty(), new Brpbevindingen.Bekend(null, "0166"), DAG).stream()
                .map(bevinding -> bevinding.norm()).toList());
    }
}
