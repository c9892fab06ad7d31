package nl.bredeondersteuning.plan.regels;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.bredeondersteuning.beleid.Bevinding;
import nl.bredeondersteuning.beleid.Oordeel;
import nl.bredeondersteuning.beleid.Oordelen;
import nl.bredeondersteuning.beleid.Uitkomst;
import nl.bredeondersteuning.beleid.norm.Afweging;
import nl.bredeondersteuning.beleid.norm.Afwegingsfactor;
import nl.bredeondersteuning.beleid.norm.GevraagdeVoorziening;
import nl.bredeondersteuning.beleid.norm.GevraagdeVoorziening.Medewerking;
import nl.bredeondersteuning.beleid.norm.GevraagdeVoorziening.Omstandigheden;
import nl.bredeondersteuning.beleid.norm.GevraagdeVoorziening.Realisatie;
import nl.bredeondersteuning.beleid.norm.Kostensoort;
import nl.bredeondersteuning.beleid.norm.Maatstaf;
import nl.bredeondersteuning.beleid.profiel.Profielen;
import nl.bredeondersteuning.beleid.wet.Anker;
import nl.bredeondersteuning.beleid.wet.Grensfeiten;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("De weging van een voorziening op één dag")
class WegingTest {

    private static final Profielen PROFIELEN = Profielen.laad(Optional.empty());
    private static final LocalDate GESPREK = LocalDate.of(2026, 1, 15);
    private static final Afweging VOLLEDIG = new Afweging(Map.of(Afwegingsfactor.VAARDIGHEDEN, "a", Afwegingsfactor.DRAAGKRACHT, "b",
            Afwegingsfactor.HUISHOUDEN, "c", Afwegingsfactor.DUURZAAMHEID, "d", Afwegingsfactor.BIJDRAGE_AAN_DOELSTELLING, "e"));

    private static Weging weging(LocalDate dag, boolean materieel, boolean draagtBij, boolean overgeslagen, Oordelen oordelen) {
        var grenzen = Termijngrenzen.van(new Zaakfeiten("0166", GESPREK, true, false, null, GESPREK, GESPREK, null, null, overgeslagen),
                PROFIELEN);
        var gevraagd = new GevraagdeVoorziening("bed", materieel, Kostensoort.OVERIG, 45000, true, draagtBij, Realisatie.NIET,
                Omstandigheden.GEWOON, Medewerking.NIET_GEVRAAGD, Maatstaf.GEEN);
        var grens = new Grensfeiten(dag, materieel, draagtBij, Anker.van(GESPREK, null), grenzen.materieel(), grenzen.maximaleDuur(), true,
                false, null, false);
        return new Weging(gevraagd, grens, grenzen, overgeslagen, PROFIELEN.voor("0166", dag), oordelen);
    }

    @ParameterizedTest(name = "overgeslagen {0}, oordeel {1}: {2}")
    @CsvSource(nullValues = "-", textBlock = """
            false, false, -
            true,  false, OORDEEL
            true,  true,  WAARSCHUWING
            """)
    @DisplayName("Awb 3:2: na een weggelegde gebeurtenis zegt een mens of er beslist kan worden, bij toekennen en bij weigeren")
    void overgeslagen(boolean overgeslagen, boolean oordeel, Uitkomst uitkomst) {
        var oordelen = oordeel ? Oordelen.van(new Oordeel("Awb 3:2", "voorziening", "Smit", GESPREK, "de feiten zijn nagevraagd"))
                : Oordelen.GEEN;
        var weging = weging(GESPREK, true, false, overgeslagen, oordelen);
        for (var bevindingen : List.of(weging.toekennen(VOLLEDIG), weging.weigeren("artikel 5.2 sub b"))) {
            assertEquals(Optional.ofNullable(uitkomst), bevindingen.stream().filter(b -> b.artikel().equals("Awb 3:2"))
                    .map(Bevinding::uitkomst)
                    .findFirst());
        }
    }

    @ParameterizedTest(name = "op {0}, draagt bij {1}, op grond van {2}: {3}")
    @CsvSource(textBlock = """
            2026-07-15, true,  Wht 2.21 lid 4a,         VERZET
            2026-07-16, true,  Wht 2.21 lid 4a,         VOLDAAN
            2026-07-15, false, Wht 2.21 lid 4a,         VOLDAAN
            2026-07-15, false, artikel 5.2 sub b,       VOLDAAN
            2026-07-15, true,  artikel 5.2 sub b,       VERZET
            2026-07-15, true,  artikel 5.1 lid 2,       VERZET
            2026-07-16, true,  artikel 4.2 lid 4,       VERZET
            2026-07-16, true,  Wht 9.1 lid 2 sub d,     VERZET
            """)
    @DisplayName("Kampen artikel 5.2, Wht 2.21 lid 4a: weigeren kan alleen op een grond die zich voordoet")
    void weigeren(LocalDate dag, boolean draagtBij, String aanhaling, Uitkomst uitkomst) {
        var gronden = weging(dag, true, draagtBij, false, Oordelen.GEEN).weigeren(aanhaling);
        assertEquals(uitkomst, gronden.getFirst().uitkomst());
    }

    @ParameterizedTest(name = "materieel {0}, gevraagd {1}, gewogen {2}: {3}")
    @CsvSource(nullValues = "-", textBlock = """
            true,  2026-07-15, 2026-07-15, -
            true,  2026-07-15, 2026-07-16, Wht 2.21 lid 4a
            true,  2026-07-16, 2026-07-16, -
            true,  2027-02-01, 2028-01-16, Wht 2.21 lid 4b
            false, 2028-01-15, 2028-01-16, Wht 2.21 lid 4b
            false, 2028-01-16, 2028-01-16, -
            """)
    @DisplayName("Wht 9.1 lid 2 sub d: wat op tijd gevraagd was en op de termijn van de wet stuit")
    void tegengehouden(boolean materieel, LocalDate gevraagdOp, LocalDate dag, String artikel) {
        var weging = weging(dag, materieel, true, false, Oordelen.GEEN);
        assertEquals(Optional.ofNullable(artikel), weging.tegengehouden(weging.toekennen(VOLLEDIG), gevraagdOp).map(Bevinding::artikel));
    }
}
