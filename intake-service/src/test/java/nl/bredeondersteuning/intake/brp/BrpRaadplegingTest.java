package nl.bredeondersteuning.intake.brp;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.events.BrpGeraadpleegd;
import nl.bredeondersteuning.events.DossierAfgeschermd;
import nl.bredeondersteuning.events.EventBevinding;
import nl.bredeondersteuning.events.ToegangAchterhaald;
import nl.bredeondersteuning.intake.IntakeTest;
import nl.bredeondersteuning.intake.NepBrp;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("Wet BRP 1.7: de basisregistratie wordt geraadpleegd, haar antwoord bewaard en gevolgd")
class BrpRaadplegingTest extends IntakeTest {

    private static final String VOLLEDIG = """
            {"naam":{"voorletters":"S.","voorvoegsel":"van","geslachtsnaam":"Dam"},
             "geboorte":{"datum":{"type":"Datum","datum":"1985-01-01","langFormaat":"1 januari 1985"}},
             "adressering":{"aanhef":"Geachte mevrouw Van Dam","aanschrijfwijze":{"naam":"S. van Dam"},
               "adresregel1":"Zwanenbloemhof 12","adresregel2":"8265 XD KAMPEN"},
             "verblijfplaats":{"type":"Adres","verblijfadres":{"korteStraatnaam":"Zwanenbloemhof","huisnummer":12,"postcode":"8265XD",
               "woonplaats":"Kampen"}},
             "gemeenteVanInschrijving":{"code":"0166"}%s}""";

    private String bsn;
    private UUID zaakId;

    @BeforeEach
    void zaak() {
        bsn = bsn();
        zaakId = UUID.fromString(vraagAan("TELEFOON", bsn).then().statusCode(201).extract().path("zaakId"));
    }

    @AfterEach
    void brpIsErWeer() {
        NepBrp.WEG.set(false);
    }

    private void inBrp(String extra) {
        NepBrp.PERSONEN.put(bsn, VOLLEDIG.formatted(extra));
    }

    private ValidatableResponse raadpleeg() {
        return bakker().body("{}").post("/v1/zaken/" + zaakId + "/brp-raadplegingen").then();
    }

    private ValidatableResponse geadresseerde() {
        return als("beschikking-service", "dienst", "0166").get("/v1/zaken/" + zaakId + "/geadresseerden").then().statusCode(200);
    }

    @Test
    @DisplayName("Het nummer staat alleen in de inhoud, met de doelbinding erbij; de brief krijgt de regels van de basisregistratie")
    void volledig() {
        inBrp("");
        var plaats = raadpleeg().statusCode(201).body("gegevens.naam", equalTo("S. van Dam")).body("bevindingen", hasSize(0))
                .body("gegevens.geboren.dag", equalTo("1985-01-01")).extract().header("Location");
        assertEquals("/brp/personen", NepBrp.LAATSTE.get().pad());
        assertEquals("Wht 2.21", NepBrp.LAATSTE.get().doelbinding());
        assertTrue(NepBrp.LAATSTE.get().inhoud().contains("\"RaadpleegMetBurgerservicenummer\""));
        var getoond = bakker().get(plaats).then().statusCode(200).body("geraadpleegdOp", equalTo("2026-11-02")).body("medewerker",
                equalTo("Bakker")).extract();
        assertFalse(getoond.asString().contains(bsn));
        geadresseerde().body("geadresseerden[0].naam", equalTo("S. van Dam")).body("geadresseerden[0].aanhef",
                equalTo("Geachte mevrouw Van Dam")).body("geadresseerden[0].adresregels", contains("Zwanenbloemhof 12", "8265 XD KAMPEN"));
        assertEquals(List.of(), draad.wachtOp(zaakId, BrpGeraadpleegd.class).bevindingen());
    }

    @Test
    @DisplayName("Een later antwoord komt naast het eerdere, en een nieuwe opgave gaat er niet overheen")
    void naastElkaar() {
        inBrp("");
        raadpleeg().statusCode(201);
        hetIs("2026-11-09");
        NepBrp.PERSONEN.put(bsn, VOLLEDIG.formatted("").replace("Zwanenbloemhof 12", "Rietzangerpad 7"));
        raadpleeg().statusCode(201);
        bakker().get("/v1/zaken/" + zaakId + "/brp-raadplegingen").then().statusCode(200)
                .body("raadplegingen.gegevens.adresregels[0]", contains("Rietzangerpad 7", "8265 XD KAMPEN"))
                .body("raadplegingen.geraadpleegdOp", contains("2026-11-09", "2026-11-02"));
        bakker().get("/v1/zaken/" + zaakId + "/brp-raadplegingen?limit=1").then().statusCode(200).body("raadplegingen", hasSize(1))
                .header("Link", notNullValue());
        vraagAan("BALIE", bsn).then().statusCode(200);
        geadresseerde().body("geadresseerden[0].naam", equalTo("S. van Dam")).body("geadresseerden[0].adresregels[0]",
                equalTo("Rietzangerpad 7"));
    }

    @Test
    @DisplayName("Wet BRP 2.59: bij geheimhouding is de zaak afgeschermd en staat het adres alleen op de brief")
    void geheimhouding() {
        inBrp("");
        raadpleeg().statusCode(201).body("gegevens.adresregels", hasSize(2));
        inBrp(",\"geheimhoudingPersoonsgegevens\":true");
        raadpleeg().statusCode(201).body("gegevens.adresregels", hasSize(0)).body("bevindingen.norm", hasItem("GEHEIMHOUDING"));
        assertEquals(List.of("Bakker"), draad.wachtOp(zaakId, DossierAfgeschermd.class).toegang());
        var raadplegingen = bakker().get("/v1/zaken/" + zaakId + "/brp-raadplegingen").then().statusCode(200)
                .body("raadplegingen", hasSize(2)).extract().asString();
        assertFalse(raadplegingen.contains("Zwanenbloemhof"), raadplegingen);
        als("Visser", "klantbegeleider", "0166").get("/v1/zaken/" + zaakId + "/personen").then().statusCode(403);
        var personen = bakker().get("/v1/zaken/" + zaakId + "/personen").then().statusCode(200)
                .body("personen[0].geheimhouding", equalTo(true)).extract().asString();
        assertFalse(personen.contains("Zwanenbloemhof"), personen);
        geadresseerde().body("geadresseerden[0].adresregels[0]", equalTo("Zwanenbloemhof 12"));
        vraagAan("BALIE", bsn).then().statusCode(200);
        geadresseerde().body("geadresseerden[0].geheimhouding", equalTo(true));
    }

    @Test
    @DisplayName("Awb 3:41: van wie overleden is zonder volledige dag, weet de brief toch dat hij niet gaat")
    void overleden() {
        inBrp(",\"opschortingBijhouding\":{\"reden\":{\"code\":\"O\"}},\"overlijden\":{\"datum\":{\"type\":\"JaarDatum\",\"jaar\":2026}}");
        raadpleeg().statusCode(201).body("bevindingen.norm", contains("OVERLEDEN", "OVERLIJDEN_ONVOLLEDIG"))
                .body("gegevens.overlijden.jaar", equalTo(2026));
        geadresseerde().body("geadresseerden[0].overleden", equalTo(true)).body("geadresseerden[0].overledenOp", nullValue());
        assertEquals(new EventBevinding("OVERLEDEN", "Awb 3:41", "VERZET"), draad.wachtOp(zaakId, BrpGeraadpleegd.class).bevindingen()
                .getFirst());
    }

    @Test
    @DisplayName("Wet BRP 2.26 en 1.7: een onderzoek waarschuwt, en een onbekende geboortedag wordt niet geraden")
    void onzeker() {
        NepBrp.PERSONEN.put(bsn, """
                {"geboorte":{"datum":{"type":"DatumOnbekend","onbekend":true},"inOnderzoek":{"datum":true}},
                 "adressering":{"adresregel1":"Rue de la Loi 1","adresregel2":"1040 Brussel","land":{"omschrijving":"België"}},
                 "verblijfplaats":{"type":"VerblijfplaatsBuitenland"}}""");
        raadpleeg().statusCode(201).body("bevindingen.norm", contains("GEBOORTEDATUM_ONVOLLEDIG", "IN_ONDERZOEK"))
                .body("bevindingen.uitkomst", contains("OORDEEL", "WAARSCHUWING"));
        geadresseerde().body("geadresseerden[0].naam", equalTo("A. Voorbeeld"))
                .body("geadresseerden[0].adresregels", contains("Rue de la Loi 1", "1040 Brussel", "België"));
        bakker().get("/v1/zaken/" + zaakId + "/personen").then().body("personen[0].geboortedatum", equalTo("1985-01-01"));
    }

    @Test
    @DisplayName("Wht 2.21 lid 1: kan iemand volgens de basisregistratie ook minderjarig zijn, dan blijft de toegang en vraagt dat een mens")
    void misschienMinderjarig() {
        bakker().body("{\"uhtStatus\":\"erkend\",\"bron\":\"Serviceteam\",\"reden\":\"gebeld\"}").post("/v1/zaken/" + zaakId + "/uht-verificaties")
                .then().statusCode(201).body("rechthebbend", equalTo(true));
        NepBrp.PERSONEN.put(bsn, "{\"geboorte\":{\"datum\":{\"type\":\"JaarDatum\",\"jaar\":2007}}}");
        raadpleeg().statusCode(201);
        assertEquals(0, draad.aantal(zaakId, ToegangAchterhaald.class));
        NepBrp.PERSONEN.put(bsn, "{\"geboorte\":{\"datum\":{\"type\":\"JaarDatum\",\"jaar\":2008}}}");
        raadpleeg().statusCode(201);
        assertTrue(draad.wachtOp(zaakId, ToegangAchterhaald.class).anders());
        bakker().get("/v1/zaken/" + zaakId + "/toegang").then().body("rechthebbend", equalTo(true));
    }

    @Test
    @DisplayName("Antwoordt de basisregistratie niet, dan verandert er niets en gaat de zaak verder; kent zij het nummer niet, dan staat dat vast")
    void nietBereikbaar() {
        NepBrp.WEG.set(true);
        raadpleeg().statusCode(503).header("Retry-After", notNullValue()).body("detail", not(equalTo(bsn)));
        bakker().get("/v1/zaken/" + zaakId + "/brp-raadplegingen").then().body("raadplegingen", hasSize(0));
        NepBrp.WEG.set(false);
        raadpleeg().statusCode(201).body("bevindingen.norm", contains("BRP_ONBEKEND")).body("gegevens", nullValue());
        geadresseerde().body("geadresseerden[0].naam", equalTo("A. Voorbeeld"));
    }

    @Test
    @DisplayName("Alleen over wie in de zaak voorkomt")
    void anders() {
        bakker().body("{\"persoonId\":\"" + UUID.randomUUID() + "\"}").post("/v1/zaken/" + zaakId + "/brp-raadplegingen").then()
                .statusCode(404);
    }
}
