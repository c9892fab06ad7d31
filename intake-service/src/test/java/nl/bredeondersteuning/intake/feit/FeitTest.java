package nl.bredeondersteuning.intake.feit;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.UUID;
import nl.bredeondersteuning.events.AanvraagDoorgezonden;
import nl.bredeondersteuning.events.AfspraakGemaakt;
import nl.bredeondersteuning.events.GesprekGepland;
import nl.bredeondersteuning.events.AanvragerDoorverwezen;
import nl.bredeondersteuning.events.AanvragerGeinformeerd;
import nl.bredeondersteuning.events.AanvullingGevraagd;
import nl.bredeondersteuning.events.AanvullingOntvangen;
import nl.bredeondersteuning.events.BeeindigingVerzocht;
import nl.bredeondersteuning.events.ContactpogingGedaan;
import nl.bredeondersteuning.events.DossierAfgeschermd;
import nl.bredeondersteuning.events.KindbesluitGedagtekend;
import nl.bredeondersteuning.events.OverlegVastgelegd;
import nl.bredeondersteuning.events.RechthebbendheidVastgesteld;
import nl.bredeondersteuning.events.RechthebbendheidVervallen;
import nl.bredeondersteuning.events.WoonplaatsGewijzigd;
import nl.bredeondersteuning.events.ZaakOvergedragen;
import nl.bredeondersteuning.intake.IntakeTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("Wat er in een zaak gebeurt, ligt vast met zijn dag en wordt meegedeeld")
class FeitTest extends IntakeTest {

    private static ValidatableResponse post(UUID zaakId, String pad, String inhoud) {
        return bakker().body(inhoud).post("/v1/zaken/" + zaakId + pad).then();
    }

    private static ValidatableResponse bericht(UUID zaakId, String inhoud) {
        return als("UHT", "uht-koppeling", "0166").body(inhoud).post("/v1/zaken/" + zaakId + "/uht-berichten").then();
    }

    private static void uht(UUID zaakId, String status) {
        post(zaakId, "/uht-verificaties", "{\"uhtStatus\":\"" + status + "\",\"bron\":\"Serviceteam\",\"reden\":\"gebeld\"}").statusCode(201);
    }

    private static UUID zaakVan(String geboren, String woongemeente) {
        return UUID.fromString(bakker().body(aanvraag("TELEFOON", bsn()).replace("1985-01-01", geboren)
                .replace("\"voorletters\"", "\"woongemeente\":\"" + woongemeente + "\",\"voorletters\"")).post("/v1/aanvragen").then()
                .statusCode(201).extract().path("zaakId"));
    }

    @Test
    @DisplayName("Awb 4:5 lid 1: aanvullen kan tot en met een dag na vandaag, en alleen als erom gevraagd is")
    void aanvulling() {
        var zaakId = nieuweZaak();
        post(zaakId, "/aanvullingen", "{}").statusCode(409);
        post(zaakId, "/aanvullingsverzoeken", "{\"uiterlijk\":\"2026-11-02\",\"ontbreekt\":\"loonstrook\"}").statusCode(400)
                .body("invalidParams[0].name", equalTo("uiterlijk"));
        var feit = post(zaakId, "/aanvullingsverzoeken", "{\"uiterlijk\":\"2026-11-16\",\"ontbreekt\":\"loonstrook\"}").statusCode(201)
                .body("dag", equalTo("2026-11-16")).body("medewerker", equalTo("Bakker")).extract();
        bakker().get(feit.header("Location")).then().statusCode(200).body("feitId", equalTo(feit.path("feitId")));
        assertEquals(LocalDate.of(2026, 11, 16), draad.wachtOp(zaakId, AanvullingGevraagd.class).uiterlijk());
        hetIs("2026-11-05");
        post(zaakId, "/aanvullingen", "{\"ontvangen\":\"loonstrook\"}").statusCode(201);
        assertEquals(LocalDate.of(2026, 11, 5), draad.wachtOp(zaakId, AanvullingOntvangen.class).ontvangenOp());
        bakker().get("/v1/zaken/" + zaakId + "/feiten").then().body("feiten.soort", hasItems("AANVULLINGSVERZOEK", "AANVULLING"));
    }

    @Test
    @DisplayName("Wht 2.21 lid 6: een afwijzing met dagtekening begint de dertig dagen, één keer; een vooraankondiging of een getoond stuk niet")
    void afwijzing() {
        var zaakId = nieuweZaak();
        uht(zaakId, "aangemeld");
        bericht(zaakId, "{\"bericht\":\"vooraankondiging van afwijzing\"}").statusCode(201);
        post(zaakId, "/getoonde-stukken", "{\"bericht\":\"afwijzing\",\"besluitOp\":\"2026-10-30\"}").statusCode(201);
        bericht(zaakId, "{\"bericht\":\"afwijzing\"}").statusCode(400).body("invalidParams[0].name", equalTo("besluitOp"));
        bericht(zaakId, "{\"bericht\":\"iets\"}").statusCode(400).body("invalidParams[0].name", equalTo("bericht"));
        assertEquals(0, draad.aantal(zaakId, RechthebbendheidVervallen.class));
        bericht(zaakId, "{\"bericht\":\"afwijzing\",\"besluitOp\":\"2026-10-30\"}").statusCode(201);
        assertEquals(LocalDate.of(2026, 11, 2), draad.wachtOp(zaakId, RechthebbendheidVervallen.class).ontvangenOp());
        hetIs("2026-11-09");
        bericht(zaakId, "{\"bericht\":\"afwijzing\",\"besluitOp\":\"2026-10-30\"}").statusCode(201);
        post(zaakId, "/toegangsbeoordelingen", "{}").body("rechthebbend", equalTo(false));
        assertEquals(1, draad.aantal(zaakId, RechthebbendheidVervallen.class));
        bericht(zaakId, "{\"bericht\":\"erkenning\",\"besluitOp\":\"2026-11-06\"}").statusCode(201);
        bakker().get("/v1/zaken/" + zaakId + "/toegang").then().body("rechthebbend", equalTo(true)).body("uhtStatus", equalTo("erkend"));
        post(zaakId, "/uht-berichten", "{\"bericht\":\"erkenning\"}").statusCode(403);
    }

    @Test
    @DisplayName("Wht 2.21 lid 6: wat de UHT door de telefoon zei, is het bericht niet; het bericht daarna begint de dertig dagen alsnog")
    void afwijzingNaTelefoon() {
        var zaakId = nieuweZaak();
        uht(zaakId, "afgewezen");
        assertEquals(0, draad.aantal(zaakId, RechthebbendheidVervallen.class));
        bericht(zaakId, "{\"bericht\":\"afwijzing\",\"besluitOp\":\"2026-10-30\"}").statusCode(201);
        draad.wachtOp(zaakId, RechthebbendheidVervallen.class);
    }

    @Test
    @DisplayName("Wht 2.21 lid 3, Kampen artikel 2.3 lid 3: wie elders woont, alleen na overleg; wie verhuist, woont elders")
    void overleg() {
        var zaakId = zaakVan("1985-01-01", "0193");
        uht(zaakId, "erkend");
        bakker().get("/v1/zaken/" + zaakId + "/toegang").then().body("rechthebbend", equalTo(false)).body("overlegNodig", equalTo(true));
        post(zaakId, "/overleggen", "{\"gemeente\":\"0193\",\"reden\":\" \"}").statusCode(400);
        post(zaakId, "/overleggen", "{\"gemeente\":\"0193\",\"reden\":\"Zwolle stemt in\"}").statusCode(201);
        draad.wachtOp(zaakId, OverlegVastgelegd.class);
        post(zaakId, "/toegangsbeoordelingen", "{}").body("rechthebbend", equalTo(true)).body("bevindingen.artikel", hasItem("artikel 2.3 lid 3"));

        post(zaakId, "/verhuizingen", "{\"gemeente\":\"0150\"}").statusCode(201);
        post(zaakId, "/toegangsbeoordelingen", "{}").body("rechthebbend", equalTo(false)).body("overlegNodig", equalTo(true));

        var verhuisd = nieuweZaak();
        uht(verhuisd, "erkend");
        post(verhuisd, "/verhuizingen", "{\"gemeente\":\"0150\"}").statusCode(201);
        assertEquals("0150", draad.wachtOp(verhuisd, WoonplaatsGewijzigd.class).naarGemeentecode());
        post(verhuisd, "/toegangsbeoordelingen", "{}").body("rechthebbend", equalTo(false)).body("overlegNodig", equalTo(true));
    }

    @Test
    @DisplayName("Kampen artikel 2.3 lid 1: wie eerder een nieuwe start maakte, heeft geen recht")
    void eerderTraject() {
        var zaakId = nieuweZaak();
        post(zaakId, "/eerdere-trajecten", "{\"gemeente\":\"0193\",\"bron\":\"Zwolle, telefonisch\"}").statusCode(201);
        uht(zaakId, "erkend");
        bakker().get("/v1/zaken/" + zaakId + "/toegang").then().body("rechthebbend", equalTo(false))
                .body("bevindingen.find { it.uitkomst == 'VERZET' }.artikel", equalTo("artikel 2.3 lid 1"));
    }

    @Test
    @DisplayName("Kampen artikel 2.3 lid 4 sub a: onder gezag van een inwoner; de zaak is afgeschermd en de brief gaat naar wie gezag heeft")
    void minderjarige() {
        var zaakId = zaakVan("2011-03-04", "0166");
        post(zaakId, "/gezagsverhoudingen", "{\"verblijftDaar\":true,\"gezaghebber\":{\"bsn\":\"" + bsn()
                + "\",\"voorletters\":\"S.\",\"achternaam\":\"Moeder\",\"geboortedatum\":\"1985-01-01\"}}").statusCode(201);
        uht(zaakId, "kindregeling");
        bakker().get("/v1/zaken/" + zaakId + "/toegang").then().body("rechthebbend", equalTo(true))
                .body("bevindingen.artikel", hasItem("artikel 2.3 lid 4 sub a"));
        assertEquals(java.util.List.of("Bakker"), draad.wachtOp(zaakId, DossierAfgeschermd.class).toegang());
        als("De Vries", "klantbegeleider", "0166").get("/v1/zaken/" + zaakId + "/toegang").then().statusCode(403);
        als("Smit", "besluitnemer", "0166").get("/v1/zaken/" + zaakId + "/toegang").then().statusCode(200);
        als("De Groot", "toezicht", "0166").get("/v1/zaken/" + zaakId + "/toegang").then().statusCode(403);
        als("De Groot", "toezicht", "0166").get("/v1/zaken/" + zaakId + "/inzagen").then().statusCode(200)
                .body("inzagen.medewerker", hasItems("Smit", "De Vries"));
        bericht(zaakId, "{\"bericht\":\"vooraankondiging van afwijzing\"}").statusCode(201);
        als("beschikking-service", "dienst", "0166").get("/v1/zaken/" + zaakId + "/geadresseerden").then()
                .body("geadresseerden[0].naam", equalTo("S. Moeder"));
        var zestien = zaakVan("2010-11-02", "0166");
        als("beschikking-service", "dienst", "0166").get("/v1/zaken/" + zestien + "/geadresseerden").then()
                .body("geadresseerden[0].naam", equalTo("A. Voorbeeld"));
    }

    @Test
    @DisplayName("Awb 2:3 lid 1, Wht 2.21 lid 1: na doorzenden of overdragen is de zaak van een ander; wie zich weer meldt, vraagt opnieuw aan")
    void vertrek() {
        var bsn = bsn();
        var zaakId = UUID.fromString(vraagAan("POST", bsn).then().extract().path("zaakId"));
        post(zaakId, "/doorzendingen", "{\"gemeente\":\"0166\"}").statusCode(400);
        post(zaakId, "/doorzendingen", "{\"gemeente\":\"0193\",\"toelichting\":\"bericht per post\"}").statusCode(201);
        draad.wachtOp(zaakId, AanvraagDoorgezonden.class);
        post(zaakId, "/uitnodigingen", "{\"kanaal\":\"de telefoon\"}").statusCode(409).body("artikel", equalTo("Wht 2.21 lid 1"));
        vraagAan("POST", bsn).then().statusCode(201);
        var over = nieuweZaak();
        post(over, "/overdrachten", "{\"gemeente\":\"0150\"}").statusCode(201);
        draad.wachtOp(over, ZaakOvergedragen.class);
        post(over, "/overdrachten", "{\"gemeente\":\"0150\"}").statusCode(409);
    }

    @Test
    @DisplayName("Kampen artikel 3.1 lid 4 en 6.1 lid 3: contact, verzoek om beëindiging, uitleg en doorverwijzing")
    void contact() {
        var zaakId = nieuweZaak();
        post(zaakId, "/contactpogingen", "{\"kanaal\":\"rooksignaal\",\"beantwoord\":false}").statusCode(400);
        post(zaakId, "/contactpogingen", "{\"kanaal\":\"een huisbezoek\",\"beantwoord\":false}").statusCode(201);
        assertEquals("een huisbezoek", draad.wachtOp(zaakId, ContactpogingGedaan.class).kanaal());
        post(zaakId, "/beeindigingsverzoeken", "{}").statusCode(201);
        draad.wachtOp(zaakId, BeeindigingVerzocht.class);
        post(zaakId, "/informatiegesprekken", "{\"verslag\":\"uitgelegd\"}").statusCode(201);
        assertEquals("artikel 3.1 lid 4", draad.wachtOp(zaakId, AanvragerGeinformeerd.class).artikel());
        post(zaakId, "/doorverwijzingen", "{}").statusCode(201);
        draad.wachtOp(zaakId, AanvragerDoorverwezen.class);
        post(zaakId, "/dagtekeningen", "{\"dagtekening\":\"2026-11-03\"}").statusCode(400);
        post(zaakId, "/dagtekeningen", "{\"dagtekening\":\"2026-02-10\"}").statusCode(201);
        assertEquals(LocalDate.of(2026, 2, 10), draad.wachtOp(zaakId, KindbesluitGedagtekend.class).dagtekening());
        bakker().get("/v1/zaken/" + zaakId + "/feiten").then().body("feiten", hasSize(5));
        assertEquals(0, draad.aantal(zaakId, RechthebbendheidVastgesteld.class));
    }

    @Test
    @DisplayName("Kampen artikel 3.2: een gepland gesprek en andere afspraken worden meegedeeld voor de agenda")
    void afspraken() {
        var zaakId = nieuweZaak();
        post(zaakId, "/gespreksafspraken", "{\"op\":\"2026-11-25\",\"plaats\":\"thuis\"}").statusCode(201);
        assertEquals(LocalDate.of(2026, 11, 25), draad.wachtOp(zaakId, GesprekGepland.class).geplandOp());
        post(zaakId, "/afspraken", "{\"op\":\"2026-11-25\",\"soort\":\"feestje\"}").statusCode(400);
        post(zaakId, "/afspraken", "{\"op\":\"2026-12-03\",\"soort\":\"aangekondigde ontruiming\"}").statusCode(201);
        assertEquals("klantbegeleider", draad.wachtOp(zaakId, AfspraakGemaakt.class).rol());
    }
}
