package nl.bredeondersteuning.intake.quarantaine;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import nl.bredeondersteuning.events.AanvraagOntvangen;
import nl.bredeondersteuning.events.PortaalregelAfgehandeld;
import nl.bredeondersteuning.events.RechthebbendheidVervallen;
import nl.bredeondersteuning.intake.IntakeTest;
import nl.bredeondersteuning.intake.uht.Portaal;
import nl.bredeondersteuning.testkit.Testdatabase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("Kampen artikel 3.1 lid 3: wat in quarantaine wacht, en wat een mens ermee doet")
class QuarantaineTest extends IntakeTest {

    private static final String KOP = "BSN;Grond;Achternaam;Geboortedatum;Straat;Huisnummer;Postcode;Woonplaats;Telefoon\n";

    private static RequestSpecification begeleider(String gemeente) {
        return als("Bakker", "klantbegeleider", gemeente);
    }

    private static String regel(String gemeente, UUID bestandId, int rij) {
        return begeleider(gemeente).get("/v1/quarantaineregels?limit=200").then().statusCode(200).extract()
                .path("regels.find { it.bestandId == '" + bestandId + "' && it.rij == " + rij + " }.regelId");
    }

    private static ValidatableResponse beslis(String gemeente, String regelId, String wat, String inhoud) {
        var etag = begeleider(gemeente).get("/v1/quarantaineregels/" + regelId).then().statusCode(200).extract().header("ETag");
        return begeleider(gemeente).header("If-Match", etag).body(inhoud).post("/v1/quarantaineregels/" + regelId + "/" + wat).then();
    }

    @Test
    @DisplayName("Vrijgegeven per de dag van ontvangst; het verslag zegt het, en de vier blijven samen alle rijen")
    void vrijgeven() {
        var portaal = new Portaal("0166");
        var id = portaal.lever("AANMELDING", KOP + bsn() + ";ouder;Elders;01-01-1980;S;1;8011 AA;Zwolle;0600000100\n"
                + bsn() + ";ouder;Hier;01-01-1980;S;1;8261 AA;Kampen;0600000100\n", "2026-11-02");
        hetIs("2026-11-12");
        var regelId = regel("0166", id, 2);
        beslis("0166", regelId, "vrijgaven", "{\"reden\":\"\"}").statusCode(400);
        beslis("0166", regelId, "vrijgaven", "{\"reden\":\"Wht 2.21 lid 3, overlegd met Zwolle\"}").statusCode(200)
                .body("afhandeling", equalTo("vrijgegeven")).body("uitkomst", equalTo("AANVAARD")).body("afgehandeldDoor", equalTo("Bakker"))
                .body("quarantainecodes", contains("BUITEN_GEMEENTE")).body("afgehandeldOp", equalTo("2026-11-12"));
        assertEquals("AANVAARD[]", portaal.rijen(id).get(2));
        var verslag = portaal.verslag(id);
        assertEquals("{\"rijen\":2,\"aanvaard\":2,\"aanvaardMetOpmerking\":0,\"quarantaine\":0,\"dubbel\":0,\"leeg\":0}", verslag.get("totalen").toString());
        assertEquals("{}", verslag.get("perCode").toString());
        assertEquals("2026-11-02", draad.wachtOp(portaal.zaak(id, 2), AanvraagOntvangen.class).ontvangenOp().toString());
        assertEquals(0, draad.wachtOp(id, PortaalregelAfgehandeld.class).nogOpen());
        beslis("0166", regelId, "vrijgaven", "{\"reden\":\"nog eens\"}").statusCode(409);
        begeleider("0166").body("{\"reden\":\"x\"}").post("/v1/quarantaineregels/" + regelId + "/vrijgaven").then().statusCode(428);
    }

    @Test
    @DisplayName("Hersteld: alleen wat verbeterd is verandert, en wat dan nog niet klopt houdt tegen")
    void herstellen() {
        var portaal = new Portaal("0166");
        var bsn = bsn();
        var id = portaal.lever("AANMELDING", KOP + "123456789;grootouder;Fout;31-02-1980;S;1;8261 AA;Kampen;0600000100\nx;y\n", "2026-11-02");
        var regelId = regel("0166", id, 2);
        beslis("0166", regelId, "vrijgaven", "{\"reden\":\"zo laten\"}").statusCode(409)
                .body("detail", containsString("BSN_ONGELDIG, DATUM_ONGELDIG, GROND_ONBEKEND"));
        beslis("0166", regelId, "herstellingen", "{\"reden\":\"gebeld\",\"velden\":[{\"veld\":\"bsn\",\"waarde\":\"" + bsn + "\"}]}").statusCode(409)
                .body("detail", containsString("DATUM_ONGELDIG")).body("detail", not(containsString(bsn)));
        beslis("0166", regelId, "herstellingen", "{\"reden\":\"gebeld\",\"velden\":[{\"veld\":\"bsn\",\"waarde\":\"" + bsn
                + "\"},{\"veld\":\"geboortedatum\",\"waarde\":\"1980-02-03\"},{\"veld\":\"grond\",\"waarde\":\"KIND_OVERLEDEN_AANVRAGER\"}]}")
                .statusCode(200).body("afhandeling", equalTo("hersteld")).body("uitkomst", equalTo("AANVAARD"));
        var vorm = regel("0166", id, 3);
        beslis("0166", vorm, "vrijgaven", "{\"reden\":\"zo laten\"}").statusCode(409).body("detail", containsString("KOLOMAANTAL"));
        assertEquals(2, portaal.verslag(id).at("/totalen/rijen").asInt());
    }

    @Test
    @DisplayName("Afgewezen: niet verwerkt, met de reden; zij telt nog als quarantaine")
    void afwijzen() {
        var portaal = new Portaal("0166");
        var id = portaal.lever("AANMELDING", KOP + bsn() + ";ouder;Overleden;01-01-1980;S;1;8011 AA;Zwolle;0600000100\n", "2026-11-02");
        var regelId = regel("0166", id, 2);
        beslis("0166", regelId, "afwijzingen", "{\"reden\":\"doorgestuurd naar Zwolle (Awb 2:3)\"}").statusCode(200)
                .body("afhandeling", equalTo("afgewezen")).body("uitkomst", equalTo("QUARANTAINE"));
        assertEquals(1, portaal.verslag(id).at("/totalen/quarantaine").asInt());
        assertEquals("afgewezen", draad.wachtOp(id, PortaalregelAfgehandeld.class).afhandeling());
        als("UHT", "uht-koppeling", "0166").get("/v1/uht-bestanden/" + id + "/rijen").then().body("rijen[0].afhandeling", equalTo("afgewezen"));
    }

    @Test
    @DisplayName("Wht 2.21 lid 6: een vrijgegeven afwijzing begint op de dag van ontvangst; zonder besluitdatum begint zij niet")
    void afwijzingVanUht() {
        var portaal = new Portaal("0166");
        var bsn = bsn();
        var zaakId = UUID.fromString(vraagAan("POST", bsn).then().extract().path("zaakId"));
        var id = portaal.lever("STATUS", "BSN;Status;Datum besluit;Datum verzending\n" + bsn + ";afgewezen;;\n" + bsn
                + ";afgewezen;01-10-2026;30-09-2026\n", "2026-11-02");
        hetIs("2026-11-12");
        beslis("0166", regel("0166", id, 2), "vrijgaven", "{\"reden\":\"nagevraagd\"}").statusCode(409)
                .body("detail", containsString("AFWIJZING_ZONDER_BESLUIT"));
        beslis("0166", regel("0166", id, 3), "vrijgaven", "{\"reden\":\"nagevraagd\"}").statusCode(200);
        assertEquals("2026-11-02", draad.wachtOp(zaakId, RechthebbendheidVervallen.class).ontvangenOp().toString());
    }

    @Test
    @DisplayName("De lijst: langst ontvangen eerst, per bladzijde, alleen van de eigen gemeente, alleen voor wie ermee werkt")
    void lijst() {
        var portaal = new Portaal("9902");
        portaal.lever("AANMELDING", KOP + bsn() + ";x;B;01-01-1980;S;1;1996 AA;Voorbeeldstad;0600000100\n", "2026-11-02");
        portaal.lever("AANMELDING", KOP + bsn() + ";x;A;01-01-1980;S;1;1996 AA;Voorbeeldstad;0600000100\n", "2026-10-19");
        var eerste = begeleider("9902").get("/v1/quarantaineregels?limit=1").then().body("regels", hasSize(1))
                .body("regels[0].ontvangenOp", equalTo("2026-10-19")).extract().header("Link").replaceFirst("<(.*)>.*", "$1");
        begeleider("9902").get("/v1/quarantaineregels" + eerste).then().body("regels", hasSize(1))
                .body("regels[0].ontvangenOp", equalTo("2026-11-02"))
                .body("regels[0].velden.find { it.veld == 'achternaam' }.waarde", equalTo("B"));
        begeleider("9901").get("/v1/quarantaineregels").then().body("regels", hasSize(0));
        als("UHT", "uht-koppeling", "9902").get("/v1/quarantaineregels").then().statusCode(403);
    }

    @Test
    @DisplayName("Wat in een regel staat, ligt versleuteld")
    void versleuteld() throws Exception {
        new Portaal("0166").lever("AANMELDING", KOP + bsn() + ";x;Onvindbaar;01-01-1980;S;1;8261 AA;Kampen;0600000100\n", "2026-11-02");
        try (var verbinding = Testdatabase.eigenaar("intake"); var opdracht = verbinding.createStatement()) {
            opdracht.execute("set app.gemeenten = '0166'");
            var rij = opdracht.executeQuery("select count(*) filter (where position('Onvindbaar'::bytea in inhoud) > 0), count(inhoud) from portaalregel");
            rij.next();
            assertEquals(0, rij.getInt(1));
            assertEquals(true, rij.getInt(2) > 0);
        }
    }
}
