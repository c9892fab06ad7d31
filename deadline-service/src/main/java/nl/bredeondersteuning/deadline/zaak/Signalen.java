package nl.bredeondersteuning.deadline.zaak;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
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

    void geef(Dossier dossier, List<Signaal> signalen) {
        if (signalen.isEmpty()) {
            return;
        }
        try (var verbinding = database.getConnection(); var insert = verbinding.prepareStatement("insert into signaal (id, zaak_id,"
                + " gemeentecode, soort, termijn, betreft, artikel, uiterste_datum, signaal_op) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (var signaal : signalen) {
                insert.setObject(1, UUID.randomUUID());
                insert.setObject(2, dossier.zaakId());
                insert.setString(3, dossier.gemeentecode());
                insert.setString(4, signaal.soort().name());
                insert.setString(5, signaal.termijn().name());
                insert.setObject(6, Dossier.sleutel(signaal.betreft()));
                insert.setString(7, signaal.artikel());
                insert.setObject(8, signaal.uitersteDatum());
                insert.setObject(9, signaal.signaalOp());
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException fout) {
            throw new IllegalStateException(fout);
        }
    }

    void trekIn(List<Dossier.Signaalrij> rijen, LocalDate dag) {
        if (rijen.isEmpty()) {
            return;
        }
        try (var verbinding = database.getConnection();
                var update = verbinding.prepareStatement("update signaal set ingetrokken_op = ? where id = any (?)")) {
            update.setObject(1, dag);
            update.setArray(2, verbinding.createArrayOf("uuid", rijen.stream().map(Dossier.Signaalrij::id).toArray()));
            update.executeUpdate();
        } catch (SQLException fout) {
            throw new IllegalStateException(fout);
        }
    }
}
