package nl.bredeondersteuning.intake.uht;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import java.util.UUID;
import nl.bredeondersteuning.intake.IntakeTest;
import nl.bredeondersteuning.testkit.Tokens;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@DisplayName("Kampen artikel 3.1 lid 3: een bestand van het gegevensportaal, rij voor rij")
class UhtBestandTest extends IntakeTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String KOP = "BSN;Grond;Achternaam;Geboortedatum;Straat;Huisnummer;Postcode;Woonplaats;Telefoon\n";

    @Test
    void hetVoorbeeldbestandGeeftHetVerwachteVerslag() throws Exception {
        var verwacht = verwacht("aanmeldingen-v1-2026-11-02");
        begin(verwacht);
        var id = lever(bestand("aanmeldingen-v1-2026-11-02.csv"), verwacht.get("ontvangenOp").asText());
        controleer(id, verwacht);
        var rijen = rijen(id);
        for (var rij : verwacht.get("rijen")) {
            assertEquals(rij.get("uitkomst").asText() + rij.get("codes"), rijen.get(rij.get("rij").asInt()), "rij " + rij.get("rij"));
        }
        assertEquals(verwacht.get("rijen").size(), rijen.size());

        var nogmaals = verslag(lever(bestand("aanmeldingen-v1-2026-11-02.csv"), "2026-11-02"));
        assertEquals("GEWEIGERD", nogmaals.get("status").asText());
        assertEquals("BESTAND_AL_VERWERKT", nogmaals.get("bestandscodes").get(0).asText());
        assertEquals(id.toString(), nogmaals.get("eerderBestandId").asText());
    }

    @Test
    @DisplayName("Het rommelige bestand: elke rij waarvan de uitkomst niet van een beëindigde of overgedragen zaak afhangt")
    void hetRommeligeBestand() throws Exception {
        hetIs("2026-11-23");
        var verwacht = verwacht("aanmeldingen-rommelig");
        begin(verwacht);
        var rijen = rijen(lever(bestand("aanmeldingen-rommelig.csv"), "2026-11-23"));
        var vergeleken = 0;
        for (var rij : verwacht.get("rijen")) {
            var codes = rij.get("codes").toString();
            if (!codes.contains("AFGESLOTEN_ZAAK") && !codes.contains("OVERGEDRAGEN_ZAAK")) {
                assertEquals(rij.get("uitkomst").asText() + codes, rijen.get(rij.get("rij").asInt()), "rij " + rij);
                vergeleken++;
            }
        }
        assertEquals(62, vergeleken);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            leeg bestand      | BESTAND_LEEG
            alleen een kop    | BESTAND_LEEG
            andere kolommen   | KOLOMMEN_ONBEKEND
            kolom dubbel      | KOLOMMEN_ONBEKEND
            open aanhaling    | BESTAND_BESCHADIGD
            nulteken          | TEKENSET_ONBEKEND
            rekenblad         | BESTANDSTYPE_ONBEKEND
            lange regel       | REGEL_TE_LANG
            """)
    void alsGeheelGeweigerd(String wat, String code) {
        var inhoud = switch (wat) {
            case "leeg bestand" -> "";
            case "alleen een kop" -> KOP + "\n;;\n";
            case "andere kolommen" -> "Naam;Adres\nA;B\n";
            case "kolom dubbel" -> "BSN;Grond;bsn\n1;ouder;2\n";
            case "open aanhaling" -> KOP + "999994001;ouder;\"Open\n";
            case "nulteken" -> KOP + "999994001;ouder;A\0B\n";
            case "rekenblad" -> "PK\003\004rest van een zip";
            default -> KOP + "999994001;ouder;" + "x".repeat(70_000) + "\n";
        };
        var verslag = verslag(lever((inhoud + (inhoud.isEmpty() ? "" : "")).getBytes(StandardCharsets.UTF_8), "2026-11-02"));
        assertEquals("GEWEIGERD", verslag.get("status").asText());
        assertEquals(code, verslag.get("bestandscodes").get(0).asText());
        assertEquals(0, verslag.at("/totalen/rijen").asInt());
    }

    @Test
    void foutInvoerEnVerkeerdeRol() {
        als("UHT", "uht-koppeling", "0166").contentType("multipart/form-data").multiPart("soort", "IETS").multiPart("ontvangenOp", "2026-02-30")
                .post("/v1/uht-bestanden").then().statusCode(400).body("invalidParams.size()", equalTo(3));
        given().auth().oauth2(Tokens.van("Bakker", "klantbegeleider", "0166")).multiPart("bestand", "a.csv", "x".getBytes())
                .multiPart("soort", "AANMELDING").post("/v1/uht-bestanden").then().statusCode(403);
        var id = lever((KOP + "999994001;ouder;A;01-01-1980;S;1;8261 AA;Kampen;0600000100\n").getBytes(StandardCharsets.UTF_8), "2026-11-02");
        als("UHT", "uht-koppeling", "9902").get("/v1/uht-bestanden/" + id).then().statusCode(404);
    }

    private static void begin(JsonNode verwacht) {
        for (var stand : verwacht.get("beginstand")) {
            if (stand.get("toestand").asText().equals("LOPENDE_ZAAK")) {
                var grond = "\"grond\":\"" + stand.get("grond").asText() + "\",\"kanaal\"";
                bakker().body(aanvraag("POST", stand.get("bsn").asText()).replace("\"kanaal\"", grond)).post("/v1/aanvragen");
            }
            if (stand.get("toestand").asText().equals("ELDERS")) {
                als("Bakker", "klantbegeleider", "0193").body(aanvraag("POST", stand.get("bsn").asText())).post("/v1/aanvragen");
            }
        }
    }

    private static UUID lever(byte[] inhoud, String ontvangenOp) {
        var antwoord = given().auth().oauth2(Tokens.van("UHT", "uht-koppeling", "0166")).multiPart("bestand", "bestand.csv", inhoud)
                .multiPart("soort", "AANMELDING").multiPart("ontvangenOp", ontvangenOp).post("/v1/uht-bestanden");
        var id = UUID.fromString(antwoord.then().statusCode(202).extract().path("bestandId"));
        await().until(() -> !haal("/v1/uht-bestanden/" + id).path("status").equals("BEZIG"));
        return id;
    }

    private static Response haal(String pad) {
        return als("UHT", "uht-koppeling", "0166").get(pad);
    }

    private static JsonNode verslag(UUID id) {
        var tekst = haal("/v1/uht-bestanden/" + id).asString();
        try {
            return JSON.readTree(tekst);
        } catch (IOException fout) {
            throw new IllegalStateException(fout);
        }
    }

    private static TreeMap<Integer, String> rijen(UUID id) throws IOException {
        var rijen = new TreeMap<Integer, String>();
        var antwoord = haal("/v1/uht-bestanden/" + id + "/rijen?limit=40");
        while (antwoord != null) {
            assertFalse(antwoord.asString().contains("99999"), "a report names no BSN");
            for (var rij : JSON.readTree(antwoord.asString()).get("rijen")) {
                rijen.put(rij.get("rij").asInt(), rij.get("uitkomst").asText() + rij.get("codes"));
            }
            var volgende = antwoord.header("Link");
            antwoord = volgende == null ? null : haal("/v1/uht-bestanden/" + id + "/rijen" + volgende.replaceFirst("<(.*)>.*", "$1"));
        }
        return rijen;
    }

    private static void controleer(UUID id, JsonNode verwacht) {
        var verslag = verslag(id);
        assertEquals("VERWERKT", verslag.get("status").asText());
        assertEquals(verwacht.get("totalen"), verslag.get("totalen"));
        assertEquals(verwacht.get("perCode"), verslag.get("perCode"));
        assertEquals(verwacht.get("sha256"), verslag.get("sha256"));
        assertEquals(verwacht.get("mapping"), verslag.get("mapping"));
        assertEquals(verwacht.get("tekenset"), verslag.get("tekenset"));
    }

    private static JsonNode verwacht(String naam) throws IOException {
        return JSON.readTree(bestand(naam + ".verwacht.json"));
    }

    private static byte[] bestand(String naam) throws IOException {
        try (var bron = UhtBestandTest.class.getResourceAsStream("/uht/" + naam)) {
            return bron.readAllBytes();
        }
    }
}
