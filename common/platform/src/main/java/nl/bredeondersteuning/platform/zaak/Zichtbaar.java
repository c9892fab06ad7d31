package nl.bredeondersteuning.platform.zaak;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import nl.bredeondersteuning.platform.beveiliging.Aanroeper;
import nl.bredeondersteuning.platform.beveiliging.Rollen;

/** Welke zaken in een lijst staan: een afgeschermde alleen voor wie op haar toegangslijst staat, en voor besluitnemers (AVG 5 lid 1 sub f). */
@ApplicationScoped
public class Zichtbaar {

    /** Over zaak {@code z}; {@link #vul} geeft de twee waarden. */
    public static final String WAAR = "(not z.afgeschermd or ? or ? = any (z.toegang))";

    private final AgroalDataSource database;

    Zichtbaar(AgroalDataSource database) {
        this.database = database;
    }

    /** @param plaats van de eerste van de twee waarden */
    public static void vul(PreparedStatement select, int plaats) throws SQLException {
        select.setBoolean(plaats, Aanroeper.huidig().heeftRol(Rollen.BESLUITNEMER));
        select.setString(plaats + 1, Aanroeper.huidig().medewerker());
    }

    /** @return wie van deze zaken de aanroeper mag zien */
    public Set<UUID> van(Collection<UUID> zaken) {
        if (zaken.isEmpty()) {
            return Set.of();
        }
        try (var verbinding = database.getConnection();
                var select = verbinding.prepareStatement("select z.id from zaak z where z.id = any (?) and " + WAAR)) {
            select.setArray(1, verbinding.createArrayOf("uuid", zaken.toArray()));
            vul(select, 2);
            var rij = select.executeQuery();
            var zichtbaar = new HashSet<UUID>();
            while (rij.next()) {
                zichtbaar.add(rij.getObject(1, UUID.class));
            }
            return zichtbaar;
        } catch (SQLException fout) {
            throw new IllegalStateException(fout);
        }
    }
}
