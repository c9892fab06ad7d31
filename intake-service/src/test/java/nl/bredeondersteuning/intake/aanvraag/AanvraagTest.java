package nl.bredeondersteuning.intake.aanvraag;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.bredeondersteuning.events.AanvraagBevestigd;
import nl.bredeondersteuning.events.AanvraagOntvangen;
import nl.bredeondersteuning.events.Aanvraagkanaal;
import nl.bredeondersteuning.intake.IntakeTest;
import nl.bredeondersteuning.testkit.Logboek;
import nl.bredeondersteuning.testkit.Testdatabase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("Kampen artikel 3.1: de aanvraag")
class AanvraagTest extends IntakeTest {

    @Test
    @DisplayName("Kampen artikel 3.1 lid 1: mondeling en schriftelijk, ontvangen op de dag zelf")
    void ontvangen() {
        var ingediend = bakker().body(aanvraag("TELEFOON", bsn()).replace("1985-01-01", "1985-07-09")).post("/v1/aanvragen");
        bakker().get(ingediend.header("Location")).then().statusCode(200).body("zaakId", equalTo(ingediend.path("zaakId")));
        var zaakId = UUID.fromString(ingediend.then().statusCode(201).body("ontvangenOp", equalTo("2026-11-02"))
                .body("mondeling", equalTo(true)).body("zaaknummer", startsWith("BO 26 ")).header("Zaak-Stand", "intake=1")
                .extract().path("zaakId"));
        var event = draad.wachtOp(zaakId, AanvraagOntvangen.class);
        assertEquals(LocalDate.of(2026, 11, 2), event.ontvangenOp());
        assertEquals(Aanvraagkanaal.TELEFOON, event.kanaal());
        bakker().get("/v1/zaken/" + zaakId + "/aanvraag").then().statusCode(200).header("ETag", "\"0\"");
    }

    @Test
    void eerderOntvangenMagLaterNiet() {
        var eerder = aanvraag("POST", bsn()).replace("\"kanaal\"", "\"ontvangenOp\":\"2026-10-30\",\"kanaal\"");
        bakker().body(eerder).post("/v1/aanvragen").then().statusCode(201).body("ontvangenOp", equalTo("2026-10-30"));
        bakker().body(eerder.replace("2026-10-30", "2026-11-03")).post("/v1/aanvragen").then().statusCode(400)
                .body("invalidParams[0].code", equalTo("IN_TOEKOMST"));
    }

    @Test
    @DisplayName("Wie al een lopende zaak heeft, krijgt geen tweede, ook niet langs een andere weg of tien keer tegelijk")
    void geenTweedeZaak() {
        var bsn = bsn();
        var statussen = IntStream.range(0, 10).parallel().mapToObj(nummer -> vraagAan("EMAIL", bsn).statusCode()).sorted().toList();
        assertEquals(1, statussen.stream().filter(status -> status == 201).count(), statussen.toString());
        vraagAan("BALIE", bsn).then().statusCode(200).body("liepAl", equalTo(true)).body("kanaal", equalTo("EMAIL"));
        bakker().body("{\"bsn\":\"" + bsn + "\"}").post("/v1/aanvragen/_zoek").then().statusCode(200).body("aanvragen", hasSize(1));
        als("Bakker", "klantbegeleider", "9902").body("{\"bsn\":\"" + bsn + "\"}").post("/v1/aanvragen/_zoek").then()
                .body("aanvragen", hasSize(0));
    }

    @Test
    @DisplayName("Awb 4:1: een mondelinge aanvraag wordt bevestigd en blijft op haar dag ontvangen")
    void bevestigd() {
        var zaakId = nieuweZaak();
        hetIs("2026-11-06");
        bakker().post("/v1/zaken/" + zaakId + "/aanvraagbevestigingen").then().statusCode(201)
                .body("ontvangenOp", equalTo("2026-11-02")).body("bevestigdOp", equalTo("2026-11-06"));
        bakker().post("/v1/zaken/" + zaakId + "/aanvraagbevestigingen").then().statusCode(201);
        draad.wachtOp(zaakId, AanvraagBevestigd.class);
        assertEquals(1, draad.aantal(zaakId, AanvraagBevestigd.class));
    }

    @Test
    void foutInvoerVeranderNiets() {
        bakker().body("""
                {"kanaal":"PORTAAL","persoon":{"bsn":"999994002","achternaam":"","geboortedatum":"1985-02-30","adres":{"straat":"X"}}}""")
                .post("/v1/aanvragen").then().statusCode(400).body("invalidParams.name", hasItems("kanaal", "persoon.bsn",
                        "persoon.achternaam", "persoon.geboortedatum", "persoon.adres.huisnummer", "persoon.adres.postcode"));
    }

    @Test
    @DisplayName("Geen logregel noemt een persoon, ook niet bij een fout of een botsing")
    void logboek() {
        var bsn = bsn();
        try (var logboek = Logboek.open()) {
            IntStream.range(0, 4).parallel().forEach(nummer -> vraagAan("EMAIL", bsn));
            bakker().body("{\"bsn\":\"" + bsn + "\"}").post("/v1/aanvragen/_zoek").then().statusCode(200);
            bakker().body(aanvraag("EMAIL", bsn).replace("Voorbeeld", "Voorbeeld".repeat(50))).post("/v1/aanvragen").then().statusCode(400);
            bakker().body(aanvraag("EMAIL", bsn).replace("}}}", "}")).post("/v1/aanvragen").then().statusCode(400);
            for (var persoonlijk : List.of(bsn, "Voorbeeld", "Kogmast", "8264")) {
                logboek.regels().forEach(regel -> assertFalse(regel.tekst().contains(persoonlijk), regel.tekst()));
            }
        }
    }

    @Test
    @DisplayName("Het burgerservicenummer staat versleuteld in de database en in geen gebeurtenis")
    void bsnVersleuteld() throws Exception {
        var bsn = bsn();
        var zaakId = UUID.fromString(vraagAan("POST", bsn).then().extract().path("zaakId"));
        draad.wachtOp(zaakId, AanvraagOntvangen.class);
        assertFalse(draad.meegedeeld(zaakId).toString().contains(bsn));
        try (var verbinding = Testdatabase.eigenaar("intake"); var opdracht = verbinding.createStatement()) {
            opdracht.execute("set app.gemeenten = '0166'");
            var rij = opdracht.executeQuery("select count(*), count(*) filter (where persoon::text like '%" + bsn + "%'), "
                    + "count(*) filter (where position('" + bsn + "'::bytea in bsn_versleuteld) > 0) from persoon");
            rij.next();
            assertTrue(rij.getInt(1) > 0);
            assertEquals(0, rij.getInt(2) + rij.getInt(3));
        }
    }
}
