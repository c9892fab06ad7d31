package nl.bredeondersteuning.beleid.toets;

import static nl.bredeondersteuning.beleid.toets.Bevindingtekst.met;
import static nl.bredeondersteuning.beleid.toets.Bevindingtekst.tegen;
import static nl.bredeondersteuning.beleid.toets.Bevindingtekst.verwacht;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import nl.bredeondersteuning.beleid.Bevinding;
import nl.bredeondersteuning.beleid.Oordeel;
import nl.bredeondersteuning.beleid.Oordelen;
import nl.bredeondersteuning.beleid.Uitkomst;
import nl.bredeondersteuning.beleid.norm.Afweging;
import nl.bredeondersteuning.beleid.norm.Afwegingsfactor;
import nl.bredeondersteuning.beleid.norm.GevraagdeVoorziening;
import nl.bredeondersteuning.beleid.norm.GevraagdeVoorziening.Medewerking;
import nl.bredeondersteuning.beleid.norm.GevraagdeVoorziening.Omstandigheden;
import nl.bredeondersteuning.beleid.norm.GevraagdeVoorziening.Realisatie;
import nl.bredeondersteuning.beleid.norm.Kostensoort;
import nl.bredeondersteuning.beleid.norm.Uitsluiting;
import nl.bredeondersteuning.beleid.norm.Weigeringsgrond;
import nl.bredeondersteuning.beleid.profiel.Beleidsprofiel;
import nl.bredeondersteuning.beleid.profiel.Profielen;
import nl.bredeondersteuning.beleid.wet.Anker;
import nl.bredeondersteuning.beleid.wet.Grensfeiten;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wanneer een voorziening kan worden toegekend of geweigerd, in elk van de drie gemeenten. */
class VoorzieningtoetsTest {

    private static final LocalDate VANDAAG = LocalDate.of(2026, 4, 13);
    private final Profielen profielen = Profielen.laad(Optional.empty());

    @DisplayName("Kampen artikel 2.2 sub a, c, d en f, Voorbeeldstad artikel 8: uitgesloten kosten vragen de hardheidsclausule")
    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            0166 | overig                         | -
            0166 | inkomensaanvulling             | VERZET artikel 2.2 sub a, OORDEEL hoofdstuk 7
            0166 | schadevergoeding               | VERZET artikel 2.2 sub c, OORDEEL hoofdstuk 7
            0166 | schuld                         | VERZET artikel 2.2 sub d, OORDEEL hoofdstuk 7
            0166 | betalingsachterstand           | VERZET artikel 2.2 sub d, OORDEEL hoofdstuk 7
            0166 | advocaat voor schadevergoeding | VERZET artikel 2.2 sub f, OORDEEL hoofdstuk 7
            0166 | werk aan huis of tuin          | -
            0166 | vakantie of reis               | -
            9902 | inkomensaanvulling             | VERZET artikel 8 onder b, OORDEEL artikel 11
            9902 | schadevergoeding               | -
            9902 | schuld                         | VERZET artikel 8 onder c, OORDEEL artikel 11
            9902 | advocaat voor schadevergoeding | -
            9902 | werk aan huis of tuin          | VERZET artikel 8 onder a, OORDEEL artikel 11
            9902 | vakantie of reis               | VERZET artikel 8 onder d, OORDEEL artikel 11
            9901 | schuld                         | -
            9901 | inkomensaanvulling             | -
            """)
    void uitgeslotenKosten(String code, String kosten, String tegen) {
        var gevraagd = gevraagd(false, Kostensoort.van(kosten).orElseThrow(), 110_000, true, Realisatie.NIET, Omstandigheden.GEWOON, code);
        assertEquals(verwacht(tegen), tegen(toekennen(gevraagd, code, Oordelen.GEEN)));
    }

    @DisplayName("Kampen artikel 2.2 sub d, Voorbeeldstad artikel 8 onder c: een achterstand in een bedreigende situatie")
    @ParameterizedTest(name = "{0} {1} cent, bedreigend {2}, tegen herhaling {3}: uitgesloten {4}")
    @CsvSource(textBlock = """
            0166, 320000, true,  true,  false
            0166, 320000, true,  false, true
            0166, 320000, false, true,  true
            0166, 320000, false, false, true
            9902, 150000, true,  false, false
            9902, 150001, true,  false, true
            9902, 150000, false, true,  true
            """)
    void achterstand(String code, long bedrag, boolean bedreigend, boolean tegenHerhaling, boolean uitgesloten) {
        var gevraagd = gevraagd(false, Kostensoort.BETALINGSACHTERSTAND, bedrag, true, Realisatie.NIET,
                new Omstandigheden(bedreigend, false, tegenHerhaling), code);
        assertEquals(uitgesloten, Uitsluiting.SCHULDEN.doetZichVoor(gevraagd));
        assertEquals(uitgesloten, !tegen(toekennen(gevraagd, code, Oordelen.GEEN)).isEmpty());
    }

    @DisplayName("Kampen artikel 2.2 sub b: een ander leefgebied dan dat van het profiel")
    @ParameterizedTest(name = "leefgebied van het profiel {0}: uitgesloten {1}")
    @CsvSource(textBlock = """
            true,  false
            false, true
            """)
    void anderLeefgebied(boolean inProfiel, boolean uitgesloten) {
        var gevraagd = new GevraagdeVoorziening("fiets", true, Kostensoort.OVERIG, 35_000, inProfiel, true, Realisatie.NIET,
                Omstandigheden.GEWOON,
                Medewerking.NIET_GEVRAAGD, profiel("0166").voorziening().maatstaf("fiets", VANDAAG));
        assertEquals(uitgesloten, Uitsluiting.ANDER_LEEFGEBIED.doetZichVoor(gevraagd));
    }

    @DisplayName("Kampen artikel 2.2 sub e en 5.2 sub a: vooraf gerealiseerd, tenzij bedreigend of aantoonbaar noodzakelijk")
    @ParameterizedTest(name = "{0} gerealiseerd {1} overleg {2} bedreigend {3} noodzaak {4}: {5}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            0166 | -          | false | false | false | -
            0166 | 2026-01-14 | true  | false | false | VERZET artikel 2.2 sub e, OORDEEL artikel 5.2 sub a, OORDEEL hoofdstuk 7
            0166 | 2026-01-15 | true  | false | false | VERZET artikel 2.2 sub e, OORDEEL hoofdstuk 7
            0166 | 2026-03-04 | false | false | false | VERZET artikel 2.2 sub e, OORDEEL artikel 5.2 sub a, OORDEEL hoofdstuk 7
            0166 | 2026-03-05 | false | false | false | OORDEEL artikel 5.2 sub a
            0166 | 2026-03-05 | true  | false | false | -
            0166 | 2026-01-14 | false | true  | false | -
            0166 | 2026-01-14 | false | false | true  | -
            9901 | 2026-01-14 | false | false | false | -
            9902 | 2026-01-14 | false | false | false | -
            """)
    void vooraf(String code, LocalDate op, boolean overleg, boolean bedreigend, boolean noodzaak, String tegen) {
        var realisatie = new Realisatie(op, overleg, LocalDate.of(2026, 1, 15), LocalDate.of(2026, 3, 5));
        var gevraagd = gevraagd(true, Kostensoort.OVERIG, 64_000, true, realisatie, new Omstandigheden(bedreigend, noodzaak, false), code);
        assertEquals(verwacht(tegen), tegen(toekennen(gevraagd, code, Oordelen.GEEN)));
    }

    @DisplayName("Wht 2.21 lid 4a, Kampen artikel 5.2 sub b, Voorbeeldstad artikel 7 onder a: draagt niet bij aan een doelstelling")
    @ParameterizedTest(name = "{0} materieel {1}: {2}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            0166 | true  | VERZET Wht 2.21 lid 4a, OORDEEL artikel 5.2 sub b
            0166 | false | OORDEEL artikel 5.2 sub b
            9901 | true  | VERZET Wht 2.21 lid 4a
            9901 | false | -
            9902 | false | OORDEEL artikel 7 onder a
            """)
    void draagtNietBij(String code, boolean materieel, String tegen) {
        var gevraagd = gevraagd(materieel, Kostensoort.OVERIG, 10_000, false, Realisatie.NIET, Omstandigheden.GEWOON, code);
        assertEquals(verwacht(tegen), tegen(toekennen(gevraagd, code, Oordelen.GEEN)));
    }

    @DisplayName("Kampen artikel 5.2 sub c, Voorbeeldstad artikel 7 onder c: de gevraagde medewerking")
    @ParameterizedTest(name = "{0} gevraagd tot {1} verleend {2} geweigerd {3} op {4}: grond {5}")
    @CsvSource(nullValues = "-", textBlock = """
            0166, -,          -,          true,  2026-04-29, false
            0166, 2026-04-28, -,          false, 2026-04-28, false
            0166, 2026-04-28, -,          false, 2026-04-29, true
            0166, 2026-04-28, -,          true,  2026-04-20, true
            0166, 2026-04-28, 2026-04-20, false, 2026-05-20, false
            0166, 2026-04-28, 2026-04-29, false, 2026-05-20, false
            9902, 2026-04-28, 2026-04-28, false, 2026-05-20, false
            9902, 2026-04-28, 2026-04-29, false, 2026-05-20, true
            """)
    void medewerking(String code, LocalDate tot, LocalDate verleend, boolean geweigerd, LocalDate dag, boolean grond) {
        var gevraagd = new GevraagdeVoorziening("koelkast", true, Kostensoort.OVERIG, 48_000, true, true, Realisatie.NIET,
                Omstandigheden.GEWOON,
                new Medewerking(tot, verleend, geweigerd, dag), profiel(code).voorziening().maatstaf("koelkast", dag));
        assertEquals(grond, Weigeringsgrond.MEDEWERKING_NIET_VERLEEND.doetZichVoor(gevraagd));
    }

    @DisplayName("Voorbeeldstad artikel 7 onder b en bijlage 1: duurder dan de prijsnorm voor precies die omschrijving")
    @ParameterizedTest(name = "{0} {1} van {2} cent op {3}: grond {4}")
    @CsvSource(textBlock = """
            9902, wasmachine,         60000, 2026-06-01, false
            9902, wasmachine,         60001, 2026-06-01, true
            9902, Wasmachine,         72000, 2026-06-01, true
            9902, wasmachine gebruikt, 72000, 2026-06-01, false
            9902, laptop,             70000, 2027-06-01, false
            9902, bed,                45001, 2027-06-01, true
            9902, bed,                45001, 2025-12-31, false
            0166, wasmachine,         72000, 2026-06-01, false
            """)
    void prijsnorm(String code, String omschrijving, long bedrag, LocalDate dag, boolean grond) {
        var gevraagd = new GevraagdeVoorziening(omschrijving, true, Kostensoort.OVERIG, bedrag, true, true, Realisatie.NIET,
                Omstandigheden.GEWOON,
                Medewerking.NIET_GEVRAAGD, profiel(code).voorziening().maatstaf(omschrijving, dag));
        assertEquals(grond, Weigeringsgrond.DUURDER_DAN_PRIJSNORM.doetZichVoor(gevraagd));
    }

    @DisplayName("Kampen artikel 5.1 lid 2: zonder afweging geen toekenning; Wetdorp vraagt er geen")
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            0166 | VERZET artikel 5.1 lid 2 sub a, VERZET artikel 5.1 lid 2 sub b, VERZET artikel 5.1 lid 2 sub c, VERZET artikel 5.1 lid 2 sub d, VERZET artikel 5.1 lid 2 sub e
            9901 | -
            9902 | VERZET artikel 7
            """)
    void zonderAfweging(String code, String tegen) {
        var gevraagd = gewoon(false, code);
        var bevindingen = Voorzieningtoets.toekennen(gevraagd, Afweging.GEEN, grens(VANDAAG, gevraagd), null, null, profiel(code),
                Oordelen.GEEN);
        assertEquals(verwacht(tegen), tegen(bevindingen));
        assertEquals(List.of(), bevindingen.stream().filter(b -> code.equals("9902") && b.norm().equals("DRAAGKRACHT")).toList());
    }

    @DisplayName("Kampen artikel 5.1 lid 3 sub a en b: de soort draagt de toekenning")
    @ParameterizedTest(name = "materieel {0}: {1}")
    @CsvSource(textBlock = """
            true,  VOLDAAN artikel 5.1 lid 3 sub a
            false, VOLDAAN artikel 5.1 lid 3 sub b
            """)
    void soort(boolean materieel, String bevinding) {
        assertTrue(met(toekennen(gewoon(materieel, "0166"), "0166", Oordelen.GEEN), Uitkomst.VOLDAAN).contains(bevinding));
    }

    @DisplayName("Kampen artikel 4.2 lid 4 en 6.1 lid 1: na de eigen termijn een waarschuwing, na die van de wet verzet")
    @ParameterizedTest(name = "materieel {0} op {1}: {2} / {3}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            true  | 2026-09-19 | -                               | -
            true  | 2026-09-21 | WAARSCHUWING artikel 4.2 lid 4  | -
            false | 2026-09-21 | -                               | -
            true  | 2026-10-02 | WAARSCHUWING artikel 4.2 lid 4  | -
            true  | 2026-10-03 | WAARSCHUWING artikel 4.2 lid 4  | VERZET Wht 2.21 lid 4a, OORDEEL Wht 9.1 lid 2 sub d
            false | 2028-03-20 | WAARSCHUWING artikel 6.1 lid 1  | -
            false | 2028-04-03 | WAARSCHUWING artikel 6.1 lid 1  | VERZET Wht 2.21 lid 4b, OORDEEL Wht 9.1 lid 2 sub d
            """)
    void naDeBeleidstermijn(boolean materieel, LocalDate dag, String waarschuwing, String tegen) {
        var grens = new Grensfeiten(dag, materieel, true, Anker.van(LocalDate.of(2026, 4, 2), null), LocalDate.of(2026, 10, 2),
                LocalDate.of(2028, 4, 2), true, false, null, false);
        var bevindingen = Voorzieningtoets.toekennen(gewoon(materieel, "0166"), volledigeAfweging(), grens, LocalDate.of(2026, 9, 19),
                LocalDate.of(2028, 3, 19),
                profiel("0166"), Oordelen.GEEN);
        assertEquals(verwacht(waarschuwing), met(bevindingen, Uitkomst.WAARSCHUWING));
        assertEquals(verwacht(tegen), tegen(bevindingen));
    }

    @DisplayName("Kampen hoofdstuk 7: een oordeel op de hardheidsclausule opent het beleid, niet de wet")
    @ParameterizedTest(name = "oordeel op {0} op {1}: {2}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            -                   | 2026-04-13 | VERZET artikel 2.2 sub d, OORDEEL hoofdstuk 7
            hoofdstuk 7         | 2026-04-13 | -
            Wht 9.1 lid 2 sub d | 2026-04-13 | VERZET artikel 2.2 sub d, OORDEEL hoofdstuk 7
            hoofdstuk 7         | 2026-07-20 | VERZET Wht 2.21 lid 4a, OORDEEL Wht 9.1 lid 2 sub d
            """)
    void hardheid(String oordeelOp, LocalDate dag, String tegen) {
        var gevraagd = gevraagd(true, Kostensoort.SCHULD, 110_000, true, Realisatie.NIET, Omstandigheden.GEWOON, "0166");
        var oordelen = oordeelOp == null ? Oordelen.GEEN : Oordelen.van(oordeel(oordeelOp));
        var bevindingen = Voorzieningtoets.toekennen(gevraagd, volledigeAfweging(), grens(dag, gevraagd), null, null, profiel("0166"),
                oordelen);
        assertEquals(verwacht(tegen), tegen(bevindingen));
        assertEquals("hoofdstuk 7".equals(oordeelOp), Voorzieningtoets.wijktAfVanBeleid(bevindingen));
        assertFalse(Voorzieningtoets.wijktAfVanWet(bevindingen));
    }

    @DisplayName("Kampen artikel 5.2: met een oordeel op de weigeringsgrond gaat de toekenning door, de grond blijft zichtbaar")
    @Test
    void oordeelOpWeigeringsgrond() {
        var gevraagd = gevraagd(false, Kostensoort.OVERIG, 70_000, false, Realisatie.NIET, Omstandigheden.GEWOON, "0166");
        var bevindingen = toekennen(gevraagd, "0166", Oordelen.van(oordeel("artikel 5.2 sub b")));
        assertTrue(tegen(bevindingen).isEmpty());
        assertTrue(bevindingen.stream().anyMatch(b -> b.op("artikel 5.2 sub b") && b.doetZichVoor()));
    }

    @DisplayName("Weigeren kan op een grond die zich voordoet, en anders niet")
    @ParameterizedTest(name = "{0} op {1}, draagt bij {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            artikel 5.2 sub b   | 2026-04-13 | false | VOLDAAN artikel 5.2 sub b
            artikel 5.2         | 2026-04-13 | false | VOLDAAN artikel 5.2 sub b
            artikel 5.2 sub b   | 2026-04-13 | true  | VERZET artikel 5.2 sub b
            artikel 5.2 sub c   | 2026-04-13 | true  | VERZET artikel 5.2 sub c
            artikel 9 lid 9     | 2026-04-13 | true  | VERZET artikel 9 lid 9
            Wht 2.21 lid 4a     | 2026-07-15 | true  | VERZET Wht 2.21 lid 4a
            Wht 2.21 lid 4a     | 2026-07-16 | true  | VOLDAAN Wht 2.21 lid 4a
            Wht 9.1 lid 2 sub d | 2026-07-16 | true  | VERZET Wht 9.1 lid 2 sub d
            """)
    void weigeren(String grond, LocalDate dag, boolean draagtBij, String verwacht) {
        var gevraagd = gevraagd(true, Kostensoort.OVERIG, 70_000, draagtBij, Realisatie.NIET, Omstandigheden.GEWOON, "0166");
        var toets = Voorzieningtoets.toekennen(gevraagd, volledigeAfweging(), grens(dag, gevraagd), null, null, profiel("0166"),
                Oordelen.GEEN);
        var bevinding = Voorzieningtoets.weigeren(grond, toets).getFirst();
        assertEquals(verwacht, bevinding.uitkomst() + " " + bevinding.artikel());
    }

    private List<Bevinding> toekennen(GevraagdeVoorziening gevraagd, String code, Oordelen oordelen) {
        return Voorzieningtoets.toekennen(gevraagd, volledigeAfweging(), grens(VANDAAG, gevraagd), null, null, profiel(code), oordelen);
    }

    private Beleidsprofiel profiel(String code) {
        return profielen.voor(code, VANDAAG);
    }

    private GevraagdeVoorziening gewoon(boolean materieel, String code) {
        return gevraagd(materieel, Kostensoort.OVERIG, 35_000, true, Realisatie.NIET, Omstandigheden.GEWOON, code);
    }

    private GevraagdeVoorziening gevraagd(boolean materieel, Kostensoort kosten, long bedrag, boolean draagtBij, Realisatie realisatie,
                                          Omstandigheden omstandigheden, String code) {
        return new GevraagdeVoorziening("fiets", materieel, kosten, bedrag, true, draagtBij, realisatie, omstandigheden,
                Medewerking.NIET_GEVRAAGD,
                profiel(code).voorziening().maatstaf("fiets", VANDAAG));
    }

    private static Grensfeiten grens(LocalDate dag, GevraagdeVoorziening gevraagd) {
        return new Grensfeiten(dag, gevraagd.materieel(), gevraagd.draagtBij(), Anker.van(LocalDate.of(2026, 1, 15), null),
                LocalDate.of(2026, 7, 15),
                LocalDate.of(2028, 1, 15), true, false, null, false);
    }

    private static Afweging volledigeAfweging() {
        var factoren = new EnumMap<Afwegingsfactor, String>(Afwegingsfactor.class);
        for (var factor : Afwegingsfactor.values()) factoren.put(factor, "gewogen");
        return new Afweging(factoren);
    }

    private static Oordeel oordeel(String artikel) {
        return new Oordeel(artikel, "voorziening", "Jansen", VANDAAG, "Zonder aflossing mislukt het hele plan");
    }
}
