package nl.bredeondersteuning.beschikking.brief;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import nl.bredeondersteuning.beschikking.BeschikkingTest;
import nl.bredeondersteuning.events.DossierAfgeschermd;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("De brieven van een dag voor de drukker")
class BundelTest extends BeschikkingTest {

    private static final String BUNDEL = "/v1/brieven/_bundel?datum=";

    private void besluitOp(String dag, String kanaal) {
        hetIs(dag);
        rechthebbendeMetPlan();
        stelOp("Bakker", "toegang verleend", "").statusCode(201);
        stelVast("Smit", "toegang verleend").statusCode(201);
        maakBekend("toegang verleend", kanaal).statusCode(201);
    }

    private Map<String, byte[]> bundel(String dag) throws IOException {
        var zip = als("Bakker", "klantbegeleider").accept("application/zip").get(BUNDEL + dag).then().statusCode(200)
                .contentType("application/zip").header("Content-Disposition", containsString("brieven-" + dag + ".zip"))
                .extract().asByteArray();
        var delen = new LinkedHashMap<String, byte[]>();
        try (var lezer = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var deel = lezer.getNextEntry(); deel != null; deel = lezer.getNextEntry()) {
                delen.put(deel.getName(), lezer.readAllBytes());
            }
        }
        return delen;
    }

    @Test
    @DisplayName("Awb 3:41: eerst de lijst, dan elke brief in die volgorde, met hash en bladzijden en zonder naam")
    void bundel() throws Exception {
        besluitOp("2027-01-11", "de post");
        var delen = bundel("2027-01-11");
        var namen = List.copyOf(delen.keySet());
        var regels = new String(delen.get("manifest.csv"), StandardCharsets.UTF_8).split("\r\n");
        assertEquals("manifest.csv", namen.getFirst());
        assertEquals("bestand;briefId;kenmerk;soort;paginas;sha256", regels[0]);
        assertEquals(namen.size(), regels.length);
        for (var nummer = 1; nummer < regels.length; nummer++) {
            var velden = regels[nummer].split(";");
            assertEquals(namen.get(nummer), velden[0]);
            assertEquals("%04d-%s.pdf".formatted(nummer, velden[1]), velden[0]);
            assertEquals(List.of("BO 26 000 017 4", "toegang verleend"), List.of(velden[2], velden[3]));
            assertTrue(Integer.parseInt(velden[4]) > 0);
            assertEquals(velden[5], HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(delen.get(velden[0]))));
        }
        assertFalse(String.join("", regels).contains("Bouhali"));
        hetIs("2026-10-26");
    }

    @Test
    @DisplayName("Wat niet met de post gaat, zit er niet in; zonder post is er geen bundel, en zonder dag ook niet")
    void nietMetDePost() {
        besluitOp("2027-01-12", "persoonlijke uitreiking");
        als("Bakker", "klantbegeleider").get(BUNDEL + "2027-01-12").then().statusCode(404)
                .contentType("application/problem+json").body("detail", containsString("geen brief"));
        als("Bakker", "klantbegeleider").get("/v1/brieven/_bundel").then().statusCode(400)
                .body("invalidParams[0].name", equalTo("datum"));
        hetIs("2026-10-26");
    }

    @Test
    @DisplayName("Wat van een andere dag of een andere gemeente is, zit er niet in")
    void andereDagOfGemeente() {
        besluitOp("2027-01-13", "de post");
        als("Bakker", "klantbegeleider").get(BUNDEL + "2027-01-15").then().statusCode(404);
        gemeente = "9902";
        als("Bakker", "klantbegeleider").get(BUNDEL + "2027-01-13").then().statusCode(404);
        hetIs("2026-10-26");
    }

    @Test
    @DisplayName("AVG 15: bij elke zaak staat dat haar brief naar de drukker ging; uit een afgeschermde zaak alleen door wie haar mag zien")
    void auditEnAfscherming() {
        besluitOp("2027-01-14", "de post");
        als("Bakker", "klantbegeleider").get(BUNDEL + "2027-01-14").then().statusCode(200);
        als("Timmer", "toezicht").get(pad("/inzagen")).then().statusCode(200)
                .body("inzagen.findAll { it.handeling == 'brievenBundel' }.reden", hasItem("post van 14 januari 2027"));
        intake(new DossierAfgeschermd(zaakId, gemeente, "AVG 5 lid 1 sub f", List.of("Bakker"), LocalDate.of(2027, 1, 14)));
        als("Mulder", "klantbegeleider").get(BUNDEL + "2027-01-14").then().statusCode(404);
        als("Bakker", "klantbegeleider").get(BUNDEL + "2027-01-14").then().statusCode(200);
        als("Smit", "besluitnemer").get(BUNDEL + "2027-01-14").then().statusCode(200);
        hetIs("2026-10-26");
    }
}
