package nl.bredeondersteuning.platform.event;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/** Gebeurtenissen die op een eerdere van dezelfde zaak en bron wachten. */
@ApplicationScoped
class Wachtkamer {

    private final AgroalDataSource database;

    Wachtkamer(AgroalDataSource database) {
        this.database = database;
    }

    /** @return of zij er nog niet was */
    boolean neemOp(CloudEvent event, String bron, String bericht) {
        try (var verbinding = database.getConnection(); var insert = verbinding.prepareStatement(
                "insert into inbox_wachtend (zaak_id, bron, volgnummer, bericht) values (?, ?, ?, ?) on conflict do nothing")) {
            insert.setObject(1, event.subject());
            insert.setString(2, bron);
            insert.setLong(3, event.volgnummer());
            insert.setString(4, bericht);
            return insert.executeUpdate() == 1;
        } catch (SQLException fout) {
            throw new IllegalStateException(fout);
        }
    }

    Optional<String> neemUit(UUID zaakId, String bron, long volgnummer) {
        try (var verbinding = database.getConnection(); var delete = verbinding.prepareStatement(
                "delete from inbox_wachtend where zaak_id = ? and bron = ? and volgnummer = ? returning bericht")) {
            delete.setObject(1, zaakId);
            delete.setString(2, bron);
            delete.setLong(3, volgnummer);
            var rij = delete.executeQuery();
            return rij.next() ? Optional.of(rij.getString(1)) : Optional.empty();
        } catch (SQLException fout) {
            throw new IllegalStateException(fout);
        }
    }
}
