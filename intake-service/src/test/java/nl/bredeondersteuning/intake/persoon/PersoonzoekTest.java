package nl.bredeondersteuning.intake.persoon;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.intake.IntakeTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("AVG 5 lid 1 sub d: wie dezelfde mens kan zijn, en de namen bij een lijst zaken")
class PersoonzoekTest extends IntakeTest {

    private static ValidatableResponse neemIn(String gemeente, String achternaam, String geboren, String huisnummer) {
        return als("Bakker", "klantbegeleider", gemeente).body(aanvraag("TELEFOON", bsn()).replace("Voorbeeld", achternaam)
                .replace("1985-01-01", geboren).replace("\"18\"", "\"" + huisnummer + "\"")).post("/v1/aanvragen").then().statusCode(201);
    }

    private static UUID zaak(ValidatableResponse antwoord) {
        return UUID.fromString(antwoord.extract().path("zaakId"));
    }

    private static ValidatableResponse zoek(String wie, String gemeente, String achternaam, String geboren) {
        return als(wie, "klantbegeleider", gemeente).body("{\"achternaam\":\"" + achternaam + "\",\"geboortedatum\":\"" + geboren + "\"}")
                .post("/v1/personen/_zoek").then().statusCode(200);
    }

    @Test
    @DisplayName("Een nieuwe aanvraag wijst op een zaak onder een ander nummer met dezelfde dag en een naam of adres dat erop lijkt")
    void aanwijzing() {
        var eerste = zaak(neemIn("0166", "Haverkamp", "1971-05-09", "3").body("mogelijkDezelfde", hasSize(0)));
        neemIn("0166", "Haaverkamp", "1971-05-09", "99").body("mogelijkDezelfde.zaakId", contains(eerste.toString()))
                .body("mogelijkDezelfde[0].redenen", hasItem("NAAM_EN_GEBOORTEDATUM"));
        neemIn("0166", "Zijlstra", "1971-05-09", "3").body("mogelijkDezelfde.zaakId", contains(eerste.toString()))
                .body("mogelijkDezelfde[0].redenen", hasItem("ADRES_EN_GEBOORTEDATUM"));
        neemIn("0166", "Haverkamp", "1971-05-10", "3").body("mogelijkDezelfde", hasSize(0));
        neemIn("9902", "Haverkamp", "1971-05-09", "3").body("mogelijkDezelfde", hasSize(0));
    }

    @Test
    @DisplayName("Een afgeschermde zaak is er alleen voor wie haar mag zien, in zoeken, aanwijzing en namen")
    void afgeschermd() {
        var geheim = zaak(neemIn("0166", "Wolthuis", "1972-06-10", "4"));
        bakker().body("{\"reden\":\"veiligheid\"}").post("/v1/zaken/" + geheim + "/afschermingen").then().statusCode(201);
        zoek("Bakker", "0166", "Wolthuys", "1972-06-10").body("zaken.zaakId", contains(geheim.toString()));
        zoek("Visser", "0166", "Wolthuis", "1972-06-10").body("zaken", hasSize(0));
        als("Visser", "klantbegeleider", "0166").body(aanvraag("BALIE", bsn()).replace("Voorbeeld", "Wolthuis").replace("1985-01-01",
                "1972-06-10"))
                .post("/v1/aanvragen").then().statusCode(201).body("mogelijkDezelfde", hasSize(0));
        var vraag = "{\"zaakIds\":[\"" + geheim + "\"]}";
        als("Visser", "klantbegeleider", "0166").body(vraag).post("/v1/personen/_namen").then().statusCode(200).body("namen", hasSize(0));
        als("Jansen", "besluitnemer", "0166").body(vraag).post("/v1/personen/_namen").then().statusCode(200).body("namen[0].naam",
                equalTo("A. Wolthuis"));
    }

    @Test
    @DisplayName("AVG 5 lid 1 sub f: op nummer zoeken toont een afgeschermde zaak niet; wie zich meldt, krijgt geen tweede, en er staat niets in")
    void afgeschermdOpNummer() {
        var bsn = bsn();
        var geheim = UUID.fromString(vraagAan("POST", bsn).then().statusCode(201).extract().path("zaakId"));
        bakker().body("{\"reden\":\"veiligheid\"}").post("/v1/zaken/" + geheim + "/afschermingen").then().statusCode(201);
        var vraag = "{\"bsn\":\"" + bsn + "\"}";
        var visser = als("Visser", "klantbegeleider", "0166");
        bakker().body(vraag).post("/v1/aanvragen/_zoek").then().statusCode(200).body("aanvragen.zaakId", contains(geheim.toString()));
        als("Jansen", "besluitnemer", "0166").body(vraag).post("/v1/aanvragen/_zoek").then().body("aanvragen", hasSize(1));
        visser.body(vraag).post("/v1/aanvragen/_zoek").then().statusCode(200).body("aanvragen", hasSize(0));
        als("Visser", "klantbegeleider", "0166").body(aanvraag("BALIE", bsn)).post("/v1/aanvragen").then().statusCode(200)
                .header("ETag", nullValue()).body("liepAl", equalTo(true)).body("zaakId", equalTo(geheim.toString()))
                .body("ontvangenOp", nullValue()).body("kanaal", nullValue()).body("aanvragerId", nullValue());
        vraagAan("BALIE", bsn).then().statusCode(200).body("liepAl", equalTo(true)).body("kanaal", equalTo("POST"));
        als("Toezichthouder", "toezicht", "0166").get("/v1/zaken/" + geheim + "/inzagen").then().statusCode(200)
                .body("inzagen.findAll { it.handeling == 'aanvraagInnemen' && it.soort == 'LIJST' }.medewerker", hasItem("Visser"));
    }

    @Test
    @DisplayName("De namen van honderd zaken in één vraag, met één regel in de inzage; niet die van een andere gemeente")
    void namen() {
        var een = zaak(neemIn("0166", "Eersteling", "1973-07-11", "5"));
        var ander = zaak(neemIn("9902", "Elders", "1973-07-11", "5"));
        bakker().body("{\"zaakIds\":[\"" + een + "\",\"" + ander + "\"]}").post("/v1/personen/_namen").then().statusCode(200)
                .body("namen", hasSize(1)).body("namen[0].naam", equalTo("A. Eersteling"));
        als("Toezichthouder", "toezicht", "0166").get("/v1/zaken/" + een + "/inzagen").then().statusCode(200)
                .body("inzagen.findAll { it.handeling == 'namenTonen' }", hasSize(1)).body("inzagen.soort", hasItem("LIJST"));
        bakker().body("{\"zaakIds\":" + List.of() + "}").post("/v1/personen/_namen").then().statusCode(400);
        var teVeel = java.util.stream.Stream.generate(() -> "\"" + UUID.randomUUID() + "\"").limit(101).toList();
        bakker().body("{\"zaakIds\":" + teVeel + "}").post("/v1/personen/_namen").then().statusCode(400);
        bakker().body("{\"zaakIds\":" + teVeel.subList(0, 100) + "}").post("/v1/personen/_namen").then().statusCode(200)
                .body("namen.naam", not(hasItem("A. Elders")));
    }
}
