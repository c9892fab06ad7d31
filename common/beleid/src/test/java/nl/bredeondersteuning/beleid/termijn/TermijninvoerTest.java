package nl.bredeondersteuning.beleid.termijn;

import static nl.bredeondersteuning.beleid.termijn.TermijnberekeningTest.dagen;
import static nl.bredeondersteuning.beleid.termijn.TermijnberekeningTest.woorden;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wijst bij verkeerde invoer elk verkeerd veld aan. */
class TermijninvoerTest {

    @DisplayName("D4, D6 en D10: elk verkeerd veld wordt genoemd")
    @ParameterizedTest(name = "{0} {1} {2} {3} {4} {5}: {6}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            2026-11-06 | P8W    | WET | -        | -                     | -       | -
            -          | -      | -   | -        | -                     | -       | duur grondslag startdatum
            2026-02-30 | P8W    | wet | OMHOOG   | -                     | -       | grondslag richting startdatum
            2026-11-06T00:00 | P8W | WET | -     | -                     | -       | startdatum
            1899-12-31 | P8W    | WET | -        | -                     | -       | startdatum
            1900-01-01 | P8W    | WET | -        | -                     | -       | -
            2200-12-31 | P1D    | BELEID | -     | -                     | -       | duur
            2200-12-30 | P1D    | BELEID | -     | -                     | -       | -
            1900-01-02 | P1D    | WET | TERUG    | -                     | -       | -
            1900-01-02 | P2D    | WET | TERUG    | -                     | -       | duur
            2026-11-06 | P0D    | WET | -        | -                     | -       | duur
            2026-11-06 | P1M2D  | WET | -        | -                     | -       | duur
            2026-11-06 | PT8H   | WET | -        | -                     | -       | duur
            2026-11-06 | p8w    | WET | -        | -                     | -       | duur
            2026-11-06 | P10000D | WET | -       | -                     | -       | duur
            2026-11-06 | P8W    | WET | -        | 2026-11-06/2026-11-07 | -       | opschortingen[0].vanaf
            2026-11-06 | P8W    | WET | -        | 2026-11-07/2026-11-07 | -       | -
            2026-11-06 | P8W    | WET | -        | 2026-11-12/2026-11-11 | -       | opschortingen[0].tot
            2026-11-06 | P8W    | WET | -        | 2026-11-31/2026-11-11 | -       | opschortingen[0].vanaf
            2026-11-06 | P8W    | WET | -        | 2027-01-04/2027-01-05 | -       | -
            2026-11-06 | P8W    | WET | -        | 2027-01-05/2027-01-05 | -       | opschortingen[0].vanaf
            2026-11-06 | P8W    | BELEID | -     | 2027-01-02/2027-01-05 | -       | opschortingen[0].vanaf
            2026-11-06 | P8W    | WET | -        | 2027-01-05/2027-01-05 | P1D     | opschortingen[0].vanaf
            2026-11-06 | P8W    | WET | -        | 2027-01-05/2027-01-05 | P4D     | -
            2026-11-06 | P8W    | WET | -        | 2027-01-05/2027-01-05 2026-12-01/2026-12-04 | - | -
            2026-11-06 | P8W    | WET | -        | -                     | P1M     | verlengingen[0]
            2026-11-06 | P8W    | WET | -        | -                     | P1W P0D | verlengingen[1]
            2026-11-06 | P8W    | WET | TERUG    | 2026-11-12/2026-11-13 | P1D     | opschortingen verlengingen
            2026-11-06 | P8W    | WET | OMHOOG   | 2028-11-12/2028-11-13 | -       | richting
            """)
    void fouten(String start, String duur, String grondslag, String richting, String opschortingen, String verlengingen, String velden) {
        var invoer = new Termijninvoer(start, duur, grondslag, richting, dagen(opschortingen), woorden(verlengingen));
        var genoemd = new TreeSet<String>();
        invoer.lees().fouten().forEach(fout -> genoemd.add(fout.veld()));
        assertEquals(new TreeSet<>(woorden(velden)), genoemd);
    }
}
