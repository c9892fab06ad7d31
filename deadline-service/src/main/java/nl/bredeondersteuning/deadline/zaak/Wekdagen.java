package nl.bredeondersteuning.deadline.zaak;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;

/** De dag waarop een zaak weer bekeken moet worden om iets wat geen termijn vertelt: een einde, of een dwangsom die begint of stopt. */
@ApplicationScoped
class Wekdagen {

    private final AgroalDataSource database;

    Wekdagen(AgroalDataSource database) {
        this.database = database;
    }

    /** Only a day that changed is written. */
    void bewaar(List<Herrekend> zaken) {
        try (var verbinding = database.getConnection(); var opdracht = verbinding.prepareStatement("insert into wekdag (zaak_id, gemeentecode, dag)"
                + " values (?, ?, ?) on conflict (zaak_id) do update set dag = excluded.dag")) {
            for (var zaak : zaken) {
                var dag = zaak.stand().wekdag().orElse(null);
                if (!Objects.equals(dag, zaak.dossier().vooruit().wekdag())) {
                    opdracht.setObject(1, zaak.dossier().zaakId());
                    opdracht.setString(2, zaak.dossier().gemeentecode());
                    opdracht.setObject(3, dag);
                    opdracht.addBatch();
                }
            }
            opdracht.executeBatch();
        } catch (SQLException fout) {
            throw new IllegalStateException(fout);
        }
    }
}
