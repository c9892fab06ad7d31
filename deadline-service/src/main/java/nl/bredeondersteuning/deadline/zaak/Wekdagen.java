package nl.bredeondersteuning.deadline.zaak;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Objects;
import nl.bredeondersteuning.deadline.regels.Zaakstand;

/** De dag waarop een zaak weer bekeken moet worden om iets wat geen termijn vertelt: een einde, of een dwangsom die begint of stopt. */
@ApplicationScoped
class Wekdagen {

    private final AgroalDataSource database;

    Wekdagen(AgroalDataSource database) {
        this.database = database;
    }

    /** Only a day that changed costs a statement. */
    void bewaar(Dossier dossier, Zaakstand stand) {
        var dag = stand.wekdag().orElse(null);
        if (Objects.equals(dag, dossier.vooruit().wekdag())) {
            return;
        }
        try (var verbinding = database.getConnection(); var opdracht = verbinding.prepareStatement("insert into wekdag (zaak_id, gemeentecode, dag)"
                + " values (?, ?, ?) on conflict (zaak_id) do update set dag = excluded.dag")) {
            opdracht.setObject(1, dossier.zaakId());
            opdracht.setString(2, dossier.gemeentecode());
            opdracht.setObject(3, dag);
            opdracht.executeUpdate();
        } catch (SQLException fout) {
            throw new IllegalStateException(fout);
        }
    }
}
