package nl.bredeondersteuning.bench;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import nl.bredeondersteuning.events.EventType;
import nl.bredeondersteuning.local.LokaleSuite;
import nl.bredeondersteuning.local.Onderdeel;

/**
 * What the read side costs with few and with many cases. One case is told to the service and worked out by it; the others are copies of its
 * rows with ids and days of their own, written in bulk.
 */
final class Dossiers {

    private static final String GEMEENTE = "0166";
    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> GEBEURD = List.of("AanvraagOntvangen", "RechthebbendheidVastgesteld", "UitnodigingGedaan",
            "EersteGesprekGevoerd", "HulpvraagVastgesteld", "PlanVastgesteld", "VoorzieningGevraagd");

    private final LokaleSuite suite;
    private final String kopregels;
    private final UUID voorbeeld = UUID.randomUUID();
    private List<String> zaken = List.of();

    Dossiers(LokaleSuite suite) {
        this.suite = suite;
        this.kopregels = "Authorization: Bearer " + suite.token("Smit", "besluitnemer", GEMEENTE) + "\r\n";
    }

    /** Tells the service of one case and lets it work that out. */
    void vertelVoorbeeld(LocalDate vandaag) throws SQLException, IOException {
        doe(app(), "insert into bekende_zaak values ('%1$s'); insert into zaak (id, gemeentecode) values ('%1$s', '0166')".formatted(voorbeeld));
        for (var naam : GEBEURD) {
            var soort = EventType.alle().filter(type -> type.getSimpleName().equals(naam)).findFirst().orElseThrow();
            var tekst = lees("/voorbeelden/" + naam + ".json").replaceAll("\"zaakId\": \"[^\"]+\"", "\"zaakId\": \"" + voorbeeld + "\"");
            doe(app(), "insert into gebeurtenis (zaak_id, gemeentecode, bron, type, data) values ('%s', '0166', '%s', '%s', '%s'::jsonb)".formatted(voorbeeld,
                    EventType.bron(soort), EventType.naam(soort), tekst.replace("'", "''")));
        }
        doe(app(), "insert into wekdag (zaak_id, gemeentecode, dag) values ('%s', '0166', date '2000-01-01')".formatted(voorbeeld));
        suite.zetKlok(vandaag.plusDays(1));
    }

    /** Makes the cases so many. */
    void vulTot(int aantal) throws SQLException {
        doe(eigenaar(), """
                create temp table nieuw as select gen_random_uuid() id, n from generate_series(%2$d + 1, %3$d) n;
                insert into bekende_zaak select id from nieuw;
                insert into zaak (id, gemeentecode) select id, '0166' from nieuw;
                insert into gebeurtenis (zaak_id, gemeentecode, bron, type, data) select w.id, '0166', g.bron, g.type,
                    jsonb_set(g.data, '{zaakId}', to_jsonb(w.id::text)) from nieuw w, gebeurtenis g where g.zaak_id = '%1$s' order by w.n, g.nr;
                insert into termijn select w.id, t.soort, t.betreft, t.gemeentecode, t.artikel, t.startdatum, t.onafgerond, t.uiterste_datum + w.n %% 400,
                    t.streefdatum + w.n %% 400, t.nadert_vanaf, t.status, t.opgeschorte_dagen, t.stappen, t.kalenderversie, t.profielversie, null,
                    t.vingerafdruk from nieuw w, termijn t where t.zaak_id = '%1$s';
                insert into taak (id, zaak_id, gemeentecode, zaaknummer, soort, rol, artikel, reden, uiterste_datum, streefdatum, ontstaan_op)
                    select gen_random_uuid(), w.id, '0166', t.zaaknummer, t.soort, t.rol, t.artikel, t.reden, t.uiterste_datum + w.n %% 400,
                    t.streefdatum + w.n %% 400, t.ontstaan_op from nieuw w, taak t where t.zaak_id = '%1$s';
                insert into agendapunt (id, zaak_id, gemeentecode, zaaknummer, soort, datum, wat, rol, te_laat) select gen_random_uuid(), w.id, '0166',
                    a.zaaknummer, a.soort, a.datum + w.n %% 400, a.wat, a.rol, a.te_laat from nieuw w, agendapunt a where a.zaak_id = '%1$s';
                analyze;
                """.formatted(voorbeeld, zakenAantal(), aantal));
        onthoud();
    }

    /** Some of the cases, to read them. */
    private void onthoud() throws SQLException {
        try (var app = app(); var opdracht = app.createStatement();
                var rij = opdracht.executeQuery("select id from zaak where id <> '" + voorbeeld + "' order by md5(id::text) limit 2000")) {
            var gelezen = new ArrayList<String>();
            while (rij.next()) gelezen.add(rij.getString(1));
            zaken = gelezen;
        }
    }

    private long zakenAantal() throws SQLException {
        try (var app = app(); var opdracht = app.createStatement(); var rij = opdracht.executeQuery("select count(*) from zaak")) {
            rij.next();
            return rij.getLong(1);
        }
    }

    /** The whole case in one call. */
    Belasting.Uitslag zaakbeeld(Duration duur) {
        return Belasting.meet(suite.poort(Onderdeel.DEADLINE), duur, verbinding ->
                vraag(verbinding, "/v1/zaken/" + zaken.get(ThreadLocalRandom.current().nextInt(zaken.size()))));
    }

    /** A page of a hundred tasks. */
    Belasting.Uitslag werkvoorraad(Duration duur) {
        return Belasting.meet(suite.poort(Onderdeel.DEADLINE), duur, verbinding -> vraag(verbinding, "/v1/werkvoorraad?limit=100"));
    }

    /** Seconds to work out every term of every case once more, with one more day like a holiday. */
    double herbereken() throws IOException {
        var begin = System.nanoTime();
        try (var verbinding = new Verbinding(suite.poort(Onderdeel.DEADLINE))) {
            for (var na = ""; na != null; ) {
                var antwoord = verbinding.stuur("POST", "/v1/herberekeningen/_proef", kopregels,
                        "{\"gelijkgesteldeDagen\":{\"bron\":\"bench\",\"dagen\":[\"2027-05-14\"]}" + na + "}");
                if (antwoord.status() != 200) throw new IllegalStateException("A dry run got " + antwoord.status() + ": " + antwoord.inhoud());
                var volgende = JSON.readTree(antwoord.inhoud()).path("volgende").asText(null);
                na = volgende == null ? null : ",\"na\":\"" + volgende + "\"";
            }
        }
        return (System.nanoTime() - begin) / 1e9;
    }

    private void vraag(Verbinding verbinding, String pad) throws IOException {
        var antwoord = verbinding.stuur("GET", pad, kopregels, "");
        if (antwoord.status() != 200) throw new IllegalStateException(pad + " got " + antwoord.status() + ": " + antwoord.inhoud());
    }

    private Connection app() throws SQLException {
        return verbinding("deadline_app", suite.wachtwoorden(Onderdeel.DEADLINE).app());
    }

    /** The app may neither analyze nor make a table. */
    private Connection eigenaar() throws SQLException {
        return verbinding("deadline_eigenaar", suite.wachtwoorden(Onderdeel.DEADLINE).eigenaar());
    }

    private Connection verbinding(String rol, String wachtwoord) throws SQLException {
        var verbinding = DriverManager.getConnection(suite.databaseUrl(Onderdeel.DEADLINE), rol, wachtwoord);
        try (var opdracht = verbinding.createStatement()) {
            opdracht.execute("set app.gemeenten = '" + GEMEENTE + "'");
        }
        return verbinding;
    }

    private static void doe(Connection met, String sql) throws SQLException {
        try (met; var opdracht = met.createStatement()) {
            opdracht.execute(sql);
        }
    }

    private static String lees(String pad) {
        try (var bron = EventType.class.getResourceAsStream(pad)) {
            return new String(bron.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
