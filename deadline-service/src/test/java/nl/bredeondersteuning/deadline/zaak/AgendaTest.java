package nl.bredeondersteuning.deadline.zaak;

import static nl.bredeondersteuning.deadline.zaak.Standen.PROFIELEN;
import static nl.bredeondersteuning.deadline.zaak.Standen.op;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.deadline.Gebeurtenissen;
import nl.bredeondersteuning.events.AfspraakGemaakt;
import nl.bredeondersteuning.events.Aanvraagkanaal;
import nl.bredeondersteuning.events.BezwaarGehoord;
import nl.bredeondersteuning.events.BezwaarIngetrokken;
import nl.bredeondersteuning.events.BezwaarherstelGevraagd;
import nl.bredeondersteuning.events.BezwaarherstelOntvangen;
import nl.bredeondersteuning.events.GesprekGepland;
import nl.bredeondersteuning.events.HoorzittingGepland;
import nl.bredeondersteuning.events.IngebrekestellingOntvangen;
import nl.bredeondersteuning.events.OverlegVastgelegd;
import nl.bredeondersteuning.events.ZaakEvent;
import nl.bredeondersteuning.events.ZienswijzeGegeven;
import nl.bredeondersteuning.events.ZienswijzeGevraagd;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** De agenda van een zaak: welke laatste dagen, werkdoelen en afspraken erop staan, en welke niet. */
class AgendaTest {

    private final Gebeurtenissen er = Gebeurtenissen.inKampen();
    private final List<ZaakEvent> zaak = new ArrayList<>();

    private void gebeurt(ZaakEvent... gebeurtenissen) {
        zaak.addAll(Arrays.asList(gebeurtenissen));
    }

    private List<String> agenda(String dag) {
        return op(dag, zaak).agenda(PROFIELEN.gemeenten()).stream()
                .map(p -> p.datum() + " " + p.soort() + " " + p.wat() + " " + p.rol() + (p.teLaat() ? " te laat" : "")).sorted().toList();
    }

    private static LocalDate dag(String dag) {
        return LocalDate.parse(dag);
    }

    @DisplayName("Awb 4:13 lid 2: vóór het eerste gesprek staat de beslistermijn pas op de agenda als zij nadert")
    @ParameterizedTest(name = "op {0}: {1}")
    @CsvSource(textBlock = """
            2026-12-13, false
            2026-12-14, true
            """)
    void beslistermijn(String dag, boolean erop) {
        gebeurt(er.aanvraag(Aanvraagkanaal.POST, "2026-11-02"), er.uitnodiging("2026-11-03"));
        assertEquals(erop, agenda(dag).contains("2026-12-28 TERMIJN beslistermijn Awb klantbegeleider"));
    }

    @Test
    @DisplayName("Kampen artikel 3.2 lid 1: de uitnodiging, tot zij er is; te laat blijft zij staan")
    void uitnodiging() {
        gebeurt(er.aanvraag(Aanvraagkanaal.POST, "2026-11-02"));
        assertEquals(List.of("2026-11-30 TERMIJN uitnodiging klantbegeleider"), agenda("2026-11-30"));
        assertEquals(List.of("2026-11-30 TERMIJN uitnodiging (verstreken) klantbegeleider te laat"), agenda("2026-12-01"));
        gebeurt(er.uitnodiging("2026-12-01"));
        assertEquals(List.of(), agenda("2026-12-01"));
    }

    @Test
    @DisplayName("Kampen artikel 4.1 lid 1: van beslistermijn en beschikking staat de strengste erop, met de dag van verzenden")
    void beschikking() {
        gebeurt(er.aanvraag(Aanvraagkanaal.POST, "2026-09-07"), er.uitnodiging("2026-09-15"), er.gesprek("2026-10-05"),
                er.uitstel("2026-11-30", "2026-10-26"));
        assertEquals(List.of("2026-11-25 STREEFDATUM beschikking (beleid): verzenden klantbegeleider",
                "2026-11-30 TERMIJN beschikking (beleid) klantbegeleider"), agenda("2026-11-24").stream()
                .filter(p -> p.compareTo("2026-12-31") < 0).toList());
    }

    @DisplayName("Awb 4:17: besluit nemen terwijl de dwangsom loopt, vanaf haar eerste dag")
    @ParameterizedTest(name = "op {0}: {1}")
    @CsvSource(textBlock = """
            2026-11-09, beslistermijn Awb (verstreken): besluit nemen
            2026-11-10, 'beslistermijn Awb (verstreken, dwangsom loopt): besluit nemen'
            """)
    void dwangsom(String dag, String wat) {
        gebeurt(er.aanvraag(Aanvraagkanaal.PORTAAL, "2026-08-24"), er.uitnodiging("2026-09-15"), new IngebrekestellingOntvangen(er.zaakId(),
                "0166", "Awb 4:17", UUID.randomUUID(), "beslistermijn Awb", dag("2026-10-19"), dag("2026-10-26"), false));
        assertEquals(List.of("2026-10-19 TERMIJN " + wat + " besluitnemer te laat"), agenda(dag));
        assertEquals(dag("2026-11-10"), op("2026-11-09", zaak).wekdag().orElseThrow());
    }

    @Test
    @DisplayName("Wht 8.10: 1 januari 2027 met de laatste werkdag ervoor; Awb 6:7: de bezwaartermijn is niet van het team")
    void overgangsrecht() {
        var besluit = UUID.randomUUID();
        gebeurt(er.gesprek("2024-05-14"), er.hulpvraag("2024-05-14", true), er.plan(1, "2024-07-04"),
                er.bekend(besluit, "voorziening geweigerd", "de post", "2026-11-20"));
        assertEquals(List.of("2026-12-31 STREEFDATUM maximale duur klantbegeleider", "2027-01-01 TERMIJN maximale duur klantbegeleider"),
                agenda("2026-11-24").stream().filter(p -> !p.contains("beschikking")).toList());
    }

    @Test
    @DisplayName("Wht 2.21 lid 3: een overdracht is aan de gemeente waarmee overlegd is; een gepland gesprek tot het gevoerd is")
    void afspraken() {
        gebeurt(new AfspraakGemaakt(er.zaakId(), "0166", "Wht 2.21 lid 1", UUID.randomUUID(), "overdracht", "klantbegeleider",
                dag("2026-12-01"), dag("2026-11-20")));
        assertEquals(List.of("2026-12-01 AFSPRAAK overdracht klantbegeleider"), agenda("2026-11-24"));
        gebeurt(new OverlegVastgelegd(er.zaakId(), "0166", "Wht 2.21 lid 3", "0193", dag("2026-11-12")),
                new GesprekGepland(er.zaakId(), "0166", "artikel 3.2", UUID.randomUUID(), "stadhuis", dag("2026-11-25")));
        assertEquals(List.of("2026-11-25 AFSPRAAK eerste gesprek klantbegeleider", "2026-12-01 AFSPRAAK overdracht aan Zwolle klantbegeleider"),
                agenda("2026-11-24"));
        gebeurt(new GesprekGepland(er.zaakId(), "0166", "artikel 3.2", UUID.randomUUID(), "thuis", dag("2026-11-26")));
        assertEquals("2026-11-26 AFSPRAAK eerste gesprek klantbegeleider", agenda("2026-11-24").getFirst());
        gebeurt(er.gesprek("2026-11-24"));
        assertEquals(0, agenda("2026-11-24").stream().filter(p -> p.contains("eerste gesprek")).count());
    }

    @Test
    @DisplayName("Awb 6:6 en 7:4: de dagen van een bezwaar, tot het is aangevuld, de indiener is gehoord, of het is ingetrokken")
    void bezwaar() {
        var bezwaar = UUID.randomUUID();
        gebeurt(new BezwaarherstelGevraagd(er.zaakId(), "0166", "Awb 6:6", bezwaar, dag("2026-12-07"), dag("2026-11-23")));
        assertEquals(List.of("2026-12-07 AFSPRAAK laatste dag om het bezwaar aan te vullen jurist"), agenda("2026-11-24"));
        gebeurt(new BezwaarherstelOntvangen(er.zaakId(), "0166", "Awb 6:6", bezwaar, dag("2026-11-30")),
                gepland(bezwaar, "2026-12-20", "2026-12-11", "2026-12-10"), gepland(bezwaar, "2026-12-21", "2026-12-14", "2026-12-11"));
        assertEquals(List.of("2026-12-11 AFSPRAAK laatste dag voor nadere stukken bij het bezwaar jurist",
                "2026-12-14 AFSPRAAK stukken van het bezwaar ter inzage leggen jurist", "2026-12-21 AFSPRAAK horen over het bezwaar jurist"),
                agenda("2026-12-01"));
        gebeurt(new BezwaarGehoord(er.zaakId(), "0166", "Awb 7:2", bezwaar, dag("2026-12-21")));
        assertEquals(List.of(), agenda("2026-12-21"));
        gebeurt(gepland(bezwaar, "2027-01-12", "2027-01-05", "2027-01-02"),
                new BezwaarIngetrokken(er.zaakId(), "0166", "Awb 6:21 lid 1", bezwaar, UUID.randomUUID(), dag("2026-12-22")));
        assertEquals(List.of(), agenda("2026-12-22"));
    }

    private HoorzittingGepland gepland(UUID bezwaar, String hoordag, String inzage, String stukken) {
        return new HoorzittingGepland(er.zaakId(), "0166", "Awb 7:2", bezwaar, dag(hoordag), dag(inzage), dag(stukken), dag("2026-12-01"));
    }

    @Test
    @DisplayName("Awb 4:8: de laatste dag van een zienswijze, tot zij gegeven is")
    void zienswijze() {
        gebeurt(new ZienswijzeGevraagd(er.zaakId(), "0166", "Awb 4:8", "beëindiging", dag("2026-11-10"), dag("2026-11-24")));
        assertEquals(List.of("2026-11-24 AFSPRAAK laatste dag zienswijze over beëindiging klantbegeleider"), agenda("2026-11-20"));
        gebeurt(new ZienswijzeGegeven(er.zaakId(), "0166", "Awb 4:8", "beëindiging", dag("2026-11-23")));
        assertEquals(List.of(), agenda("2026-11-24"));
    }
}
