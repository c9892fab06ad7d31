package nl.bredeondersteuning.proef;

import static nl.bredeondersteuning.proef.PlatformTest.als;
import static nl.bredeondersteuning.proef.PlatformTest.tel;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.bredeondersteuning.events.Aanvraagkanaal;
import nl.bredeondersteuning.events.AanvraagBevestigd;
import nl.bredeondersteuning.events.AanvraagOntvangen;
import nl.bredeondersteuning.events.UitnodigingGedaan;
import nl.bredeondersteuning.events.ZaakEvent;
import nl.bredeondersteuning.testkit.Draad;
import nl.bredeondersteuning.testkit.Testbank;
import nl.bredeondersteuning.testkit.Testdatabase;
import nl.bredeondersteuning.testkit.Vraagplannen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = Testbank.class, initArgs = {@ResourceArg(name = "service", value = "proef"),
        @ResourceArg(name = "hoort", value = "intake")})
@DisplayName("De inbox: elke gebeurtenis één keer, op volgorde, en niets verloren")
class InboxTest {

    @Inject
    @Any
    InMemoryConnector kanalen;

    UUID zaakId;
    Draad draad;

    @BeforeEach
    void begin() {
        zaakId = UUID.randomUUID();
        draad = new Draad(kanalen);
    }

    @AfterEach
    void gezond() {
        ProefAfnemer.GIFTIG.set(false);
    }

    @Test
    void dezelfdeTweeKeerIsEenKeer() {
        draad.stuur(aanvraag(), 1);
        draad.stuur(aanvraag(), 1);
        draad.stuur(bevestiging(), 2);
        wachtOpStand(2);
        assertEquals(1, notities("aanvraag"));
    }

    @Test
    void watTeVroegKomtWacht() {
        draad.stuur(bevestiging(), 3);
        draad.stuur(uitnodiging(), 2);
        await().until(() -> wachtend() == 2);
        assertEquals(0, notities("anders"));
        draad.stuur(aanvraag(), 1);
        wachtOpStand(3);
        assertEquals(1, notities("anders"));
        assertEquals(0, wachtend());
    }

    @Test
    void eenNieuwTypeTeltAlsVerwerkt() {
        draad.stuurTekst("intake", Draad.bericht(aanvraag(), 1, UUID.randomUUID()).replace("aanvraag-ontvangen", "iets-nieuws"));
        wachtOpStand(1);
    }

    @Test
    void watNietTeVerwerkenIsHoudtDeZaakOpTotHetHersteldIs() {
        ProefAfnemer.GIFTIG.set(true);
        draad.stuur(aanvraag(), 1);
        draad.stuur(uitnodiging(), 2);
        draad.stuur(bevestiging(), 3);
        await().until(() -> wachtend() == 1);
        assertEquals(0, notities("uitnodiging"));
        als("Bakker", "klantbegeleider", "0166").header("Zaak-Stand", "intake=3").get("/v1/proeven/" + zaakId).then().statusCode(409)
                .header("Retry-After", "1").body("type", containsString("ander-moment")).body("detail", containsString("onverwerkbare"))
                .header("Zaak-Stand", "intake=3");
        await().until(() -> draad.dodeBrieven().stream().anyMatch(brief -> brief.contains(zaakId.toString())));

        var id = brief();
        als("Bakker", "klantbegeleider", "0166").post("/v1/dode-brieven/" + id + "/herstelpogingen").then().statusCode(403);
        als("Mulder", "beheer", "9902").post("/v1/dode-brieven/" + id + "/herstelpogingen").then().statusCode(404);
        als("Mulder", "beheer", "0166").post("/v1/dode-brieven/" + id + "/herstelpogingen").then().statusCode(409);
        ProefAfnemer.GIFTIG.set(false);
        als("Mulder", "beheer", "0166").post("/v1/dode-brieven/" + id + "/herstelpogingen").then().statusCode(200)
                .body("status", equalTo("HERSTELD"));
        wachtOpStand(3);
        assertEquals(1, notities("uitnodiging"));
        als("Mulder", "beheer", "0166").post("/v1/dode-brieven/" + id + "/herstelpogingen").then().statusCode(409);
    }

    @Test
    void wegleggenGaatVerderEnMerktDeZaak() {
        ProefAfnemer.GIFTIG.set(true);
        draad.stuur(aanvraag(), 1);
        draad.stuur(uitnodiging(), 2);
        draad.stuur(bevestiging(), 3);
        await().until(() -> wachtend() == 1);
        als("Mulder", "beheer", "0166").body("{\"reden\":\"\"}").post("/v1/dode-brieven/" + brief() + "/wegleggingen").then()
                .statusCode(400);
        als("Mulder", "beheer", "0166").body("{\"reden\":\"dubbel gestuurd\"}").post("/v1/dode-brieven/" + brief() + "/wegleggingen")
                .then().statusCode(200).body("status", equalTo("WEGGELEGD"));
        wachtOpStand(3);
        als("Bakker", "klantbegeleider", "0166").get("/v1/zaken/" + zaakId + "/stand").then().body("overgeslagen", equalTo(true));
        als("De Groot", "toezicht", "0166").get("/v1/zaken/" + zaakId + "/inzagen").then().statusCode(200)
                .body("inzagen.handeling", org.hamcrest.Matchers.hasItems("standTonen", "dodeBriefWegleggen"));
    }

    @Test
    @DisplayName("Wat samen aankwam, wordt samen verwerkt: op volgorde, dubbel is één keer, en een andere gemeente gaat voor zich")
    void samenAangekomen() {
        var ander = UUID.randomUUID();
        var elders = new AanvraagOntvangen(ander, "9902", "Awb 4:13 lid 2", "BO-2", UUID.randomUUID(), Aanvraagkanaal.POST,
                LocalDate.of(2026, 11, 2));
        draad.stuurSamen("intake", List.of(bericht(uitnodiging(), 2), bericht(aanvraag(), 1), bericht(elders, 1), "geen json",
                bericht(aanvraag(), 1), bericht(bevestiging(), 3)));
        wachtOpStand(3);
        await().until(() -> tel("select (stand->>'intake')::int from zaak where id = '" + ander + "' and gemeentecode = '9902'") == 1);
        assertEquals(1, notities("aanvraag"));
        assertEquals(1, notities("uitnodiging"));
        assertEquals(1, notities("anders"));
        assertEquals(0, wachtend());
        assertEquals(1, tel("select count(*) from audit where zaak_id = '" + zaakId + "' and handeling = 'event:intake'"));
    }

    @Test
    @DisplayName("Is van een groep één gebeurtenis onverwerkbaar, dan wordt de rest verwerkt en gaat alleen zij naar de dode brieven")
    void eenOnverwerkbareInEenGroep() {
        ProefAfnemer.GIFTIG.set(true);
        var goed = new AanvraagOntvangen(UUID.randomUUID(), "0166", "Awb 4:13 lid 2", "BO-3", UUID.randomUUID(), Aanvraagkanaal.POST,
                LocalDate.of(2026, 11, 2));
        draad.stuurSamen("intake", List.of(bericht(aanvraag(), 1), bericht(uitnodiging(), 2), bericht(goed, 1)));
        await().until(() -> tel("select count(*) from notitie where zaak_id = '" + goed.zaakId() + "'") == 1);
        wachtOpStand(1);
        assertEquals(1, notities("aanvraag"));
        assertEquals(0, notities("uitnodiging"));
        assertEquals(1, tel("select count(*) from dode_brief where zaak_id = '" + zaakId + "' and volgnummer = 2"));
    }

    private static String bericht(ZaakEvent gebeurtenis, int volgnummer) {
        return Draad.bericht(gebeurtenis, volgnummer, UUID.randomUUID());
    }

    @Test
    void watGeenCloudEventIsWordtEenDodeBrief() {
        var voor = tel("select count(*) from dode_brief where zaak_id is null");
        draad.stuurTekst("intake", "geen json");
        draad.stuurTekst("intake", "{\"specversion\":\"1.0\"}");
        await().until(() -> tel("select count(*) from dode_brief where zaak_id is null") == voor + 2);
    }

    @Test
    @DisplayName("Row-level security: zonder gemeente ziet de rol van de service niets, en zij kan audit noch tabel veranderen")
    void rowLevelSecurity() throws Exception {
        draad.stuur(aanvraag(), 1);
        wachtOpStand(1);
        try (var app = Testdatabase.verbinding("proef", "proef_app"); var opdracht = app.createStatement()) {
            var rij = opdracht.executeQuery("select count(*) from zaak");
            rij.next();
            assertEquals(0, rij.getInt(1));
            for (var sql : new String[] {"update audit set medewerker = 'x'", "delete from audit", "alter table zaak add column x int",
                "delete from zaak", "update outbox set bericht = ''"}) {
                var geweigerd = false;
                try {
                    opdracht.execute(sql);
                } catch (java.sql.SQLException fout) {
                    geweigerd = "42501".equals(fout.getSQLState());
                }
                assertTrue(geweigerd, sql);
            }
        }
    }

    @Test
    @DisplayName("DESIGN 7: een vraag waarvoor geen index is, valt op; een vraag die er een heeft niet")
    void vraagZonderIndex() throws Exception {
        try (var app = Testdatabase.verbinding("proef", "proef_app"); var opdracht = app.createStatement()) {
            opdracht.execute("select zaak_id from notitie where tekst = 'nergens'");
            opdracht.execute("select versie from zaak where id = '" + zaakId + "'");
        }
        var zonder = Vraagplannen.zonderIndex("proef");
        assertEquals(Set.of("notitie"), zonder.get("select zaak_id from notitie where tekst = $1"), zonder::toString);
        assertFalse(zonder.containsKey("select versie from zaak where id = $1"), zonder::toString);
    }

    private ZaakEvent aanvraag() {
        return new AanvraagOntvangen(zaakId, "0166", "Awb 4:13 lid 2", "BO-1", UUID.randomUUID(), Aanvraagkanaal.POST,
                LocalDate.of(2026, 11, 2));
    }

    private ZaakEvent uitnodiging() {
        return new UitnodigingGedaan(zaakId, "0166", "artikel 3.2 lid 1", "de telefoon", LocalDate.of(2026, 11, 3));
    }

    private ZaakEvent bevestiging() {
        return new AanvraagBevestigd(zaakId, "0166", "Awb 4:1", LocalDate.of(2026, 11, 4));
    }

    private void wachtOpStand(int volgnummer) {
        await().until(() -> tel("select coalesce((select (stand->>'intake')::int from zaak where id = '" + zaakId + "'), 0)") == volgnummer);
    }

    private int wachtend() {
        return tel("select count(*) from inbox_wachtend where zaak_id = '" + zaakId + "'");
    }

    private int notities(String tekst) {
        return tel("select count(*) from notitie where zaak_id = '" + zaakId + "' and tekst = '" + tekst + "'");
    }

    private String brief() {
        return als("Mulder", "beheer", "0166").get("/v1/dode-brieven?limit=200").then().statusCode(200).extract()
                .path("dodeBrieven.find { it.zaakId == '" + zaakId + "' }.id");
    }
}
