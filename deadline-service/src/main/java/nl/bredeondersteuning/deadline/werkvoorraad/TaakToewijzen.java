package nl.bredeondersteuning.deadline.werkvoorraad;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.UUID;
import nl.bredeondersteuning.platform.handeling.Versie;
import nl.bredeondersteuning.platform.problem.Problem;
import nl.bredeondersteuning.platform.zaak.Zaken;

/** Geeft een taak aan een medewerker, of terug aan het team; van twee die haar tegelijk willen, wint er een. */
@ApplicationScoped
public class TaakToewijzen {

    private final Zaken zaken;
    private final Werkvoorraad werkvoorraad;
    private final AgroalDataSource database;

    TaakToewijzen(Zaken zaken, Werkvoorraad werkvoorraad, AgroalDataSource database) {
        this.zaken = zaken;
        this.werkvoorraad = werkvoorraad;
        this.database = database;
    }

    /** @param medewerker leeg om haar terug te geven */
    @Transactional
    public Werkvoorraad.Regel wijsToe(UUID zaakId, UUID taakId, String medewerker, String ifMatch) {
        zaken.vergrendel(zaakId);
        var taak = werkvoorraad.regel(zaakId, taakId).orElseThrow(() -> Problem.onbekend("Deze taak").exception());
        Versie.eis(ifMatch, taak.versie());
        bewaar(taakId, medewerker);
        return werkvoorraad.regel(zaakId, taakId).orElseThrow();
    }

    private void bewaar(UUID taakId, String medewerker) {
        try (var verbinding = database.getConnection();
                var update = verbinding.prepareStatement("update taak set medewerker = ?, versie = versie + 1 where id = ?")) {
            update.setString(1, medewerker);
            update.setObject(2, taakId);
            update.executeUpdate();
        } catch (SQLException fout) {
            throw new IllegalStateException(fout);
        }
    }
}
