package nl.bredeondersteuning.testkit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Eén echte PostgreSQL voor alle tests van een module, met per service een database en haar drie rollen. */
public final class Testdatabase {

    public static final String WACHTWOORD = "geheim";
    private static EmbeddedPostgres server;

    private Testdatabase() {
    }

    /** Maakt de database van een service, leeg. @return haar JDBC-url */
    public static synchronized String maak(String service) {
        try {
            if (server == null) {
                server = EmbeddedPostgres.builder().setServerConfig("max_connections", "100")
                        .setServerConfig("shared_preload_libraries", "pg_stat_statements").start();
            }
            try (var verbinding = server.getPostgresDatabase().getConnection()) {
                rollen(verbinding, service);
                voer(verbinding, "drop database if exists " + service + " with (force)",
                        "create database " + service + " owner " + service + "_eigenaar");
            }
            try (var verbinding = beheer(service)) {
                voer(verbinding, "create extension pg_stat_statements");
            }
            return server.getJdbcUrl("postgres", service).replaceFirst("\\?.*", "");
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        } catch (SQLException fout) {
            throw new IllegalStateException(fout);
        }
    }

    /** Een verbinding die alles mag, ook zien wat anderen vroegen; zij stuurt een vraag zoals die er staat. */
    static Connection beheer(String service) throws SQLException {
        return DriverManager.getConnection(server.getJdbcUrl("postgres", service).replaceFirst("\\?.*", "") + "?preferQueryMode=simple", "postgres", "");
    }

    /** Een verbinding als eigenaar, voor wat een test van buitenaf wil zien of stukmaken. */
    public static Connection eigenaar(String service) throws SQLException {
        return verbinding(service, service + "_eigenaar");
    }

    public static Connection verbinding(String service, String rol) throws SQLException {
        return DriverManager.getConnection(server.getJdbcUrl(rol, service).replaceFirst("\\?.*", ""), rol, WACHTWOORD);
    }

    /** De tabellen met een van deze kolommen, behalve die van de postbode. */
    public static Set<String> tabellenMet(String service, String... kolommen) throws SQLException {
        try (var eigenaar = eigenaar(service); var vraag = eigenaar.prepareStatement("select distinct table_name from"
                + " information_schema.columns where table_schema = 'public' and column_name = any (?)"
                + " and table_name not in ('inbox_wachtend', 'dode_brief')")) {
            vraag.setArray(1, eigenaar.createArrayOf("text", kolommen));
            var rij = vraag.executeQuery();
            var tabellen = new TreeSet<String>();
            while (rij.next()) {
                tabellen.add(rij.getString(1));
            }
            return tabellen;
        }
    }

    private static void rollen(Connection verbinding, String service) throws SQLException {
        for (var soort : List.of("eigenaar", "app", "bezorger")) {
            var rol = service + "_" + soort;
            voer(verbinding, "do $$ begin create role " + rol + " login password '" + WACHTWOORD
                    + "' nosuperuser nobypassrls; exception when duplicate_object then null; end $$");
        }
    }

    private static void voer(Connection verbinding, String... opdrachten) throws SQLException {
        try (var opdracht = verbinding.createStatement()) {
            for (var sql : opdrachten) {
                opdracht.execute(sql);
            }
        }
    }
}
