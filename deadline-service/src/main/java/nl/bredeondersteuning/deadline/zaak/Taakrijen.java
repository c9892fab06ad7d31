package nl.bredeondersteuning.deadline.zaak;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.deadline.regels.Taak;

/** De open taken in de database; wat gedaan is of geen oorzaak meer heeft, gaat weg. */
@ApplicationScoped
class Taakrijen {

    private static final String BEWAAR = """
            insert into taak (id, zaak_id, gemeentecode, zaaknummer, soort, rol, betreft, artikel, reden, uiterste_datum, streefdatum,
              ontstaan_op)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (id) do update set zaaknummer = excluded.zaaknummer, artikel = excluded.artikel, reden = excluded.reden,
              uiterste_datum = excluded.uiterste_datum, streefdatum = excluded.streefdatum""";

    private final AgroalDataSource database;

    Taakrijen(AgroalDataSource database) {
        this.database = database;
    }

    /** Slaat het verschil op tussen wat er openstond en wat er nu te doen is. */
    void bewaar(List<Herrekend> zaken) {
        var weg = new ArrayList<UUID>();
        try (var verbinding = database.getConnection(); var insert = verbinding.prepareStatement(BEWAAR)) {
            for (var zaak : zaken) {
                var open = zaak.dossier().taken();
                var taken = zaak.stand().taken();
                for (var taak : taken) {
                    if (open.stream().noneMatch(rij -> rij.taak().equals(taak))) {
                        vul(insert, zaak.dossier().zaakId(), zaak.dossier().gemeentecode(), taak);
                        insert.setString(4, zaak.zaaknummer());
                        insert.setObject(12, zaak.stand().dag());
                        insert.addBatch();
                    }
                }
                open.stream().map(Dossier.Taakrij::id).filter(id -> taken.stream().noneMatch(taak -> taak.id(zaak.dossier().zaakId()).equals(id)))
                        .forEach(weg::add);
            }
            insert.executeBatch();
        } catch (SQLException fout) {
            throw new IllegalStateException(fout);
        }
        verwijder(weg);
    }

    /** Een taak zonder zaak, zoals over een bestand. */
    void schrijf(UUID betreft, String gemeentecode, Taak taak, LocalDate dag) {
        try (var verbinding = database.getConnection(); var insert = verbinding.prepareStatement(BEWAAR)) {
            vul(insert, betreft, gemeentecode, taak);
            insert.setString(4, null);
            insert.setObject(12, dag);
            insert.executeUpdate();
        } catch (SQLException fout) {
            throw new IllegalStateException(fout);
        }
    }

    private static void vul(PreparedStatement insert, UUID zaakId, String gemeentecode, Taak taak) throws SQLException {
        insert.setObject(1, taak.id(zaakId));
        insert.setObject(2, zaakId);
        insert.setString(3, gemeentecode);
        insert.setString(5, taak.soort().name());
        insert.setString(6, taak.soort().rol());
        insert.setObject(7, taak.betreft());
        insert.setString(8, taak.artikel());
        insert.setString(9, taak.reden());
        insert.setObject(10, taak.uitersteDatum());
        insert.setObject(11, taak.streefdatum());
    }

    void verwijder(List<UUID> ids) {
        if (ids.isEmpty()) {
            return;
        }
        try (var verbinding = database.getConnection(); var delete = verbinding.prepareStatement("delete from taak where id = any (?)")) {
            delete.setArray(1, verbinding.createArrayOf("uuid", ids.toArray()));
            delete.executeUpdate();
        } catch (SQLException fout) {
            throw new IllegalStateException(fout);
        }
    }
}
