package nl.bredeondersteuning.deadline.werkvoorraad;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.bredeondersteuning.deadline.DeadlineTest;
import nl.bredeondersteuning.deadline.Gebeurtenissen;
import nl.bredeondersteuning.events.Aanvraagkanaal;
import nl.bredeondersteuning.events.AfspraakGemaakt;
import nl.bredeondersteuning.events.IngebrekestellingOntvangen;
import nl.bredeondersteuning.testkit.Testdatabase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("Werkvoorraad, agenda en portefeuille over de API")
class LijstenTest extends DeadlineTest {

    private static final int GROOT = 20_000;

    private final Gebeurtenissen er = Gebeurtenissen.inKampen();

    private String toewijzing() {
        return "/v1/zaken/" + er.zaakId() + "/taken/" + taak() + "/toewijzing";
    }

    private String taak() {
        return zaak(er.zaakId()).extract().path("taken.find { it.taak == 'uitnodigen voor het eerste gesprek' }.taakId");
    }

    @Test
    @DisplayName("Een taak nemen, overdragen en teruggeven; een nieuwe gebeurtenis laat haar bij wie haar heeft")
    void nemen() {
        gebeurt(er.aanvraag(Aanvraagkanaal.POST, "2026-11-02"));
        bakker().header("If-Match", "\"1\"").body("{}").put(toewijzing()).then().statusCode(200).header("ETag", "\"2\"")
                .body("medewerker", equalTo("Bakker"));
        gebeurt(er.recht("2026-11-02"));
        bakker().queryParam("medewerker", "Bakker").queryParam("zaakId", er.zaakId()).get("/v1/werkvoorraad").then()
                .body("taken.taak", contains("uitnodigen voor het eerste gesprek")).body("taken[0].versie", equalTo(2));
        bakker().queryParam("vrij", "ja").queryParam("zaakId", er.zaakId()).get("/v1/werkvoorraad").then().body("taken", hasSize(0));
        bakker().header("If-Match", "\"2\"").body("{\"medewerker\":\"De Vries\"}").put(toewijzing()).then().statusCode(200)
                .body("medewerker", equalTo("De Vries"));
        bakker().header("If-Match", "\"2\"").delete(toewijzing()).then().statusCode(412);
        bakker().header("If-Match", "\"3\"").delete(toewijzing()).then().statusCode(200).body("medewerker", nullValue());
        bakker().get("/v1/zaken/" + er.zaakId() + "/taken/" + taak()).then().statusCode(200).header("ETag", "\"4\"");
    }

    @Test
    @DisplayName("Van acht die dezelfde taak tegelijk willen, wint er een")
    void eenWint() throws Exception {
        gebeurt(er.aanvraag(Aanvraagkanaal.POST, "2026-11-02"));
        var adres = toewijzing();
        var statussen = new ArrayList<Integer>();
        try (var ploeg = Executors.newFixedThreadPool(8)) {
            var werk = new ArrayList<Callable<Integer>>();
            for (var i = 0; i < 8; i++) {
                var naam = "Medewerker " + i;
                werk.add(() -> als(naam, "klantbegeleider", "0166").header("If-Match", "\"1\"").body("{}").put(adres).statusCode());
            }
            for (Future<Integer> uitkomst : ploeg.invokeAll(werk)) {
                statussen.add(uitkomst.get());
            }
        }
        assertEquals(1, statussen.stream().filter(s -> s == 200).count());
        assertEquals(7, statussen.stream().filter(s -> s == 412).count());
    }

    @Test
    @DisplayName("Filters: soort, uiterste datum tot en met, en tellingen")
    void filters() {
        gebeurt(er.aanvraag(Aanvraagkanaal.TELEFOON, "2026-11-02"));
        for (var geval : Map.of("2026-11-29", 0, "2026-11-30", 1).entrySet()) {
            bakker().queryParam("zaakId", er.zaakId()).queryParam("taak", "uitnodigen voor het eerste gesprek")
                    .queryParam("totEnMet", geval.getKey()).get("/v1/werkvoorraad").then().statusCode(200)
                    .body("taken", hasSize(geval.getValue()));
        }
        bakker().queryParam("taak", "dansen").get("/v1/werkvoorraad").then().statusCode(400);
        bakker().queryParam("limit", 1).queryParam("vrij", "ja").get("/v1/werkvoorraad").then().header("Link", containsString("vrij=ja"));
        int aantal = bakker().get("/v1/werkvoorraad/tellingen").then().statusCode(200).extract()
                .path("tellingen.find { it.taak == 'uitnodigen voor het eerste gesprek' }.aantal");
        assertEquals(true, aantal >= 1);
    }

    @Test
    @DisplayName("Een zaak is van een team en een medewerker: haar vrije taken en haar agenda staan bij het team, een genomen taak bij wie haar heeft")
    void teams() {
        gebeurt(er.aanvraag(Aanvraagkanaal.POST, "2026-11-02"));
        var behandeling = "/v1/zaken/" + er.zaakId() + "/behandeling";
        bakker().get("/v1/teams").then().statusCode(200).body("teams.naam", hasItems("Binnenstad", "Buitengebied"));
        bakker().get(behandeling).then().statusCode(200).body("team", nullValue()).header("ETag", "\"0\"");
        bakker().header("If-Match", "\"0\"").body("{\"team\":\"Havens\"}").put(behandeling).then().statusCode(400)
                .body("invalidParams[0].reason", containsString("Binnenstad, Buitengebied"));
        bakker().header("If-Match", "\"0\"").body("{\"team\":\"Binnenstad\"}").put(behandeling).then().statusCode(200).header("ETag", "\"1\"");
        bakker().body("{\"team\":\"Buitengebied\"}").put(behandeling).then().statusCode(428);
        assertEquals(List.of(2, 0), List.of(taken("Binnenstad"), taken("Buitengebied")));

        als("De Vries", "klantbegeleider", "0166").header("If-Match", "\"1\"").body("{}").put(toewijzing()).then().statusCode(200);
        assertEquals(List.of(1, 1), List.of(taken("Binnenstad"), taken("Buitengebied")));
        bakker().queryParam("team", "Havens").get("/v1/werkvoorraad").then().statusCode(400);

        for (var geval : Map.of("team=Binnenstad", true, "team=Buitengebied", false, "medewerker=De Vries", true, "medewerker=Smit", false)
                .entrySet()) {
            assertEquals(geval.getValue(), punten("/v1/agenda?vanaf=2026-11-02&totEnMet=2026-12-31&limit=200&"
                    + geval.getKey().replace(" ", "%20")).stream().anyMatch(punt -> punt.startsWith(er.zaakId().toString())), geval.getKey());
        }
        bakker().header("If-Match", "\"1\"").body("{\"medewerker\":\"Smit\"}").put(behandeling).then().statusCode(200)
                .body("team", nullValue()).body("medewerker", equalTo("Smit"));
        assertEquals(true, punten("/v1/agenda?vanaf=2026-11-02&totEnMet=2026-12-31&limit=200&medewerker=Smit").stream()
                .anyMatch(punt -> punt.startsWith(er.zaakId().toString())));
        als("Bakker", "klantbegeleider", "9901").get(behandeling).then().statusCode(404);
        bakker().get("/v1/portefeuille?team=Binnenstad").then().statusCode(200);
        bakker().get("/v1/portefeuille?team=Havens").then().statusCode(400);
    }

    private int taken(String team) {
        return bakker().queryParam("zaakId", er.zaakId()).queryParam("team", team).get("/v1/werkvoorraad").then().statusCode(200).extract()
                .<List<?>>path("taken").size();
    }

    @Test
    @DisplayName("Agenda: bladzijde voor bladzijde hetzelfde als in één keer, en wat te laat is op vandaag")
    void agenda() {
        gebeurt(er.aanvraag(Aanvraagkanaal.POST, "2026-10-01"), new AfspraakGemaakt(er.zaakId(), "0166", "Wht 2.21 lid 1",
                UUID.randomUUID(), "vervolggesprek", "klantbegeleider", LocalDate.of(2026, 11, 4), LocalDate.of(2026, 11, 2)));
        hetIs("2026-11-03");
        var ineens = punten("/v1/agenda?vanaf=2026-11-03&totEnMet=2026-11-10&limit=200");
        assertEquals(List.of("2026-11-03 uitnodiging (verstreken) 2026-10-29", "2026-11-04 vervolggesprek null"), ineens.stream()
                .filter(p -> p.startsWith(er.zaakId().toString())).map(p -> p.substring(37)).toList());
        var stukjes = new ArrayList<String>();
        var adres = "/v1/agenda?vanaf=2026-11-03&totEnMet=2026-11-10&limit=1";
        while (adres != null) {
            stukjes.addAll(punten(adres));
            var link = bakker().urlEncodingEnabled(false).get(adres).getHeader("Link");
            adres = link == null ? null : "/v1/agenda" + link.substring(1, link.indexOf('>'));
        }
        assertEquals(ineens, stukjes);
        bakker().get("/v1/agenda?vanaf=2026-11-04&totEnMet=2026-11-04&rol=jurist").then().statusCode(200).body("punten", hasSize(0));
    }

    private static List<String> punten(String adres) {
        List<Map<String, String>> punten = bakker().urlEncodingEnabled(false).get(adres).then().statusCode(200).extract().path("punten");
        return punten.stream().map(p -> p.get("zaakId") + " " + p.get("datum") + " " + p.get("wat") + " " + p.get("uitersteDatum")).toList();
    }

    @Test
    @DisplayName("Portefeuille: wie op 1 januari 2027 eindigt en wat openstaat (Wht 8.10), en de dwangsommen (Awb 4:17)")
    void portefeuille() {
        var daar = new Gebeurtenissen(UUID.randomUUID(), "9902");
        var laat = new Gebeurtenissen(UUID.randomUUID(), "9902");
        gebeurt(daar.gesprek("2024-05-14"), daar.hulpvraag("2024-05-14", true), daar.plan(1, "2024-07-04"));
        gebeurt(laat.aanvraag(Aanvraagkanaal.PORTAAL, "2026-08-24"), new IngebrekestellingOntvangen(laat.zaakId(), "9902", "Awb 4:17",
                UUID.randomUUID(), "beslistermijn Awb", LocalDate.of(2026, 10, 19), LocalDate.of(2026, 10, 26), false));
        hetIs("2026-11-24");
        als("Vos", "klantbegeleider", "9902").get("/v1/portefeuille").then().statusCode(200)
                .body("overgangsdatum", equalTo("2027-01-01")).body("eindigend", equalTo(1)).body("dwangsommen.zaken", equalTo(1))
                .body("dwangsommen.vandaagInCenten", equalTo(35_700)).body("dwangsommen.overVierWekenInCenten", equalTo(144_200));
        als("Vos", "klantbegeleider", "9902").get("/v1/portefeuille/eindigende-zaken").then().statusCode(200)
                .body("zaken.zaakId", contains(daar.zaakId().toString())).body("zaken[0].openDoelen", contains("wonen"))
                .body("zaken[0].streefdatum", equalTo("2026-12-31"));
    }

    @Test
    @DisplayName("DESIGN 7: geen lijst leest een groeiende tabel van voor tot achter")
    void geenTabelVanVoorTotAchter() throws SQLException {
        vul(GROOT);
        var voor = leesteller("seq_tup_read");
        var gelezen = leesteller("idx_scan");
        for (var adres : List.of("/v1/werkvoorraad", "/v1/werkvoorraad?rol=jurist", "/v1/werkvoorraad?medewerker=Bakker",
                "/v1/werkvoorraad?vrij=ja&rol=klantbegeleider", "/v1/werkvoorraad?taak=besluit+vaststellen&totEnMet=2027-01-01",
                "/v1/agenda?vanaf=2026-11-02&totEnMet=2026-11-30", "/v1/agenda?vanaf=2026-11-02&totEnMet=2026-11-03&rol=jurist",
                "/v1/portefeuille/eindigende-zaken")) {
            als("Vol", "klantbegeleider", "8888").urlEncodingEnabled(false).get(adres).then().statusCode(200);
        }
        await().atMost(Duration.ofSeconds(40)).pollInterval(Duration.ofSeconds(1)).until(() -> {
            als("Vol", "klantbegeleider", "8888").get("/v1/werkvoorraad?limit=1");
            als("Vol", "klantbegeleider", "8888").get("/v1/agenda?limit=1");
            var nu = leesteller("idx_scan");
            return List.of("taak", "agendapunt", "zaak", "termijn").stream().allMatch(t -> nu.get(t) > gelezen.get(t));
        });
        var na = leesteller("seq_tup_read");
        var vanVoorTotAchter = new HashSet<String>();
        na.forEach((tabel, aantal) -> {
            // What other connections counted late is of tables that were still small.
            if (aantal - voor.get(tabel) >= GROOT) {
                vanVoorTotAchter.add(tabel);
            }
        });
        assertEquals(new HashSet<String>(), vanVoorTotAchter);
    }

    private static void vul(int aantal) throws SQLException {
        try (var verbinding = Testdatabase.eigenaar("deadline"); var opdracht = verbinding.createStatement()) {
            opdracht.execute("set app.gemeenten = '8888'");
            opdracht.execute("create temp table nieuw as select gen_random_uuid() id, n from generate_series(1, " + aantal + ") n");
            opdracht.execute("insert into zaak (id, gemeentecode) select id, '8888' from nieuw");
            opdracht.execute("insert into taak (id, zaak_id, gemeentecode, soort, rol, artikel, reden, uiterste_datum, ontstaan_op, medewerker)"
                    + " select gen_random_uuid(), id, '8888', case n % 3 when 0 then 'BESLUIT_VASTSTELLEN' when 1 then 'UITNODIGEN' else"
                    + " 'BEZWAAR_BEHANDELEN' end, case n % 3 when 0 then 'besluitnemer' when 1 then 'klantbegeleider' else 'jurist' end, 'Awb 10:3',"
                    + " 'Er is werk.', date '2026-11-02' + n % 400, date '2026-11-02', case when n % 5 = 0 then 'Bakker' end from nieuw");
            opdracht.execute("insert into agendapunt (id, zaak_id, gemeentecode, soort, datum, wat, rol, te_laat) select gen_random_uuid(), id,"
                    + " '8888', 'TERMIJN', date '2026-11-02' + n % 400, 'uitnodiging', 'klantbegeleider', n % 50 = 0 from nieuw");
            opdracht.execute("insert into termijn (zaak_id, soort, betreft, gemeentecode, artikel, startdatum, onafgerond, uiterste_datum,"
                    + " streefdatum, nadert_vanaf, status, opgeschorte_dagen, stappen, kalenderversie, profielversie, vingerafdruk) select id,"
                    + " 'MAXIMALE_DUUR', '00000000-0000-0000-0000-000000000000', '8888', 'Wht 2.21 lid 4b', date '2025-01-01',"
                    + " date '2027-01-01' + n % 400, date '2027-01-01' + n % 400, date '2026-12-31' + n % 400, date '2026-12-18',"
                    + " 'LOPEND', 0, '[]', 'k', 'p', gen_random_uuid() from nieuw");
            for (var tabel : List.of("zaak", "taak", "agendapunt", "termijn")) {
                opdracht.execute("analyze " + tabel);
            }
        }
    }

    private static Map<String, Long> leesteller(String welke) throws SQLException {
        var tellers = new HashMap<String, Long>();
        try (var verbinding = Testdatabase.eigenaar("deadline"); var opdracht = verbinding.createStatement();
                var rijen = opdracht.executeQuery("select relname, coalesce(" + welke + ", 0) from pg_stat_user_tables where relname in ('zaak',"
                        + " 'taak', 'agendapunt', 'termijn', 'gebeurtenis', 'signaal')")) {
            while (rijen.next()) {
                tellers.put(rijen.getString(1), rijen.getLong(2));
            }
        }
        return tellers;
    }
}
