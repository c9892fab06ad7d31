package nl.bredeondersteuning.beleid.toets;

import static nl.bredeondersteuning.beleid.toets.Bevindingtekst.met;
import static nl.bredeondersteuning.beleid.toets.Bevindingtekst.tegen;
import static nl.bredeondersteuning.beleid.toets.Bevindingtekst.verwacht;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import nl.bredeondersteuning.beleid.Uitkomst;
import nl.bredeondersteuning.beleid.profiel.Profielen;
import nl.bredeondersteuning.beleid.wet.Toegang;
import nl.bredeondersteuning.beleid.wet.UhtStatus;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wie in welke gemeente toegang heeft. */
class ToegangstoetsTest {

    private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 9);
    private final Profielen profielen = Profielen.laad(Optional.empty());

    @DisplayName("Wht 2.21 lid 1 en 3, Kampen artikel 2.3 lid 1 en 3, Voorbeeldstad artikel 3 lid 3: volwassenen")
    @ParameterizedTest(name = "{0} woont {1} detentie {2} overleg {3} eerder {4}: {5}, overleg nodig {6}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            0166 | hier       | false | false | false | -                                                            | false
            0166 | hier       | false | false | true  | VERZET artikel 2.3 lid 1                                     | false
            9902 | hier       | false | false | true  | -                                                            | false
            9901 | hier       | false | false | true  | -                                                            | false
            0166 | elders     | false | false | false | VERZET Wht 2.21 lid 1, VERZET Wht 2.21 lid 3, VERZET artikel 2.3 lid 3 | true
            0166 | elders     | false | true  | false | -                                                            | false
            0166 | elders     | true  | false | false | VERZET Wht 2.21 lid 1, VERZET Wht 2.21 lid 3, VERZET artikel 2.3 lid 3 | true
            0166 | elders     | true  | true  | false | -                                                            | false
            9901 | elders     | false | false | false | VERZET Wht 2.21 lid 1, VERZET Wht 2.21 lid 3                 | true
            9901 | elders     | false | true  | false | -                                                            | false
            9902 | elders     | false | true  | false | VERZET artikel 3 lid 3                                       | false
            9902 | elders     | true  | true  | false | -                                                            | false
            9902 | elders     | true  | false | false | VERZET Wht 2.21 lid 1, VERZET Wht 2.21 lid 3, VERZET artikel 3 lid 3 | true
            9902 | elders     | false | false | false | VERZET Wht 2.21 lid 1, VERZET Wht 2.21 lid 3, VERZET artikel 3 lid 3 | false
            0166 | buitenland | false | false | false | VERZET Wht 2.21 lid 1                                        | false
            """)
    void volwassenen(String code, String woont, boolean detentie, boolean overleg, boolean eerder, String tegen, boolean overlegNodig) {
        var feiten = new Toegang.Feiten(VANDAAG, UhtStatus.ERKEND, LocalDate.of(1985, 1, 1), woont.equals("hier"),
                woont.equals("buitenland"), detentie,
                overleg, false, false, eerder, false);
        var toets = Toegangstoets.van(feiten, profielen.voor(code, VANDAAG));
        assertEquals(verwacht(tegen), tegen(toets.bevindingen()));
        assertEquals(tegen == null, toets.rechthebbend());
        assertEquals(overlegNodig, toets.overlegNodig());
        assertEquals(woont.equals("buitenland"), toets.naarBuitenlandteam());
    }

    @DisplayName("Kampen artikel 2.3 lid 4 sub a, b en c, Voorbeeldstad artikel 3 lid 2: minderjarigen in de kindregeling")
    @ParameterizedTest(name = "{0} geboren {1} inwoner {2} gezag {3} verblijf {4} overleg {5}: {6} {7}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            0166 | 2011-03-04 | true  | true  | false | false | wel  | VOLDAAN artikel 2.3 lid 4 sub a
            0166 | 2011-03-04 | true  | false | false | false | niet | VERZET artikel 2.3 lid 4 sub a
            0166 | 2011-03-04 | false | true  | true  | false | niet | VERZET Wht 2.21 lid 3
            0166 | 2011-03-04 | false | true  | true  | true  | wel  | VOLDAAN artikel 2.3 lid 4 sub b
            0166 | 2010-11-10 | true  | false | true  | false | wel  | VOLDAAN artikel 2.3 lid 4 sub b
            0166 | 2010-11-09 | true  | false | false | false | wel  | VOLDAAN artikel 2.3 lid 4 sub c
            0166 | 2009-06-20 | false | true  | false | false | niet | VERZET artikel 2.3 lid 4 sub c
            0166 | 2009-06-20 | false | true  | false | true  | wel  | VOLDAAN artikel 2.3 lid 3
            0166 | 2008-11-09 | true  | false | false | false | wel  | VOLDAAN Wht 2.21 lid 1 sub b
            9902 | 2014-05-08 | true  | false | false | false | wel  | VOLDAAN artikel 3 lid 2
            9902 | 2014-05-08 | false | true  | false | false | niet | VERZET artikel 3 lid 2
            9901 | 2014-05-08 | true  | false | false | false | wel  | VOLDAAN Wht 2.21 lid 1 sub b
            """)
    void minderjarigen(String code, LocalDate geboren, boolean inwoner, boolean gezag, boolean verblijf, boolean overleg, String recht,
    String bevinding) {
        var feiten = new Toegang.Feiten(VANDAAG, UhtStatus.KINDREGELING, geboren, inwoner, false, false, overleg, gezag, verblijf, false,
                false);
        var toets = Toegangstoets.van(feiten, profielen.voor(code, VANDAAG));
        assertEquals(recht.equals("wel"), toets.rechthebbend());
        var uitkomst = Uitkomst.valueOf(bevinding.substring(0, bevinding.indexOf(' ')));
        assertTrue(met(toets.bevindingen(), uitkomst).contains(bevinding), () -> toets.bevindingen().toString());
    }

    @DisplayName("Wht 2.21 lid 3: overleg is de weg voor het kind dat bij de gezaghebber verblijft, niet voor de zestienjarige van elders")
    @ParameterizedTest(name = "geboren {0}: overleg nodig {1}")
    @CsvSource(textBlock = """
            2011-03-04, true
            2009-06-20, false
            """)
    void overlegVoorKind(LocalDate geboren, boolean nodig) {
        var feiten = new Toegang.Feiten(VANDAAG, UhtStatus.KINDREGELING, geboren, false, false, false, false, true, true, false, false);
        assertEquals(nodig, Toegangstoets.van(feiten, profielen.voor("0166", VANDAAG)).overlegNodig());
    }
}
