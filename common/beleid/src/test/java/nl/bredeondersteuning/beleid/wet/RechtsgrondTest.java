package nl.bredeondersteuning.beleid.wet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import nl.bredeondersteuning.beleid.Uitkomst;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wie hoort tot de kring van rechthebbenden, en sinds wanneer. */
class RechtsgrondTest {

    @DisplayName("Wht 2.21 lid 1 sub a, sub b, sub c, sub d en sub e: de status bij de UHT bepaalt de grond")
    @ParameterizedTest(name = "{0} op {1}: {2} {3}")
    @CsvSource(textBlock = """
            aangemeld,                       2026-10-05, VOLDAAN, Wht 2.21 lid 1 sub a
            erkend,                          2026-10-05, VOLDAAN, Wht 2.21 lid 1 sub a
            afgewezen,                       2026-10-05, VERZET,  Wht 2.21 lid 1
            kindregeling,                    2026-10-05, VOLDAAN, Wht 2.21 lid 1 sub b
            ex-partner zonder toekenning,    2026-10-05, VERZET,  Wht 2.21 lid 1 sub c
            ex-partner met toekenning,       2026-10-05, VOLDAAN, Wht 2.21 lid 1 sub c
            partner van overleden aanvrager, 2025-01-01, VOLDAAN, Wht 2.21 lid 1 sub d
            partner van overleden aanvrager, 2024-12-31, VERZET,  Wht 2.21 lid 1
            kind van overleden aanvrager,    2025-01-01, VOLDAAN, Wht 2.21 lid 1 sub e
            kind van overleden aanvrager,    2024-12-31, VERZET,  Wht 2.21 lid 1
            onbekend,                        2026-10-05, VERZET,  Wht 2.21 lid 1
            """)
    void grond(String status, LocalDate dag, Uitkomst uitkomst, String artikel) {
        var bevinding = Rechtsgrond.toets(UhtStatus.van(status).orElseThrow(), dag);
        assertEquals(uitkomst, bevinding.uitkomst());
        assertEquals(artikel, bevinding.artikel());
    }

    @DisplayName("Wht 2.21 lid 1: een onbekend woord is geen status")
    @Test
    void onbekendWoord() {
        assertTrue(UhtStatus.van("status onduidelijk").isEmpty());
    }

    @DisplayName("Wht 2.21 lid 2: wie bij het gezin hoort")
    @ParameterizedTest(name = "{0} geboren {1} thuis {2}: {3}")
    @CsvSource(textBlock = """
            PARTNER,   1984-04-03, true,  VOLDAAN
            PARTNER,   1984-04-03, false, VERZET
            KIND,      2014-05-08, true,  VOLDAAN
            KIND,      2008-11-03, false, VOLDAAN
            KIND,      2008-11-02, false, VERZET
            KIND,      2004-02-01, true,  VOLDAAN
            KIND,      2002-07-07, false, VERZET
            STIEFKIND, 2014-05-08, true,  VOLDAAN
            PLEEGKIND, 2004-02-01, true,  VOLDAAN
            PLEEGKIND, 2004-02-01, false, VERZET
            PLEEGKIND, 2014-05-08, true,  OORDEEL
            """)
    void gezin(Gezin.Relatie relatie, LocalDate geboren, boolean thuis, Uitkomst uitkomst) {
        assertEquals(uitkomst, Gezin.toets(relatie, geboren, thuis, LocalDate.of(2026, 11, 2)).uitkomst());
    }

    @DisplayName("Wht 2.21 lid 5: een uitvoerder stelt geen rechten vast")
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(textBlock = """
            uitvoerder,      VERZET
            klantbegeleider, NIET_VAN_TOEPASSING
            besluitnemer,    NIET_VAN_TOEPASSING
            """)
    void uitvoerder(String rol, Uitkomst uitkomst) {
        assertEquals(uitkomst, Bevoegdheid.vaststellenVanRechten(java.util.List.of(rol)).uitkomst());
    }
}
