package nl.bredeondersteuning.beleid.toets;

import static nl.bredeondersteuning.beleid.toets.Bevindingtekst.met;
import static nl.bredeondersteuning.beleid.toets.Bevindingtekst.tegen;
import static nl.bredeondersteuning.beleid.toets.Bevindingtekst.verwacht;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.bredeondersteuning.beleid.Oordeel;
import nl.bredeondersteuning.beleid.Oordelen;
import nl.bredeondersteuning.beleid.Uitkomst;
import nl.bredeondersteuning.beleid.norm.Beeindigingsfeiten;
import nl.bredeondersteuning.beleid.norm.Beeindigingsfeiten.Contactpoging;
import nl.bredeondersteuning.beleid.norm.Kanaal;
import nl.bredeondersteuning.beleid.profiel.Profielen;
import nl.bredeondersteuning.beleid.wet.Anker;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Op welke grond de ondersteuning wanneer eindigt. */
class BeeindigingstoetsTest {

    private final Profielen profielen = Profielen.laad(Optional.empty());

    @DisplayName("Wht 2.21 lid 4b, 8.10 en 9.1, Kampen artikel 6.1 lid 1, Voorbeeldstad artikel 9 lid 3: nieuwe start en maximale duur")
    @ParameterizedTest(name = "{0} hulpvraag {1} per {2} op {3}, oordeel {4}: {5} / {6}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            0166 | 2025-02-03 | 2027-02-03 | Wht 2.21 lid 4b | -                   | -                                | VOLDAAN Wht 2.21 lid 4b, VOLDAAN artikel 6.1 lid 1
            0166 | 2025-02-03 | 2027-02-02 | Wht 2.21 lid 4b | -                   | OORDEEL Wht 2.21 lid 4b          | VOLDAAN artikel 6.1 lid 1
            0166 | 2025-02-03 | 2027-02-04 | Wht 2.21 lid 4b | -                   | VERZET Wht 2.21 lid 4b, OORDEEL Wht 9.1 lid 2 sub d | VOLDAAN Wht 2.21 lid 4b, VOLDAAN artikel 6.1 lid 1
            0166 | 2025-02-03 | 2027-02-04 | Wht 2.21 lid 4b | Wht 9.1 lid 2 sub d | -                                | VOLDAAN Wht 2.21 lid 4b, VOLDAAN Wht 9.1 lid 2 sub d, VOLDAAN artikel 6.1 lid 1
            0166 | 2025-02-03 | 2026-10-01 | artikel 6.1 lid 1 | -                 | OORDEEL artikel 6.1 lid 1        | VOLDAAN Wht 2.21 lid 4b
            0166 | 2025-02-03 | 2026-10-01 | artikel 6.1 lid 1 | artikel 6.1 lid 1 | -                                | VOLDAAN Wht 2.21 lid 4b, VOLDAAN artikel 6.1 lid 1
            0166 | 2025-02-03 | 2027-02-03 | artikel 6.1 lid 1 | -                 | -                                | VOLDAAN Wht 2.21 lid 4b, VOLDAAN artikel 6.1 lid 1
            9901 | 2025-02-03 | 2026-09-30 | Wht 2.21 lid 4b | -                   | OORDEEL Wht 2.21 lid 4b          | -
            9901 | 2025-02-03 | 2026-09-30 | Wht 2.21 lid 4b | Wht 2.21 lid 4b     | -                                | VOLDAAN Wht 2.21 lid 4b
            9901 | 2025-02-03 | 2026-09-30 | artikel 6.1 lid 1 | -                 | VERZET artikel 6.1 lid 1         | -
            9902 | 2026-04-13 | 2026-08-31 | artikel 9 lid 3 | -                   | OORDEEL artikel 9 lid 3          | VOLDAAN Wht 2.21 lid 4b
            9902 | 2026-04-13 | 2028-04-13 | Wht 2.21 lid 4b | -                   | -                                | VOLDAAN Wht 2.21 lid 4b
            0166 | 2024-03-12 | 2027-01-01 | Wht 8.10 lid 2 sub b | -              | -                                | VOLDAAN Wht 8.10 lid 2 sub b
            0166 | 2024-03-12 | 2027-01-01 | Wht 8.10        | -                   | -                                | VOLDAAN Wht 8.10 lid 2 sub b
            0166 | 2024-03-12 | 2027-01-02 | Wht 8.10 lid 2 sub b | -              | VERZET Wht 8.10 lid 2 sub b, OORDEEL Wht 9.1 lid 2 sub d | VOLDAAN Wht 8.10 lid 2 sub b
            0166 | 2024-03-12 | 2026-12-31 | Wht 8.10 lid 2 sub b | -              | OORDEEL Wht 8.10 lid 2 sub b     | -
            0166 | 2025-02-03 | 2027-01-01 | Wht 8.10 lid 2 sub b | -              | VERZET Wht 8.10 lid 2 sub b      | -
            """)
    void nieuweStartEnDuur(String code, LocalDate hulpvraag, LocalDate per, String grond, String oordeelOp, String tegen, String voldaan) {
        var plan = hulpvraag.isBefore(LocalDate.of(2025, 1, 1)) ? LocalDate.of(2024, 6, 3) : null;
        var anker = Anker.van(hulpvraag, plan);
        var feiten = new Beeindigingsfeiten(per, anker, anker.telt().plusYears(2), null, null, List.of(), null, null, null);
        var oordelen = oordeelOp == null ? Oordelen.GEEN : Oordelen.van(oordeel(oordeelOp));
        var toets = Beeindigingstoets.van(grond, feiten, profielen.voor(code, LocalDate.of(2026, 9, 4)), oordelen);
        assertEquals(verwacht(tegen), tegen(toets.bevindingen()));
        assertEquals(verwacht(voldaan), met(toets.bevindingen(), Uitkomst.VOLDAAN));
        assertEquals(tegen == null, toets.mag());
    }

    @DisplayName("Wht 2.21 lid 6, Kampen artikel 6.1 lid 2: alleen na het bericht van afwijzing en binnen dertig dagen")
    @ParameterizedTest(name = "{0} bericht {1} per {2} op {3}: {4} / {5}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            0166 | 2026-04-15 | 2026-05-18 | Wht 2.21 lid 6    | -                     | VOLDAAN Wht 2.21 lid 6, VOLDAAN artikel 6.1 lid 2
            0166 | 2026-04-15 | 2026-05-18 | artikel 6.1 lid 2 | -                     | VOLDAAN Wht 2.21 lid 6, VOLDAAN artikel 6.1 lid 2
            0166 | 2026-04-15 | 2026-05-19 | Wht 2.21 lid 6    | VERZET Wht 2.21 lid 6 | -
            0166 | -          | 2026-05-01 | Wht 2.21 lid 6    | VERZET Wht 2.21 lid 6 | -
            9902 | 2026-04-15 | 2026-05-18 | Wht 2.21 lid 6    | -                     | VOLDAAN Wht 2.21 lid 6
            """)
    void nietRechthebbend(String code, LocalDate bericht, LocalDate per, String grond, String tegen, String voldaan) {
        var anker = Anker.van(LocalDate.of(2026, 2, 9), null);
        var laatste = bericht == null ? null : LocalDate.of(2026, 5, 18);
        var feiten = new Beeindigingsfeiten(per, anker, LocalDate.of(2028, 2, 9), null, null, List.of(), bericht, laatste, null);
        var toets = Beeindigingstoets.van(grond, feiten, profielen.voor(code, LocalDate.of(2026, 4, 15)), Oordelen.GEEN);
        assertEquals(verwacht(tegen), tegen(toets.bevindingen()));
        assertEquals(verwacht(voldaan), met(toets.bevindingen(), Uitkomst.VOLDAAN));
    }

    @DisplayName("Kampen artikel 6.1 lid 3 sub a, Voorbeeldstad artikel 9 lid 1: op verzoek")
    @ParameterizedTest(name = "{0} {1} verzoek {2}: {3}")
    @CsvSource(nullValues = "-", textBlock = """
            0166, artikel 6.1 lid 3 sub a, -,          VERZET artikel 6.1 lid 3 sub a
            0166, artikel 6.1 lid 3 sub a, 2026-05-04, -
            9902, artikel 9 lid 1,         -,          VERZET artikel 9 lid 1
            9902, artikel 9 lid 1,         2026-05-04, -
            9902, artikel 6.1 lid 3 sub a, 2026-05-04, VERZET artikel 6.1 lid 3 sub a
            """)
    void verzoek(String code, String grond, LocalDate verzoek, String tegen) {
        var feiten = new Beeindigingsfeiten(LocalDate.of(2026, 6, 1), Anker.van(LocalDate.of(2026, 1, 15), null), LocalDate.of(2028, 1, 15),
                null, verzoek, List.of(), null, null, null);
        assertEquals(verwacht(tegen),
                tegen(Beeindigingstoets.van(grond, feiten, profielen.voor(code, LocalDate.of(2026, 5, 4)), Oordelen.GEEN).bevindingen()));
    }

    @DisplayName("Kampen artikel 6.1 lid 3 sub b, Voorbeeldstad artikel 9 lid 2: geen contact na genoeg oproepen")
    @ParameterizedTest(name = "{0} {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            0166 | artikel 6.1 lid 3 sub b | 2026-06-01 TELEFOON                                                              | VERZET
            0166 | artikel 6.1 lid 3 sub b | 2026-06-01 TELEFOON,2026-06-01 POST                                              | VERZET
            0166 | artikel 6.1 lid 3 sub b | 2026-06-01 TELEFOON,2026-06-02 TELEFOON                                          | OORDEEL
            9902 | artikel 9 lid 2         | 2026-06-01 TELEFOON,2026-06-22 POST,2026-07-13 TELEFOON                          | VERZET
            9902 | artikel 9 lid 2         | 2026-06-01 TELEFOON,2026-06-22 POST,2026-07-06 POST,2026-07-13 TELEFOON          | OORDEEL
            9902 | artikel 9 lid 2         | 2026-06-01 TELEFOON,2026-06-22 POST,2026-07-06 POST,2026-07-12 TELEFOON          | VERZET
            9902 | artikel 9 lid 2         | 2026-06-01 TELEFOON,2026-06-22 TELEFOON,2026-07-06 TELEFOON,2026-07-13 TELEFOON  | VERZET
            """)
    void geenContact(String code, String grond, String pogingen, String uitkomst) {
        var profiel = profielen.voor(code, LocalDate.of(2026, 7, 27));
        var lijst = new ArrayList<Contactpoging>();
        for (var poging : pogingen.split(",")) lijst.add(new Contactpoging(LocalDate.parse(poging.substring(0, 10)),
                Kanaal.valueOf(poging.substring(11))));
        var feiten = new Beeindigingsfeiten(LocalDate.of(2026, 8, 31), Anker.van(LocalDate.of(2026, 1, 15), null),
                LocalDate.of(2028, 1, 15), null, null, lijst, null, null,
                profiel.einde().contact());
        assertEquals(verwacht(uitkomst + " " + grond), tegen(Beeindigingstoets.van(grond, feiten, profiel, Oordelen.GEEN).bevindingen()));
        assertEquals(uitkomst.equals("OORDEEL"), Beeindigingstoets.van(grond, feiten, profiel, Oordelen.van(oordeel(grond))).mag());
    }

    private static Oordeel oordeel(String artikel) {
        return new Oordeel(artikel, "beëindiging", "Jansen", LocalDate.of(2026, 9, 4), "De ouder redt zich weer zelf");
    }
}
