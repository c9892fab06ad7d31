package nl.bredeondersteuning.deadline.zaak;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.bredeondersteuning.deadline.Gebeurtenissen;
import nl.bredeondersteuning.events.Aanvraagkanaal;
import nl.bredeondersteuning.events.EersteGesprekGecorrigeerd;
import nl.bredeondersteuning.events.EventType;
import nl.bredeondersteuning.events.OordeelOverVoorzieningGegeven;
import nl.bredeondersteuning.events.ToekenningNietVastgesteld;
import nl.bredeondersteuning.events.ZaakEvent;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Bronnen komen in hun eigen volgorde, maar door elkaar: elke menging geeft dezelfde zaak. */
class VolgordeTest {

    private static final UUID TOEGANG = new UUID(9, 1);
    private static final UUID TOEKENNING = new UUID(9, 2);
    private static final UUID VOORZIENING = new UUID(5, 5);
    private static final List<ZaakEvent> VERHAAL = verhaal(Gebeurtenissen.inKampen());

    /** Een zaak met alles waarbij meer dan één bron een rol speelt. */
    static List<ZaakEvent> verhaal(Gebeurtenissen er) {
        return List.of(er.aanvraag(Aanvraagkanaal.BALIE, "2026-01-02"),
            er.brp("2026-01-03", "IN_ONDERZOEK", "WAARSCHUWING"),
            er.geenRecht("Wht 2.21 lid 3", "erkend", "2026-01-05", "INGEZETENE", "NIET_INGEZETENE"), er.recht("2026-01-07"),
            er.opgeschort("beslistermijn Awb", "2026-01-08", "2026-01-14", "2026-01-07"), er.uitnodiging("2026-01-08"),
            er.gesprek("2026-01-14"),
            new EersteGesprekGecorrigeerd(er.zaakId(), "0166", "Wht 2.21 lid 4", new UUID(1, 1), LocalDate.of(2026, 1, 15),
                    LocalDate.of(2026, 1, 16)),
            er.uitstel("2026-03-30", "2026-01-20"), er.hulpvraag("2026-01-22", true), er.hulpvraag("2026-01-29", false), er.plan(1, "2026-02-05"),
            er.opgesteld(TOEGANG, "toegang verleend", null, "2026-02-06"), er.vastgesteld(TOEGANG, "toegang verleend", null, "2026-02-09"),
            er.bekend(TOEGANG, "toegang verleend", "de post", "2026-02-09"), er.gevraagd(VOORZIENING, "2026-07-01"), er.plan(2, "2026-07-02"),
            er.toegekend(VOORZIENING, "2026-07-01", "2026-07-20"),
            er.opgesteld(TOEKENNING, "voorziening toegekend", VOORZIENING, "2026-07-21"),
            new ToekenningNietVastgesteld(er.zaakId(), "0166", "Wht 2.21 lid 4a", TOEKENNING, VOORZIENING, LocalDate.of(2026, 7, 23)),
            new OordeelOverVoorzieningGegeven(er.zaakId(), "0166", "Wht 9.1 lid 2 sub d", new UUID(6, 6), VOORZIENING.toString(), "Jansen",
                    LocalDate.of(2026, 7, 24)),
            er.vastgesteld(TOEKENNING, "voorziening toegekend", VOORZIENING, "2026-07-24"));
    }

    /** A random merge that keeps the order of each source. */
    static List<ZaakEvent> gemengd(List<ZaakEvent> verhaal, Random toeval) {
        var bronnen = new ArrayList<Deque<ZaakEvent>>(verhaal.stream()
                .collect(Collectors.groupingBy(e -> EventType.bron(e.getClass()), Collectors.toCollection(ArrayDeque::new))).values());
        var gemengd = new ArrayList<ZaakEvent>();
        while (!bronnen.isEmpty()) {
            var bron = bronnen.get(toeval.nextInt(bronnen.size()));
            gemengd.add(bron.removeFirst());
            bronnen.removeIf(Deque::isEmpty);
        }
        return gemengd;
    }

    @DisplayName("Termijnen, taken en signalen hangen niet af van de volgorde tussen bronnen")
    @RepeatedTest(300)
    void elkeMenging(RepetitionInfo keer) {
        var toeval = new Random(keer.getCurrentRepetition());
        var tot = 1 + toeval.nextInt(VERHAAL.size());
        var verhaal = VERHAAL.subList(0, tot);
        var dag = LocalDate.of(2026, 1, 1).plusDays(toeval.nextInt(1000)).toString();
        var verwacht = Standen.op(dag, verhaal);
        var stand = Standen.op(dag, gemengd(verhaal, toeval));
        assertEquals(verwacht.termijnen(), stand.termijnen());
        assertEquals(verwacht.taken(), stand.taken());
        assertEquals(verwacht.signalen(), stand.signalen());
        assertEquals(verwacht.feiten(), stand.feiten());
    }
}
