package nl.bredeondersteuning.intake.uht;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.bredeondersteuning.events.DossierAfgeschermd;
import nl.bredeondersteuning.events.EersteTaakGenomen;
import nl.bredeondersteuning.events.OndersteuningBeeindigd;
import nl.bredeondersteuning.events.PortaalopmerkingAfgehandeld;
import nl.bredeondersteuning.events.PortaalopmerkingGemaakt;
import nl.bredeondersteuning.events.RechthebbendheidVastgesteld;
import nl.bredeondersteuning.events.RechthebbendheidVervallen;
import nl.bredeondersteuning.intake.IntakeTest;
import nl.bredeondersteuning.testkit.Tokens;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("Wht 6.12, Kampen artikel 3.1 lid 3: de bestanden van het gegevensportaal, rij voor rij")
class UhtBestandTest extends IntakeTest {

    private static final String KOP = "BSN;Grond;Achternaam;Geboortedatum;Straat;Huisnummer;Postcode;Woonplaats;Telefoon;Geheimhouding\n";
    private static final String STATUSKOP = "BSN;Status;Datum besluit;Datum verzending\n";

    private final Portaal portaal = new Portaal("0166");
    private final Map<String, UUID> zaken = new HashMap<>();

    private void begin(JsonNode verwacht) {
        for (var stand : verwacht.path("beginstand")) {
            var bsn = stand.get("bsn").asText();
            var gemeente = stand.path("gemeente").asText("0166");
            var grond = stand.path("grond").asText("OUDER");
            var inhoud = aanvraag("POST", bsn).replace("\"kanaal\"", "\"grond\":\"" + grond + "\",\"kanaal\"");
            zaken.put(bsn, UUID.fromString(als("Bakker", "klantbegeleider", gemeente).body(inhoud).post("/v1/aanvragen").then()
                    .extract().path("zaakId")));
            switch (stand.get("toestand").asText()) {
                case "AFGESLOTEN_ZAAK" -> beeindig(zaken.get(bsn), "2026-11-10");
                case "OVERGEDRAGEN_ZAAK" -> bakker().body("{\"gemeente\":\"0193\",\"toelichting\":\"verhuisd\"}")
                        .post("/v1/zaken/" + zaken.get(bsn) + "/overdrachten").then().statusCode(201);
                default -> { }
            }
        }
    }

    private void beeindig(UUID zaakId, String laatsteDag) {
        draad.stuur(new OndersteuningBeeindigd(zaakId, "0166", "artikel 6.1 lid 3 sub a", UUID.randomUUID(), LocalDate.parse(laatsteDag),
                List.of(), LocalDate.of(2026, 11, 2)), 1);
        await().until(() -> als("beschikking-service", "dienst", "0166").get("/v1/zaken/" + zaakId + "/stand").asString().contains("\"beschikking\":1"));
    }

    @Test
    @DisplayName("aanmeldingen-v1: wie zich bij de UHT meldde, en hetzelfde bestand nog eens")
    void aanmeldingenEen() {
        begin(Portaal.verwacht("aanmeldingen-v1-2026-11-02"));
        var id = portaal.controleer("aanmeldingen-v1-2026-11-02", ".csv");
        var nogmaals = portaal.verslag(portaal.lever("AANMELDING", Portaal.bestand("aanmeldingen-v1-2026-11-02.csv"), "2026-11-02"));
        assertEquals("GEWEIGERD", nogmaals.get("status").asText());
        assertEquals("BESTAND_AL_VERWERKT", nogmaals.get("bestandscodes").get(0).asText());
        assertEquals(id.toString(), nogmaals.get("eerderBestandId").asText());
        bakker().get("/v1/zaken/" + portaal.zaak(id, 2) + "/aanvraag").then().statusCode(200).body("ontvangenOp", equalTo("2026-11-02"))
                .body("kanaal", equalTo("PORTAAL"));
    }

    @Test
    @DisplayName("aanmeldingen-v1 rij 10: geheimhouding schermt af tot iemand de eerste taak neemt (AVG 5 lid 1 sub f)")
    void geheimhouding() {
        var id = portaal.lever("AANMELDING", KOP + bsn() + ";ouder;G;01-01-1980;Kogmast;1;8264 XB;Kampen;0600000100;7\n", "2026-11-02");
        var zaakId = portaal.zaak(id, 2);
        assertEquals(List.of(), draad.wachtOp(zaakId, DossierAfgeschermd.class).toegang());
        bakker().get("/v1/zaken/" + zaakId + "/aanvraag").then().statusCode(403);
        draad.stuur(new EersteTaakGenomen(zaakId, "0166", "AVG 5 lid 1 sub f", "Bakker", LocalDate.of(2026, 11, 2)), 1);
        await().until(() -> bakker().get("/v1/zaken/" + zaakId + "/aanvraag").statusCode() == 200);
        als("Visser", "klantbegeleider", "0166").get("/v1/zaken/" + zaakId + "/aanvraag").then().statusCode(403);
        await().until(() -> draad.wachtOp(zaakId, DossierAfgeschermd.class).toegang().equals(List.of("Bakker")));
    }

    @Test
    @DisplayName("aanmeldingen-v2: een rekenblad met een eigen indeling, koprij, blad en sluitregel")
    void aanmeldingenTwee() {
        hetIs("2026-11-09");
        portaal.controleer("aanmeldingen-v2-2026-11-09", ".xlsx");
    }

    @Test
    @DisplayName("aanmeldingen-rommelig: bijna elk gebrek, en wat van een afgesloten, overgedragen of vreemde zaak afhangt")
    void rommelig() {
        hetIs("2026-11-23");
        begin(Portaal.verwacht("aanmeldingen-rommelig"));
        portaal.controleer("aanmeldingen-rommelig", ".csv");
    }

    @Test
    @DisplayName("Wht 2.21 lid 6: een status werkt door in haar zaak; alleen een afwijzing met een besluit begint de dertig dagen")
    void status() {
        hetIs("2026-11-16");
        var verwacht = Portaal.verwacht("status-2026-11-16");
        begin(verwacht);
        var eerder = new StringBuilder(STATUSKOP);
        for (var stand : verwacht.get("beginstand")) {
            eerder.append(stand.get("bsn").asText()).append(';').append(stand.get("status").asText().replace("_AFWIJZING", " afwijzing").replace('_', ' '))
                    .append(';').append(dag(stand.path("besluitdatum"))).append(';').append(dag(stand.path("verzenddatum"))).append('\n');
        }
        portaal.lever("STATUS", eerder.toString(), "2026-10-19");
        var id = portaal.controleer("status-2026-11-16", ".csv");

        var afwijzing = draad.wachtOp(zaken.get("999994104"), RechthebbendheidVervallen.class);
        assertEquals(LocalDate.of(2026, 11, 16), afwijzing.ontvangenOp());
        assertEquals(LocalDate.of(2026, 11, 5), afwijzing.dagtekening());
        draad.wachtOp(zaken.get("999995236"), RechthebbendheidVastgesteld.class);
        assertEquals(List.of("STATUS_HERSTELD"), draad.wachtOp(zaken.get("999995261"), PortaalopmerkingGemaakt.class).codes());
        for (var begintNiets : List.of("999995224", "999995273", "999995303", "999995315", "999995327", "999995352")) {
            assertEquals(0, draad.aantal(zaken.get(begintNiets), RechthebbendheidVervallen.class), begintNiets);
        }
        bakker().get("/v1/zaken/" + zaken.get("999995297") + "/toegang").then().body("uhtStatus", equalTo("erkend"));
        bakker().get("/v1/zaken/" + zaken.get("999995297") + "/feiten").then().body("feiten.waarde", hasItem("in beoordeling"));

        portaal.lever("STATUS", STATUSKOP + "999994104;afgewezen;05-11-2026;10-11-2026\n", "2026-11-16");
        assertEquals(1, draad.aantal(zaken.get("999994104"), RechthebbendheidVervallen.class));
        assertEquals(19, portaal.verslag(id).at("/totalen/rijen").asInt());
    }

    private static String dag(JsonNode dag) {
        return dag.isTextual() ? dag.asText().replaceFirst("(\\d+)-(\\d+)-(\\d+)", "$3-$2-$1") : "";
    }

    @Test
    @DisplayName("Wat bij het inlezen opviel, staat bij de zaak met wat er in de regel stond, tot iemand het nakeek")
    void opmerking() {
        var id = portaal.lever("AANMELDING", KOP + bsn() + ";ouder;O;01-01-1980;Kogmast;1;8264 XB;Kampen;;n\n", "2026-11-02");
        var zaakId = portaal.zaak(id, 2);
        var pad = "/v1/zaken/" + zaakId + "/portaalopmerkingen";
        assertEquals(List.of("GEEN_TELEFOON"), draad.wachtOp(zaakId, PortaalopmerkingGemaakt.class).codes());
        var opmerking = bakker().get(pad).then().statusCode(200).body("opmerkingen", hasSize(1))
                .body("opmerkingen[0].velden.find { it.veld == 'straat' }.waarde", equalTo("Kogmast")).extract();
        var regel = pad + "/" + opmerking.path("opmerkingen[0].regelId") + "/afhandelingen";
        bakker().body("{\"toelichting\":\"nummer gevonden\"}").post(regel).then().statusCode(428);
        bakker().header("If-Match", opmerking.<String>path("opmerkingen[0].etag")).body("{\"toelichting\":\"nummer gevonden\"}").post(regel).then()
                .statusCode(200).body("opmerkingen", hasSize(0));
        draad.wachtOp(zaakId, PortaalopmerkingAfgehandeld.class);
    }

    @Test
    @DisplayName("Wie al een lopende zaak heeft en nu anders te bereiken is: geen tweede aanvraag, wel iets om na te kijken")
    void andersTeBereiken() {
        var bsn = bsn();
        var regel = ";ouder;Voorbeeld;01-01-1985;Kogmast;18;8264 XB;Kampen;0600000123;n\n";
        var id = portaal.lever("AANMELDING", KOP + bsn + regel, "2026-11-02");
        var zaakId = portaal.zaak(id, 2);
        portaal.lever("AANMELDING", KOP + "\n" + bsn + regel, "2026-11-02");
        assertEquals(0, draad.aantal(zaakId, PortaalopmerkingGemaakt.class));
        var anders = portaal.lever("AANMELDING", KOP + bsn + regel.replace("0600000123", "0600000124"), "2026-11-02");
        assertEquals("DUBBEL[\"LOPENDE_ZAAK\"]", portaal.rijen(anders).get(2));
        assertEquals(List.of("LOPENDE_ZAAK"), draad.wachtOp(zaakId, PortaalopmerkingGemaakt.class).codes());
    }

    @Test
    void foutInvoerEnVerkeerdeRol() {
        als("UHT", "uht-koppeling", "0166").contentType("multipart/form-data").multiPart("soort", "IETS").multiPart("ontvangenOp", "2026-02-30")
                .post("/v1/uht-bestanden").then().statusCode(400).body("invalidParams.size()", equalTo(3));
        given().auth().oauth2(Tokens.van("Bakker", "klantbegeleider", "0166")).multiPart("bestand", "a.csv", "x".getBytes())
                .multiPart("soort", "AANMELDING").post("/v1/uht-bestanden").then().statusCode(403);
        var id = portaal.lever("AANMELDING", KOP + "999994001;ouder;A;01-01-1980;S;1;8261 AA;Kampen;0600000100;\n", "2026-11-02");
        als("UHT", "uht-koppeling", "9902").get("/v1/uht-bestanden/" + id).then().statusCode(404);
        assertTrue(portaal.verslag(id).get("onbekendeKolommen").isEmpty());
    }
}
