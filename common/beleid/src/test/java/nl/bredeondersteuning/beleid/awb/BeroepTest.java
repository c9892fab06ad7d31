package nl.bredeondersteuning.beleid.awb;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.bredeondersteuning.beleid.Uitkomst;
import nl.bredeondersteuning.beleid.awb.Onherroepelijk.Beroep;
import nl.bredeondersteuning.beleid.awb.Onherroepelijk.Besluit;
import nl.bredeondersteuning.beleid.awb.Onherroepelijk.Bezwaar;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Beroep bij de rechter, en vanaf wanneer er tegen een besluit niets meer openstaat. */
class BeroepTest {

    private static final LocalDate BEKEND = LocalDate.of(2026, 12, 2);
    private static final LocalDate BESLIST = LocalDate.of(2027, 2, 1);

    private static LocalDate op(List<Bezwaar> bezwaren, List<Beroep> beroepen) {
        return Onherroepelijk.op(new Besluit(BEKEND, bezwaren, beroepen)).orElse(null);
    }

    private static Bezwaar beslist(boolean herroepen, Beroep... beroepen) {
        return new Bezwaar(null, herroepen, new Besluit(BESLIST, List.of(), List.of(beroepen)), Set.of());
    }

    @DisplayName("Awb 6:7: ongebruikt is een besluit onherroepelijk de dag na de laatste dag, en niet als die op een feestdag valt")
    @ParameterizedTest(name = "bekend {0}: {1}")
    @CsvSource(nullValues = "-", textBlock = """
            2026-12-02, 2027-01-14
            2026-04-13, 2026-05-27
            -,          -
            """)
    void ongebruikt(LocalDate bekend, LocalDate onherroepelijk) {
        assertEquals(onherroepelijk, Onherroepelijk.op(new Besluit(bekend, List.of(), List.of())).orElse(null));
    }

    @Test
    @DisplayName("Awb 6:7: met een bezwaar hangt het af van de beslissing daarop, of van de intrekking")
    void bezwaar() {
        assertEquals(null, op(List.of(new Bezwaar(null, false, null, Set.of())), List.of()));
        assertEquals(LocalDate.of(2027, 3, 16), op(List.of(beslist(false)), List.of()));
        assertEquals(null, op(List.of(beslist(true)), List.of()));
        assertEquals(LocalDate.of(2027, 1, 14), op(List.of(new Bezwaar(LocalDate.of(2026, 12, 20), false, null, Set.of())), List.of()));
        assertEquals(LocalDate.of(2027, 1, 20), op(List.of(new Bezwaar(LocalDate.of(2027, 1, 20), false, null, Set.of())), List.of()));
        assertEquals(null, op(List.of(beslist(false), new Bezwaar(null, false, null, Set.of())), List.of()));
    }

    @DisplayName("Awb 6:5 lid 1 sub c, 6:7, 7:11: wat niet bestreden is, staat vast; wat bestreden is pas na de beslissing, en niet als"
            + " die ervoor in de plaats komt")
    @ParameterizedTest(name = "bezwaar tegen {0}, beslist {1}, herroepen {2}: fiets {3}, bed {4}, geheel {5}")
    @CsvSource(nullValues = "-", textBlock = """
            fiets,     false, false, -,          2027-01-14, -
            fiets,     true,  false, 2027-03-16, 2027-01-14, 2027-03-16
            fiets,     true,  true,  -,          2027-01-14, 2027-01-14
            bed,       true,  true,  2027-01-14, -,          2027-01-14
            fiets bed, true,  false, 2027-03-16, 2027-03-16, 2027-03-16
            -,         false, false, -,          -,          -
            -,         true,  true,  -,          -,          -
            -,         true,  false, 2027-03-16, 2027-03-16, 2027-03-16
            """)
    void onderdeel(String tegen, boolean beslist, boolean herroepen, LocalDate fiets, LocalDate bed, LocalDate geheel) {
        var onderdelen = tegen == null ? Set.<UUID>of() : Stream.of(tegen.split(" ")).map(BeroepTest::id).collect(Collectors.toSet());
        var besluit = new Besluit(BEKEND, List.of(new Bezwaar(null, herroepen, beslist ? new Besluit(BESLIST, List.of(), List.of()) : null,
                onderdelen)), List.of());
        assertEquals(fiets, Onherroepelijk.op(besluit, id("fiets")).orElse(null));
        assertEquals(bed, Onherroepelijk.op(besluit, id("bed")).orElse(null));
        assertEquals(geheel, Onherroepelijk.op(besluit).orElse(null));
    }

    private static UUID id(String onderdeel) {
        return UUID.nameUUIDFromBytes(onderdeel.getBytes(StandardCharsets.UTF_8));
    }

    @DisplayName("Awb 6:24: na beroep telt de termijn van hoger beroep, tot er geen rechter meer is")
    @ParameterizedTest(name = "verzonden {0}, gegrond {1}, eindstation {2}: {3}")
    @CsvSource(nullValues = "-", textBlock = """
            -,          false, false, -
            2027-05-17, true,  false, -
            2027-05-17, false, false, 2027-06-29
            2027-05-17, false, true,  2027-05-17
            2027-02-10, false, true,  2027-03-16
            """)
    void beroep(LocalDate verzonden, boolean gegrond, boolean eindstation, LocalDate onherroepelijk) {
        assertEquals(onherroepelijk, op(List.of(beslist(false, new Beroep(verzonden, gegrond, eindstation))), List.of()));
    }

    @DisplayName("Awb 6:12 lid 2: niet tijdig beslissen kan naar de rechter als na de ingebrekestelling twee weken voorbij zijn")
    @ParameterizedTest(name = "in gebreke {0}, beroep {1}: {2}")
    @CsvSource(nullValues = "-", textBlock = """
            2026-08-03, 2026-08-17, WAARSCHUWING
            2026-08-03, 2026-08-18, VOLDAAN
            -,          2026-08-18, WAARSCHUWING
            """)
    void nietTijdig(LocalDate ingebreke, LocalDate ingesteld, Uitkomst uitkomst) {
        assertEquals(uitkomst, Beroepsbehandeling.nietTijdig(ingebreke, ingesteld).uitkomst());
    }

    @DisplayName("Awb 8:42 lid 1 en 8:55d lid 1: vier weken voor de stukken, twee weken voor een besluit dat uitbleef")
    @ParameterizedTest(name = "vanaf {0}: stukken {1}, alsnog {2}")
    @CsvSource(textBlock = """
            2027-01-20, 2027-02-17, 2027-02-03
            2026-12-11, 2027-01-08, 2026-12-28
            """)
    void termijnen(LocalDate vanaf, LocalDate stukken, LocalDate alsnog) {
        assertEquals(stukken, Beroepsbehandeling.stukkenUiterlijk(vanaf));
        assertEquals(alsnog, Beroepsbehandeling.alsnogUiterlijk(vanaf));
    }
}
