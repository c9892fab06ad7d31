package nl.bredeondersteuning.intake.overdracht;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.UUID;
import nl.bredeondersteuning.events.OverdrachtBeantwoord;
import nl.bredeondersteuning.events.OverdrachtGeweigerd;
import nl.bredeondersteuning.events.OverdrachtOntvangen;
import nl.bredeondersteuning.events.ZaakOvergedragen;
import nl.bredeondersteuning.events.ZaakOvergenomen;
import nl.bredeondersteuning.intake.IntakeTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("Wht 2.21 lid 1, I3: een zaak aanbieden aan een andere gemeente, die aanvaardt of weigert; het anker reist mee")
class OverdrachtTest extends IntakeTest {

    private static final String REDEN = "{\"reden\":\"ingeschreven per 1 november\"}";

    private static RequestSpecification daar() {
        return als("De Boer", "klantbegeleider", "9902");
    }

    private static UUID lopendeZaak(String bsn) {
        return UUID.fromString(bakker().body("{\"uhtStatus\":\"erkend\",\"eersteGesprek\":\"2025-03-12\",\"bron\":\"dossier\",\"persoon\":"
                + "{\"bsn\":\"" + bsn + "\",\"achternaam\":\"Verhuizersma\",\"geboortedatum\":\"1980-05-06\"}}").post("/v1/overnamen").then()
                .statusCode(201).extract().path("zaakId"));
    }

    private static ValidatableResponse biedAan(UUID zaakId, String rest) {
        return bakker().body("{\"gemeente\":\"9902\",\"toestemmingHoe\":\"formulier\"," + rest + "}")
                .post("/v1/zaken/" + zaakId + "/overdrachtsaanbiedingen").then();
    }

    private static ValidatableResponse antwoord(String id, String pad) {
        var aanbod = "/v1/overdrachtsaanbiedingen/" + id;
        return daar().header("If-Match", daar().get(aanbod).header("ETag")).body(REDEN).post(aanbod + pad).then();
    }

    @Test
    @DisplayName("AVG 6 lid 1 sub a: alleen met toestemming; aanvaard opent de ontvanger een eigen zaak met het oude anker en is deze overgedragen")
    void aanvaard() {
        var bsn = bsn();
        var zaakId = lopendeZaak(bsn);
        biedAan(zaakId, "\"hulpvraagVastgesteld\":\"2025-03-12\"").statusCode(400).body("invalidParams[0].name", equalTo("toestemmingOp"));
        biedAan(zaakId, "\"toestemmingOp\":\"2026-11-03\"").statusCode(400);
        String id = biedAan(zaakId, "\"toestemmingOp\":\"2026-10-30\",\"hulpvraagVastgesteld\":\"2025-03-12\",\"planVastgesteld\":\"2025-04-01\"")
                .statusCode(201).body("overdrachten", hasSize(1)).extract().path("overdrachten[0].overdrachtId");
        biedAan(zaakId, "\"toestemmingOp\":\"2026-10-30\"").statusCode(409);
        als("Elders", "klantbegeleider", "9901").get("/v1/overdrachtsaanbiedingen/" + id).then().statusCode(404);
        bakker().get("/v1/overdrachtsaanbiedingen").then().body("overdrachten.overdrachtId", not(hasItem(id)));
        var ontvangen = draad.wachtOp(UUID.fromString(id), OverdrachtOntvangen.class);
        assertEquals("9902 0166", ontvangen.gemeentecode() + " " + ontvangen.vanGemeentecode());
        daar().get("/v1/overdrachtsaanbiedingen?limit=200").then().statusCode(200).body("overdrachten.overdrachtId", hasItem(id));
        var getoond = daar().get("/v1/overdrachtsaanbiedingen/" + id).then().statusCode(200).body("achternaam", equalTo("Verhuizersma"))
                .body("eersteGesprek", equalTo("2025-03-12")).body("toestemmingOp", equalTo("2026-10-30")).extract().asString();
        assertFalse(getoond.contains(bsn), getoond);
        daar().body(REDEN).post("/v1/overdrachtsaanbiedingen/" + id + "/aanvaardingen").then().statusCode(428);
        String nieuw = antwoord(id, "/aanvaardingen").statusCode(201).body("stand", equalTo("AANVAARD"))
                .body("beslotenDoor", equalTo("De Boer")).extract().path("zaakId");
        var overgenomen = draad.wachtOp(UUID.fromString(nieuw), ZaakOvergenomen.class);
        assertEquals(LocalDate.of(2025, 3, 12), overgenomen.hulpvraagVastgesteld());
        assertEquals("9902", draad.wachtOp(zaakId, ZaakOvergedragen.class).naarGemeentecode());
        assertTrue(draad.wachtOp(UUID.fromString(id), OverdrachtBeantwoord.class).aanvaard());
        bakker().get("/v1/zaken/" + zaakId + "/overdrachtsaanbiedingen").then().body("overdrachten[0].stand", equalTo("AANVAARD"));
        daar().get("/v1/zaken/" + nieuw + "/feiten").then().body("feiten.find { it.soort == 'OVERDRACHT_ONTVANGEN' }.gemeente",
                equalTo("0166"));
        antwoord(id, "/weigeringen").statusCode(409);
    }

    @Test
    @DisplayName("Geweigerd met een reden gaat de zaak hier verder, en kan zij opnieuw worden aangeboden")
    void geweigerd() {
        var zaakId = lopendeZaak(bsn());
        String id = biedAan(zaakId, "\"toestemmingOp\":\"2026-11-02\"").statusCode(201).extract().path("overdrachten[0].overdrachtId");
        antwoord(id, "/weigeringen").statusCode(201).body("stand", equalTo("GEWEIGERD")).body("zaakId", equalTo(null));
        assertEquals("9902", draad.wachtOp(zaakId, OverdrachtGeweigerd.class).doorGemeentecode());
        bakker().get("/v1/zaken/" + zaakId + "/aanvraag").then().body("lopend", equalTo(true));
        biedAan(zaakId, "\"toestemmingOp\":\"2026-11-02\"").statusCode(201).body("overdrachten", hasSize(2));
    }

    @Test
    @DisplayName("Een gemeente buiten de suite: met de hand vastgelegd, en vóór het eerste gesprek een gewone aanvraag met haar oude dag")
    void metDeHand() {
        var bsn = bsn();
        var papier = "{\"vanGemeente\":\"0193\",\"uhtStatus\":\"erkend\",\"ontvangenOp\":\"2026-10-01\",\"toestemmingOp\":\"2026-10-20\","
                + "\"toestemmingHoe\":\"brief\",\"persoon\":{\"bsn\":\"" + bsn + "\",\"achternaam\":\"Papierstra\",\"geboortedatum\":\"1981-06-07\"}}";
        String id = daar().body(papier).post("/v1/overdrachtsaanbiedingen").then().statusCode(201).body("vanGemeente", equalTo("0193"))
                .extract().path("overdrachtId");
        String zaakId = antwoord(id, "/aanvaardingen").statusCode(201).extract().path("zaakId");
        daar().get("/v1/zaken/" + zaakId + "/aanvraag").then().body("ontvangenOp", equalTo("2026-10-01"));
        daar().get("/v1/zaken/" + zaakId + "/toegang").then().body("rechthebbend", equalTo(true));
        String nog = daar().body(papier).post("/v1/overdrachtsaanbiedingen").then().statusCode(201).extract().path("overdrachtId");
        antwoord(nog, "/aanvaardingen").statusCode(409);
        antwoord(nog, "/weigeringen").statusCode(201);
        assertFalse(draad.wachtOp(UUID.fromString(nog), OverdrachtBeantwoord.class).aanvaard());
    }
}
