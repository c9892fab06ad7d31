package nl.bredeondersteuning.beschikking.stuk;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.bredeondersteuning.beschikking.BeschikkingTest;
import nl.bredeondersteuning.events.StukOntvangen;
import nl.bredeondersteuning.testkit.Testdatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@DisplayName("Stukken die binnenkomen")
class StukTest extends BeschikkingTest {

    private static final byte[] PDF = "%PDF-1.7 bezwaar".getBytes(StandardCharsets.US_ASCII);

    @BeforeEach
    void zaak() {
        rechthebbendeMetPlan();
        neem("toegang verleend", "");
    }

    private static byte[] zip(String... namen) {
        var uit = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(uit)) {
            for (var naam : namen) {
                zip.putNextEntry(new ZipEntry(naam));
                zip.write(1);
            }
        } catch (IOException fout) {
            throw new IllegalStateException(fout);
        }
        return uit.toByteArray();
    }

    private static byte[] inhoud(String wat) {
        return switch (wat) {
            case "pdf" -> PDF;
            case "png" -> new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 1};
            case "jpg" -> new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 1};
            case "docx" -> zip("[Content_Types].xml", "word/document.xml");
            case "docm" -> zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin");
            case "zip" -> zip("los.txt");
            case "leeg" -> new byte[0];
            default -> "<html>".getBytes(StandardCharsets.US_ASCII);
        };
    }

    @DisplayName("Awb 2:16: een stuk wordt herkend aan zijn inhoud; wat iets anders is dan het heet, komt er niet in")
    @ParameterizedTest(name = "{0} als {1}: {2} {3}")
    @CsvSource(nullValues = "-", textBlock = """
            pdf,  brief.pdf,  201, application/pdf
            png,  foto.PNG,   201, image/png
            jpg,  foto.jpeg,  201, image/jpeg
            docx, brief.docx, 201, application/vnd.openxmlformats-officedocument.wordprocessingml.document
            pdf,  brief.docx, 400, ANDER_TYPE
            png,  foto.jpg,   400, ANDER_TYPE
            docm, brief.docx, 400, ONBEKEND_TYPE
            zip,  brief.docx, 400, ONBEKEND_TYPE
            html, brief.pdf,  400, ONBEKEND_TYPE
            leeg, brief.pdf,  400, ONTBREEKT
            pdf,  brief,      400, ANDER_TYPE
            """)
    void soorten(String wat, String naam, int status, String verwacht) {
        zendStuk("Bakker", "klantbegeleider", "bewijsstuk", naam, inhoud(wat)).statusCode(status)
                .body(status == 201 ? "type" : "invalidParams[0].code", equalTo(verwacht));
    }

    @Test
    @DisplayName("Awb 2:16, 4:2: bewaard met hash en versleuteld, byte voor byte terug, en gemeld zonder te zeggen wat het is")
    void bewaard() throws Exception {
        String besluit = besluit("toegang verleend", "besluitId");
        String stuk = zendStuk("Bakker", "klantbegeleider", "bezwaarschrift", "b.pdf", PDF, besluit).statusCode(201)
                .body("grootte", equalTo(PDF.length)).body("betreft", equalTo(besluit)).extract().path("stukId");
        var terug = als("Visser", "jurist").accept("application/octet-stream").get(pad("/stukken/" + stuk + "/inhoud")).then()
                .statusCode(200).header("Content-Disposition", containsString(stuk + ".pdf")).extract().asByteArray();
        assertArrayEquals(PDF, terug);
        assertEquals(stuk, draad.wachtOp(zaakId, StukOntvangen.class).stukId().toString());
        try (var database = Testdatabase.eigenaar("beschikking"); var vraag = database.createStatement()) {
            vraag.execute("set app.gemeenten = '0166'");
            var rij = vraag.executeQuery("select ruw from stukinhoud where stuk_id = '" + stuk + "'");
            rij.next();
            assertFalse(new String(rij.getBytes(1), StandardCharsets.ISO_8859_1).contains("bezwaar"));
        }
        als("Timmer", "toezicht").get(pad("/inzagen")).then().statusCode(200).body("inzagen.handeling", hasItems("stukVastleggen",
                "stukDownloaden"));
    }

    @Test
    @DisplayName("AVG 9: een medisch stuk leest alleen wie erop beslist, op de dag waarop hij zei waarom; de reden staat in de inzage")
    void medisch() {
        String stuk = zendStuk("Bakker", "klantbegeleider", "medisch stuk", "arts.pdf", PDF).statusCode(201).extract().path("stukId");
        als("Bakker", "klantbegeleider").get(pad("/stukken")).then().statusCode(200).body("stukken", hasSize(0));
        als("Bakker", "klantbegeleider").get(pad("/stukken/" + stuk)).then().statusCode(404);
        als("Bakker", "klantbegeleider").accept("application/octet-stream").get(pad("/stukken/" + stuk + "/inhoud")).then()
                .statusCode(404);
        als("Smit", "besluitnemer").get(pad("/stukken")).then().body("stukken", hasSize(1)).body("stukken[0].omschrijving", nullValue());
        download("Smit", "besluitnemer", stuk, 409);
        open("Bakker", "klantbegeleider", stuk, "nieuwsgierig").statusCode(403);
        open("Smit", "besluitnemer", stuk, " ").statusCode(400);
        open("Smit", "besluitnemer", stuk, "besluit over de traplift").statusCode(201).body("geopendOp", equalTo("2026-10-26"));
        download("Smit", "besluitnemer", stuk, 200);
        als("Smit", "besluitnemer").get(pad("/stukken/" + stuk)).then().body("omschrijving", equalTo("Wat binnenkwam"));
        download("Visser", "jurist", stuk, 409);
        hetIs("2026-10-27");
        download("Smit", "besluitnemer", stuk, 409);
        als("Timmer", "toezicht").get(pad("/inzagen")).then().statusCode(200)
                .body("inzagen.find { it.reden != null }.reden", equalTo("besluit over de traplift"))
                .body("inzagen.find { it.reden != null }.medewerker", equalTo("Smit"));
    }

    @Test
    @DisplayName("Openen is voor medische stukken van deze zaak")
    void nietsTeOpenen() {
        String stuk = zendStuk("Bakker", "klantbegeleider", "bewijsstuk", "bon.pdf", PDF).statusCode(201).extract().path("stukId");
        open("Smit", "besluitnemer", stuk, "zomaar").statusCode(404);
        open("Smit", "besluitnemer", UUID.randomUUID().toString(), "zomaar").statusCode(404);
        download("Bakker", "klantbegeleider", stuk, 200);
    }

    private ValidatableResponse open(String wie, String rol, String stuk, String reden) {
        return als(wie, rol).body("{\"reden\":\"" + reden + "\"}").post(pad("/stukken/" + stuk + "/openingen")).then();
    }

    private void download(String wie, String rol, String stuk, int status) {
        als(wie, rol).accept("application/octet-stream").get(pad("/stukken/" + stuk + "/inhoud")).then().statusCode(status);
    }

    @Test
    @DisplayName("Ten hoogste 10 MiB; alle fouten in de velden tegelijk, en alleen bij iets in deze zaak")
    void grenzen() {
        var groot = new byte[10 * 1024 * 1024];
        System.arraycopy(PDF, 0, groot, 0, PDF.length);
        zendStuk("Bakker", "klantbegeleider", "bewijsstuk", "groot.pdf", groot).statusCode(201);
        zendStuk("Bakker", "klantbegeleider", "bewijsstuk", "groot.pdf", Arrays.copyOf(groot, groot.length + 1)).statusCode(413);
        zendStuk("Bakker", "klantbegeleider", "roman", "b.txt", PDF).statusCode(400)
                .body("invalidParams.name", hasItems("soort", "bestand"));
        zendStuk("Bakker", "klantbegeleider", "bewijsstuk", "b.pdf", PDF, UUID.randomUUID().toString()).statusCode(400)
                .body("invalidParams[0].code", equalTo("ONBEKEND"));
        als("Bakker", "klantbegeleider").get(pad("/stukken")).then().body("stukken.soort", not(hasItems("roman")));
    }

    private ValidatableResponse zendStuk(String gebruiker, String rol, String soort, String naam, byte[] inhoud) {
        return zendStuk(gebruiker, rol, soort, naam, inhoud, null);
    }
}
