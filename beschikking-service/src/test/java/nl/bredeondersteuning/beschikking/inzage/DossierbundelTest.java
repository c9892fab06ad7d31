package nl.bredeondersteuning.beschikking.inzage;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import nl.bredeondersteuning.beschikking.BeschikkingTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("De stukken van een zaak in één keer, voor de indiener of de rechter")
class DossierbundelTest extends BeschikkingTest {

    private String brief;
    private String stuk;

    @BeforeEach
    void zaakMetBriefEnStuk() {
        rechthebbendeMetPlan();
        neem("toegang verleend", "");
        brief = besluit("toegang verleend", "briefId");
        stuk = zendStuk("Visser", "jurist", "medisch stuk", "arts.jpg", new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 1}, null)
                .statusCode(201).extract().path("stukId");
    }

    private Map<String, byte[]> bundel(String voor) throws IOException {
        var zip = vraag(voor).statusCode(200).extract().asByteArray();
        var delen = new LinkedHashMap<String, byte[]>();
        try (var lezer = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var deel = lezer.getNextEntry(); deel != null; deel = lezer.getNextEntry()) {
                delen.put(deel.getName(), lezer.readAllBytes());
            }
        }
        return delen;
    }

    private ValidatableResponse vraag(String voor) {
        return als("Visser", "jurist").accept("application/zip").get(pad("/dossierbundel?voor=" + voor)).then();
    }

    private void open() {
        doe("Visser", "jurist", "/stukken/" + stuk + "/openingen", "{\"reden\":\"het bezwaar gaat over de traplift\"}").statusCode(201);
    }

    private static String[] inventaris(Map<String, byte[]> bundel) {
        return new String(bundel.get("inventaris.csv"), StandardCharsets.UTF_8).split("\r\n");
    }

    private ValidatableResponse houdAchter(String id, String artikel) {
        return doe("Visser", "jurist", "/achterhoudingen", ("{\"documentId\":\"%s\",\"artikel\":\"%s\","
                + "\"reden\":\"=Gezondheid; van een ander\"}").formatted(id, artikel));
    }

    @Test
    @DisplayName("AVG 9: een medisch stuk gaat niet ongelezen mee; het wordt eerst geopend of achtergehouden")
    void medischStukEerstOpenen() throws IOException {
        vraag("rechter").statusCode(409).body("artikel", equalTo("AVG 9")).body("bevindingen[0].feiten[0].waarde", equalTo(stuk));
        houdAchter(stuk, "Awb 7:4 lid 6").statusCode(201);
        vraag("rechter").statusCode(409);
        var indiener = inventaris(bundel("indiener"));
        assertTrue(indiener[2].startsWith("2;;medisch stuk;"), indiener[2]);
        open();
        assertEquals(3, bundel("rechter").size());
    }

    @Test
    @DisplayName("Awb 7:4, 8:42: elke brief en elk stuk, met een inventaris waarin de bladzijden doorlopen")
    void alles() throws IOException {
        open();
        var bundel = bundel("indiener");
        assertEquals(3, bundel.size());
        var regels = inventaris(bundel);
        assertEquals(3, regels.length);
        var volgende = 1;
        for (var nummer = 1; nummer < regels.length; nummer++) {
            var velden = regels[nummer].split(";", -1);
            assertEquals(volgende, Integer.parseInt(velden[4]));
            volgende = Integer.parseInt(velden[5]) + 1;
            assertTrue(bundel.containsKey(velden[1]), regels[nummer]);
        }
        assertTrue(String.join("", regels).contains("brief: toegang verleend") && String.join("", regels).contains("medisch stuk"));
        als("Timmer", "toezicht").get(pad("/inzagen")).then().body("inzagen.handeling", hasItem("dossierBundel"));
    }

    @Test
    @DisplayName("Awb 7:4 lid 6, 8:29: wat achterblijft voor de indiener, staat met reden op de inventaris; de rechter krijgt het wel")
    void achtergehouden() throws IOException {
        open();
        houdAchter(stuk, "Awb 7:4 lid 6").statusCode(201).body("artikel", equalTo("Awb 7:4 lid 6"));
        houdAchter(UUID.randomUUID().toString(), "Awb 7:4 lid 6").statusCode(404);
        houdAchter(brief, "Awb 7:4 lid 2").statusCode(400);
        als("Visser", "jurist").get(pad("/achterhoudingen")).then().body("achterhoudingen", hasSize(1));
        var indiener = bundel("indiener");
        assertEquals(2, indiener.size());
        assertTrue(String.join("\n", inventaris(indiener)).contains(";Awb 7:4 lid 6;'=Gezondheid van een ander"));
        assertEquals(3, bundel("rechter").size());
        houdAchter(stuk, "Awb 8:29 lid 1").statusCode(201);
        assertEquals(2, bundel("rechter").size());
    }

    @Test
    void foutInvoer() {
        als("Visser", "jurist").accept("application/zip").get(pad("/dossierbundel")).then().statusCode(400)
                .body("invalidParams[0].name", equalTo("voor"));
        als("Visser", "jurist").accept("application/zip").get(pad("/dossierbundel?voor=krant")).then().statusCode(400);
        als("Bakker", "klantbegeleider").accept("application/zip").get(pad("/dossierbundel?voor=indiener")).then().statusCode(403);
    }
}
