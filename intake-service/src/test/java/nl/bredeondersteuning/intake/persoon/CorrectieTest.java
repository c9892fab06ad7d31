package nl.bredeondersteuning.intake.persoon;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.UUID;
import nl.bredeondersteuning.events.AanvraagGecorrigeerd;
import nl.bredeondersteuning.events.EersteGesprekGecorrigeerd;
import nl.bredeondersteuning.events.FeitGecorrigeerd;
import nl.bredeondersteuning.events.PersoonsgegevensGecorrigeerd;
import nl.bredeondersteuning.intake.IntakeTest;
import nl.bredeondersteuning.intake.NepBrp;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("AVG 16 en Awb 3:2: wat verkeerd vastligt, is te verbeteren; wat er stond blijft leesbaar")
class CorrectieTest extends IntakeTest {

    private static ValidatableResponse verbeter(UUID zaakId, String pad, String inhoud) {
        var gelezen = bakker().get("/v1/zaken/" + zaakId + pad).then().statusCode(200).extract();
        return bakker().header("If-Match", gelezen.header("ETag")).body(inhoud).post("/v1/zaken/" + zaakId + pad + "/correcties").then();
    }

    private static String aanvrager(UUID zaakId) {
        return "/personen/" + bakker().get("/v1/zaken/" + zaakId + "/aanvraag").path("aanvragerId");
    }

    @Test
    @DisplayName("AVG 16: naam, geboortedatum, adres en contact, met wat er stond, wie het wijzigde en waarom")
    void persoonsgegevens() {
        var zaakId = nieuweZaak();
        var persoon = aanvrager(zaakId);
        verbeter(zaakId, persoon, """
                {"achternaam":"Voorbeeldsma","telefoon":"06-00000101","geboortedatum":"1986-01-01","reden":"paspoort gezien",
                 "adres":{"straat":"Steurvangershof","huisnummer":"4","postcode":"8271 XA","woonplaats":"IJsselmuiden"}}""").statusCode(201)
                .body("naam", equalTo("A. Voorbeeldsma")).body("adresregels", contains("Steurvangershof 4", "8271 XA IJsselmuiden"));
        bakker().get("/v1/zaken/" + zaakId + persoon + "/wijzigingen").then().statusCode(200).body("wijzigingen", hasSize(1))
                .body("wijzigingen[0].velden.veld", contains("achternaam", "geboortedatum", "adres", "telefoon"))
                .body("wijzigingen[0].velden.was", contains("Voorbeeld", "1985-01-01", "Kogmast 18, 8264 XB Kampen", null))
                .body("wijzigingen[0].reden", equalTo("paspoort gezien")).body("wijzigingen[0].medewerker", equalTo("Bakker"));
        assertEquals(LocalDate.of(2026, 11, 2), draad.wachtOp(zaakId, PersoonsgegevensGecorrigeerd.class).gecorrigeerdOp());
        verbeter(zaakId, persoon, "{\"telefoon\":\"\",\"reden\":\"geen telefoon meer\"}").statusCode(201).body("telefoon", nullValue());
        verbeter(zaakId, persoon, "{\"reden\":\"niets\"}").statusCode(400);
    }

    @Test
    @DisplayName("AVG 16: een opgave met de oude fout maakt een correctie niet ongedaan; een nieuw adres komt wel over")
    void oudeFout() {
        var bsn = bsn();
        var zaakId = UUID.fromString(vraagAan("TELEFOON", bsn).path("zaakId"));
        var persoon = aanvrager(zaakId);
        verbeter(zaakId, persoon, "{\"geboortedatum\":\"1986-02-03\",\"reden\":\"paspoort gezien\"}").statusCode(201);
        bakker().body(aanvraag("BALIE", bsn).replace("\"18\"", "\"20\"")).post("/v1/aanvragen").then().statusCode(200);
        bakker().get("/v1/zaken/" + zaakId + persoon).then().body("geboortedatum", equalTo("1986-02-03"))
                .body("adresregels", contains("Kogmast 20", "8264 XB Kampen"));
    }

    @Test
    @DisplayName("Wie iets anders las dan er nu staat, leest eerst opnieuw")
    void versie() {
        var zaakId = nieuweZaak();
        var pad = "/v1/zaken/" + zaakId + aanvrager(zaakId);
        var etag = bakker().get(pad).header("ETag");
        bakker().header("If-Match", etag).body("{\"email\":\"a@voorbeeld.example\",\"reden\":\"gebeld\"}").post(pad + "/correcties").then()
                .statusCode(201);
        bakker().header("If-Match", etag).body("{\"email\":\"b@voorbeeld.example\",\"reden\":\"gebeld\"}").post(pad + "/correcties").then()
                .statusCode(412);
    }

    @Test
    @DisplayName("Een correctie gaat voor op wat de basisregistratie schreef, tot die opnieuw antwoordt")
    void naDeBasisregistratie() {
        var bsn = bsn();
        var zaakId = UUID.fromString(vraagAan("TELEFOON", bsn).path("zaakId"));
        NepBrp.PERSONEN.put(bsn, """
                {"naam":{"voorletters":"A.","geslachtsnaam":"Voorbeeld"},"geboorte":{"datum":{"type":"Datum","datum":"1985-01-01"}},
                 "adressering":{"aanhef":"Geachte heer Voorbeeld","aanschrijfwijze":{"naam":"A. Voorbeeld"},"adresregel1":"Rietzangerpad 7",
                 "adresregel2":"8265 XC KAMPEN"},"gemeenteVanInschrijving":{"code":"0166"}}""");
        bakker().body("{}").post("/v1/zaken/" + zaakId + "/brp-raadplegingen").then().statusCode(201);
        verbeter(zaakId, aanvrager(zaakId), "{\"adres\":{\"straat\":\"Kogmast\",\"huisnummer\":\"51\",\"postcode\":\"8274 XA\","
                + "\"woonplaats\":\"Wilsum\"},\"reden\":\"verhuisd, nog niet verwerkt\"}").statusCode(201);
        als("beschikking-service", "dienst", "0166").get("/v1/zaken/" + zaakId + "/geadresseerden").then()
                .body("geadresseerden[0].adresregels", contains("Kogmast 51", "8274 XA Wilsum"))
                .body("geadresseerden[0].aanhef", equalTo("Geachte heer Voorbeeld"));
        bakker().get("/v1/zaken/" + zaakId + aanvrager(zaakId) + "/wijzigingen").then()
                .body("wijzigingen.bron", contains("correctie", "basisregistratie personen"));
    }

    @Test
    @DisplayName("Awb 4:13: een verkeerde dag van ontvangst wordt verbeterd en meegedeeld, ook aan de termijnen")
    void dagVanOntvangst() {
        var zaakId = nieuweZaak();
        verbeter(zaakId, "/aanvraag", "{\"ontvangenOp\":\"2026-11-03\",\"reden\":\"stempel\"}").statusCode(400);
        verbeter(zaakId, "/aanvraag", "{\"ontvangenOp\":\"2026-10-29\",\"reden\":\"stempel op de brief\"}").statusCode(201)
                .body("ontvangenOp", equalTo("2026-10-29"));
        var gecorrigeerd = draad.wachtOp(zaakId, AanvraagGecorrigeerd.class);
        assertEquals(LocalDate.of(2026, 10, 29), gecorrigeerd.ontvangenOp());
        assertFalse(gecorrigeerd.andereAanvrager());
        bakker().get("/v1/zaken/" + zaakId + "/correcties").then().statusCode(200).body("correcties", hasSize(1))
                .body("correcties[0].was", equalTo("2026-11-02")).body("correcties[0].wordt", equalTo("2026-10-29"))
                .body("correcties[0].reden", equalTo("stempel op de brief"));
    }

    @Test
    @DisplayName("Wht 2.21 lid 1: stond de aanvraag op een ander, dan is wat over die ander was nagegaan niet meer waar")
    void verkeerdePersoon() {
        var zaakId = nieuweZaak();
        bakker().body("{\"uhtStatus\":\"erkend\",\"bron\":\"Serviceteam\",\"reden\":\"gebeld\"}").post("/v1/zaken/" + zaakId
                + "/uht-verificaties")
                .then().statusCode(201);
        var juiste = bsn();
        var persoon = "{\"persoon\":{\"bsn\":\"" + juiste
                + "\",\"achternaam\":\"Ander\",\"geboortedatum\":\"1990-01-01\"},\"reden\":\"nummer verwisseld\"}";
        verbeter(zaakId, "/aanvraag", persoon).statusCode(201);
        assertTrue(draad.wachtOp(zaakId, AanvraagGecorrigeerd.class).andereAanvrager());
        bakker().get("/v1/zaken/" + zaakId + "/toegang").then().statusCode(200).body("rechthebbend", nullValue());
        bakker().get("/v1/zaken/" + zaakId + aanvrager(zaakId)).then().body("achternaam", equalTo("Ander"));
        var tweede = nieuweZaak();
        verbeter(tweede, "/aanvraag", persoon).statusCode(409).body("detail", containsString(zaakId.toString()));
    }

    @Test
    @DisplayName("Wht 2.21 lid 4: een verkeerde dag van het eerste gesprek; zonder gesprek is er niets te verbeteren")
    void eersteGesprek() {
        var zaakId = nieuweZaak();
        bakker().header("If-Match", "\"0\"").body("{\"gevoerdOp\":\"2026-10-30\",\"reden\":\"agenda\"}")
                .post("/v1/zaken/" + zaakId + "/eerste-gesprek/correcties").then().statusCode(409);
        bakker().body("{\"uhtStatus\":\"erkend\",\"bron\":\"Serviceteam\",\"reden\":\"gebeld\"}").post("/v1/zaken/" + zaakId
                + "/uht-verificaties")
                .then().statusCode(201);
        bakker().body("{\"medewerkers\":2}").post("/v1/zaken/" + zaakId + "/eerste-gesprekken").then().statusCode(201);
        verbeter(zaakId, "/eerste-gesprek", "{\"gevoerdOp\":\"2026-10-30\",\"reden\":\"agenda\"}").statusCode(201)
                .body("gevoerdOp", equalTo("2026-10-30"));
        assertEquals(LocalDate.of(2026, 10, 30), draad.wachtOp(zaakId, EersteGesprekGecorrigeerd.class).gevoerdOp());
    }

    @Test
    @DisplayName("Awb 3:2: een feit met een verkeerde dag, en een feit dat in een andere zaak hoorde")
    void feit() {
        var zaakId = nieuweZaak();
        String feitId = bakker().body("{\"uiterlijk\":\"2026-11-16\",\"ontbreekt\":\"loonstrook\"}")
                .post("/v1/zaken/" + zaakId + "/aanvullingsverzoeken").then().statusCode(201).extract().path("feitId");
        verbeter(zaakId, "/feiten/" + feitId, "{\"op\":\"2026-11-03\",\"reden\":\"x\"}").statusCode(400);
        verbeter(zaakId, "/feiten/" + feitId, "{\"op\":\"2026-10-30\",\"dag\":\"2026-11-13\",\"reden\":\"brief was eerder\"}")
                .statusCode(201)
                .body("op", equalTo("2026-10-30")).body("dag", equalTo("2026-11-13"));
        var verbeterd = draad.wachtOp(zaakId, FeitGecorrigeerd.class);
        assertEquals(LocalDate.of(2026, 11, 2), verbeterd.was());
        assertEquals(LocalDate.of(2026, 11, 13), verbeterd.wordtDag());
        verbeter(zaakId, "/feiten/" + feitId, "{\"ingetrokken\":true,\"reden\":\"verkeerde zaak\"}").statusCode(201)
                .body("ingetrokken", equalTo(true));
        verbeter(zaakId, "/feiten/" + feitId, "{\"op\":\"2026-10-29\",\"reden\":\"toch\"}").statusCode(409);
        bakker().body("{}").post("/v1/zaken/" + zaakId + "/aanvullingen").then().statusCode(409);
        bakker().get("/v1/zaken/" + zaakId + "/correcties").then().body("correcties.veld", hasItems("op", "dag", "ingetrokken"));
    }
}
