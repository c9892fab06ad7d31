package nl.bredeondersteuning.deadline.zaak;

import static nl.bredeondersteuning.deadline.zaak.Standen.op;
import static nl.bredeondersteuning.deadline.zaak.Standen.taak;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.bredeondersteuning.deadline.Gebeurtenissen;
import nl.bredeondersteuning.deadline.regels.Besluitdeel;
import nl.bredeondersteuning.deadline.regels.Rechtsmiddelen;
import nl.bredeondersteuning.deadline.regels.Zaakfeiten;
import nl.bredeondersteuning.events.BeschikkingVastgesteld;
import nl.bredeondersteuning.events.BesluitOpgesteld;
import nl.bredeondersteuning.events.BesluitVervallen;
import nl.bredeondersteuning.events.Besluitonderdeel;
import nl.bredeondersteuning.events.BezwaarAfgehandeld;
import nl.bredeondersteuning.events.BezwaarOntvangen;
import nl.bredeondersteuning.events.ToekenningNietVastgesteld;
import nl.bredeondersteuning.events.VoorzieningGeweigerd;
import nl.bredeondersteuning.events.ZaakEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Een besluit over meer voorzieningen in het zaakbeeld: taken, termijn en status per onderdeel. */
class BesluitdelenTest {

    private static final UUID SAMEN = new UUID(9, 1);
    private static final UUID LOS = new UUID(9, 2);
    private static final UUID BED = new UUID(5, 1);
    private static final UUID KAST = new UUID(5, 2);
    private static final UUID FIETS = new UUID(5, 3);
    private static final String TOEGEKEND = "voorziening toegekend";
    private static final String GEWEIGERD = "voorziening geweigerd";
    private final Gebeurtenissen er = Gebeurtenissen.inKampen();
    private final List<ZaakEvent> zaak = new ArrayList<>();

    @BeforeEach
    void drieGewogen() {
        gebeurt(er.gesprek("2026-01-15"), er.hulpvraag("2026-01-15", true));
        List.of(BED, KAST, FIETS).forEach(id -> gebeurt(er.gevraagd(id, "2026-07-01")));
        gebeurt(er.toegekend(BED, "2026-07-01", "2026-07-10"), er.toegekend(KAST, "2026-07-01", "2026-07-10"),
                new VoorzieningGeweigerd(er.zaakId(), "0166", "artikel 5.2 sub a", FIETS, "materiële", "wonen", "artikel 5.2 sub a",
                        LocalDate.of(2026, 7, 10), List.of()));
    }

    private void gebeurt(ZaakEvent... gebeurtenissen) {
        zaak.addAll(Arrays.asList(gebeurtenissen));
    }

    private BesluitOpgesteld opgesteld(String soort, Besluitonderdeel... delen) {
        return new BesluitOpgesteld(er.zaakId(), "0166", "Awb 3:46", SAMEN, soort, null, LocalDate.of(2026, 7, 10), List.of(delen));
    }

    private static Besluitonderdeel deel(UUID voorziening, String soort) {
        return new Besluitonderdeel(voorziening, soort);
    }

    private String status(String dag, UUID voorziening) {
        Zaakfeiten feiten = op(dag, zaak).feiten();
        return feiten.status(feiten.voorzieningen().stream().filter(v -> v.id().equals(voorziening)).findFirst().orElseThrow()).label();
    }

    @ParameterizedTest(name = "besluit {0} met {1}: uiterlijk {2}")
    @CsvSource(nullValues = "-", textBlock = """
            voorziening toegekend, voorziening toegekend, 2026-07-15
            wijziging plan,        voorziening toegekend, 2026-07-15
            wijziging plan,        voorziening geweigerd, -
            voorziening geweigerd, voorziening geweigerd, -
            """)
    @DisplayName("Wht 2.21 lid 4a: wat materieel wordt toegekend, bepaalt de laatste dag voor het geheel")
    void laatsteDag(String soort, String deelsoort, LocalDate uiterste) {
        gebeurt(opgesteld(soort, deel(FIETS, GEWEIGERD), deel(BED, deelsoort)));
        var taak = taak(op("2026-07-10", zaak), "besluit vaststellen").orElseThrow();
        assertEquals(SAMEN, taak.betreft());
        assertEquals(uiterste, taak.uitersteDatum());
    }

    @Test
    @DisplayName("I13: houdt de tweede poort één onderdeel tegen, dan is dat weer gevraagd en de rest niet; na vaststelling is alles toegekend")
    void tegengehouden() {
        gebeurt(opgesteld(TOEGEKEND, deel(BED, TOEGEKEND), deel(KAST, TOEGEKEND), deel(FIETS, GEWEIGERD)),
                new ToekenningNietVastgesteld(er.zaakId(), "0166", "Wht 2.21 lid 4a", SAMEN, KAST, LocalDate.of(2026, 7, 16)));
        assertEquals(List.of("toegekend", "gevraagd", "geweigerd"), List.of(status("2026-07-16", BED), status("2026-07-16", KAST),
                status("2026-07-16", FIETS)));
        assertEquals(KAST, taak(op("2026-07-16", zaak), "hardheid toetsen").orElseThrow().betreft());
        gebeurt(new BeschikkingVastgesteld(er.zaakId(), "0166", "Awb 10:3", SAMEN, TOEGEKEND, null, LocalDate.of(2026, 7, 17), List.of(),
                List.of(deel(BED, TOEGEKEND), deel(KAST, TOEGEKEND), deel(FIETS, GEWEIGERD))));
        assertEquals("toegekend", status("2026-07-17", KAST));
        assertEquals(false, taak(op("2026-07-17", zaak), "hardheid toetsen").isPresent());
    }

    @Test
    @DisplayName("Gaat een besluit dat tegengehouden was op in een ander, dan blijft het tegengehouden tot dat is vastgesteld")
    void gaatOp() {
        gebeurt(er.opgesteld(LOS, TOEGEKEND, KAST, "2026-07-10"),
                new ToekenningNietVastgesteld(er.zaakId(), "0166", "Wht 2.21 lid 4a", LOS, KAST, LocalDate.of(2026, 7, 16)),
                new BesluitVervallen(er.zaakId(), "0166", "Awb 3:46", LOS, TOEGEKEND, KAST, LocalDate.of(2026, 7, 16), SAMEN),
                opgesteld(TOEGEKEND, deel(BED, TOEGEKEND), deel(KAST, TOEGEKEND)));
        assertEquals("gevraagd", status("2026-07-16", KAST));
        assertEquals("toegekend", status("2026-07-16", BED));
        assertEquals(List.of(SAMEN), op("2026-07-16", zaak).taken().stream().filter(t -> t.soort().label().equals("besluit vaststellen"))
                .map(t -> t.betreft()).toList());
    }

    @DisplayName("Awb 6:7, 7:11 lid 2: een bezwaar tegen één onderdeel laat de rest staan, ook als dat onderdeel wordt vervangen")
    @ParameterizedTest(name = "beslissing {0}: fiets vervangen {1} en onherroepelijk {2}, bed {3}, geheel {4}")
    @CsvSource(nullValues = "-", textBlock = """
            -,         false, -,          2026-09-01, -
            gegrond,   true,  -,          2026-09-01, 2026-09-01
            ongegrond, false, 2026-10-13, 2026-09-01, 2026-10-13
            """)
    void bezwaarTegenEenOnderdeel(String uitkomst, boolean vervangen, LocalDate fiets, LocalDate bed, LocalDate geheel) {
        var beslissing = new UUID(9, 3);
        var delen = List.of(deel(BED, TOEGEKEND), deel(FIETS, GEWEIGERD));
        gebeurt(new BeschikkingVastgesteld(er.zaakId(), "0166", "Awb 10:3", SAMEN, TOEGEKEND, null, LocalDate.of(2026, 7, 14), List.of(),
                delen),
                er.bekend(SAMEN, TOEGEKEND, "de post", "2026-07-20"), new BezwaarOntvangen(er.zaakId(), "0166", "Awb 6:4", new UUID(9, 4),
                        SAMEN, TOEGEKEND, LocalDate.of(2026, 8, 3), true, false, List.of(deel(FIETS, GEWEIGERD))));
        if (uitkomst != null) {
            gebeurt(new BezwaarAfgehandeld(er.zaakId(), "0166", "Awb 7:11", new UUID(9, 4), beslissing, uitkomst, LocalDate.of(2026, 8, 31),
                    List.of(deel(FIETS, GEWEIGERD))), er.bekend(beslissing, "beslissing op bezwaar", "de post", "2026-08-31"));
        }
        var feiten = op("2026-09-02", zaak).feiten();
        var rechtsmiddelen = new Rechtsmiddelen(feiten);
        var besluit = feiten.besluiten().stream().filter(b -> b.id().equals(SAMEN)).findFirst().orElseThrow();
        var over = besluit.delen().stream().collect(Collectors.toMap(Besluitdeel::voorzieningId, d -> d));
        assertEquals("bekendgemaakt", besluit.status().label());
        assertEquals(vervangen ? beslissing : null, rechtsmiddelen.vervangenDoor(besluit, over.get(FIETS)).orElse(null));
        assertEquals(null, rechtsmiddelen.vervangenDoor(besluit, over.get(BED)).orElse(null));
        assertEquals(fiets, rechtsmiddelen.onherroepelijkOp(besluit, over.get(FIETS)).orElse(null));
        assertEquals(bed, rechtsmiddelen.onherroepelijkOp(besluit, over.get(BED)).orElse(null));
        assertEquals(geheel, rechtsmiddelen.onherroepelijkOp(besluit).orElse(null));
        assertEquals(List.of(FIETS), feiten.verloop().bezwaren().getFirst().onderdelen());
    }
}
