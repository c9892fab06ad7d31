package nl.bredeondersteuning.testkit.openapi;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import nl.bredeondersteuning.testkit.Testdatabase;

/** Wat er van een zaak in de database staat, om te zien of een geweigerd verzoek iets veranderde. */
final class Zaakfoto {

    private final String service;
    private final String gemeente;

    Zaakfoto(String service, String gemeente) {
        this.service = service;
        this.gemeente = gemeente;
    }

    /** De stand van de zaak, haar keten en haar gebeurtenissen; zonder zaak alleen hoeveel er te bezorgen was, en wat het laatst. */
    String neem(UUID zaakId) {
        return vraag("select coalesce((select row(versie, stand, audit_hash)::text from zaak where id = ?), '')"
                + " || (select count(*) || ' ' || coalesce((array_agg(bericht::json ->> 'type' order by nr desc))[1], '') from outbox)"
                + " || ' ' || (select count(*) from idempotentie)", zaakId);
    }

    /** Een sleutel waaronder deze gebruiker al een ander antwoord kreeg. */
    String verbruiktSleutel(String gebruiker) {
        return vraag("insert into idempotentie (gebruiker, sleutel, vingerafdruk, status, kopregels, inhoud)"
                + " values ('" + gemeente + ":" + gebruiker + "', ?, '\\x00', 201, '{}', '{}') returning sleutel", UUID.randomUUID());
    }

    private String vraag(String sql, UUID sleutel) {
        try (var verbinding = Testdatabase.eigenaar(service)) {
            return vraag(verbinding, sql, sleutel);
        } catch (SQLException fout) {
            throw new IllegalStateException(fout);
        }
    }

    private String vraag(Connection verbinding, String sql, UUID sleutel) throws SQLException {
        try (var gemeenten = verbinding.prepareStatement("select set_config('app.gemeenten', ?, false)");
                var opdracht = verbinding.prepareStatement(sql)) {
            gemeenten.setString(1, gemeente);
            gemeenten.execute();
            opdracht.setObject(1, sql.startsWith("insert") ? sleutel.toString() : sleutel);
            var rij = opdracht.executeQuery();
            rij.next();
            return rij.getString(1);
        }
    }
}
