package nl.bredeondersteuning.beleid.termijn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Kent de feestdagen, de gelijkgestelde dagen en de werkdagen daaromheen. */
class KalenderTest {

    private final Kalender kalender = Kalender.geldend();

    @DisplayName("Atw 3 lid 1, lid 2 en lid 3: feestdagen en gelijkgestelde dagen")
    @ParameterizedTest(name = "{0}: werkdag {1} {2}")
    @CsvSource(nullValues = "-", textBlock = """
            2026-04-02, true,  -
            2026-04-03, false, Goede Vrijdag
            2026-04-05, false, -
            2026-04-06, false, Tweede Paasdag
            2026-04-07, true,  -
            2026-04-27, false, Koningsdag
            2025-04-26, false, Koningsdag
            2025-04-28, true,  -
            2031-04-26, false, Koningsdag
            2026-05-05, false, Bevrijdingsdag
            2026-05-14, false, Hemelvaartsdag
            2026-05-15, false, een gelijkgestelde dag (Atw 3 lid 3)
            2026-05-25, false, Tweede Pinksterdag
            2026-12-24, true,  -
            2026-12-25, false, Eerste Kerstdag
            2026-12-26, false, Tweede Kerstdag
            2026-12-31, true,  -
            2027-01-01, false, Nieuwjaarsdag
            2026-01-02, false, een gelijkgestelde dag (Atw 3 lid 3)
            2027-04-26, true,  -
            2029-05-11, true,  -
            1900-01-01, false, Nieuwjaarsdag
            1900-01-06, false, -
            2200-12-31, true,  -
            1898-12-30, true,  -
            1897-12-25, false, Eerste Kerstdag
            2205-12-31, true,  -
            2206-01-01, false, Nieuwjaarsdag
            2206-01-04, false, -
            2206-01-06, true,  -
            """)
    void feestdagen(LocalDate dag, boolean werkdag, String naam) {
        assertEquals(werkdag, kalender.isWerkdag(dag));
        assertEquals(naam, kalender.feestdag(dag).orElse(null));
    }

    @DisplayName("R10: verzonden plus werkdagen is ontvangen, en terug")
    @ParameterizedTest(name = "uiterlijk ontvangen {0}: verzenden {1}, dan ontvangen {2}")
    @CsvSource(textBlock = """
            2027-01-07, 2027-01-04, 2027-01-07
            2027-01-01, 2026-12-28, 2026-12-31
            2026-12-28, 2026-12-22, 2026-12-28
            2026-11-22, 2026-11-17, 2026-11-20
            """)
    void ontvangen(LocalDate laatste, LocalDate verzenden, LocalDate ontvangen) {
        assertEquals(verzenden, kalender.uiterlijkVerzenden(laatste, 3));
        assertEquals(ontvangen, kalender.ontvangenOp(verzenden, 3));
    }

    @DisplayName("D8: voorbehoud buiten de jaren met een geladen besluit")
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(textBlock = """
            2022-12-31, true
            2023-01-01, false
            2028-12-31, false
            2029-01-01, true
            """)
    void voorbehoud(LocalDate dag, boolean voorbehoud) {
        assertEquals(voorbehoud, kalender.voorbehoud(dag));
    }

    @DisplayName("Atw 3 lid 3: elke gelijkgestelde dag heeft een besluit als bron en ligt in zijn jaren")
    @Test
    void besluiten() {
        kalender.besluiten().forEach(besluit -> besluit.dagen().forEach(dag -> {
            assertTrue(dag.getYear() >= besluit.vanJaar() && dag.getYear() <= besluit.totJaar());
            assertTrue(besluit.bron().contains("Atw 3 lid 3"));
        }));
    }
}
