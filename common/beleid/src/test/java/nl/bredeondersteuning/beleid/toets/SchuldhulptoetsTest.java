package nl.bredeondersteuning.beleid.toets;

import static nl.bredeondersteuning.beleid.toets.Bevindingtekst.tegen;
import static nl.bredeondersteuning.beleid.toets.Bevindingtekst.verwacht;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import nl.bredeondersteuning.beleid.Oordeel;
import nl.bredeondersteuning.beleid.Oordelen;
import nl.bredeondersteuning.beleid.norm.Schuldhulpfeiten;
import nl.bredeondersteuning.beleid.profiel.Profielen;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wanneer een kind het schuldhulpaanbod krijgt. */
class SchuldhulptoetsTest {

    private final Profielen profielen = Profielen.laad(Optional.empty());

    @DisplayName("SPUK 3 lid 4, Kampen artikel 4.2 lid 3 sub a tot en met e")
    @ParameterizedTest(name = "{0} geboren {1} kindregeling {2} laatste dag {3} aanvaardt {4} oordeel op {5}: {6}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            0166 | 2008-05-11 | true  | 2026-06-09 | true  | artikel 4.2 lid 3 sub c | -
            0166 | 2008-05-11 | true  | 2026-06-09 | true  | -                       | OORDEEL artikel 4.2 lid 3 sub c
            0166 | 2008-05-12 | true  | 2026-06-09 | true  | artikel 4.2 lid 3 sub c | VERZET artikel 4.2 lid 3 sub a
            0166 | 1984-05-11 | false | 2026-06-09 | true  | artikel 4.2 lid 3 sub c | VERZET artikel 4.2 lid 3 sub b
            0166 | 2008-05-11 | true  | 2026-05-11 | true  | artikel 4.2 lid 3 sub c | -
            0166 | 2008-05-11 | true  | 2026-05-10 | true  | artikel 4.2 lid 3 sub c | VERZET SPUK 3 lid 4, VERZET artikel 4.2 lid 3 sub d
            0166 | 2008-05-11 | true  | 2026-06-09 | false | artikel 4.2 lid 3 sub c | VERZET artikel 4.2 lid 3 sub e
            9901 | 2008-05-11 | true  | 2026-06-09 | true  | -                       | OORDEEL SPUK 3 lid 4
            9901 | 2008-05-11 | true  | 2026-06-09 | true  | SPUK 3 lid 4            | -
            9902 | 1984-05-11 | false | 2026-06-09 | true  | SPUK 3 lid 4            | VERZET SPUK 3 lid 4
            9901 | 2008-05-11 | true  | 2026-05-10 | true  | SPUK 3 lid 4            | VERZET SPUK 3 lid 4
            9901 | 2008-05-11 | true  | -          | true  | SPUK 3 lid 4            | VERZET SPUK 3 lid 4
            """)
    void voorwaarden(String code, LocalDate geboren, boolean kindregeling, LocalDate laatste, boolean aanvaardt, String oordeelOp,
    String tegen) {
        var vandaag = LocalDate.of(2026, 5, 11);
        var oordelen = oordeelOp == null ? Oordelen.GEEN
                : Oordelen.van(new Oordeel(oordeelOp, "schuldhulpaanbod", "Smit", vandaag, "Geen betalingsregeling meer mogelijk"));
        var feiten = new Schuldhulpfeiten(vandaag, geboren, kindregeling, laatste, aanvaardt, false);
        assertEquals(verwacht(tegen), tegen(Schuldhulptoets.toets(feiten, profielen.voor(code, vandaag), oordelen)));
    }

    @DisplayName("SPUK 3 lid 3: het aanbod wordt één keer gedaan")
    @ParameterizedTest(name = "eerder aanbod {0}: {1}")
    @CsvSource(nullValues = "-", textBlock = """
            false, -
            true,  VERZET SPUK 3 lid 3
            """)
    void eenmalig(boolean eerder, String tegen) {
        var vandaag = LocalDate.of(2026, 5, 11);
        var feiten = new Schuldhulpfeiten(vandaag, LocalDate.of(2007, 5, 12), true, LocalDate.of(2027, 2, 10), true, eerder);
        var oordelen = Oordelen.van(new Oordeel("artikel 4.2 lid 3 sub c", "schuldhulpaanbod", "Smit", vandaag, "Zeven schuldeisers"));
        assertEquals(verwacht(tegen), tegen(Schuldhulptoets.toets(feiten, profielen.voor("0166", vandaag), oordelen)));
    }
}
