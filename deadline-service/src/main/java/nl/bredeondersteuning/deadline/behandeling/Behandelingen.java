package nl.bredeondersteuning.deadline.behandeling;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.UUID;

/** Wie welke zaak behandelt. */
@ApplicationScoped
class Behandelingen {

    private final AgroalDataSource database;

    Behandelingen(AgroalDataSource database) {
        this.database = database;
    }

    /** Het team en de medewerker; elk leeg zolang niemand het zei. */
    record Behandeling(String team, String medewerker, long versie) {

        static final Behandeling NIEMAND = new Behandeling(null, null, 0);
    }

    Behandeling van(UUID zaakId) {
        try (var verbinding = database.getConnection();
                var select = verbinding.prepareStatement("select team, medewerker, versie from behandeling where zaak_id = ?")) {
            select.setObject(1, zaakId);
            var rij = select.executeQuery();
            return rij.next() ? new Behandeling(rij.getString(1), rij.getString(2), rij.getLong(3)) : Behandeling.NIEMAND;
        } catch (SQLException fout) {
            throw new IllegalStateException(fout);
        }
    }

    void bewaar(UUID zaakId, String gemeentecode, String team, String medewerker) {
        try (var verbinding = database.getConnection(); var zet = verbinding.prepareStatement(
                "insert into behandeling (zaak_id, gemeentecode, team, medewerker) values (?, ?, ?, ?) on conflict (zaak_id) do update"
                + " set team = excluded.team, medewerker = excluded.medewerker, versie = behandeling.versie + 1")) {
            zet.setObject(1, zaakId);
            zet.setString(2, gemeentecode);
            zet.setString(3, team);
            zet.setString(4, medewerker);
            zet.executeUpdate();
        } catch (SQLException fout) {
            throw new IllegalStateException(fout);
        }
    }
}
