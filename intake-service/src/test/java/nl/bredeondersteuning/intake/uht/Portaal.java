package nl.bredeondersteuning.intake.uht;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.TreeMap;
import java.util.UUID;
import nl.bredeondersteuning.testkit.Tokens;

/** Het gegevensportaal in een test: levert bestanden aan en leest de verslagen. */
public final class Portaal {

    private static final ObjectMapper JSON = new ObjectMapper();
    private final String gemeente;

    public Portaal(String gemeente) {
        this.gemeente = gemeente;
    }

    public UUID lever(String soort, byte[] inhoud, String ontvangenOp) {
        var antwoord = given().auth().oauth2(Tokens.van("UHT", "uht-koppeling", gemeente)).multiPart("bestand", "bestand", new ByteArrayInputStream(inhoud))
                .multiPart("soort", soort).multiPart("ontvangenOp", ontvangenOp).post("/v1/uht-bestanden");
        var id = UUID.fromString(antwoord.then().statusCode(202).extract().path("bestandId"));
        await().atMost(Duration.ofSeconds(120)).until(() -> !verslag(id).get("status").asText().equals("BEZIG"));
        return id;
    }

    public UUID lever(String soort, String csv, String ontvangenOp) {
        return lever(soort, csv.getBytes(StandardCharsets.UTF_8), ontvangenOp);
    }

    /** Levert een voorbeeldbestand aan en houdt elke rij en elk totaal tegen wat ervan verwacht wordt. */
    public UUID controleer(String naam, String extensie) {
        var verwacht = verwacht(naam);
        var id = lever(verwacht.get("soort").asText(), bestand(naam + extensie), verwacht.get("ontvangenOp").asText());
        var rijen = rijen(id);
        for (var rij : verwacht.get("rijen")) {
            assertEquals(rij.get("uitkomst").asText() + rij.get("codes"), rijen.get(rij.get("rij").asInt()), "rij " + rij);
        }
        assertEquals(verwacht.get("rijen").size(), rijen.size());
        var verslag = verslag(id);
        assertEquals("VERWERKT", verslag.get("status").asText());
        for (var deel : new String[] {"totalen", "perCode", "mapping", "tekenset", "sha256", "bestandscodes"}) {
            assertEquals(verwacht.get(deel), verslag.get(deel), deel);
        }
        return id;
    }

    public JsonNode verslag(UUID id) {
        return haal("/v1/uht-bestanden/" + id);
    }

    private JsonNode haal(String pad) {
        return lees(given().auth().oauth2(Tokens.van("UHT", "uht-koppeling", gemeente)).get(pad).then().statusCode(200).extract().asString());
    }

    /** Per rij haar uitkomst en codes. */
    public TreeMap<Integer, String> rijen(UUID id) {
        var rijen = new TreeMap<Integer, String>();
        for (var vraag = "?limit=40"; vraag != null;) {
            var antwoord = given().auth().oauth2(Tokens.van("UHT", "uht-koppeling", gemeente)).get("/v1/uht-bestanden/" + id + "/rijen" + vraag);
            assertFalse(antwoord.asString().contains("99999"), "a report names no BSN");
            for (var rij : lees(antwoord.asString()).get("rijen")) {
                rijen.put(rij.get("rij").asInt(), rij.get("uitkomst").asText() + rij.get("codes"));
            }
            var volgende = antwoord.header("Link");
            vraag = volgende == null ? null : volgende.replaceFirst("<(.*)>.*", "$1");
        }
        return rijen;
    }

    /** De zaak van een rij. */
    public UUID zaak(UUID id, int rij) {
        for (var regel : haal("/v1/uht-bestanden/" + id + "/rijen?limit=200").get("rijen")) {
            if (regel.get("rij").asInt() == rij) {
                return UUID.fromString(regel.get("zaakId").asText());
            }
        }
        throw new AssertionError("no row " + rij);
    }

    public static JsonNode verwacht(String naam) {
        return lees(new String(bestand(naam + ".verwacht.json"), StandardCharsets.UTF_8));
    }

    public static byte[] bestand(String naam) {
        try (var bron = Portaal.class.getResourceAsStream("/uht/" + naam)) {
            return bron.readAllBytes();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    private static JsonNode lees(String tekst) {
        try {
            return JSON.readTree(tekst);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
