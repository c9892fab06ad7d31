package nl.bredeondersteuning.intake.vermoeden;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.events.MogelijkDezelfdeBeoordeeld;
import nl.bredeondersteuning.events.MogelijkDezelfdeGevonden;
import nl.bredeondersteuning.intake.IntakeTest;
import nl.bredeondersteuning.intake.uht.Portaal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("AVG 5 lid 1 sub d: wie dezelfde mens kan zijn, langs het portaal en aan de balie, en wat een mens daarvan vindt")
class VermoedenTest extends IntakeTest {

    private static UUID neemIn(String achternaam, String geboren) {
        return UUID.fromString(bakker().body(aanvraag("BALIE", bsn()).replace("Voorbeeld", achternaam).replace("1985-01-01", geboren)
                .replace("\"18\"", "\"" + achternaam.length() + "\"")).post("/v1/aanvragen").then().statusCode(201).extract().path("zaakId"));
    }

    @Test
    @DisplayName("Een aanvraag aan de balie: een hint, tot een mens zegt of het dezelfde is; er verandert niets aan de zaken")
    void aanDeBalie() {
        var eerste = neemIn("Kwakernaak", "1966-02-03");
        assertEquals(0, draad.aantal(eerste, MogelijkDezelfdeGevonden.class));
        var tweede = neemIn("Kwaakernaak", "1966-02-03");
        assertEquals(List.of(eerste), draad.wachtOp(tweede, MogelijkDezelfdeGevonden.class).andereZaken());
        var pad = "/v1/zaken/" + tweede + "/vermoedens";
        var id = bakker().get(pad).then().statusCode(200).body("vermoedens.andereZaakId", contains(eerste.toString()))
                .body("vermoedens[0].dezelfde", equalTo(null)).extract().<String>path("vermoedens[0].vermoedenId");
        var antwoord = "{\"dezelfde\":false,\"reden\":\"tweelingzus, paspoort gezien\"}";
        bakker().body(antwoord).post(pad + "/" + id + "/antwoorden").then().statusCode(428);
        bakker().header("If-Match", "\"0\"").body("{\"dezelfde\":false}").post(pad + "/" + id + "/antwoorden").then().statusCode(400);
        bakker().header("If-Match", "\"0\"").body(antwoord).post(pad + "/" + id + "/antwoorden").then().statusCode(201)
                .body("medewerker", equalTo("Bakker")).body("beoordeeldOp", equalTo("2026-11-02")).header("ETag", "\"1\"");
        assertFalse(draad.wachtOp(tweede, MogelijkDezelfdeBeoordeeld.class).dezelfde());
        bakker().get("/v1/zaken/" + eerste + "/aanvraag").then().body("lopend", equalTo(true));
    }

    @Test
    @DisplayName("Wht 6.12: een rij van het portaal vindt wie er al was en wie in hetzelfde bestand staat, maar geen afgeschermde zaak")
    void langsHetPortaal() {
        var bekend = neemIn("Poelgeest", "1967-03-04");
        var geheim = neemIn("Poelgeest", "1967-03-04");
        bakker().body("{\"reden\":\"veiligheid\"}").post("/v1/zaken/" + geheim + "/afschermingen").then().statusCode(201);
        var portaal = new Portaal("0166");
        var id = portaal.lever("AANMELDING", "BSN;Grond;Achternaam;Geboortedatum\n" + bsn() + ";ouder;Poelgeest;04-03-1967\n"
                + bsn() + ";ouder;Anderman;05-03-1967\n" + bsn() + ";ouder;Andermann;05-03-1967\n", "2026-11-02");
        var gevonden = draad.wachtOp(portaal.zaak(id, 2), MogelijkDezelfdeGevonden.class);
        assertEquals(List.of(bekend), gevonden.andereZaken());
        assertEquals(List.of(portaal.zaak(id, 4)), draad.wachtOp(portaal.zaak(id, 3), MogelijkDezelfdeGevonden.class).andereZaken());
    }

    @Test
    @DisplayName("Wie in een bestand op meer dan vijf anderen lijkt, lijkt op niemand in het bijzonder")
    void teVelen() {
        var portaal = new Portaal("0166");
        var csv = new StringBuilder("BSN;Grond;Achternaam;Geboortedatum\n");
        for (var rij = 0; rij < 7; rij++) {
            csv.append(bsn()).append(";ouder;Veelgenoemd;01-01-1964\n");
        }
        var id = portaal.lever("AANMELDING", csv.toString(), "2026-11-02");
        for (var rij = 2; rij <= 8; rij++) {
            assertEquals(0, draad.aantal(portaal.zaak(id, rij), MogelijkDezelfdeGevonden.class));
        }
    }

    @Test
    @DisplayName("AVG 5 lid 1 sub f: een vermoeden over een zaak die later is afgeschermd, ziet alleen wie haar mag zien")
    void laterAfgeschermd() {
        var eerste = neemIn("Ravesteijn", "1968-04-05");
        var tweede = neemIn("Ravestein", "1968-04-05");
        bakker().body("{\"reden\":\"veiligheid\"}").post("/v1/zaken/" + eerste + "/afschermingen").then().statusCode(201);
        als("Visser", "klantbegeleider", "0166").get("/v1/zaken/" + tweede + "/vermoedens").then().body("vermoedens", hasSize(0));
        als("Smit", "besluitnemer", "0166").get("/v1/zaken/" + tweede + "/vermoedens").then().body("vermoedens", hasSize(1));
    }
}
