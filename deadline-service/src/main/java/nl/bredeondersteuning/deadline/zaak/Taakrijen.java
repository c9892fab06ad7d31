package nl.bredeondersteuning.deadline.zaak;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
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
    void bewaar(Dossier dossier, String zaaknummer, List<Taak> taken, LocalDate dag) {
        var open = dossier.taken();
        schrijf(dossier, zaaknummer, taken.stream().filter(taak -> open.stream().noneMatch(rij -> rij.taak().equals(taak))).toList(), dag);
        verwijder(open.stream().map(Dossier.Taakrij::id)
                .filter(id -> taken.stream().noneMatch(taak -> taak.id(dossier.zaakId()).equals(id))).toList());
    }

    void schrijf(Dossier dossier, String zaaknummer, List<Taak> taken, LocalDate dag) {
        if (taken.isEmpty()) {
            return;
        }
        try (var verbinding = database.getConnection(); var insert = verbinding.prepareStatement(BEWAAR)) {
            for (var taak : taken) {
                insert.setObject(1, taak.id(dossier.zaakId()));
                insert.setObject(2, dossier.zaakId());
                insert.setString(3, dossier.gemeentecode());
                insert.setString(4, zaaknummer);
                insert.setString(5, taak.soort().name());
                insert.setString(6, taak.soort().rol());
                insert.setObject(7, taak.betreft());
                insert.setString(8, taak.artikel());
                insert.setString(9, taak.reden());
                insert.setObject(10, taak.uitersteDatum());
                insert.setObject(11, taak.streefdatum());
                insert.setObject(12, dag);
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException fout) {
            throw new IllegalStateException(fout);
        }
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
