package nl.bredeondersteuning.deadline.zaak;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.bredeondersteuning.deadline.regels.Agendapunt;

/** De agenda in de database: een punt verandert niet, het komt erbij of gaat weg. */
@ApplicationScoped
class Agendarijen {

    private final AgroalDataSource database;

    Agendarijen(AgroalDataSource database) {
        this.database = database;
    }

    void bewaar(Dossier dossier, String zaaknummer, List<Agendapunt> punten) {
        var nu = new LinkedHashMap<UUID, Agendapunt>();
        punten.forEach(punt -> nu.put(punt.id(dossier.zaakId(), zaaknummer), punt));
        var was = dossier.vooruit().agenda();
        var weg = was.stream().filter(id -> !nu.containsKey(id)).toList();
        was.forEach(nu::remove);
        try {
            verwijder(weg);
            schrijf(dossier, zaaknummer, nu);
        } catch (SQLException fout) {
            throw new IllegalStateException(fout);
        }
    }

    private void schrijf(Dossier dossier, String zaaknummer, Map<UUID, Agendapunt> punten) throws SQLException {
        if (punten.isEmpty()) {
            return;
        }
        try (var verbinding = database.getConnection(); var insert = verbinding.prepareStatement("insert into agendapunt (id, zaak_id,"
                + " gemeentecode, zaaknummer, soort, datum, wat, rol, betreft, te_laat) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (var punt : punten.entrySet()) {
                insert.setObject(1, punt.getKey());
                insert.setObject(2, dossier.zaakId());
                insert.setString(3, dossier.gemeentecode());
                insert.setString(4, zaaknummer);
                insert.setString(5, punt.getValue().soort().name());
                insert.setObject(6, punt.getValue().datum());
                insert.setString(7, punt.getValue().wat());
                insert.setString(8, punt.getValue().rol());
                insert.setObject(9, punt.getValue().betreft());
                insert.setBoolean(10, punt.getValue().teLaat());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private void verwijder(List<UUID> ids) throws SQLException {
        if (ids.isEmpty()) {
            return;
        }
        try (var verbinding = database.getConnection(); var delete = verbinding.prepareStatement("delete from agendapunt where id = any (?)")) {
            delete.setArray(1, verbinding.createArrayOf("uuid", ids.toArray()));
            delete.executeUpdate();
        }
    }
}
