package nl.bredeondersteuning.plan.regels;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import nl.bredeondersteuning.beleid.profiel.Profielen;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("De laatste dagen van toekennen: Wht 2.21 lid 4a en 4b, Wht 8.10, Kampen artikel 4.2 lid 4 en 6.1 lid 1")
class TermijngrenzenTest {

    private static final Profielen PROFIELEN = Profielen.laad(Optional.empty());

    @ParameterizedTest(name = "{0}: gesprek {1}, hulpvraag {2}, plan {3}")
    @CsvSource(nullValues = "-", textBlock = """
            0166, 2026-03-19, 2026-04-02, -,          2026-10-02, 2028-04-02, 2026-09-19, 2028-03-19
            0166, 2026-01-15, -,          -,          -,          -,          2026-07-15, 2028-01-15
            0166, -,          -,          -,          -,          -,          -,          -
            0166, 2024-12-30, 2024-12-31, 2025-02-01, 2025-07-01, 2027-01-01, -,          -
            0166, 2025-01-01, 2025-01-01, -,          2025-07-01, 2027-01-01, 2025-07-01, 2027-01-01
            9901, 2026-01-15, 2026-01-15, -,          2026-07-15, 2028-01-15, -,          -
            9902, 2026-04-13, 2026-04-13, -,          2026-10-13, 2028-04-13, -,          -
            """)
    void laatsteDagen(String gemeente, LocalDate gesprek, LocalDate hulpvraag, LocalDate plan, LocalDate materieel, LocalDate duur,
            LocalDate materieelBeleid, LocalDate duurBeleid) {
        var zaak = new Zaakfeiten(gemeente, gesprek, true, false, null, null, hulpvraag, plan, null, false);
        assertEquals(new Termijngrenzen(materieel, duur, materieelBeleid, duurBeleid), Termijngrenzen.van(zaak, PROFIELEN));
    }
}
