package nl.bredeondersteuning.beschikking.besluit;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import nl.bredeondersteuning.beschikking.BeschikkingTest;
import nl.bredeondersteuning.events.BesluitKlaargezet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("Awb 3:46: de brief lezen voordat er besloten is")
class BriefvoorbeeldTest extends BeschikkingTest {

    private ValidatableResponse voorbeeld() {
        return als("Smit", "besluitnemer").get(pad("/besluiten/" + besluit("toegang verleend", "besluitId") + "/briefvoorbeeld")).then();
    }

    private String tekst() throws IOException {
        try (var document = Loader.loadPDF(voorbeeld().statusCode(200).contentType("application/pdf").extract().asByteArray())) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    @DisplayName("Vanaf het opstellen tot de bekendmaking, met een kop die zegt dat het een voorbeeld is; er verandert niets")
    void vanOpstellenTotBekendmaken() throws IOException {
        rechthebbendeMetPlan();
        draad.wachtOp(zaakId, BesluitKlaargezet.class);
        voorbeeld().statusCode(409).body("detail", containsString("vanaf het opstellen"));
        stelOp("Bakker", "toegang verleend", "").statusCode(201);
        var vooraf = tekst();
        assertTrue(vooraf.contains("Voorbeeld: U krijgt brede ondersteuning") && vooraf.contains("uiterlijk 7 december 2026"), vooraf);
        assertTrue(vooraf.contains("(naam volgt bij het vaststellen)"), vooraf);
        als("Bakker", "klantbegeleider").get(pad("/brieven")).then().body("brieven", hasSize(0));
        stelVast("Smit", "toegang verleend").statusCode(201).body("status", equalTo("vastgesteld"));
        assertFalse(tekst().contains("(naam volgt"));
        maakBekend("toegang verleend", "de post").statusCode(201);
        voorbeeld().statusCode(409).body("detail", containsString("bekendgemaakt"));
        assertFalse(brief("toegang verleend").contains("Voorbeeld"));
    }

    @Test
    @DisplayName("Een teken dat niet afgedrukt kan worden, blijkt al bij het voorbeeld")
    void onafdrukbaar() {
        rechthebbendeMetPlan();
        draad.wachtOp(zaakId, BesluitKlaargezet.class);
        stelOp("Bakker", "toegang verleend", ",\"motivering\": \"Wij feliciteren u 😀\"").statusCode(201);
        voorbeeld().statusCode(409).body("detail", containsString("U+1F600"));
    }
}
