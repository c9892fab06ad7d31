package nl.bredeondersteuning.plan.zaak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.UUID;
import nl.bredeondersteuning.events.AanvraagGecorrigeerd;
import nl.bredeondersteuning.events.FeitGecorrigeerd;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorrectieTest {

    private static final LocalDate WAS = LocalDate.of(2026, 3, 16);

    @DisplayName("Awb 3:2: een verbeterd of herroepen feit verandert alleen wat erop rust")
    @ParameterizedTest(name = "{0} van {1}, ingetrokken {2}: afwijzing {3}, kindbesluit {4}, hulpvraag {5}")
    @CsvSource(nullValues = "-", textBlock = """
            UHT_BERICHT,           2026-03-16, false, 2026-03-13, 2026-03-16, 2026-03-16
            UHT_BERICHT,           2026-03-16, true,  -,          2026-03-16, 2026-03-16
            UHT_BERICHT,           2026-03-17, true,  2026-03-16, 2026-03-16, 2026-03-16
            DAGTEKENING,           2026-03-16, false, 2026-03-16, 2026-03-13, 2026-03-16
            OVERGENOMEN_HULPVRAAG, 2026-03-16, false, 2026-03-16, 2026-03-16, 2026-03-13
            AFSPRAAK,              2026-03-16, true,  2026-03-16, 2026-03-16, 2026-03-16
            """)
    void feit(String soort, LocalDate was, boolean ingetrokken, LocalDate afwijzing, LocalDate kindbesluit, LocalDate hulpvraag) {
        var zaak = new PlanZaak();
        zaak.afwijzingOntvangenOp = WAS;
        zaak.kindbesluitOp = WAS;
        zaak.hulpvraagVastgesteldOp = WAS;
        var wordt = LocalDate.of(2026, 3, 13);
        zaak.corrigeer(new FeitGecorrigeerd(UUID.randomUUID(), "0166", "Awb 3:2", UUID.randomUUID(), soort, was, was, wordt, wordt, ingetrokken,
                LocalDate.of(2026, 3, 20)));
        assertEquals(afwijzing, zaak.afwijzingOntvangenOp);
        assertEquals(kindbesluit, zaak.kindbesluitOp);
        assertEquals(hulpvraag, zaak.hulpvraagVastgesteldOp);
    }

    @Test
    @DisplayName("Wht 2.21 lid 1: het recht van een ander telt niet voor de juiste aanvrager")
    void anderePersoon() {
        var zaak = new PlanZaak();
        zaak.rechthebbend = true;
        var juiste = UUID.randomUUID();
        zaak.gecorrigeerd(new AanvraagGecorrigeerd(UUID.randomUUID(), "0166", "Awb 3:2", juiste, false, WAS, WAS));
        assertEquals(true, zaak.rechthebbend);
        zaak.gecorrigeerd(new AanvraagGecorrigeerd(UUID.randomUUID(), "0166", "Awb 3:2", juiste, true, WAS, WAS));
        assertNull(zaak.rechthebbend);
        assertEquals(juiste, zaak.aanvragerId);
    }
}
