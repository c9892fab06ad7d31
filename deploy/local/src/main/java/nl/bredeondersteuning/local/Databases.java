package nl.bredeondersteuning.local;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Creates the database of each service, with a role that owns it, a role for the application and a role for the relay. */
public final class Databases {
    private final String url;
    private final String beheerder;
    private final String wachtwoord;

    /** The passwords of the three roles of one database. */
    public record Wachtwoorden(String eigenaar, String app, String bezorger) {
    }

    /**
     * @param url JDBC URL of the server up to and including the last slash, such as {@code jdbc:postgresql://127.0.0.1:5432/}
     * @param beheerder a superuser
     */
    public Databases(String url, String beheerder, String wachtwoord) {
        this.url = url;
        this.beheerder = beheerder;
        this.wachtwoord = wachtwoord;
    }

    /** The database of each service. */
    void zorgVoor(Geheimen geheimen) {
        try {
            for (var dienst : Onderdeel.DIENSTEN) zorgVoor(dienst.naam(), geheimen.database(dienst));
        } catch (SQLException e) {
            throw new LokaleFout("De databases zijn niet te maken: " + e.getMessage(), e);
        }
    }

    /** Makes database and roles where they are missing and sets the passwords; may be repeated. */
    public void zorgVoor(String database, Wachtwoorden wachtwoorden) throws SQLException {
        try (var verbinding = verbind("postgres")) {
            zorgVoorRol(verbinding, database + "_eigenaar", wachtwoorden.eigenaar());
            zorgVoorRol(verbinding, database + "_app", wachtwoorden.app());
            zorgVoorRol(verbinding, database + "_bezorger", wachtwoorden.bezorger());
            if (!bestaat(verbinding, "select 1 from pg_database where datname = ?", database)) {
                voerUit(verbinding, "create database %1$s owner %1$s_eigenaar".formatted(database));
            }
            voerUit(verbinding, "revoke all on database %s from public".formatted(database));
            voerUit(verbinding, "grant connect on database %1$s to %1$s_app, %1$s_bezorger".formatted(database));
        }
        try (var verbinding = verbind(database)) {
            voerUit(verbinding, "revoke all on schema public from public");
            voerUit(verbinding, "grant usage on schema public to %1$s_app, %1$s_bezorger".formatted(database));
        }
    }

    private Connection verbind(String database) throws SQLException {
        return DriverManager.getConnection(url + database, beheerder, wachtwoord);
    }

    private static void zorgVoorRol(Connection verbinding, String rol, String wachtwoord) throws SQLException {
        var werkwoord = bestaat(verbinding, "select 1 from pg_roles where rolname = ?", rol) ? "alter" : "create";
        voerUit(verbinding, "%s role %s login nosuperuser nocreatedb nocreaterole nobypassrls noreplication password '%s'"
                .formatted(werkwoord, rol, wachtwoord.replace("'", "''")));
    }

    private static boolean bestaat(Connection verbinding, String vraag, String naam) throws SQLException {
        try (var opdracht = verbinding.prepareStatement(vraag)) {
            opdracht.setString(1, naam);
            try (var rijen = opdracht.executeQuery()) {
                return rijen.next();
            }
        }
    }

    private static void voerUit(Connection verbinding, String sql) throws SQLException {
        try (var opdracht = verbinding.createStatement()) {
            opdracht.execute(sql);
        }
    }
}
