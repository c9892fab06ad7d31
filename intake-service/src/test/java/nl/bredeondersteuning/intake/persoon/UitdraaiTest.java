package nl.bredeondersteuning.intake.persoon;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import nl.bredeondersteuning.intake.IntakeTest;
import nl.bredeondersteuning.intake.NepBrp;
import nl.bredeondersteuning.intake.uht.Portaal;
import nl.bredeondersteuning.testkit.Testdatabase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("AVG 15: alles over één persoon in één uitdraai, met waarom, en niets van een ander")
class UitdraaiTest extends IntakeTest {

    private static String pad(UUID zaakId) {
        return "/v1/zaken/" + zaakId + "/personen/" + bakker().get("/v1/zaken/" + zaakId + "/aanvraag").path("aanvragerId") + "/_uitdraai";
    }

    private static io.restassured.response.Response uitdraai(String wie, String rol, UUID zaakId) {
        return als(wie, rol, "0166").body("{\"reden\":\"verzoek om inzage\"}").post(pad(zaakId));
    }

    @Test
    @DisplayName("Aanvraag, feiten, raadplegingen, wijzigingen en wie keek; geen burgerservicenummer en niet het gezin")
    void alles() {
        var bsn = bsn();
        var zaakId = UUID.fromString(vraagAan("TELEFOON", bsn).path("zaakId"));
        NepBrp.PERSONEN.put(bsn, "{\"naam\":{\"geslachtsnaam\":\"Voorbeeld\",\"voorletters\":\"A.B.\"},\"adressering\":{\"adresregel1\":\"Kogmast 20\"}}");
        bakker().body("{}").post("/v1/zaken/" + zaakId + "/brp-raadplegingen").then().statusCode(201);
        bakker().body("{\"bron\":\"opgave\",\"leden\":[{\"persoon\":{\"bsn\":\"" + bsn()
                + "\",\"achternaam\":\"Gezinslidsma\",\"geboortedatum\":"
                + "\"2014-01-01\"},\"relatie\":\"KIND\",\"thuiswonend\":true}]}").post("/v1/zaken/" + zaakId + "/gezinssamenstellingen")
                .then()
                .statusCode(201);
        bakker().body("{\"kanaal\":\"de telefoon\",\"beantwoord\":true}").post("/v1/zaken/" + zaakId + "/contactpogingen").then()
                .statusCode(201);
        var antwoord = uitdraai("De Groot", "toezicht", zaakId).then().statusCode(200).body("gegevens.aanvraag", hasSize(1))
                .body("gegevens.feit.soort", hasItem("CONTACTPOGING")).body("gegevens.brpRaadpleging[0].inhoud.persoon", hasKey("naam"))
                .body("gegevens.persoonswijziging[0].oud.voorletters", equalTo("A.")).body("gegevens.gezinslid", hasSize(0))
                .body("gegevens.audit.handeling", hasItem("contactpogingVastleggen")).extract().asString();
        assertFalse(antwoord.contains(bsn) || antwoord.contains("Gezinslidsma"), antwoord);
        als("De Groot", "toezicht", "0166").get("/v1/zaken/" + zaakId + "/inzagen").then()
                .body("inzagen.find { it.soort == 'UITDRAAI' }.reden", equalTo("verzoek om inzage"));
    }

    @Test
    @DisplayName("Bij geheimhouding zonder adres; een afgeschermde zaak alleen voor toezicht en wie haar mag zien")
    void geheim() {
        var bsn = bsn();
        var zaakId = UUID.fromString(vraagAan("TELEFOON", bsn).path("zaakId"));
        NepBrp.PERSONEN.put(bsn, "{\"adressering\":{\"adresregel1\":\"Rietzangerpad 31\"},\"geheimhoudingPersoonsgegevens\":true}");
        bakker().body("{}").post("/v1/zaken/" + zaakId + "/brp-raadplegingen").then().statusCode(201);
        uitdraai("Visser", "klantbegeleider", zaakId).then().statusCode(403);
        var antwoord = uitdraai("Bakker", "klantbegeleider", zaakId).then().statusCode(200).body("weggelaten", hasSize(2)).extract()
                .asString();
        assertFalse(antwoord.contains("Rietzangerpad") || antwoord.contains("Kogmast"), antwoord);
    }

    @Test
    @DisplayName("Wht 6.12: wat het gegevensportaal over iemand bracht, hoort erbij, ook wat versleuteld ligt")
    void uitHetPortaal() {
        var portaal = new Portaal("0166");
        var bsn = bsn();
        var id = portaal.lever("AANMELDING", "BSN;Grond;Achternaam\n" + bsn + ";ouder;Portaalnaam\n", "2026-11-02");
        var antwoord = uitdraai("De Groot", "toezicht", portaal.zaak(id, 2)).then().statusCode(200)
                .body("gegevens.portaalregel[0].inhoud.achternaam", equalTo("Portaalnaam")).extract().asString();
        assertFalse(antwoord.contains(bsn), antwoord);
    }

    @Test
    @DisplayName("Elke tabel met een zaak of een persoon hoort bij de uitdraai, of is van de techniek")
    void elkeTabel() throws SQLException {
        var zaakId = nieuweZaak();
        Map<String, Object> gegevens = uitdraai("De Groot", "toezicht", zaakId).path("gegevens");
        var tabellen = new TreeSet<String>();
        Testdatabase.tabellenMet("intake", "zaak_id", "persoon_id").forEach(tabel -> tabellen.add(tabel.replace("_", "")));
        var uitgedraaid = new TreeSet<String>();
        gegevens.keySet().forEach(deel -> uitgedraaid.add(deel.toLowerCase()));
        assertTrue(uitgedraaid.containsAll(tabellen), tabellen + " but " + uitgedraaid);
        assertEquals(true, uitgedraaid.contains("persoon"));
        uitdraai("De Groot", "toezicht", zaakId).then().body("elders.service", hasItems("plan-service", "beschikking-service",
                "deadline-service")).body("elders.zaakId", hasItem(zaakId.toString()));
    }
}
