package nl.bredeondersteuning.deadline.zaak;

import static nl.bredeondersteuning.deadline.zaak.Standen.op;
import static nl.bredeondersteuning.deadline.zaak.Standen.taak;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.deadline.Gebeurtenissen;
import nl.bredeondersteuning.deadline.regels.Taak;
import nl.bredeondersteuning.events.AanvraagBevestigd;
import nl.bredeondersteuning.events.AanvraagDoorgezonden;
import nl.bredeondersteuning.events.Aanvraagkanaal;
import nl.bredeondersteuning.events.BesluitVervallen;
import nl.bredeondersteuning.events.BriefTegengehouden;
import nl.bredeondersteuning.events.MachtigingGewijzigd;
import nl.bredeondersteuning.events.MogelijkDezelfdeBeoordeeld;
import nl.bredeondersteuning.events.MogelijkDezelfdeGevonden;
import nl.bredeondersteuning.events.OordeelOverBesluitGegeven;
import nl.bredeondersteuning.events.OordeelOverVoorzieningGegeven;
import nl.bredeondersteuning.events.OverdrachtAangeboden;
import nl.bredeondersteuning.events.OverdrachtGeweigerd;
import nl.bredeondersteuning.events.RechthebbendheidGevraagd;
import nl.bredeondersteuning.events.ToekenningNietVastgesteld;
import nl.bredeondersteuning.events.TegengehoudenBriefVerzonden;
import nl.bredeondersteuning.events.ToegangAchterhaald;
import nl.bredeondersteuning.events.ToekenningTegengehouden;
import nl.bredeondersteuning.events.VoorzieningGeweigerd;
import nl.bredeondersteuning.events.ZaakEvent;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** De taken van een zaak: wanneer zij er zijn, voor wie en tot wanneer, en wanneer zij weg zijn. */
class TakenTest {

    private static final UUID BESLUIT = new UUID(9, 9);
    private static final UUID VOORZIENING = new UUID(5, 5);
    private final Gebeurtenissen er = Gebeurtenissen.inKampen();
    private final List<ZaakEvent> zaak = new ArrayList<>();

    private boolean heeft(String dag, String taak) {
        return taak(op(dag, zaak), taak).isPresent();
    }

    private void gebeurt(ZaakEvent... gebeurtenissen) {
        zaak.addAll(Arrays.asList(gebeurtenissen));
    }

    @DisplayName("Kampen artikel 3.1 lid 2: nagaan bij de UHT na een aanvraag buiten het portaal; Awb 4:1: bevestigen wat mondeling was")
    @ParameterizedTest(name = "aanvraag via {0}")
    @EnumSource(Aanvraagkanaal.class)
    void naAanvraag(Aanvraagkanaal kanaal) {
        gebeurt(er.aanvraag(kanaal, "2026-11-02"), new RechthebbendheidGevraagd(er.zaakId(), "0166", "Wht 2.21 lid 1", LocalDate.of(2026, 11, 2)));
        assertEquals(kanaal != Aanvraagkanaal.PORTAAL, heeft("2026-11-02", "rechthebbendheid nagaan bij de UHT"));
        assertEquals(kanaal.mondeling(), heeft("2026-11-02", "aanvraag schriftelijk bevestigen"));
        gebeurt(er.recht("2026-11-03"), new AanvraagBevestigd(er.zaakId(), "0166", "Awb 4:1", LocalDate.of(2026, 11, 3)));
        assertEquals(List.of("uitnodigen voor het eerste gesprek"), op("2026-11-03", zaak).taken().stream().map(t -> t.soort().label()).toList());
    }

    @DisplayName("Awb 2:1: een gevraagde schriftelijke machtiging is een taak tot zij gezien, ingetrokken of geweigerd is")
    @ParameterizedTest(name = "daarna {0}")
    @ValueSource(strings = {"geldig", "ingetrokken", "geweigerd"})
    void machtiging(String stand) {
        gebeurt(er.aanvraag(Aanvraagkanaal.POST, "2026-11-02"), gemachtigd("bewijs gevraagd"));
        assertEquals("Awb 2:1", taak(op("2026-11-02", zaak), "schriftelijke machtiging nagaan").orElseThrow().artikel());
        gebeurt(gemachtigd(stand));
        assertEquals(false, heeft("2026-11-03", "schriftelijke machtiging nagaan"));
    }

    @Test
    @DisplayName("AVG 5 lid 1 sub d: wie dezelfde mens kan zijn, is een taak tot een mens van elke andere zaak zei of dat zo is")
    void mogelijkDezelfde() {
        var een = new UUID(1, 1);
        var twee = new UUID(2, 2);
        gebeurt(er.aanvraag(Aanvraagkanaal.PORTAAL, "2026-11-02"), new MogelijkDezelfdeGevonden(er.zaakId(), "0166", "AVG 5 lid 1 sub d",
                List.of(een, twee), LocalDate.of(2026, 11, 2)));
        assertEquals("AVG 5 lid 1 sub d", taak(op("2026-11-02", zaak), "nagaan of het dezelfde persoon is").orElseThrow().artikel());
        gebeurt(beoordeeld(een));
        assertEquals(true, heeft("2026-11-03", "nagaan of het dezelfde persoon is"));
        gebeurt(beoordeeld(twee));
        assertEquals(false, heeft("2026-11-03", "nagaan of het dezelfde persoon is"));
    }

    private MogelijkDezelfdeBeoordeeld beoordeeld(UUID andere) {
        return new MogelijkDezelfdeBeoordeeld(er.zaakId(), "0166", "AVG 5 lid 1 sub d", andere, false, LocalDate.of(2026, 11, 3));
    }

    @Test
    @DisplayName("Wht 2.21 lid 1: toegang die nu anders zou uitvallen, is een taak tot een mens opnieuw beoordeelt of het verschil weg is")
    void toegangAchterhaald() {
        gebeurt(er.aanvraag(Aanvraagkanaal.POST, "2026-11-02"), er.recht("2026-11-03"), achterhaald(true));
        assertEquals("artikel 2.3 lid 4 sub a", taak(op("2026-11-04", zaak), "toegang opnieuw beoordelen").orElseThrow().artikel());
        gebeurt(achterhaald(false));
        assertEquals(false, heeft("2026-11-04", "toegang opnieuw beoordelen"));
        gebeurt(achterhaald(true), er.recht("2026-11-05"));
        assertEquals(false, heeft("2026-11-05", "toegang opnieuw beoordelen"));
    }

    private ToegangAchterhaald achterhaald(boolean anders) {
        return new ToegangAchterhaald(er.zaakId(), "0166", "artikel 2.3 lid 4 sub a", anders, List.of(), LocalDate.of(2026, 11, 4));
    }

    @Test
    @DisplayName("Wht 2.21 lid 1: een geweigerde overdracht is een taak tot de zaak opnieuw is aangeboden")
    void overdrachtGeweigerd() {
        gebeurt(er.aanvraag(Aanvraagkanaal.POST, "2026-11-02"), new OverdrachtGeweigerd(er.zaakId(), "0166", "Wht 2.21 lid 1", "9902",
                LocalDate.of(2026, 11, 4)));
        assertEquals("Wht 2.21 lid 1", taak(op("2026-11-04", zaak), "geweigerde overdracht bezien").orElseThrow().artikel());
        gebeurt(new OverdrachtAangeboden(er.zaakId(), "0166", "Wht 2.21 lid 1", "0193", LocalDate.of(2026, 11, 5)));
        assertEquals(false, heeft("2026-11-05", "geweigerde overdracht bezien"));
    }

    @Test
    @DisplayName("Awb 2:3 lid 1: een brief die niet te drukken is, is een taak tot hij alsnog uitging, ook als de zaak elders verder gaat")
    void tegengehoudenBrief() {
        var bericht = new UUID(9, 9);
        gebeurt(er.aanvraag(Aanvraagkanaal.POST, "2026-11-02"), new AanvraagDoorgezonden(er.zaakId(), "0166", "Awb 2:3 lid 1", "9902",
                LocalDate.of(2026, 11, 3)), new BriefTegengehouden(er.zaakId(), "0166", "Awb 2:3 lid 1", bericht, "bericht van doorzending",
                        "U+1F600", "de naam van de geadresseerde", LocalDate.of(2026, 11, 3)));
        var taak = taak(op("2026-11-03", zaak), "tegengehouden brief herstellen").orElseThrow();
        assertEquals("Awb 2:3 lid 1", taak.artikel());
        assertEquals("De brief \"bericht van doorzending\" is niet te drukken: het teken U+1F600 staat in de naam van de geadresseerde."
                + " Verbeter dat; daarna gaat de brief vanzelf uit.", taak.reden());
        gebeurt(new TegengehoudenBriefVerzonden(er.zaakId(), "0166", "Awb 2:3 lid 1", bericht, "bericht van doorzending",
                LocalDate.of(2026, 11, 4)));
        assertEquals(false, heeft("2026-11-04", "tegengehouden brief herstellen"));
    }

    private MachtigingGewijzigd gemachtigd(String stand) {
        return new MachtigingGewijzigd(er.zaakId(), "0166", "Awb 2:1", new UUID(8, 8), stand, LocalDate.of(2026, 11, 2));
    }

    @DisplayName("Kampen artikel 3.2 lid 1, Awb 4:13: uitnodigen binnen de termijn van het beleid, anders binnen die van de wet")
    @ParameterizedTest(name = "{0}: {1} op {2}")
    @CsvSource(textBlock = """
            0166, 2026-11-30, artikel 3.2 lid 1
            9901, 2026-12-28, Awb 4:13 lid 2
            9902, 2026-11-23, artikel 4 lid 1
            """)
    void uitnodigen(String gemeente, LocalDate uiterste, String artikel) {
        var daar = new Gebeurtenissen(UUID.randomUUID(), gemeente);
        var taak = taak(op("2026-11-02", daar.aanvraag(Aanvraagkanaal.POST, "2026-11-02")), "uitnodigen voor het eerste gesprek").orElseThrow();
        assertEquals(uiterste, taak.uitersteDatum());
        assertEquals(artikel, taak.artikel());
        assertEquals("klantbegeleider", taak.soort().rol());
    }

    @Test
    @DisplayName("Uitnodigen is gedaan na de uitnodiging of het gesprek, en niet nodig voor wie geen recht heeft")
    void uitgenodigd() {
        gebeurt(er.aanvraag(Aanvraagkanaal.POST, "2026-11-02"), er.uitnodiging("2026-11-03"));
        assertEquals(false, heeft("2026-11-03", "uitnodigen voor het eerste gesprek"));
        zaak.clear();
        gebeurt(er.aanvraag(Aanvraagkanaal.POST, "2026-11-02"), er.geenRecht("Wht 2.21 lid 1", "onbekend", "2026-11-03", "RECHTHEBBEND"));
        assertEquals(false, heeft("2026-11-03", "uitnodigen voor het eerste gesprek"));
    }

    @Test
    @DisplayName("Wht 2.21 lid 4: een plan opstellen na de hulpvraag, tot het er is")
    void plan() {
        gebeurt(er.aanvraag(Aanvraagkanaal.POST, "2026-11-02"), er.gesprek("2026-11-12"));
        assertEquals(false, heeft("2026-11-12", "plan van aanpak opstellen"));
        gebeurt(er.hulpvraag("2026-11-26", true));
        assertEquals(LocalDate.of(2027, 1, 21), taak(op("2026-11-26", zaak), "plan van aanpak opstellen").map(Taak::uitersteDatum).orElseThrow());
        gebeurt(er.plan(1, "2026-12-01"));
        assertEquals(false, heeft("2026-12-01", "plan van aanpak opstellen"));
    }

    @DisplayName("Awb 4:14 lid 3: bericht van uitstel als de beslistermijn nadert, zolang het nog kan")
    @ParameterizedTest(name = "op {0}: {1}")
    @CsvSource(textBlock = """
            2026-12-13, false
            2026-12-14, true
            2026-12-28, true
            2026-12-29, false
            """)
    void uitstel(String dag, boolean taak) {
        gebeurt(er.aanvraag(Aanvraagkanaal.POST, "2026-11-02"));
        assertEquals(taak, heeft(dag, "bericht van uitstel sturen"));
        gebeurt(er.uitstel("2027-01-25", "2026-12-14"));
        assertEquals(false, heeft(dag, "bericht van uitstel sturen"));
        zaak.removeLast();
        gebeurt(er.bekend(BESLUIT, "toegang verleend", "de post", "2026-12-10"));
        assertEquals(false, heeft(dag, "bericht van uitstel sturen"));
    }

    @DisplayName("Wht 2.21 lid 4b: beëindiging voorbereiden vanaf het signaal, tot er een besluit in de maak is")
    @ParameterizedTest(name = "op {0}: {1}")
    @CsvSource(textBlock = """
            2027-01-19, false
            2027-01-20, true
            2027-02-03, true
            2027-02-04, true
            """)
    void beeindiging(String dag, boolean nodig) {
        gebeurt(er.gesprek("2025-02-03"), er.hulpvraag("2025-02-03", true));
        var taak = taak(op(dag, zaak), "beëindiging voorbereiden");
        assertEquals(nodig, taak.isPresent());
        taak.ifPresent(t -> assertEquals(LocalDate.of(2027, 2, 3), t.uitersteDatum()));
        gebeurt(er.opgesteld(BESLUIT, "beëindiging", null, "2027-01-20"));
        assertEquals(false, heeft(dag, "beëindiging voorbereiden"));
        gebeurt(new BesluitVervallen(er.zaakId(), "0166", "Awb 3:2", BESLUIT, "beëindiging", null, LocalDate.of(2027, 1, 20), null));
        assertEquals(nodig, heeft(dag, "beëindiging voorbereiden"));
    }

    @DisplayName("Wht 2.21 lid 1 en 3, Kampen artikel 3.1 lid 4: wie niet rechthebbend blijkt")
    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
            0166 | onbekend   | RECHTHEBBEND                                        | telefonisch informeren,warm doorverwijzen
            9901 | onbekend   | RECHTHEBBEND                                        | warm doorverwijzen
            0166 | -          | RECHTHEBBEND                                        | -
            0166 | erkend     | EERDERE_NIEUWE_START                                | telefonisch informeren,warm doorverwijzen
            0166 | erkend     | INGEZETENE NIET_INGEZETENE NIET_INWONER_NA_OVERLEG  | overleggen met andere gemeente
            0166 | -          | INGEZETENE NIET_INGEZETENE RECHTHEBBEND             | -
            0166 | afgewezen  | INGEZETENE NIET_INGEZETENE RECHTHEBBEND             | telefonisch informeren,warm doorverwijzen
            0166 | kindregeling | INGEZETENE NIET_INGEZETENE ZESTIEN_EN_INWONER     | telefonisch informeren,warm doorverwijzen
            0166 | erkend     | INGEZETENE                                          | verwijzen naar Ondersteuningsteam Buitenland,telefonisch informeren,warm doorverwijzen
            """)
    void nietRechthebbend(String gemeente, String status, String verzet, String taken) {
        var daar = new Gebeurtenissen(UUID.randomUUID(), gemeente);
        var stand = op("2026-11-03", daar.aanvraag(Aanvraagkanaal.PORTAAL, "2026-11-02"),
                daar.geenRecht("Wht 2.21 lid 1", status, "2026-11-03", verzet.split(" ")));
        assertEquals(taken == null ? List.of() : List.of(taken.split(",")), stand.taken().stream().map(t -> t.soort().label()).toList());
        assertEquals(List.of(), op("2026-11-04", daar.aanvraag(Aanvraagkanaal.PORTAAL, "2026-11-02"), daar.uitnodiging("2026-11-02"),
                daar.geenRecht("Wht 2.21 lid 1", status, "2026-11-03", verzet.split(" ")), daar.recht("2026-11-04")).taken());
    }

    @Test
    @DisplayName("Na de bekendmaking van een weigering is er niets meer te doen")
    void geweigerd() {
        gebeurt(er.aanvraag(Aanvraagkanaal.BALIE, "2026-11-02"), er.geenRecht("Wht 2.21 lid 1", "onbekend", "2026-11-03", "RECHTHEBBEND"),
                er.bekend(BESLUIT, "toegang geweigerd", "de post", "2026-11-18"));
        assertEquals(List.of(), op("2026-11-18", zaak).taken());
    }

    @DisplayName("Awb 10:3: een besluit ter vaststelling wacht op een besluitnemer, tot de dag die de wet stelt")
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(nullValues = "-", textBlock = """
            toegang verleend,      2026-12-28
            voorziening toegekend, 2027-05-12
            voorziening geweigerd, -
            """)
    void vaststellen(String soort, LocalDate uiterste) {
        gebeurt(er.aanvraag(Aanvraagkanaal.POST, "2026-11-02"), er.gesprek("2026-11-12"), er.hulpvraag("2026-11-12", true),
                er.gevraagd(VOORZIENING, "2026-11-20"), er.opgesteld(BESLUIT, soort, VOORZIENING, "2026-11-20"));
        var taak = taak(op("2026-11-20", zaak), "besluit vaststellen").orElseThrow();
        assertEquals("besluitnemer", taak.soort().rol());
        assertEquals(BESLUIT, taak.betreft());
        assertEquals(uiterste, taak.uitersteDatum());
        gebeurt(er.vastgesteld(BESLUIT, soort, VOORZIENING, "2026-11-21"));
        assertEquals(false, heeft("2026-11-21", "besluit vaststellen"));
    }

    @Test
    @DisplayName("Wht 9.1 lid 2 sub d (I4): hardheid toetsen als de wet een tijdig gevraagde toekenning tegenhoudt, tot oordeel of weigering")
    void hardheid() {
        gebeurt(er.gevraagd(VOORZIENING, "2026-06-29"), new ToekenningTegengehouden(er.zaakId(), "0166", "Wht 2.21 lid 4a", VOORZIENING,
                LocalDate.of(2026, 6, 29), LocalDate.of(2026, 7, 16)));
        assertEquals("besluitnemer", taak(op("2026-07-16", zaak), "hardheid toetsen").orElseThrow().soort().rol());
        gebeurt(new OordeelOverVoorzieningGegeven(er.zaakId(), "0166", "hoofdstuk 7", UUID.randomUUID(), VOORZIENING.toString(), "Smit",
                LocalDate.of(2026, 7, 16)));
        assertEquals(true, heeft("2026-07-16", "hardheid toetsen"));
        gebeurt(new OordeelOverVoorzieningGegeven(er.zaakId(), "0166", "Wht 9.1 lid 2 sub d", UUID.randomUUID(), VOORZIENING.toString(),
                "Jansen", LocalDate.of(2026, 7, 16)));
        assertEquals(false, heeft("2026-07-16", "hardheid toetsen"));
        zaak.removeLast();
        gebeurt(new VoorzieningGeweigerd(er.zaakId(), "0166", "Wht 2.21 lid 4a", VOORZIENING, "materiële", "wonen", "Wht 2.21 lid 4a",
                LocalDate.of(2026, 7, 16), List.of()));
        assertEquals(false, heeft("2026-07-16", "hardheid toetsen"));
    }

    @DisplayName("I13: de tweede toets maakt de voorziening weer gevraagd; hardheid toetsen als zij vóór de grens gevraagd was")
    @ParameterizedTest(name = "gevraagd op {0}, tegengehouden door {1}: {2}")
    @CsvSource(textBlock = """
            2026-07-15, Wht 2.21 lid 4a, true
            2026-07-16, Wht 2.21 lid 4a, false
            2026-07-15, Wht 2.21 lid 6,  false
            """)
    void tweedeToets(String gevraagd, String artikel, boolean taak) {
        gebeurt(er.gesprek("2026-01-15"), er.hulpvraag("2026-01-15", true), er.gevraagd(VOORZIENING, gevraagd),
                er.toegekend(VOORZIENING, gevraagd, "2026-07-15"), er.opgesteld(BESLUIT, "voorziening toegekend", VOORZIENING, "2026-07-15"),
                new ToekenningNietVastgesteld(er.zaakId(), "0166", artikel, BESLUIT, VOORZIENING, LocalDate.of(2026, 7, 16)));
        assertEquals(taak, heeft("2026-07-16", "hardheid toetsen"));
        var feiten = op("2026-07-16", zaak).feiten();
        assertEquals("gevraagd", feiten.status(feiten.voorzieningen().getFirst()).label());
        gebeurt(new OordeelOverBesluitGegeven(er.zaakId(), "0166", "Wht 9.1 lid 2 sub d", UUID.randomUUID(), BESLUIT.toString(), "Jansen",
                LocalDate.of(2026, 7, 17)));
        assertEquals(false, heeft("2026-07-17", "hardheid toetsen"));
        gebeurt(er.vastgesteld(BESLUIT, "voorziening toegekend", VOORZIENING, "2026-07-17"));
        var daarna = op("2026-07-17", zaak).feiten();
        assertEquals("toegekend", daarna.status(daarna.voorzieningen().getFirst()).label());
    }
}
