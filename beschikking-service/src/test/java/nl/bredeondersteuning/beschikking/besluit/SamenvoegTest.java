package nl.bredeondersteuning.beschikking.besluit;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.bredeondersteuning.beschikking.Buren;
import nl.bredeondersteuning.beschikking.SamengevoegdeZaak;
import nl.bredeondersteuning.events.BeschikkingVastgesteld;
import nl.bredeondersteuning.events.BesluitOpgesteld;
import nl.bredeondersteuning.events.BesluitVervallen;
import nl.bredeondersteuning.events.Besluitonderdeel;
import nl.bredeondersteuning.events.PlanVastgesteld;
import nl.bredeondersteuning.events.ToekenningNietVastgesteld;
import nl.bredeondersteuning.events.VoorzieningGeweigerd;
import nl.bredeondersteuning.events.VoorzieningGevraagd;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("Meer voorzieningen in één besluit en één brief, elk met een eigen uitkomst, grond en motivering")
class SamenvoegTest extends SamengevoegdeZaak {

    private ValidatableResponse besluiten() {
        return als("Bakker", "klantbegeleider").get(pad("/besluiten")).then().statusCode(200);
    }

    @Test
    @DisplayName("Awb 3:46: twee toegekend en één geweigerd; één besluit, één brief, en elk concept gaat erin op")
    void gemengd() {
        rechthebbendeMetPlan();
        var was = gewogen(true, "materiële", "wasmachine", "Het gezin heeft er geen");
        var cursus = gewogen(true, "immateriële", "cursus Nederlands", "Daarmee komt werk dichterbij");
        vervang("\"status\":\"x\"", "\"status\":\"x\",\"toekenning\":{\"vanafDatum\":\"2026-11-01\",\"totEnMetDatum\":\"2027-03-31\","
                + "\"wijze\":\"betaald aan de leverancier\",\"voorwaarden\":[\"U volgt de lessen elke week\"]}");
        var fiets = gewogen(false, "materiële", "fiets", "De fiets was al gekocht");
        String id = voegSamen(GEEN_BIJZONDERE_OMSTANDIGHEDEN + ",\"motivering\":\"Wij spraken hierover op 19 oktober\"", was, cursus, fiets)
                .statusCode(201).body("soort", equalTo(TOEGEKEND)).body("status", equalTo("ter vaststelling"))
                .body("voorzieningId", nullValue()).body("onderdelen.soort", contains(TOEGEKEND, TOEGEKEND, GEWEIGERD))
                .body("onderdelen.omschrijving", contains("wasmachine", "cursus Nederlands", "fiets"))
                .body("onderdelen[0].bevindingen.artikel", contains("artikel 5.1 lid 3 sub a"))
                .body("onderdelen[2].bevindingen.artikel", contains("artikel 5.2 sub a", "Awb 4:84"))
                .body("bevindingen.artikel", hasItems("artikel 5.1 lid 3 sub a", "artikel 5.2 sub a", "Awb 4:84"))
                .extract().path("besluitId");
        besluiten().body("besluiten.findAll { it.status == 'vervallen' }.voorzieningId",
                hasItems(was.toString(), cursus.toString(), fiets.toString())).body("besluiten.findAll { it.status == 'concept' }.soort",
                contains("toegang verleend"));
        assertEquals(List.of(new Besluitonderdeel(was, TOEGEKEND), new Besluitonderdeel(cursus, TOEGEKEND),
                new Besluitonderdeel(fiets, GEWEIGERD)), draad.wachtOp(zaakId, BesluitOpgesteld.class).onderdelen());
        assertEquals(UUID.fromString(id), draad.wachtOp(zaakId, BesluitVervallen.class).opgegaanIn());
        assertEquals(3, draad.aantal(zaakId, BesluitVervallen.class));

        stelHetVast(id, "Smit").statusCode(201).body("status", equalTo("vastgesteld"))
                .body("onderdelen[0].bevindingen.artikel", contains("artikel 5.1 lid 3 sub a"));
        assertEquals(3, draad.wachtOp(zaakId, BeschikkingVastgesteld.class).onderdelen().size());
        maakBekendOp(id, "{\"kanaal\":\"de post\"}").statusCode(201);
        var brief = briefBij(id);
        for (var stuk : List.of("Besluit over uw voorzieningen", "Geachte mevrouw Kok, U krijgt 2 voorzieningen: wasmachine en cursus Nederlands."
                        + " Eén voorziening krijgt u niet: fiets.", "Wij spraken hierover op 19 oktober.", "Het gezin heeft er geen.",
                "Daarmee komt werk dichterbij.", "De fiets was al gekocht.", "artikel 5.2 sub a", "artikel 5.1 lid 3 sub a",
                "Ten hoogste", "€ 520,50", "U volgt de lessen elke week.", "wij betalen de leverancier",
                "in overleg met u", "uiterlijk 7 december 2026", "J. Smit")) {
            assertTrue(brief.contains(stuk), stuk + " ontbreekt in: " + brief);
        }
        assertTrue(brief.indexOf("De fiets was al gekocht.") > brief.indexOf("Dit krijgt u niet"), brief);
        als("Bakker", "klantbegeleider").get(pad("/brieven")).then().body("brieven", hasSize(1));
    }

    @Test
    @DisplayName("Awb 4:84: alles geweigerd is een weigering, en elk onderdeel zegt zelf iets over bijzondere omstandigheden")
    void allesGeweigerd() {
        rechthebbendeMetPlan();
        var fiets = gewogen(false, "materiële", "fiets", "De fiets was al gekocht");
        var bed = gewogen(false, "materiële", "bed", "Er is al een bed");
        voegSamen("", "{\"voorzieningId\":\"%s\"%s},%s".formatted(fiets, GEEN_BIJZONDERE_OMSTANDIGHEDEN, deel(bed))).statusCode(409)
                .body("artikel", equalTo("Awb 4:84")).body("detail", containsString("Onderdeel 2"))
                .body("bevindingen.find { it.uitkomst == 'VERZET' }.feiten.waarde", hasItem(bed.toString()));
        String id = voegSamen("", "{\"voorzieningId\":\"%s\"%s},{\"voorzieningId\":\"%s\"%s,\"motivering\":\"Het is goed genoeg\"}".formatted(fiets,
                GEEN_BIJZONDERE_OMSTANDIGHEDEN, bed, ",\"bijzondereOmstandigheden\":{\"aanwezig\":false,\"toelichting\":\"Ook voor u niet.\"}"))
                .statusCode(201).body("soort", equalTo(GEWEIGERD)).extract().path("besluitId");
        stelHetVast(id, "Smit").statusCode(201);
        maakBekendOp(id, "{\"kanaal\":\"de post\"}").statusCode(201);
        var brief = briefBij(id);
        for (var stuk : List.of("U krijgt de voorzieningen niet die u vroeg: fiets en bed.", "Er is al een bed. Het is goed genoeg.",
                "Ook voor u niet.", "Er zijn geen bijzondere omstandigheden.")) {
            assertTrue(brief.contains(stuk), stuk + " ontbreekt in: " + brief);
        }
        assertFalse(brief.contains("Dit krijgt u Voorziening"), brief);
    }

    @Test
    @DisplayName("Awb 10:3: wie één onderdeel niet mag nemen, stelt het geheel niet vast, en leest welk onderdeel dat is")
    void mandaatPerOnderdeel() {
        gemeente = "9902";
        rechthebbendeMetPlan();
        var was = gewogen(true, "materiële", "wasmachine", "Nodig");
        var bed = gewogen(true, "materiële", "bed", "Nodig");
        var fiets = gewogen(false, "materiële", "fiets", "Al gekocht");
        String id = voegSamen(GEEN_BIJZONDERE_OMSTANDIGHEDEN, was, bed, fiets).statusCode(201).extract().path("besluitId");
        stelHetVast(id, "Dekker").statusCode(409).body("artikel", equalTo("Awb 10:3")).body("detail", containsString("Onderdeel 3"))
                .body("bevindingen.findAll { it.uitkomst == 'VERZET' }", hasSize(1));
        stelHetVast(id, "Smit").statusCode(201);
    }

    @Test
    @DisplayName("Awb 10:3: een mandaat tot een bedrag geldt voor alles wat in één besluit wordt toegekend")
    void mandaatTotEenBedrag() {
        gemeente = "9902";
        rechthebbendeMetPlan();
        var was = gewogen(true, "materiële", "wasmachine", "Nodig");
        var bed = gewogen(true, "materiële", "bed", "Nodig");
        var kast = gewogen(true, "materiële", "kast", "Nodig");
        String drie = voegSamen(GEEN_BIJZONDERE_OMSTANDIGHEDEN, was, bed, kast).statusCode(201).extract().path("besluitId");
        stelHetVast(drie, "Dekker").statusCode(409).body("artikel", equalTo("Awb 10:3"));
        stelHetVast(drie, "Smit").statusCode(201);
        rechthebbendeMetPlan();
        String twee = voegSamen(GEEN_BIJZONDERE_OMSTANDIGHEDEN, gewogen(true, "materiële", "wasmachine", "Nodig"),
                gewogen(true, "materiële", "bed", "Nodig")).statusCode(201).extract().path("besluitId");
        stelHetVast(twee, "Dekker").statusCode(201);
    }

    @Test
    @DisplayName("Alle fouten tegelijk: twee keer dezelfde voorziening, een van een andere zaak, en te weinig om samen te voegen")
    void foutInvoer() {
        rechthebbendeMetPlan();
        var was = gewogen(true, "materiële", "wasmachine", "Nodig");
        voegSamen("", was, UUID.randomUUID(), was).statusCode(400)
                .body("invalidParams.name", contains("onderdelen[1].voorzieningId", "onderdelen[2].voorzieningId"))
                .body("invalidParams.code", contains("ONBEKENDE_WAARDE", "DUBBEL"));
        voegSamen("", was).statusCode(400).body("invalidParams.name", contains("onderdelen"));
        voegSamen("", "").statusCode(400);
        als("Kuiper", "uitvoerder").body("{\"onderdelen\":[" + deel(was) + "]}").post(pad("/besluitsamenvoegingen")).then().statusCode(403)
                .body("artikel", equalTo("Wht 2.21 lid 5"));
    }

    @Test
    @DisplayName("Over een voorziening waarover al besloten is, kan het niet nog eens; en wat niet gewogen is, kan nog niet")
    void alBesloten() {
        rechthebbendeMetPlan();
        var was = gewogen(true, "materiële", "wasmachine", "Nodig");
        stelOp("Bakker", TOEGEKEND, "").statusCode(201);
        stelHetVast(this.<String>besluit(TOEGEKEND, "besluitId"), "Smit").statusCode(201);
        var bed = gewogen(true, "materiële", "bed", "Nodig");
        voegSamen("", bed, was).statusCode(409).body("type", containsString("toestand-verzet-zich")).body("detail",
                containsString(was.toString()));
        var gevraagd = UUID.randomUUID();
        plan(new VoorzieningGevraagd(zaakId, gemeente, "artikel 5.1", gevraagd, "materiële", "gezin", LocalDate.of(2026, 10, 20)));
        Buren.ANTWOORDEN.put("/plan/v1/zaken/" + zaakId + "/voorzieningen/" + gevraagd, "{\"omschrijving\":\"kast\"}");
        voegSamen("", bed, gevraagd).statusCode(409).body("artikel", equalTo("Awb 3:46")).body("detail", containsString("Onderdeel 2"));
        besluiten().body("besluiten.findAll { it.status == 'concept' }.voorzieningId", hasItem(bed.toString()));
    }

    @Test
    @DisplayName("Wht 2.21 lid 4a (I13): de tweede poort geldt per onderdeel; een oordeel over het ene opent haar niet voor het andere")
    void tweedePoort() {
        rechthebbendeMetPlan();
        var cursus = gewogen(true, "immateriële", "cursus", "Nodig");
        var was = gewogen(true, "materiële", "wasmachine", "Nodig");
        String id = voegSamen("", cursus, was).statusCode(201).extract().path("besluitId");
        hetIs("2027-03-22");
        stelHetVast(id, "Jansen").statusCode(409).body("type", containsString("oordeel-nodig"))
                .body("bevindingen.findAll { it.uitkomst == 'VERZET' }.artikel", contains("Wht 2.21 lid 4a"))
                .body("bevindingen.find { it.uitkomst == 'VERZET' }.reden", containsString("Onderdeel 2"));
        assertEquals(was, draad.wachtOp(zaakId, ToekenningNietVastgesteld.class).voorzieningId());
        assertEquals(1, draad.aantal(zaakId, ToekenningNietVastgesteld.class));
        oordeel(cursus);
        stelHetVast(id, "Jansen").statusCode(409);
        oordeel(was);
        stelHetVast(id, "Jansen").statusCode(201).body("onderdelen[1].bevindingen.artikel", hasItem("Wht 9.1 lid 2 sub d"))
                .body("onderdelen[0].bevindingen.artikel", not(hasItem("Wht 9.1 lid 2 sub d")));
        maakBekendOp(id, "{\"kanaal\":\"de post\"}").statusCode(201);
        assertEquals(1, briefBij(id).split("onbillijkheid van overwegende aard", -1).length - 1, "at its own part only");
        hetIs("2026-10-26");
    }

    private void oordeel(UUID betreft) {
        doe("Jansen", "besluitnemer", "/oordelen", "{\"norm\":\"Wht 9.1 lid 2 sub d\",\"betreft\":\"%s\",\"motivering\":\"Val van de trap\"}"
                .formatted(betreft)).statusCode(201);
    }

    @Test
    @DisplayName("Awb 4:7: rust één weigering op wat een ander zei, dan is daarover eerst gehoord")
    void horenPerOnderdeel() {
        rechthebbendeMetPlan();
        var was = gewogen(true, "materiële", "wasmachine", "Nodig");
        var fiets = gewogen(false, "materiële", "fiets", "Al gekocht");
        vervang("\"kostensoort\":\"aanvrager\"", "\"gerealiseerdOp\":\"derde\"");
        String id = voegSamen(GEEN_BIJZONDERE_OMSTANDIGHEDEN, was, fiets).statusCode(201).extract().path("besluitId");
        stelHetVast(id, "Smit").statusCode(409).body("artikel", equalTo("Awb 4:7")).body("detail", containsString("Onderdeel 2"));
        zienswijze(GEWEIGERD, "2026-11-09", "Ik kocht hem later");
        stelHetVast(id, "Smit").statusCode(201);
        als("Visser", "jurist").get(pad("/besluiten/" + id + "/onderbouwing")).then().statusCode(200)
                .body("onderdelen.voorzieningId", contains(was.toString(), fiets.toString()))
                .body("onderdelen[0].gronden.artikel", hasItem("artikel 5.1 lid 3 sub a"))
                .body("onderdelen[1].gronden.find { it.artikel == 'artikel 5.2 sub a' }.regel.soort", equalTo("BELEID"))
                .body("onderdelen[1].horen.tekst", equalTo("Ik kocht hem later")).body("onderdelen[0].horen.tekst", nullValue())
                .body("onderdelen[1].motivering", equalTo("Al gekocht."))
                .body("gronden.artikel", hasItems("artikel 5.1 lid 3 sub a", "artikel 5.2 sub a", "Awb 10:3"));
    }

    @Test
    @DisplayName("Weigert plan alsnog wat erin staat, dan vervalt het geheel en staat de rest weer los klaar")
    void alsnogGeweigerd() {
        rechthebbendeMetPlan();
        var was = gewogen(true, "materiële", "wasmachine", "Nodig");
        var bed = gewogen(true, "materiële", "bed", "Nodig");
        String id = voegSamen("", was, bed).statusCode(201).extract().path("besluitId");
        plan(new VoorzieningGeweigerd(zaakId, gemeente, "artikel 5.2 sub b", was, "materiële", "gezin", "artikel 5.2 sub b",
                LocalDate.of(2026, 10, 26), VOORAF));
        bijgewerkt(() -> als("Bakker", "klantbegeleider").get(pad("/besluiten"))).body("besluiten.find { it.besluitId == '" + id + "' }.status",
                equalTo("vervallen")).body("besluiten.findAll { it.status == 'concept' && it.soort == '" + TOEGEKEND + "' }.voorzieningId",
                contains(bed.toString())).body("besluiten.findAll { it.soort == '" + GEWEIGERD + "' }.voorzieningId", contains(was.toString()));
    }

    @Test
    @DisplayName("Opnieuw samenvoegen: dezelfde voorzieningen geven hetzelfde besluit; wat eruit gaat, staat weer klaar")
    void opnieuw() {
        rechthebbendeMetPlan();
        var was = gewogen(true, "materiële", "wasmachine", "Nodig");
        var bed = gewogen(true, "materiële", "bed", "Nodig");
        var kast = gewogen(true, "materiële", "kast", "Nodig");
        String eerste = voegSamen("", was, bed, kast).statusCode(201).extract().path("besluitId");
        voegSamen("", kast, was, bed).statusCode(201).body("besluitId", equalTo(eerste)).body("onderdelen.omschrijving",
                contains("kast", "wasmachine", "bed"));
        String tweede = voegSamen("", was, bed).statusCode(201).body("besluitId", not(equalTo(eerste))).extract().path("besluitId");
        besluiten().body("besluiten.findAll { it.status == 'concept' && it.soort == '" + TOEGEKEND + "' }.voorzieningId",
                contains(kast.toString()));
        stelOp("Bakker", TOEGEKEND, ",\"voorzieningId\":\"" + was + "\"").statusCode(201).body("voorzieningId", equalTo(was.toString()))
                .body("onderdelen.voorzieningId", contains(was.toString()));
        besluiten().body("besluiten.find { it.besluitId == '" + tweede + "' }.status", equalTo("vervallen"))
                .body("besluiten.findAll { it.status == 'concept' && it.soort == '" + TOEGEKEND + "' }.voorzieningId",
                        contains(kast.toString(), bed.toString()));
    }

    @Test
    @DisplayName("Zonder te noemen welke, stelt niemand op wat al samen met andere ter vaststelling ligt")
    void nietUitElkaar() {
        rechthebbendeMetPlan();
        var was = gewogen(true, "materiële", "wasmachine", "Nodig");
        var bed = gewogen(true, "materiële", "bed", "Nodig");
        String id = voegSamen("", was, bed).statusCode(201).extract().path("besluitId");
        stelOp("Bakker", TOEGEKEND, "").statusCode(409).body("artikel", equalTo("Awb 3:46"));
        besluiten().body("besluiten.find { it.besluitId == '" + id + "' }.status", equalTo("ter vaststelling"));
    }

    @Test
    @DisplayName("Wht 2.21 lid 4: ook de wijziging van het plan kan erin, met het plan als bijlage")
    void metPlanwijziging() {
        rechthebbendeMetPlan();
        neem("toegang verleend", "");
        plan(new PlanVastgesteld(zaakId, gemeente, "Wht 2.21 lid 4", planId, 2, "volledig", LocalDate.of(2026, 10, 26)));
        var was = gewogen(true, "materiële", "wasmachine", "Nodig voor het gezin");
        var fiets = gewogen(false, "materiële", "fiets", "Al gekocht");
        String id = voegSamen(GEEN_BIJZONDERE_OMSTANDIGHEDEN + ",\"metPlanwijziging\":true", was, fiets).statusCode(201)
                .body("soort", equalTo("wijziging plan")).body("planVersie", equalTo(2)).body("onderdelen.soort",
                        contains(TOEGEKEND, GEWEIGERD)).extract().path("besluitId");
        besluiten().body("besluiten.findAll { it.soort == 'wijziging plan' }", hasSize(1));
        stelHetVast(id, "Smit").statusCode(201);
        maakBekendOp(id, "{\"kanaal\":\"de post\"}").statusCode(201);
        var brief = briefBij(id);
        for (var stuk : List.of("Uw plan van aanpak is gewijzigd. U krijgt één voorziening: wasmachine. Eén voorziening krijgt u niet: fiets.",
                "Nodig voor het gezin.", "Al gekocht.", "Bijlage: uw plan van aanpak")) {
            assertTrue(brief.contains(stuk), stuk + " ontbreekt in: " + brief);
        }
        voegSamen("", was, fiets).statusCode(409).body("type", containsString("toestand-verzet-zich"));
    }

    @Test
    @DisplayName("Awb 3:47 lid 3: kan het niet wachten, dan volgt de motivering van elk onderdeel in één tweede brief")
    void spoed() {
        rechthebbendeMetPlan();
        var was = gewogen(true, "materiële", "wasmachine", "Het gezin heeft er geen");
        var fiets = gewogen(false, "materiële", "fiets", "De fiets was al gekocht");
        String id = voegSamen(GEEN_BIJZONDERE_OMSTANDIGHEDEN, was, fiets).statusCode(201).extract().path("besluitId");
        stelHetVast(id, "Smit").statusCode(201);
        maakBekendOp(id, "{\"kanaal\":\"persoonlijke uitreiking\",\"spoed\":\"Morgen is de ontruiming.\"}").statusCode(201);
        var brief = briefBij(id);
        assertTrue(brief.contains("U krijgt één voorziening: wasmachine.") && brief.contains("uiterlijk op 2 november 2026"), brief);
        assertFalse(brief.contains("Het gezin heeft er geen") || brief.contains("De fiets was al gekocht"), brief);
        String etag = als("Bakker", "klantbegeleider").get(pad("/besluiten/" + id)).then().extract().path("etag");
        als("Meijer", "besluitnemer").header("If-Match", etag).body("{\"motivering\":\"Meer was er niet te zeggen\"}")
                .post(pad("/besluiten/" + id + "/motiveringen")).then().statusCode(201);
        var tweede = bericht("motivering");
        for (var stuk : List.of("Over de voorziening: wasmachine. Het gezin heeft er geen.",
                "Over de voorziening: fiets. De fiets was al gekocht.", "Meer was er niet te zeggen.")) {
            assertTrue(tweede.contains(stuk), stuk + " ontbreekt in: " + tweede);
        }
    }

    @Test
    @DisplayName("Dertig voorzieningen passen in één besluit, en elke staat met haar waarom in de brief")
    void dertig() {
        rechthebbendeMetPlan();
        var delen = IntStream.rangeClosed(1, 30).mapToObj(nummer -> gewogen(nummer % 3 != 0, "immateriële", "hulp nummer " + nummer,
                "Reden nummer " + nummer)).toArray(UUID[]::new);
        String id = voegSamen(GEEN_BIJZONDERE_OMSTANDIGHEDEN, delen).statusCode(201).body("onderdelen", hasSize(30))
                .body("onderdelen.bevindingen", everyItem(not(hasSize(0)))).extract().path("besluitId");
        stelHetVast(id, "Smit").statusCode(201);
        maakBekendOp(id, "{\"kanaal\":\"de post\"}").statusCode(201);
        var brief = briefBij(id);
        assertTrue(brief.contains("U krijgt 20 voorzieningen. 10 voorzieningen krijgt u niet."), brief);
        IntStream.rangeClosed(1, 30).forEach(nummer -> assertTrue(brief.contains("Reden nummer " + nummer + "."), "reden " + nummer));
        assertEquals(30, draad.aantal(zaakId, BesluitVervallen.class));
    }
}
