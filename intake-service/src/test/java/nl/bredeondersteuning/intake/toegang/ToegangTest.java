package nl.bredeondersteuning.intake.toegang;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.UUID;
import nl.bredeondersteuning.events.AanvragerNietRechthebbend;
import nl.bredeondersteuning.events.BeschikkingBekendgemaakt;
import nl.bredeondersteuning.events.EersteGesprekGevoerd;
import nl.bredeondersteuning.events.RechthebbendheidVastgesteld;
import nl.bredeondersteuning.events.ToegangAchterhaald;
import nl.bredeondersteuning.events.UitnodigingGedaan;
import nl.bredeondersteuning.intake.IntakeTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@DisplayName("Van aanvraag tot eerste gesprek: Wht 2.21 lid 1, Kampen artikel 3.1 en 3.2")
class ToegangTest extends IntakeTest {

    private static ValidatableResponse uht(UUID zaakId, String status) {
        return bakker().body("{\"uhtStatus\":" + (status == null ? "null" : "\"" + status + "\"")
                + ",\"bron\":\"Serviceteam\",\"reden\":\"gebeld\"}").post("/v1/zaken/" + zaakId + "/uht-verificaties").then();
    }

    @ParameterizedTest(name = "{0}: {1}, rechthebbend {2}")
    @CsvSource(textBlock = """
            erkend,                          BEVESTIGD, true,  Wht 2.21 lid 1 sub a
            aangemeld,                       BEVESTIGD, true,  Wht 2.21 lid 1 sub a
            afgewezen,                       ONTKEND,   false, Wht 2.21 lid 1
            onbekend,                        ONBEKEND,  false, Wht 2.21 lid 1
            ex-partner zonder toekenning,    ONTKEND,   false, Wht 2.21 lid 1 sub c
            ex-partner met toekenning,       BEVESTIGD, true,  Wht 2.21 lid 1 sub c
            """)
    void deUhtAntwoordt(String status, String stand, boolean rechthebbend, String artikel) {
        var zaakId = nieuweZaak();
        uht(zaakId, null).statusCode(201).body("verificatie", equalTo("GEVRAAGD"));
        uht(zaakId, status).statusCode(201).body("verificatie", equalTo(stand)).body("rechthebbend", equalTo(rechthebbend))
                .body("bevindingen.artikel", hasItem(artikel)).body("verificaties", hasSize(2))
                .body("verificaties[1].medewerker", equalTo("Bakker"));
        if (rechthebbend) {
            draad.wachtOp(zaakId, RechthebbendheidVastgesteld.class);
        } else {
            draad.wachtOp(zaakId, AanvragerNietRechthebbend.class);
        }
    }

    @Test
    void foutInvoer() {
        var zaakId = nieuweZaak();
        uht(zaakId, "misschien").statusCode(400).body("invalidParams[0].name", equalTo("uhtStatus"));
        bakker().body("{\"uhtStatus\":\"erkend\"}").post("/v1/zaken/" + zaakId + "/uht-verificaties").then().statusCode(400)
                .body("invalidParams.name", hasItems("bron", "reden"));
    }

    @Test
    @DisplayName("Wht 2.21 lid 5: een uitvoerder stelt geen rechten vast")
    void uitvoerder() {
        als("Kuiper", "uitvoerder", "0166").body("{\"uhtStatus\":\"erkend\",\"bron\":\"x\",\"reden\":\"x\"}")
                .post("/v1/zaken/" + nieuweZaak() + "/uht-verificaties").then().statusCode(403).body("artikel", equalTo("Wht 2.21 lid 5"));
    }

    @Test
    @DisplayName("Kampen artikel 3.2 lid 1: telefonisch")
    void uitnodiging() {
        var zaakId = nieuweZaak();
        bakker().body("{\"kanaal\":\"e-mail\"}").post("/v1/zaken/" + zaakId + "/uitnodigingen").then().statusCode(409)
                .body("artikel", equalTo("artikel 3.2 lid 1"));
        bakker().body("{\"kanaal\":\"rooksignalen\"}").post("/v1/zaken/" + zaakId + "/uitnodigingen").then().statusCode(400);
        bakker().body("{\"kanaal\":\"de telefoon\"}").post("/v1/zaken/" + zaakId + "/uitnodigingen").then().statusCode(201);
        draad.wachtOp(zaakId, UitnodigingGedaan.class);
    }

    @Test
    @DisplayName("Kampen artikel 3.2 lid 2 en 3, hoofdstuk 4: plaats naar keuze, twee medewerkers, recht nagegaan")
    void eersteGesprek() {
        var zaakId = nieuweZaak();
        var pad = "/v1/zaken/" + zaakId;
        bakker().body("{\"plaats\":\"thuis\"}").post(pad + "/plaatskeuzen").then().statusCode(201);
        bakker().body("{\"plaats\":\"stadhuis\",\"medewerkers\":2}").post(pad + "/eerste-gesprekken").then().statusCode(409)
                .body("artikel", equalTo("artikel 3.2 lid 2"));
        bakker().body("{\"medewerkers\":1}").post(pad + "/eerste-gesprekken").then().statusCode(409)
                .body("artikel", equalTo("artikel 3.2 lid 3"));
        bakker().body("{\"medewerkers\":0}").post(pad + "/eerste-gesprekken").then().statusCode(400);
        bakker().body("{\"medewerkers\":2}").post(pad + "/eerste-gesprekken").then().statusCode(201).body("plaats", equalTo("thuis"))
                .body("bevindingen.find { it.uitkomst == 'WAARSCHUWING' }.artikel", equalTo("hoofdstuk 4"));
        draad.wachtOp(zaakId, EersteGesprekGevoerd.class);
        bakker().body("{\"medewerkers\":2}").post(pad + "/eerste-gesprekken").then().statusCode(409);
    }

    @Test
    @DisplayName("Wetdorp, alleen de wet: elk kanaal, één medewerker")
    void alleenDeWet() {
        UUID zaakId = UUID.fromString(als("Bakker", "klantbegeleider", "9901").body(aanvraag("POST", bsn())).post("/v1/aanvragen").then()
                .statusCode(201).extract().path("zaakId"));
        als("Bakker", "klantbegeleider", "9901").body("{\"kanaal\":\"e-mail\"}").post("/v1/zaken/" + zaakId + "/uitnodigingen").then()
                .statusCode(201);
        als("Bakker", "klantbegeleider", "9901").body("{\"medewerkers\":1}").post("/v1/zaken/" + zaakId + "/eerste-gesprekken").then()
                .statusCode(201);
    }

    @Test
    @DisplayName("Awb 2:8: instemming met digitale post, en haar intrekking")
    void geadresseerde() {
        var pad = "/v1/zaken/" + nieuweZaak();
        bakker().get(pad + "/geadresseerden").then().statusCode(403);
        als("beschikking-service", "dienst", "0166").get(pad + "/geadresseerden").then().statusCode(200)
                .body("geadresseerden[0].naam", equalTo("A. Voorbeeld")).body("geadresseerden[0].adresregels",
                        equalTo(java.util.List.of("Kogmast 18", "8264 XB Kampen"))).body("geadresseerden[0].digitaalIngestemdOp", equalTo(null));
        bakker().body("{\"ingestemd\":true}").post(pad + "/instemmingen").then().statusCode(201);
        hetIs("2026-11-05");
        bakker().body("{\"ingestemd\":false}").post(pad + "/instemmingen").then().statusCode(201);
        als("beschikking-service", "dienst", "0166").get(pad + "/geadresseerden").then()
                .body("geadresseerden[0].digitaalIngestemdOp", equalTo("2026-11-02"))
                .body("geadresseerden[0].digitaalIngetrokkenOp", equalTo("2026-11-05"));
    }

    @Test
    @DisplayName("Wht 2.21 lid 1, Kampen artikel 2.3 lid 4: een andere geboortedatum of een vervallen grond verandert de toegang niet, en vraagt een mens")
    void achterhaald() {
        var zaakId = nieuweZaak();
        var pad = "/v1/zaken/" + zaakId;
        geboren(zaakId, "1984-01-01");
        uht(zaakId, "kindregeling").statusCode(201).body("rechthebbend", equalTo(true))
                .body("nieuweBevindingen", nullValue());
        geboren(zaakId, "1985-01-01");
        assertEquals(0, draad.aantal(zaakId, ToegangAchterhaald.class));
        geboren(zaakId, "2011-03-04");
        assertTrue(draad.wachtOp(zaakId, ToegangAchterhaald.class).anders());
        bakker().get(pad + "/toegang").then().body("rechthebbend", equalTo(true))
                .body("nieuweBevindingen.find { it.uitkomst == 'VERZET' }.artikel", startsWith("artikel 2.3 lid 4"));
        geboren(zaakId, "1985-01-01");
        bakker().get(pad + "/toegang").then().body("nieuweBevindingen", nullValue());
        als("UHT", "uht-koppeling", "0166").body("{\"bericht\":\"afwijzing\",\"besluitOp\":\"2026-10-30\"}").post(pad + "/uht-berichten").then()
                .statusCode(201);
        bakker().get(pad + "/toegang").then().body("rechthebbend", equalTo(true)).body("nieuweBevindingen.uitkomst", hasItem("VERZET"));
        bakker().body("{}").post(pad + "/toegangsbeoordelingen").then().body("rechthebbend", equalTo(false))
                .body("nieuweBevindingen", nullValue());
        org.awaitility.Awaitility.await().until(() -> draad.aantal(zaakId, ToegangAchterhaald.class) == 3);
    }

    private static void geboren(UUID zaakId, String dag) {
        String persoonId = bakker().get("/v1/zaken/" + zaakId + "/aanvraag").path("aanvragerId");
        var persoon = "/v1/zaken/" + zaakId + "/personen/" + persoonId;
        bakker().header("If-Match", bakker().get(persoon).header("ETag")).body("{\"geboortedatum\":\"" + dag + "\",\"reden\":\"akte gezien\"}")
                .post(persoon + "/correcties").then().statusCode(201);
    }

    @Test
    @DisplayName("Na een weigering loopt de aanvraag niet meer; wie zich weer meldt, vraagt opnieuw aan")
    void naEenWeigering() {
        var bsn = bsn();
        var zaakId = UUID.fromString(vraagAan("POST", bsn).then().extract().path("zaakId"));
        draad.stuur(new BeschikkingBekendgemaakt(zaakId, "0166", "Awb 3:41", UUID.randomUUID(), "toegang geweigerd", null,
                UUID.randomUUID(), "de post", LocalDate.of(2026, 11, 2)), 1);
        org.awaitility.Awaitility.await().until(() -> Boolean.FALSE.equals(bakker().get("/v1/zaken/" + zaakId + "/aanvraag").path("lopend")));
        vraagAan("POST", bsn).then().statusCode(201);
    }
}
