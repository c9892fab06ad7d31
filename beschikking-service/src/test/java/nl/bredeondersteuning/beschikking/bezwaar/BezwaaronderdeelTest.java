package nl.bredeondersteuning.beschikking.bezwaar;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import nl.bredeondersteuning.beschikking.SamengevoegdeZaak;
import nl.bredeondersteuning.events.BesluitVervangen;
import nl.bredeondersteuning.events.Besluitonderdeel;
import nl.bredeondersteuning.events.BezwaarAfgehandeld;
import nl.bredeondersteuning.events.BezwaarOntvangen;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("Bezwaar tegen een deel van een besluit")
class BezwaaronderdeelTest extends SamengevoegdeZaak {

    private static final String BESLISSING = "beslissing op bezwaar";

    private UUID was;
    private UUID fiets;
    private String besluit;

    private void samenBesloten() {
        rechthebbendeMetPlan();
        was = gewogen(true, "materiële", "wasmachine", "Het gezin heeft er geen");
        fiets = gewogen(false, "materiële", "fiets", "De fiets was al gekocht");
        besluit = voegSamen(GEEN_BIJZONDERE_OMSTANDIGHEDEN, was, fiets).statusCode(201).extract().path("besluitId");
        stelHetVast(besluit, "Smit").statusCode(201);
        maakBekendOp(besluit, "{\"kanaal\":\"de post\"}").statusCode(201);
        hetIs("2026-11-09");
    }

    private ValidatableResponse maakBezwaar(String extra) {
        return doe("Visser", "jurist", "/bezwaren", "{\"besluitId\":\"" + besluit + "\"" + extra + "}");
    }

    private String bezwaarTegen(UUID... onderdelen) {
        return maakBezwaar(",\"onderdelen\":[\"" + String.join("\",\"", List.of(onderdelen).stream().map(UUID::toString).toList()) + "\"]")
                .statusCode(201).extract().path("bezwaarId");
    }

    private String beslis(String bezwaarId, String uitkomst) {
        doe("Bos", "jurist", "/bezwaren/" + bezwaarId + "/hoorzittingen", "{\"verslag\":\"De indiener lichtte het bezwaar toe.\"}")
                .statusCode(201);
        String id = doe("Bos", "jurist", "/besluiten", "{\"soort\":\"%s\",\"bezwaarId\":\"%s\",\"bezwaaruitkomst\":\"%s\"}"
                .formatted(BESLISSING, bezwaarId, uitkomst)).statusCode(201).extract().path("besluitId");
        String etag = lees(id).extract().path("etag");
        als("Visser", "jurist").header("If-Match", etag).post(pad("/besluiten/" + id + "/vaststellingen")).then().statusCode(201);
        maakBekendOp(id, "{\"kanaal\":\"de post\"}").statusCode(201);
        return id;
    }

    private ValidatableResponse lees(String id) {
        return als("Bakker", "klantbegeleider").get(pad("/besluiten/" + id)).then().statusCode(200);
    }

    private static String deel(UUID voorziening, String veld) {
        return "onderdelen.find { it.voorzieningId == '" + voorziening + "' }." + veld;
    }

    @Test
    @DisplayName("Awb 6:5 lid 1 sub c, 6:14: het bezwaar noemt een onderdeel, en de bevestiging ook; de rest wordt vanzelf onherroepelijk")
    void tegenEenOnderdeel() {
        samenBesloten();
        var bezwaar = bezwaarTegen(fiets);
        als("Visser", "jurist").get(pad("/bezwaren")).then().body("bezwaren[0].onderdelen.omschrijving", contains("fiets"))
                .body("bezwaren[0].onderdelen.besluitsoort", contains(GEWEIGERD));
        assertEquals(List.of(new Besluitonderdeel(fiets, GEWEIGERD)), draad.wachtOp(zaakId, BezwaarOntvangen.class).onderdelen());
        doe("Visser", "jurist", "/bezwaren/" + bezwaar + "/ontvangstbevestigingen", "{}").statusCode(201);
        var brief = bericht("bevestiging van bezwaar");
        assertTrue(brief.contains("U maakt bezwaar tegen dit deel: fiets."), brief);
        lees(besluit).body(deel(was, "onherroepelijkOp"), equalTo("2026-12-08")).body(deel(fiets, "onherroepelijkOp"), nullValue())
                .body("onherroepelijkOp", nullValue());
    }

    @Test
    @DisplayName("Awb 7:11: is het bezwaar gegrond, dan komt de beslissing voor dat onderdeel in de plaats; de rest blijft staan")
    void gegrond() throws IOException {
        samenBesloten();
        var bezwaar = bezwaarTegen(fiets);
        zendStuk("Visser", "jurist", "bezwaarschrift", "brief.jpg", new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 1}, bezwaar)
                .statusCode(201);
        var beslissing = beslis(bezwaar, "gegrond");
        assertEquals(List.of(new Besluitonderdeel(fiets, GEWEIGERD)), draad.wachtOp(zaakId, BezwaarAfgehandeld.class).onderdelen());
        assertEquals(0, draad.aantal(zaakId, BesluitVervangen.class));
        lees(besluit).body("status", equalTo("bekendgemaakt")).body(deel(fiets, "vervangenDoor"), equalTo(beslissing))
                .body(deel(fiets, "onherroepelijkOp"), nullValue()).body(deel(was, "vervangenDoor"), nullValue())
                .body(deel(was, "onherroepelijkOp"), equalTo("2026-12-08")).body("onherroepelijkOp", equalTo("2026-12-08"));
        als("Visser", "jurist").get(pad("/besluiten/" + beslissing + "/onderbouwing")).then().statusCode(200)
                .body("bezwaaronderdelen.omschrijving", contains("fiets"))
                .body("gronden.find { it.artikel == 'Awb 7:11' }.feiten.waarde", hasItem("fiets"));
        als("Visser", "jurist").get(pad("/besluiten/" + besluit + "/onderbouwing")).then().body("bezwaaronderdelen", empty())
                .body(deel(fiets, "vervangenDoor"), equalTo(beslissing));
        var brief = briefBij(beslissing);
        for (var stuk : List.of("Een deel van ons besluit", "De rest van het besluit blijft gelden.",
                "Uw bezwaar gaat hierover:", "fiets")) {
            assertTrue(brief.contains(stuk), stuk + " ontbreekt in: " + brief);
        }
        var inventaris = inventaris();
        assertTrue(inventaris.contains("bezwaarschrift: Wat binnenkwam (over fiets)"), inventaris);
        assertTrue(inventaris.contains("brief: beslissing op bezwaar (over fiets)"), inventaris);
        opnieuw(GEWEIGERD, fiets).statusCode(201);
        opnieuw("voorziening toegekend", was).statusCode(409);
    }

    private ValidatableResponse opnieuw(String soort, UUID voorziening) {
        return stelOp("Bakker", soort, ",\"voorzieningId\":\"" + voorziening + "\"" + GEEN_BIJZONDERE_OMSTANDIGHEDEN);
    }

    private String inventaris() throws IOException {
        var zip = als("Visser", "jurist").accept("application/zip").get(pad("/dossierbundel?voor=indiener")).then().statusCode(200)
                .extract().asByteArray();
        try (var lezer = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var deel = lezer.getNextEntry(); deel != null; deel = lezer.getNextEntry()) {
                if (deel.getName().equals("inventaris.csv")) return new String(lezer.readAllBytes(), StandardCharsets.UTF_8);
            }
        }
        throw new AssertionError("geen inventaris");
    }

    @Test
    @DisplayName("Awb 7:11 lid 2: als van een besluit geen onderdeel overblijft, is het hele besluit vervangen")
    void nietsBlijftOver() {
        samenBesloten();
        beslis(bezwaarTegen(fiets), "gegrond");
        lees(besluit).body("status", equalTo("bekendgemaakt"));
        beslis(bezwaarTegen(was), "gegrond");
        lees(besluit).body("status", equalTo("vervangen")).body("onherroepelijkOp", nullValue());
        assertEquals(besluit, draad.wachtOp(zaakId, BesluitVervangen.class).besluitId().toString());
    }

    @Test
    @DisplayName("Awb 7:11: blijft een onderdeel bij een ongegrond bezwaar staan, dan wacht het op de beroepstermijn")
    void ongegrond() {
        samenBesloten();
        var beslissing = beslis(bezwaarTegen(fiets), "ongegrond");
        lees(besluit).body("status", equalTo("bekendgemaakt")).body(deel(fiets, "vervangenDoor"), nullValue())
                .body(deel(fiets, "onherroepelijkOp"), equalTo("2026-12-22")).body(deel(was, "onherroepelijkOp"), equalTo("2026-12-08"))
                .body("onherroepelijkOp", equalTo("2026-12-22"));
        assertFalse(briefBij(beslissing).contains("geldt niet meer"));
    }

    @Test
    @DisplayName("Awb 6:5: een onderdeel dat het besluit niet heeft, of dat twee keer genoemd is, geeft met alle andere fouten een 400")
    void foutInvoer() {
        samenBesloten();
        maakBezwaar(",\"gepostOp\":\"2026-12-31\",\"onderdelen\":[\"%s\",\"%s\",\"%s\"]".formatted(fiets, UUID.randomUUID(), fiets))
                .statusCode(400).body("invalidParams.name", contains("onderdelen[1]", "onderdelen[2]", "gepostOp"))
                .body("invalidParams.code", contains("ONBEKENDE_WAARDE", "DUBBEL", "TOEKOMST"));
        maakBezwaar(",\"onderdelen\":[]").statusCode(201).body("onderdelen", empty());
    }
}
