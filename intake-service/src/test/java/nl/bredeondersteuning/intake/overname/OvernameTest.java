package nl.bredeondersteuning.intake.overname;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.UUID;
import nl.bredeondersteuning.events.AanvraagOntvangen;
import nl.bredeondersteuning.events.FeitGecorrigeerd;
import nl.bredeondersteuning.events.ZaakOvergenomen;
import nl.bredeondersteuning.intake.IntakeTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("I19: een zaak die al liep, wordt overgenomen met haar oude datums en hun bron")
class OvernameTest extends IntakeTest {

    private static String overname(String bsn, String datums) {
        return "{\"persoon\":{\"bsn\":\"" + bsn + "\",\"achternaam\":\"Voorbeeld\",\"geboortedatum\":\"1985-01-01\"},\"uhtStatus\":\"erkend\","
                + "\"bron\":\"vorig systeem\"," + datums + "}";
    }

    @Test
    void overgenomen() {
        var bsn = bsn();
        var antwoord = bakker().body(overname(bsn, "\"eersteGesprek\":\"2024-03-12\",\"planVastgesteld\":\"2024-06-03\""))
                .post("/v1/overnamen");
        antwoord.then().statusCode(201).body("liepAl", equalTo(false));
        bakker().get(antwoord.header("Location")).then().statusCode(200).body("ontvangenOp", equalTo("2024-03-12"));
        var zaakId = UUID.fromString(antwoord.path("zaakId"));
        draad.wachtOp(zaakId, AanvraagOntvangen.class);
        var event = draad.wachtOp(zaakId, ZaakOvergenomen.class);
        assertEquals(LocalDate.of(2024, 3, 12), event.hulpvraagVastgesteld());
        assertEquals(LocalDate.of(2024, 6, 3), event.toegangVerleend());
        bakker().body(overname(bsn, "\"eersteGesprek\":\"2024-03-12\"")).post("/v1/overnamen").then().statusCode(200).body("liepAl", equalTo(true));
    }

    @Test
    @DisplayName("I19: de oude datums liggen vast als feiten met hun bron, en zijn te verbeteren")
    void oudeDatumsAlsFeiten() {
        var zaakId = UUID.fromString(bakker().body(overname(bsn(), "\"eersteGesprek\":\"2024-03-12\",\"planVastgesteld\":\"2024-06-03\""))
                .post("/v1/overnamen").path("zaakId"));
        var pad = "/v1/zaken/" + zaakId + "/feiten";
        String plan = bakker().get(pad).then().body("feiten.soort", hasItems("OVERGENOMEN_HULPVRAAG", "OVERGENOMEN_PLAN",
                "OVERGENOMEN_TOEGANG")).body("feiten.tekst", everyItem(equalTo("vorig systeem"))).extract()
                .path("feiten.find { it.soort == 'OVERGENOMEN_PLAN' }.feitId");
        var etag = bakker().get(pad + "/" + plan).header("ETag");
        bakker().header("If-Match", etag).body("{\"op\":\"2024-07-04\",\"reden\":\"plan teruggevonden\"}").post(pad + "/" + plan + "/correcties")
                .then().statusCode(201).body("op", equalTo("2024-07-04"));
        assertEquals("OVERGENOMEN_PLAN", draad.wachtOp(zaakId, FeitGecorrigeerd.class).soort());
    }

    @Test
    void foutInvoer() {
        bakker().body(overname(bsn(), "\"eersteGesprek\":\"2027-03-12\",\"hulpvraagVastgesteld\":\"2024-06-03\"")).post("/v1/overnamen").then()
                .statusCode(400).body("invalidParams.name", hasItems("eersteGesprek", "hulpvraagVastgesteld"));
    }
}
