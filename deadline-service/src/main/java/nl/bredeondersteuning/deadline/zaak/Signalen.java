package nl.bredeondersteuning.deadline.zaak;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.deadline.regels.Signaal;

/** De gegeven signalen: elk één keer per laatste dag van een termijn, ook na een herstart. */
@ApplicationScoped
class Signalen {

    private final AgroalDataSource database;

    Signalen(AgroalDataSource database) {
        this.database = database;
    }

    /** Schrijft de nieuwe signalen en trekt in wat zijn grond verloor. */
    void bewaar(List<Signaalverschil> verschillen) {
        try (var verbinding = database.getConnection(); var insert = verbinding.prepareStatement("insert into signaal (id, zaak_id,"
                + " gemeentecode, soort, termijn, betreft, artikel, uiterste_datum, signaal_op) values (?, ?, ?, ?, ?, ?, ?, ?, ?)");
                var update = verbinding.prepareStatement("update signaal set ingetrokken_op = ? where id = ?")) {
            for (var verschil : verschillen) {
                for (var rij : verschil.zonderGrond()) {
                    update.setObject(1, verschil.zaak().stand().dag());
                    update.setObject(2, rij.id());
                    update.addBatch();
                }
                for (var signaal : verschil.nieuw()) {
                    vul(insert, verschil.zaak().dossier(), signaal);
                    insert.addBatch();
                }
            }
            update.executeBatch();
            insert.executeBatch();
        } catch (SQLException fout) {
            throw new IllegalStateException(fout);
        }
    }

    private static void vul(PreparedStatement insert, Dossier dossier, Signaal signaal) throws SQLException {
        insert.setObject(1, UUID.randomUUID());
        insert.setObject(2, dossier.zaakId());
        insert.setString(3, dossier.gemeentecode());
        insert.setString(4, signaal.soort().name());
        insert.setString(5, signaal.termijn().name());
        insert.setObject(6, Dossier.sleutel(signaal.betreft()));
        insert.setString(7, signaal.artikel());
        insert.setObject(8, signaal.uitersteDatum());
        insert.setObject(9, signaal.signaalOp());
    }
}
