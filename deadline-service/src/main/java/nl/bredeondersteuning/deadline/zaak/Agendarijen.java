package nl.bredeondersteuning.deadline.zaak;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
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

    /** @param gemeenten de namen van gemeenten, naar hun code */
    void bewaar(List<Herrekend> zaken, Map<String, String> gemeenten) {
        var weg = new ArrayList<UUID>();
        try (var verbinding = database.getConnection(); var insert = verbinding.prepareStatement("insert into agendapunt (id, zaak_id,"
                + " gemeentecode, zaaknummer, soort, datum, wat, rol, betreft, te_laat) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (var zaak : zaken) {
                var nu = punten(zaak, gemeenten);
                var was = zaak.dossier().vooruit().agenda();
                was.stream().filter(id -> !nu.containsKey(id)).forEach(weg::add);
                was.forEach(nu::remove);
                schrijf(insert, zaak, nu);
            }
            verwijder(weg);
            insert.executeBatch();
        } catch (SQLException fout) {
            throw new IllegalStateException(fout);
        }
    }

    private static Map<UUID, Agendapunt> punten(Herrekend zaak, Map<String, String> gemeenten) {
        var punten = new LinkedHashMap<UUID, Agendapunt>();
        zaak.stand().agenda(gemeenten).forEach(punt -> punten.put(punt.id(zaak.dossier().zaakId(), zaak.zaaknummer()), punt));
        return punten;
    }

    private static void schrijf(PreparedStatement insert, Herrekend zaak, Map<UUID, Agendapunt> punten) throws SQLException {
        for (var punt : punten.entrySet()) {
            insert.setObject(1, punt.getKey());
            insert.setObject(2, zaak.dossier().zaakId());
            insert.setString(3, zaak.dossier().gemeentecode());
            insert.setString(4, zaak.zaaknummer());
            insert.setString(5, punt.getValue().soort().name());
            insert.setObject(6, punt.getValue().datum());
            insert.setString(7, punt.getValue().wat());
            insert.setString(8, punt.getValue().rol());
            insert.setObject(9, punt.getValue().betreft());
            insert.setBoolean(10, punt.getValue().teLaat());
            insert.addBatch();
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
