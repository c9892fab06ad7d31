package nl.bredeondersteuning.beleid.toets;

import static nl.bredeondersteuning.beleid.toets.Bevindingtekst.tegen;
import static nl.bredeondersteuning.beleid.toets.Bevindingtekst.verwacht;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import nl.bredeondersteuning.beleid.Bevinding;
import nl.bredeondersteuning.beleid.norm.Kanaal;
import nl.bredeondersteuning.beleid.norm.Plaats;
import nl.bredeondersteuning.beleid.norm.Planvorm;
import nl.bredeondersteuning.beleid.profiel.Beleidsprofiel;
import nl.bredeondersteuning.beleid.profiel.Profielen;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** De voorschriften van elk profiel, met zijn eigen waarden en aanhalingen. */
class VoorschriftenTest {

    private final Profielen profielen = Profielen.laad(Optional.empty());

    @DisplayName("Kampen artikel 3.2 lid 1, Voorbeeldstad artikel 4 lid 1: het kanaal van de uitnodiging")
    @ParameterizedTest(name = "{0} via {1}: {2}")
    @CsvSource(nullValues = "-", textBlock = """
            0166, TELEFOON, -
            0166, EMAIL,    artikel 3.2 lid 1
            9901, EMAIL,    -
            9902, TELEFOON, artikel 4 lid 1
            9902, POST,     -
            9902, EMAIL,    -
            """)
    void uitnodiging(String code, Kanaal kanaal, String artikel) {
        assertEquals(artikel, verzet(Voorschriften.uitnodiging(kanaal, profiel(code))));
    }

    @DisplayName("Kampen artikel 3.2 lid 2, Voorbeeldstad artikel 5 lid 2: de plaats van het eerste gesprek")
    @ParameterizedTest(name = "{0} gekozen {1} gehouden {2}: keuze {3}, gesprek {4}")
    @CsvSource(nullValues = "-", textBlock = """
            0166, THUIS,          THUIS,    -,               -
            0166, THUIS,          STADHUIS, -,               artikel 3.2 lid 2
            0166, ANDERE_LOCATIE, ANDERE_LOCATIE, -,         -
            9902, ANDERE_LOCATIE, STADHUIS, artikel 5 lid 2, artikel 5 lid 2
            9901, THUIS,          STADHUIS, -,               -
            """)
    void plaats(String code, Plaats gekozen, Plaats gehouden, String bijKeuze, String bijGesprek) {
        assertEquals(bijKeuze, verzet(Voorschriften.gekozenPlaats(gekozen, profiel(code))));
        assertEquals(bijGesprek, verzet(Voorschriften.gesprekOp(gehouden, gekozen, profiel(code))));
    }

    @DisplayName("Kampen artikel 3.2 lid 3, Voorbeeldstad artikel 5 lid 1: het aantal medewerkers")
    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(nullValues = "-", textBlock = """
            0166, 1, artikel 3.2 lid 3
            0166, 2, -
            9901, 1, -
            9902, 0, artikel 5 lid 1
            9902, 1, -
            """)
    void medewerkers(String code, int aantal, String artikel) {
        assertEquals(artikel, verzet(Voorschriften.medewerkers(aantal, profiel(code))));
    }

    @DisplayName("Kampen hoofdstuk 4: recht nagaan vóór het gesprek is een waarschuwing")
    @ParameterizedTest(name = "{0} nagegaan {1}: {2}")
    @CsvSource(nullValues = "-", textBlock = """
            0166, false, WAARSCHUWING
            0166, true,  VOLDAAN
            9901, false, -
            """)
    void rechtNagegaan(String code, boolean nagegaan, String uitkomst) {
        assertEquals(uitkomst, Voorschriften.rechtNagegaan(nagegaan, profiel(code)).map(b -> b.uitkomst().name()).orElse(null));
    }

    @DisplayName("Kampen artikel 2.2 sub b, anders Wht 2.21 lid 1: het leefgebied van de hulpvraag")
    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(nullValues = "-", textBlock = """
            0166, vervoer,    artikel 2.2 sub b
            0166, gezondheid, -
            9901, vervoer,    Wht 2.21 lid 1
            9901, zorg,       -
            9902, werk,       Wht 2.21 lid 1
            """)
    void leefgebied(String code, String label, String artikel) {
        assertEquals(artikel, verzet(Optional.of(Voorschriften.leefgebied(label, profiel(code)))));
    }

    @DisplayName("Kampen artikel 4.1 lid 1 sub a en 4.2 lid 5, Voorbeeldstad artikel 6 lid 2 en 3: planvorm en doelstellingen")
    @ParameterizedTest(name = "{0} {1} nieuwe feiten {2}: {3} {4}")
    @CsvSource(nullValues = "-", textBlock = """
            0166, OP_HOOFDLIJNEN, true,  -,               -
            0166, VOLLEDIG,       false, -,               artikel 4.2 lid 5
            9902, OP_HOOFDLIJNEN, false, artikel 6 lid 2, -
            9902, VOLLEDIG,       false, -,               -
            9901, OP_HOOFDLIJNEN, false, -,               -
            """)
    void plan(String code, Planvorm vorm, boolean nieuweFeiten, String bijVorm, String bijWijziging) {
        assertEquals(bijVorm, verzet(Voorschriften.planvorm(vorm, profiel(code))));
        assertEquals(bijWijziging, verzet(Voorschriften.doelstellingWijzigen(nieuweFeiten, profiel(code))));
    }

    @DisplayName("Wht 2.21 lid 1 en 4, Kampen hoofdstuk 4, artikel 4.1 lid 1 sub a en 4.2 lid 1: toegang met recht en plan, plan samen")
    @ParameterizedTest(name = "{0} recht {1} gesprek {2} plan {3}: {4}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            0166 | true  | false | false | VERZET hoofdstuk 4, VERZET Wht 2.21 lid 4, VERZET artikel 4.1 lid 1 sub a
            0166 | true  | true  | false | VERZET Wht 2.21 lid 4, VERZET artikel 4.1 lid 1 sub a
            0166 | true  | true  | true  | -
            0166 | -     | true  | true  | VERZET Wht 2.21 lid 1
            9901 | false | true  | true  | VERZET Wht 2.21 lid 1
            9901 | true  | false | false | VERZET Wht 2.21 lid 4
            9902 | true  | true  | true  | -
            """)
    void toegang(String code, Boolean rechthebbend, boolean gesprek, boolean plan, String tegen) {
        assertEquals(verwacht(tegen), tegen(Voorschriften.toegangVerlenen(rechthebbend, gesprek, plan, profiel(code))));
        assertEquals(verwacht(code.equals("0166") ? "VERZET Wht 2.21 lid 4, VERZET artikel 4.2 lid 1" : "VERZET Wht 2.21 lid 4"),
                tegen(Voorschriften.planSamen(false, profiel(code))));
        assertEquals(verwacht(null), tegen(Voorschriften.planSamen(true, profiel(code))));
    }

    @DisplayName("Wht 2.21 lid 1, Kampen artikel 4.1 lid 1 sub b: alleen wie niet rechthebbend is, wordt geweigerd")
    @ParameterizedTest(name = "recht {0}: {1}")
    @CsvSource(nullValues = "-", textBlock = """
            true,  VERZET Wht 2.21 lid 1
            -,     VERZET Wht 2.21 lid 1
            false, -
            """)
    void weigeren(Boolean rechthebbend, String tegen) {
        assertEquals(verwacht(tegen), tegen(Voorschriften.toegangWeigeren(rechthebbend, profiel("0166"))));
    }

    @DisplayName("Kampen artikel 5.1 lid 1: verstrekken na een besluit dat toekent")
    @ParameterizedTest(name = "{0} toegekend {1}: {2}")
    @CsvSource(nullValues = "-", textBlock = """
            0166, false, artikel 5.1 lid 1
            0166, true,  -
            9901, false, Wht 2.21 lid 4a
            9901, true,  -
            """)
    void verstrekken(String code, boolean toegekend, String artikel) {
        assertEquals(artikel, verzet(Optional.of(Voorschriften.verstrekken(toegekend, profiel(code)))));
    }

    private Beleidsprofiel profiel(String code) {
        return profielen.voor(code, LocalDate.of(2026, 11, 2));
    }

    private static String verzet(Optional<Bevinding> bevinding) {
        return bevinding.filter(Bevinding::houdtTegen).stream().map(Bevinding::artikel).findFirst().orElse(null);
    }
}
