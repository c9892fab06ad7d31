package nl.bredeondersteuning.deadline.zaak;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.UUID;
import nl.bredeondersteuning.beleid.profiel.Profielen;
import nl.bredeondersteuning.beleid.termijn.Kalender;

/** Weet met welke kalender en welk beleid de termijnen van een gemeente berekend zijn, en wekt al haar zaken als dat anders is. */
@ApplicationScoped
class Rekenbasis {

    private static final String BEWAAR = "insert into rekenbasis (gemeentecode, vingerafdruk) values (?, ?) on conflict (gemeentecode)"
            + " do update set vingerafdruk = excluded.vingerafdruk where rekenbasis.vingerafdruk <> excluded.vingerafdruk";
    private static final String WEK = "insert into wekdag (zaak_id, gemeentecode, dag) select id, gemeentecode, date '2000-01-01' from zaak"
            + " where gemeentecode = ? and exists (select 1 from gebeurtenis where zaak_id = zaak.id) on conflict (zaak_id) do update set dag = excluded.dag";

    private final AgroalDataSource database;
    private final Profielen profielen;

    Rekenbasis(AgroalDataSource database, Profielen profielen) {
        this.database = database;
        this.profielen = profielen;
    }

    /** Atw 3 lid 3: een nieuw besluit over gelijkgestelde dagen, of ander beleid, laat elke termijn opnieuw berekenen. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void wekAlsVeranderd(String gemeentecode) {
        try (var verbinding = database.getConnection(); var bewaar = verbinding.prepareStatement(BEWAAR);
                var wek = verbinding.prepareStatement(WEK)) {
            bewaar.setString(1, gemeentecode);
            bewaar.setString(2, vingerafdruk(gemeentecode));
            if (bewaar.executeUpdate() == 1) {
                wek.setString(1, gemeentecode);
                wek.executeUpdate();
            }
        } catch (SQLException fout) {
            throw new IllegalStateException(fout);
        }
    }

    private String vingerafdruk(String gemeentecode) {
        var alles = Kalender.geldend().besluiten() + profielen.vingerafdruk(gemeentecode);
        return UUID.nameUUIDFromBytes(alles.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
