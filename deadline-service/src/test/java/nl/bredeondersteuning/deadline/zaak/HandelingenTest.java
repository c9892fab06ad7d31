package nl.bredeondersteuning.deadline.zaak;

import static nl.bredeondersteuning.deadline.Gebeurtenissen.dag;
import static nl.bredeondersteuning.deadline.zaak.Standen.op;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.bredeondersteuning.deadline.Gebeurtenissen;
import nl.bredeondersteuning.deadline.regels.Handeling;
import nl.bredeondersteuning.deadline.regels.Handelingssoort;
import nl.bredeondersteuning.events.AanvullingGevraagd;
import nl.bredeondersteuning.events.Aanvraagkanaal;
import nl.bredeondersteuning.events.OverlegVastgelegd;
import nl.bredeondersteuning.events.RechthebbendheidVervallen;
import nl.bredeondersteuning.events.WoonplaatsGewijzigd;
import nl.bredeondersteuning.events.ZaakEvent;
import nl.bredeondersteuning.events.ZaakOvergedragen;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Wat er in een zaak op een dag gedaan kan worden, en waarom iets anders niet kan. */
class HandelingenTest {

    private static final UUID BESLUIT = UUID.randomUUID();
    private final Gebeurtenissen er = Gebeurtenissen.inKampen();

    /** The act as it stands: its room, and the articles of what stands in the way. */
    private static String staat(String dag, Handelingssoort soort, ZaakEvent... gebeurtenissen) {
        return op(dag, Standen.zonderLege(gebeurtenissen)).handelingen().stream().filter(h -> h.soort() == soort).map(HandelingenTest::staat)
                .collect(Collectors.joining(" | "));
    }

    private static String staat(Handeling handeling) {
        return handeling.bevindingen().stream().map(b -> b.artikel()).distinct().collect(Collectors.joining(", ",
                handeling.ruimte().label() + ": ", "")).replaceFirst(": $", "");
    }

    @DisplayName("Wht 2.21 lid 4a en 4b, Wht 9.1 lid 2 sub d: toekennen tot de laatste dag, daarna alleen met een oordeel")
    @ParameterizedTest(name = "{0}: materieel {1}, immaterieel {2}")
    @CsvSource(delimiter = '|', textBlock = """
            2027-05-12 | kan nu                                                             | kan nu
            2027-05-13 | kan alleen met een oordeel: Wht 2.21 lid 4a, Wht 9.1 lid 2 sub d  | kan nu
            2028-11-12 | kan alleen met een oordeel: Wht 2.21 lid 4a, Wht 9.1 lid 2 sub d  | kan nu
            2028-11-13 | kan alleen met een oordeel: Wht 2.21 lid 4a, Wht 2.21 lid 4b, Wht 9.1 lid 2 sub d | kan alleen met een oordeel: Wht 2.21 lid 4b, Wht 9.1 lid 2 sub d
            """)
    void toekennen(String dag, String materieel, String immaterieel) {
        ZaakEvent[] zaak = {er.aanvraag(Aanvraagkanaal.POST, "2026-11-02"), er.gesprek("2026-11-12"), er.hulpvraag("2026-11-12", true)};
        assertEquals(materieel, staat(dag, Handelingssoort.MATERIEEL_TOEKENNEN, zaak));
        assertEquals(immaterieel, staat(dag, Handelingssoort.IMMATERIEEL_TOEKENNEN, zaak));
    }

    @DisplayName("Wht 2.21 lid 1, 3 en 6: wie verhuisde zonder overleg, is afgewezen of overgedragen krijgt niets toegekend, ook niet met een oordeel")
    @ParameterizedTest(name = "verhuisd {0}, overleg {1}, afgewezen {2}, overgedragen {3}: {4}")
    @CsvSource(delimiter = '|', textBlock = """
            true  | false | false | false | kan niet: Wht 2.21 lid 1
            true  | true  | false | false | kan nu
            false | false | true  | false | kan niet: Wht 2.21 lid 6
            true  | true  | false | true  | kan niet: Wht 2.21 lid 1
            """)
    void grenzen(boolean verhuisd, boolean overleg, boolean afgewezen, boolean overgedragen, String verwacht) {
        var op = dag("2026-12-01");
        assertEquals(verwacht, staat("2026-12-01", Handelingssoort.MATERIEEL_TOEKENNEN, er.aanvraag(Aanvraagkanaal.POST, "2026-11-02"),
                er.hulpvraag("2026-11-12", true),
                verhuisd ? new WoonplaatsGewijzigd(er.zaakId(), "0166", "Wht 2.21 lid 1", "0193", op) : null,
                overleg ? new OverlegVastgelegd(er.zaakId(), "0166", "Wht 2.21 lid 3", "0193", op) : null,
                afgewezen ? new RechthebbendheidVervallen(er.zaakId(), "0166", "Wht 2.21 lid 6", op, op) : null,
                overgedragen ? new ZaakOvergedragen(er.zaakId(), "0166", "Wht 2.21 lid 1", "0193", op) : null));
    }

    @DisplayName("Wht 2.21 lid 1 en 4, Kampen hoofdstuk 4: toegang verlenen vraagt recht, gesprek en plan; weigeren kan alleen zonder recht")
    @ParameterizedTest(name = "recht {0}, gesprek {1}, plan {2}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            -     | false | false | kan niet: Wht 2.21 lid 4, hoofdstuk 4, artikel 4.1 lid 1 sub a, Wht 2.21 lid 1 | kan niet: Wht 2.21 lid 1
            true  | true  | false | kan niet: Wht 2.21 lid 4, artikel 4.1 lid 1 sub a                               | kan niet: Wht 2.21 lid 1
            true  | true  | true  | kan nu                                                                          | kan niet: Wht 2.21 lid 1
            false | true  | true  | kan niet: Wht 2.21 lid 1                                                        | kan nu
            """)
    void toegang(Boolean recht, boolean gesprek, boolean plan, String verlenen, String weigeren) {
        var gebeurd = new ArrayList<ZaakEvent>(Arrays.asList(er.aanvraag(Aanvraagkanaal.POST, "2026-11-02"),
                gesprek ? er.gesprek("2026-11-12") : null, plan ? er.plan(1, "2026-11-20") : null));
        if (recht != null) {
            gebeurd.add(recht ? er.recht("2026-11-03") : er.geenRecht("Wht 2.21 lid 1", "onbekend", "2026-11-03", "RECHTHEBBEND"));
        }
        assertEquals(verlenen, staat("2026-11-23", Handelingssoort.TOEGANG_VERLENEN, gebeurd.toArray(ZaakEvent[]::new)));
        assertEquals(weigeren, staat("2026-11-23", Handelingssoort.TOEGANG_WEIGEREN, gebeurd.toArray(ZaakEvent[]::new)));
    }

    @DisplayName("Awb 4:5 lid 1 en 4: buiten behandeling laten na de hersteltermijn en binnen vier weken")
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            2026-11-23 | kan niet: Awb 4:5 lid 1
            2026-11-24 | kan nu
            2026-12-21 | kan nu
            2026-12-22 | kan niet: Awb 4:5 lid 4
            """)
    void buitenBehandeling(String dag, String verwacht) {
        assertEquals(verwacht, staat(dag, Handelingssoort.BUITEN_BEHANDELING_LATEN, er.aanvraag(Aanvraagkanaal.POST, "2026-11-02"),
                new AanvullingGevraagd(er.zaakId(), "0166", "Awb 4:5 lid 1", dag("2026-11-09"), dag("2026-11-23"))));
    }

    @DisplayName("Awb 4:5 lid 1, Wht 2.21 lid 4: op een aanvraag wordt één keer beslist, ook als het besluit nog niet bekend is")
    @ParameterizedTest(name = "bekendgemaakt {0}")
    @ValueSource(booleans = {true, false})
    void alBeslist(boolean bekend) {
        ZaakEvent besloten = bekend ? er.bekend(BESLUIT, "toegang verleend", "de post", "2026-11-25")
                : er.vastgesteld(BESLUIT, "toegang verleend", null, "2026-11-25");
        for (var soort : List.of(Handelingssoort.AANVULLING_VRAGEN, Handelingssoort.TOEGANG_VERLENEN, Handelingssoort.TOEGANG_WEIGEREN)) {
            assertTrue(staat("2026-11-26", soort, er.aanvraag(Aanvraagkanaal.POST, "2026-11-02"), er.recht("2026-11-03"),
                    er.gesprek("2026-11-12"), er.plan(1, "2026-11-20"), besloten).startsWith("kan niet: "), soort.name());
        }
    }

    @DisplayName("Awb 10:3, 3:41 en 6:7: wat met een besluit kan, hangt af van waar het staat")
    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"opgesteld", "vastgesteld", "bekend"})
    void besluit(String waar) {
        var soort = "voorziening geweigerd";
        ZaakEvent[] zaak = {er.aanvraag(Aanvraagkanaal.POST, "2026-11-02"), er.opgesteld(BESLUIT, soort, null, "2026-11-20"),
                waar.equals("opgesteld") ? null : er.vastgesteld(BESLUIT, soort, null, "2026-11-23"),
                waar.equals("bekend") ? er.bekend(BESLUIT, soort, "de post", "2026-11-23") : null};
        assertEquals(waar.equals("opgesteld") ? "kan nu" : "", staat("2026-11-24", Handelingssoort.BESLUIT_VASTSTELLEN, zaak));
        assertEquals(waar.equals("vastgesteld") ? "kan nu" : "", staat("2026-11-24", Handelingssoort.BESLUIT_BEKENDMAKEN, zaak));
        assertEquals(waar.equals("bekend") ? "kan nu" : "", staat("2027-01-04", Handelingssoort.BEZWAAR_INNEMEN, zaak));
        assertEquals(waar.equals("bekend") ? "kan nu: Awb 6:7" : "", staat("2027-01-05", Handelingssoort.BEZWAAR_INNEMEN, zaak));
    }

    @Test
    @DisplayName("Wht 2.21 lid 4 en 4a: zonder hulpvraag geen plan, en niets materieels dat nodig is voor de nieuwe start")
    void plan() {
        assertEquals("kan niet: Wht 2.21 lid 4a", staat("2026-11-02", Handelingssoort.MATERIEEL_TOEKENNEN,
                er.aanvraag(Aanvraagkanaal.POST, "2026-11-02")));
        assertEquals("kan niet: Wht 2.21 lid 4", staat("2026-11-02", Handelingssoort.PLAN_VASTSTELLEN,
                er.aanvraag(Aanvraagkanaal.POST, "2026-11-02")));
        assertEquals("kan nu", staat("2026-11-12", Handelingssoort.PLAN_VASTSTELLEN, er.aanvraag(Aanvraagkanaal.POST, "2026-11-02"),
                er.hulpvraag("2026-11-12", true)));
    }
}
