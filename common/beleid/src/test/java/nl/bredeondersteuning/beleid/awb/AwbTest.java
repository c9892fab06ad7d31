package nl.bredeondersteuning.beleid.awb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.bredeondersteuning.beleid.Bevinding;
import nl.bredeondersteuning.beleid.Oordeel;
import nl.bredeondersteuning.beleid.Oordelen;
import nl.bredeondersteuning.beleid.Uitkomst;
import nl.bredeondersteuning.beleid.awb.Vertegenwoordiging.Omvang;
import nl.bredeondersteuning.beleid.termijn.Duur;
import nl.bredeondersteuning.beleid.termijn.Dwangsomberekening;
import nl.bredeondersteuning.beleid.termijn.Dwangsomvraag;
import nl.bredeondersteuning.beleid.wet.Termijnsoort;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** De normen van de Algemene wet bestuursrecht, elk aan beide zijden van hun grens. */
class AwbTest {

    @DisplayName("Awb 2:8: digitaal alleen met instemming")
    @ParameterizedTest(name = "digitaal {0}, ingestemd {1}, ingetrokken {2}: {3}")
    @CsvSource(nullValues = "-", textBlock = """
            false, -,          -,          NIET_VAN_TOEPASSING
            true,  -,          -,          VERZET
            true,  2026-04-13, -,          VOLDAAN
            true,  2026-04-14, -,          VERZET
            true,  2026-04-01, 2026-04-13, VERZET
            true,  2026-04-01, 2026-04-14, VOLDAAN
            true,  2026-04-10, 2026-04-01, VOLDAAN
            """)
    void digitaal(boolean digitaal, LocalDate ingestemd, LocalDate ingetrokken, Uitkomst uitkomst) {
        assertEquals(uitkomst, Digitaal.toets(digitaal, ingestemd, ingetrokken, LocalDate.of(2026, 4, 13)).uitkomst());
    }

    @DisplayName("Awb 2:1: een gemachtigde telt op zijn dagen, voor waar de machtiging over gaat, en na het bewijs als daarom gevraagd is")
    @ParameterizedTest(name = "{0} van {1} tot {2}, gevraagd {3}, gezien {4}, ingetrokken {5}, geweigerd {6}: {7}")
    @CsvSource(nullValues = "-", textBlock = """
            ALLES,     2026-04-13, -,          -,          -,          -,          -,          VOLDAAN
            ALLES,     2026-04-14, -,          -,          -,          -,          -,          NIET_VAN_TOEPASSING
            BESLUITEN, 2026-04-01, 2026-04-13, -,          -,          -,          -,          VOLDAAN
            BESLUITEN, 2026-04-01, 2026-04-12, -,          -,          -,          -,          NIET_VAN_TOEPASSING
            BEZWAREN,  2026-04-01, -,          -,          -,          -,          -,          NIET_VAN_TOEPASSING
            BERICHTEN, 2026-04-01, -,          -,          -,          -,          -,          NIET_VAN_TOEPASSING
            ALLES,     2026-04-01, -,          2026-04-01, -,          -,          -,          VERZET
            ALLES,     2026-04-01, -,          2026-04-01, 2026-04-10, -,          -,          VOLDAAN
            ALLES,     2026-04-01, -,          -,          -,          2026-04-13, -,          NIET_VAN_TOEPASSING
            ALLES,     2026-04-01, -,          -,          -,          2026-04-14, -,          VOLDAAN
            ALLES,     2026-04-01, -,          -,          -,          -,          2026-04-13, NIET_VAN_TOEPASSING
            ALLES,     2026-04-01, -,          -,          -,          -,          2026-04-14, VOLDAAN
            """)
    void gemachtigde(Omvang omvang, LocalDate van, LocalDate tot, LocalDate gevraagd, LocalDate gezien, LocalDate ingetrokken,
            LocalDate geweigerd, Uitkomst uitkomst) {
        var machtiging = new Vertegenwoordiging.Machtiging(Set.of(omvang), van, tot, gevraagd, gezien, ingetrokken, geweigerd);
        assertEquals(uitkomst, Vertegenwoordiging.toets(machtiging, Omvang.BESLUITEN, LocalDate.of(2026, 4, 13)).uitkomst());
    }

    @DisplayName("Awb 2:2 lid 1 en 3: weigeren vraagt een mens, een advocaat is niet te weigeren")
    @ParameterizedTest(name = "advocaat {0}: {1} op {2}")
    @CsvSource(textBlock = """
            false, OORDEEL, Awb 2:2 lid 1
            true,  VERZET,  Awb 2:2 lid 3
            """)
    void gemachtigdeWeigeren(boolean advocaat, Uitkomst uitkomst, String artikel) {
        assertEquals(uitkomst, Vertegenwoordiging.weigeren(advocaat).uitkomst());
        assertEquals(artikel, Vertegenwoordiging.weigeren(advocaat).artikel());
    }

    @DisplayName("Awb 3:2 en 10:3: wie vaststelt")
    @ParameterizedTest(name = "opsteller {0}, beslisser {1}, mandaat {2}: {3} {4}")
    @CsvSource(textBlock = """
            Bakker, Smit,   true,  VOLDAAN, VOLDAAN
            Smit,   Smit,   true,  VERZET,  VOLDAAN
            Bakker, Peters, false, VOLDAAN, VERZET
            """)
    void vaststelling(String opsteller, String beslisser, boolean mandaat, Uitkomst vierOgen, Uitkomst bevoegd) {
        assertEquals(vierOgen, Vaststelling.anderDanOpsteller(opsteller, beslisser).uitkomst());
        assertEquals(vierOgen, Vaststelling.anderDanBestreden(opsteller, beslisser).uitkomst());
        assertEquals(bevoegd, Vaststelling.mandaat(mandaat, beslisser).uitkomst());
    }

    @DisplayName("Awb 4:5 lid 1 en 4: buiten behandeling laten")
    @ParameterizedTest(name = "gesteld {0}, aangevuld {1}, op {2}: {3}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            2026-03-30 | -          | 2026-03-30 | Awb 4:5 lid 1
            2026-03-30 | -          | 2026-03-31 | -
            2026-03-30 | -          | 2026-04-28 | -
            2026-03-30 | -          | 2026-04-29 | Awb 4:5 lid 4
            2026-03-30 | 2026-03-30 | 2026-03-31 | Awb 4:5 lid 1
            2026-03-30 | 2026-03-31 | 2026-03-31 | -
            -          | -          | 2026-03-31 | Awb 4:5 lid 1
            """)
    void buitenBehandeling(LocalDate gesteld, LocalDate aangevuld, LocalDate dag, String artikel) {
        var verzet = new TreeSet<String>();
        Aanvulling.buitenBehandeling(new Aanvulling.Feiten(gesteld, aangevuld, dag)).stream().filter(Bevinding::houdtTegen)
                .forEach(b -> verzet.add(b.artikel()));
        assertEquals(artikel == null ? new TreeSet<String>() : new TreeSet<>(List.of(artikel)), verzet);
    }

    @DisplayName("Awb 4:6 lid 1 en 2: wie na een weigering hetzelfde vraagt, noemt wat er nieuw is; niemand wordt daarom alleen geweigerd")
    @ParameterizedTest(name = "geweigerd op {0}: {1}")
    @CsvSource(nullValues = "-", textBlock = """
            2026-03-30, WAARSCHUWING
            -,          -
            """)
    void herhaaldeAanvraag(LocalDate geweigerdOp, String uitkomst) {
        assertEquals(uitkomst, HerhaaldeAanvraag.toets(geweigerdOp).map(b -> b.uitkomst().name()).orElse(null));
        assertFalse(HerhaaldeAanvraag.toets(geweigerdOp).filter(Bevinding::houdtTegen).isPresent());
    }

    @DisplayName("Awb 4:7, 4:11 en 4:12: horen bij een weigering op gegevens die afwijken van de opgave")
    @ParameterizedTest(name = "weigerend {0} afwijkend {1} tot {2} gegeven {3} uitzondering {4}: {5}")
    @CsvSource(nullValues = "-", textBlock = """
            true,  true,  -,          -,          -,             VERZET
            true,  false, -,          -,          -,             NIET_VAN_TOEPASSING
            false, true,  -,          -,          -,             NIET_VAN_TOEPASSING
            true,  true,  2026-11-17, -,          -,             VERZET
            true,  true,  2026-11-16, -,          -,             VOLDAAN
            true,  true,  2026-11-20, 2026-11-17, -,             VOLDAAN
            true,  true,  -,          -,          Awb 4:11 sub a, VOLDAAN
            true,  true,  -,          -,          Awb 4:12,      VERZET
            true,  true,  -,          -,          Awb 7:3 sub a, VERZET
            """)
    void zienswijzeBijWeigering(boolean weigerend, boolean afwijkend, LocalDate tot, LocalDate gegeven, String uitzondering,
    Uitkomst uitkomst) {
        var bevinding = Zienswijze.toets(new Zienswijze.Feiten(true, weigerend, afwijkend, false, false, tot, gegeven, uitzondering,
                LocalDate.of(2026, 11, 17)));
        assertEquals(uitkomst, bevinding.uitkomst());
        if (bevinding.houdtTegen()) assertEquals("Awb 4:7", bevinding.artikel());
    }

    @DisplayName("Awb 4:8: horen bij een beëindiging, behalve op verzoek")
    @ParameterizedTest(name = "op verzoek {0}, tot {1}: {2}")
    @CsvSource(nullValues = "-", textBlock = """
            false, -,          VERZET
            true,  -,          NIET_VAN_TOEPASSING
            false, 2026-12-07, VERZET
            false, 2026-12-06, VOLDAAN
            """)
    void zienswijzeBijBeeindiging(boolean opVerzoek, LocalDate tot, Uitkomst uitkomst) {
        var bevinding = Zienswijze.toets(new Zienswijze.Feiten(false, false, false, opVerzoek, false, tot, null, null,
                LocalDate.of(2026, 12, 7)));
        assertEquals(uitkomst, bevinding.uitkomst());
        assertEquals("Awb 4:8", bevinding.artikel());
    }

    @DisplayName("Awb 4:84: een weigering onder beleid beantwoordt de vraag naar bijzondere omstandigheden")
    @ParameterizedTest(name = "weigerend {0} beleid {1} antwoord {2}: {3}")
    @CsvSource(nullValues = "-", textBlock = """
            true,  true,  -,     VERZET
            true,  true,  false, VOLDAAN
            true,  true,  true,  OORDEEL
            true,  false, -,     NIET_VAN_TOEPASSING
            false, true,  -,     NIET_VAN_TOEPASSING
            """)
    void bijzondereOmstandigheden(boolean weigerend, boolean beleid, Boolean antwoord, Uitkomst uitkomst) {
        var gegeven = Optional.ofNullable(antwoord).map(a -> new BijzondereOmstandigheden.Antwoord(a, "De scheiding"));
        assertEquals(uitkomst, BijzondereOmstandigheden.toets(weigerend, beleid, gegeven).uitkomst());
    }

    @DisplayName("Awb 6:7, 6:8, 6:9 en 6:10: op tijd of te laat")
    @ParameterizedTest(name = "bekendgemaakt {0}, gepost {1}, ontvangen {2}: {3} {4}")
    @CsvSource(nullValues = "-", textBlock = """
            2026-12-02, 2027-01-13, 2027-01-20, VOLDAAN, Awb 6:9 lid 2
            2026-12-02, 2027-01-13, 2027-01-21, VERZET,  Awb 6:7
            2026-12-02, 2027-01-14, 2027-01-15, VERZET,  Awb 6:7
            2026-12-02, 2027-01-12, 2027-01-13, VOLDAAN, Awb 6:9 lid 1
            2026-12-02, -,          2027-01-14, VERZET,  Awb 6:7
            2026-03-05, -,          2026-04-16, VOLDAAN, Awb 6:9 lid 1
            2026-03-05, -,          2026-04-17, VERZET,  Awb 6:7
            2026-11-10, 2026-12-22, 2026-12-29, VOLDAAN, Awb 6:9 lid 2
            2026-11-13, 2026-12-24, 2027-01-04, VOLDAAN, Awb 6:9 lid 2
            """)
    void bezwaarOpTijd(LocalDate bekend, LocalDate gepost, LocalDate ontvangen, Uitkomst uitkomst, String artikel) {
        var bevinding = Bezwaartermijn.toets(bekend, bekend, ontvangen, gepost);
        assertEquals(uitkomst, bevinding.uitkomst());
        assertEquals(artikel, bevinding.artikel());
    }

    @DisplayName("Awb 7:2 en 7:3: horen in bezwaar")
    @ParameterizedTest(name = "gehoord {0}, uitzondering {1}: {2}")
    @CsvSource(nullValues = "-", textBlock = """
            true,  -,             VOLDAAN
            false, -,             VERZET
            false, Awb 7:3 sub a, VOLDAAN
            false, Awb 4:11,      VERZET
            """)
    void horenInBezwaar(boolean gehoord, String uitzondering, Uitkomst uitkomst) {
        assertEquals(uitkomst, Bezwaarbehandeling.gehoord(gehoord, uitzondering).uitkomst());
    }

    @DisplayName("Awb 7:10 lid 3: verdagen met samen ten hoogste zes weken")
    @ParameterizedTest(name = "eerder {0}, erbij {1}: {2}")
    @CsvSource(nullValues = "-", textBlock = """
            -,   P6W,  VOLDAAN
            -,   P7W,  VERZET
            -,   P42D, VOLDAAN
            P2W, P4W,  VOLDAAN
            P2W, P29D, VERZET
            -,   P1M,  VERZET
            """)
    void verdaging(String eerder, String erbij, Uitkomst uitkomst) {
        var eerdere = eerder == null ? List.<Duur>of() : List.of(Duur.parse(eerder));
        assertEquals(uitkomst, Bezwaarbehandeling.verdaging(eerdere, Duur.parse(erbij)).uitkomst());
    }

    @DisplayName("Awb 4:14 lid 3 en 4:15: uitstel en opschorting")
    @ParameterizedTest(name = "op {0}, nieuwe dag {1}: {2}")
    @CsvSource(textBlock = """
            2026-12-28, 2027-01-25, VOLDAAN
            2026-12-29, 2027-01-25, VERZET
            2026-12-14, 2026-12-14, VERZET
            """)
    void uitstel(LocalDate dag, LocalDate nieuw, Uitkomst uitkomst) {
        assertEquals(uitkomst, Uitstel.bericht(dag, LocalDate.of(2026, 12, 28), nieuw).uitkomst());
        assertEquals(Uitkomst.VERZET, Uitstel.opschorting(Termijnsoort.MAXIMALE_DUUR, "Wht 2.21 lid 4b").uitkomst());
        assertEquals(Uitkomst.VOLDAAN, Uitstel.opschorting(Termijnsoort.BESLISTERMIJN_AWB, "Awb 4:13 lid 2").uitkomst());
    }

    @DisplayName("Awb 3:2: na een weggelegde gebeurtenis zegt een mens dat de feiten bekend zijn")
    @ParameterizedTest(name = "weggelegd {0}, oordeel op {1}: {2}")
    @CsvSource(nullValues = "-", textBlock = """
            false, -,         -
            true,  -,         OORDEEL
            true,  Awb 4:84,  OORDEEL
            true,  Awb 3:2,   WAARSCHUWING
            """)
    void feitenBekend(boolean weggelegd, String oordeelOp, Uitkomst uitkomst) {
        var oordelen = oordeelOp == null ? Oordelen.GEEN
                : Oordelen.van(new Oordeel(oordeelOp, "zaak", "Smit", LocalDate.of(2026, 11, 2), "Nagekeken"));
        assertEquals(Optional.ofNullable(uitkomst), Vaststelling.feitenBekend(weggelegd, oordelen).map(Bevinding::uitkomst));
    }

    @DisplayName("Awb 4:18: de laatste dag met dwangsom, en of zij vastgesteld kan worden")
    @ParameterizedTest(name = "ingebreke {0}, besluit {1}, op {2}: laatste {3}, {4}")
    @CsvSource(nullValues = "-", textBlock = """
            2026-08-03, -,          2026-09-28, -,          Awb 4:18
            2026-08-03, -,          2026-09-29, 2026-09-28, -
            2026-08-03, 2026-09-10, 2026-09-09, -,          Awb 4:18
            2026-08-03, 2026-09-10, 2026-09-10, 2026-09-09, -
            2026-08-03, 2026-08-18, 2026-09-10, -,          Awb 4:18
            2026-08-03, 2026-08-19, 2026-09-10, 2026-08-18, -
            2026-08-03, 2026-10-05, 2026-10-05, 2026-09-28, -
            2026-07-27, -,          2026-10-05, -,          Awb 4:17 lid 3
            -,          -,          2026-10-05, -,          Awb 4:17 lid 3
            """)
    void dwangsombesluit(LocalDate ingebreke, LocalDate besluit, LocalDate dag, LocalDate laatste, String verzet) {
        var stand = Optional.ofNullable(ingebreke).map(i -> Dwangsomberekening.bereken(new Dwangsomvraag(LocalDate.of(2026, 7, 27), i,
                besluit, dag)));
        assertEquals(laatste, stand.flatMap(s -> Dwangsombesluit.laatsteDag(s, besluit, dag)).orElse(null));
        var getoetst = Dwangsombesluit.toets(stand.filter(s -> !s.prematuur()), besluit, dag);
        assertEquals(verzet, getoetst.houdtTegen() ? getoetst.artikel() : null);
    }

    @DisplayName("Awb 6:7 en 6:11: een te laat bezwaar is niet-ontvankelijk, tenzij een mens zegt dat het verschoonbaar is")
    @ParameterizedTest(name = "tijdig {0}, niet-ontvankelijk {1}, oordeel {2}: {3}")
    @CsvSource(textBlock = """
            true,  false, false, VOLDAAN
            false, true,  false, VOLDAAN
            false, false, false, OORDEEL
            false, false, true,  VOLDAAN
            """)
    void ontvankelijk(boolean tijdig, boolean nietOntvankelijk, boolean oordeel, Uitkomst uitkomst) {
        var oordelen = oordeel ? Oordelen.van(new Oordeel("Awb 6:11", "bezwaar", "Visser", LocalDate.of(2026, 4, 17),
                "Lag in het ziekenhuis"))
                : Oordelen.GEEN;
        assertEquals(uitkomst, Bezwaarbehandeling.ontvankelijk(tijdig, nietOntvankelijk, oordelen).uitkomst());
    }

    @DisplayName("Awb 4:15 lid 1 sub a (I6): de dagen van het aanvullen staan stil, tot de dag van aanvulling of de gestelde dag")
    @ParameterizedTest(name = "gevraagd {0}, uiterlijk {1}, aangevuld {2}: {3} tot en met {4}")
    @CsvSource(nullValues = "-", textBlock = """
            2026-03-16, 2026-03-30, -,          2026-03-17, 2026-03-29, false
            2026-03-16, 2026-04-13, 2026-03-30, 2026-03-17, 2026-03-29, true
            2026-03-16, 2026-03-30, 2026-04-02, 2026-03-17, 2026-03-29, false
            2026-03-16, 2026-03-30, 2026-03-17, -,          -,          true
            """)
    void aanvullen(LocalDate gevraagd, LocalDate uiterlijk, LocalDate aangevuld, LocalDate vanaf, LocalDate tot, boolean gebruikt) {
        var verzoek = new Aanvulling.Verzoek(gevraagd, uiterlijk, aangevuld);
        assertEquals(vanaf, verzoek.opschorting().map(o -> o.vanaf()).orElse(null));
        assertEquals(tot, verzoek.opschorting().map(o -> o.tot()).orElse(null));
        assertEquals(gebruikt, verzoek.gebruikt());
    }
}
