package nl.bredeondersteuning.beschikking.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.beleid.awb.Aanvulling;
import nl.bredeondersteuning.events.FeitGecorrigeerd;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorrectieTest {

    private static final LocalDate WAS = LocalDate.of(2026, 3, 16);

    private final Dossierrij dossier = new Dossierrij();

    @BeforeEach
    void gehoord() {
        dossier.aanvullingen = List.of(new Aanvulling.Verzoek(WAS, WAS.plusDays(14), WAS));
        dossier.pogingen = List.of(new Dossier.Contactpoging(WAS, "de telefoon", false));
        dossier.afwijzingOp = WAS;
        dossier.beeindigingVerzochtOp = WAS;
        dossier.verhuisdOp = WAS;
        dossier.overlegOp = WAS;
    }

    private String alles() {
        return String.join(" ", dossier.aanvullingen.stream().map(v -> v.gevraagdOp() + "/" + v.aangevuldOp()).findFirst().orElse("-"),
                dossier.pogingen.stream().map(p -> p.op().toString()).findFirst().orElse("-"), String.valueOf(dossier.afwijzingOp),
                String.valueOf(dossier.beeindigingVerzochtOp), String.valueOf(dossier.verhuisdOp), String.valueOf(dossier.overlegOp))
                .replace(WAS.toString(), "was").replace("2026-03-13", "wordt").replace("null", "-");
    }

    @DisplayName("Awb 3:2: een verbeterd of herroepen feit verandert alleen wat erop rust")
    @ParameterizedTest(name = "{0} van {1}, ingetrokken {2}: {3}")
    @CsvSource(textBlock = """
            AANVULLINGSVERZOEK,  2026-03-16, false, wordt/was was was was was was
            AANVULLINGSVERZOEK,  2026-03-16, true,  - was was was was was
            AANVULLINGSVERZOEK,  2026-03-17, false, was/was was was was was was
            AANVULLING,          2026-03-16, false, was/wordt was was was was was
            AANVULLING,          2026-03-16, true,  was/- was was was was was
            CONTACTPOGING,       2026-03-16, false, was/was wordt was was was was
            CONTACTPOGING,       2026-03-16, true,  was/was - was was was was
            UHT_BERICHT,         2026-03-16, false, was/was was wordt was was was
            UHT_BERICHT,         2026-03-17, true,  was/was was was was was was
            BEEINDIGINGSVERZOEK, 2026-03-16, true,  was/was was was - was was
            VERHUIZING,          2026-03-16, false, was/was was was was wordt was
            OVERLEG,             2026-03-16, true,  was/was was was was was -
            AFSPRAAK,            2026-03-16, true,  was/was was was was was was
            """)
    void gecorrigeerd(String soort, LocalDate was, boolean ingetrokken, String verwacht) {
        dossier.corrigeer(new FeitGecorrigeerd(UUID.randomUUID(), "0166", "Awb 3:2", UUID.randomUUID(), soort, was, null,
                LocalDate.of(2026, 3, 13), null, ingetrokken, LocalDate.of(2026, 3, 20)));
        assertEquals(verwacht, alles());
    }

    @DisplayName("Wht 8.10 (I19): een verbeterde oude dag verandert het anker, zolang plan geen eerdere dag noemde")
    @ParameterizedTest(name = "{0}, bekend {1}: {2}")
    @CsvSource(textBlock = """
            OVERGENOMEN_HULPVRAAG, 2026-03-16, 2026-03-13
            OVERGENOMEN_HULPVRAAG, 2026-03-01, 2026-03-01
            OVERGENOMEN_PLAN,      2026-03-16, 2026-03-16
            """)
    void oudeDatums(String soort, LocalDate bekend, LocalDate hulpvraag) {
        dossier.hulpvraagOp = bekend;
        dossier.corrigeer(new FeitGecorrigeerd(UUID.randomUUID(), "0166", "Awb 3:2", UUID.randomUUID(), soort, WAS, null,
                LocalDate.of(2026, 3, 13), null, false, LocalDate.of(2026, 3, 20)));
        assertEquals(hulpvraag, dossier.hulpvraagOp);
    }
}
