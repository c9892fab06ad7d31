package nl.bredeondersteuning.beleid.wet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.TreeSet;
import nl.bredeondersteuning.beleid.Bevinding;
import nl.bredeondersteuning.beleid.Oordeel;
import nl.bredeondersteuning.beleid.Oordelen;
import nl.bredeondersteuning.beleid.termijn.Datum;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wat de wet zelf aan toekennen in de weg legt, en waar Wht 9.1 opening geeft. */
class WettelijkegrensTest {

    @DisplayName("Wht 2.21 lid 4a en 4b, 8.10 en 9.1: de laatste dag en de dag erna")
    @ParameterizedTest(name = "{0} materieel {1} anker {2}, oordeel op {3}: {4}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            2026-07-15 | true  | 2026-01-15 | -                     | -
            2026-07-16 | true  | 2026-01-15 | -                     | VERZET Wht 2.21 lid 4a, OORDEEL Wht 9.1 lid 2 sub d
            2026-07-16 | false | 2026-01-15 | -                     | -
            2026-07-16 | true  | 2026-01-15 | hoofdstuk 7           | VERZET Wht 2.21 lid 4a, OORDEEL Wht 9.1 lid 2 sub d
            2026-07-16 | true  | 2026-01-15 | Wht 9.1 lid 2 sub d   | -
            2028-01-15 | false | 2026-01-15 | -                     | -
            2028-01-16 | false | 2026-01-15 | -                     | VERZET Wht 2.21 lid 4b, OORDEEL Wht 9.1 lid 2 sub d
            2028-01-16 | true  | 2026-01-15 | Wht 9.1 lid 2 sub d   | -
            2025-07-01 | true  | 2024-03-12 | -                     | -
            2025-07-02 | true  | 2024-03-12 | -                     | VERZET Wht 8.10 lid 1, OORDEEL Wht 9.1 lid 2 sub d
            2027-01-01 | false | 2024-03-12 | -                     | -
            2027-01-02 | false | 2024-03-12 | -                     | VERZET Wht 8.10 lid 1, OORDEEL Wht 9.1 lid 2 sub d
            """)
    void termijnen(LocalDate dag, boolean materieel, LocalDate hulpvraag, String oordeelOp, String verwacht) {
        var anker = Anker.van(hulpvraag, null);
        var feiten = new Grensfeiten(dag, materieel, true, anker, anker.telt().plusMonths(6), anker.telt().plusYears(2), true, false, null,
                false);
        assertEquals(verzameld(verwacht),
                tegen(Wettelijkegrens.toets(feiten, oordeelOp == null ? Oordelen.GEEN : Oordelen.van(oordeel(oordeelOp)))));
    }

    @DisplayName("Wht 2.21 lid 1, 3, 4a en 6: woonplaats, overdracht, noodzaak en afwijzing, ook met een oordeel op Wht 9.1")
    @ParameterizedTest(name = "ingezetene {0} overleg {1} overgedragen {2} draagt bij {3} afwijzing {4}: {5}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            true  | false | false | true  | -          | -
            false | false | false | true  | -          | VERZET Wht 2.21 lid 1
            false | true  | false | true  | -          | -
            true  | false | true  | true  | -          | VERZET Wht 2.21 lid 1
            true  | false | false | false | -          | VERZET Wht 2.21 lid 4a
            true  | false | false | true  | 2026-04-15 | VERZET Wht 2.21 lid 6
            true  | false | false | true  | 2026-04-16 | -
            """)
    void vasteGrenzen(boolean ingezetene, boolean overleg, boolean overgedragen, boolean draagtBij, LocalDate afwijzing, String verwacht) {
        var anker = Anker.van(LocalDate.of(2026, 1, 15), null);
        var feiten = new Grensfeiten(LocalDate.of(2026, 4, 15), true, draagtBij, anker, LocalDate.of(2026, 7, 15),
                LocalDate.of(2028, 1, 15), ingezetene, overleg, afwijzing, overgedragen);
        assertEquals(verzameld(verwacht), tegen(Wettelijkegrens.toets(feiten, Oordelen.GEEN)));
        assertEquals(verzameld(verwacht), tegen(Wettelijkegrens.toets(feiten, Oordelen.van(oordeel("Wht 9.1 lid 2 sub d")))));
    }

    private static Oordeel oordeel(String artikel) {
        return new Oordeel(artikel, "voorziening", "Jansen", LocalDate.of(2026, 7, 20), "Val van de trap op "
                + Datum.voluit(LocalDate.of(2026, 7, 16)));
    }

    private static TreeSet<String> verzameld(String verwacht) {
        var verzameld = new TreeSet<String>();
        if (verwacht != null) for (var deel : verwacht.split(", ")) verzameld.add(deel);
        return verzameld;
    }

    private static TreeSet<String> tegen(java.util.List<Bevinding> bevindingen) {
        var tegen = new TreeSet<String>();
        bevindingen.stream().filter(Bevinding::houdtTegen).forEach(b -> tegen.add(b.uitkomst() + " " + b.artikel()));
        return tegen;
    }
}
