package nl.bredeondersteuning.bench;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import nl.bredeondersteuning.events.EventType;
import nl.bredeondersteuning.local.LokaleSuite;
import nl.bredeondersteuning.local.Onderdeel;

/** How fast a service that was away handles what happened in the meantime: of each case an event, then of each case the next. */
final class Achterstand {

    static final int GEBEURTENISSEN = 100_000;
    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> GEBEURD = List.of("AanvraagOntvangen", "RechthebbendheidVastgesteld", "UitnodigingGedaan", "EersteGesprekGevoerd");
    private static final int ZAKEN = GEBEURTENISSEN / GEBEURD.size();

    private final LokaleSuite suite;

    Achterstand(LokaleSuite suite) {
        this.suite = suite;
    }

    /** Events per second, from the start of the service until the last case is up to date. */
    double perSeconde() throws IOException, SQLException {
        suite.stop(Onderdeel.DEADLINE);
        schrijf();
        try (var intake = verbinding(Onderdeel.INTAKE, "intake_eigenaar", suite.wachtwoorden(Onderdeel.INTAKE).eigenaar())) {
            wachtTot(intake, "select not exists (select 1 from outbox where verzonden is null)");
        }
        var begin = System.nanoTime();
        suite.start(Onderdeel.DEADLINE);
        try (var deadline = verbinding(Onderdeel.DEADLINE, "deadline_app", suite.wachtwoorden(Onderdeel.DEADLINE).app())) {
            wachtTot(deadline, "select count(*) = " + ZAKEN + " from zaak where stand ->> 'intake' = '" + GEBEURD.size() + "'");
        }
        return GEBEURTENISSEN / ((System.nanoTime() - begin) / 1e9);
    }

    /** As if intake had told them: its relay brings them to the broker. */
    private void schrijf() throws SQLException, IOException {
        var rijen = new ArrayList<String>();
        for (int nummer = 1; nummer <= GEBEURD.size(); nummer++) {
            rijen.add("(" + nummer + ", '" + bericht(GEBEURD.get(nummer - 1), nummer).replace("'", "''") + "'::jsonb)");
        }
        try (var intake = verbinding(Onderdeel.INTAKE, "intake_app", suite.wachtwoorden(Onderdeel.INTAKE).app()); var opdracht = intake.createStatement()) {
            opdracht.execute("""
                    with zaak as materialized (select gen_random_uuid() id from generate_series(1, %d))
                    insert into outbox (id, topic, sleutel, bericht)
                    select gen_random_uuid(), 'intake', z.id, jsonb_set(b.bericht || jsonb_build_object('id', gen_random_uuid(), 'subject', z.id),
                        '{data,zaakId}', to_jsonb(z.id))::text
                    from zaak z cross join (values %s) b (nummer, bericht) order by b.nummer, z.id""".formatted(ZAKEN, String.join(", ", rijen)));
        }
    }

    private static String bericht(String naam, int nummer) throws IOException {
        var soort = EventType.alle().filter(type -> type.getSimpleName().equals(naam)).findFirst().orElseThrow();
        try (var voorbeeld = EventType.class.getResourceAsStream("/voorbeelden/" + naam + ".json")) {
            return JSON.writeValueAsString(Map.of("specversion", "1.0", "source", "urn:nld:oin:00000001823288444000:systeem:intake-service", "type",
                    EventType.naam(soort), "time", Bench.VANDAAG + "T09:00:00.000Z", "datacontenttype", "application/json", "volgnummer", nummer, "dag",
                    Bench.VANDAAG.toString(), "data", JSON.readTree(voorbeeld)));
        }
    }

    private static void wachtTot(Connection verbinding, String vraag) throws SQLException {
        try (var opdracht = verbinding.createStatement()) {
            for (var klaar = false; !klaar; LockSupport.parkNanos(Duration.ofMillis(200).toNanos())) {
                try (var rij = opdracht.executeQuery(vraag)) {
                    klaar = rij.next() && rij.getBoolean(1);
                }
            }
        }
    }

    private Connection verbinding(Onderdeel dienst, String rol, String wachtwoord) throws SQLException {
        var verbinding = DriverManager.getConnection(suite.databaseUrl(dienst), rol, wachtwoord);
        try (var opdracht = verbinding.createStatement()) {
            opdracht.execute("set app.gemeenten = '0166'");
        }
        return verbinding;
    }
}
