package nl.bredeondersteuning.intake.persoon;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.platform.beveiliging.Aanroeper;
import nl.bredeondersteuning.platform.zaak.Zichtbaar;

/** Zoekt bij een lijst zaken de namen van de aanvragers, in één vraag; een afgeschermde zaak alleen voor wie haar mag zien. */
@ApplicationScoped
public class NamenZoeken {

    private static final String SELECT = """
            select a.zaak_id, coalesce(p.aanschrijfnaam, concat_ws(' ', nullif(p.voorletters, ''), nullif(p.tussenvoegsel, ''), p.achternaam))
            from aanvraag a join persoon p on p.id = a.aanvrager_id join zaak z on z.id = a.zaak_id
            where a.zaak_id = any (?) and a.gemeentecode = any (?) and %s
            order by a.zaak_id""".formatted(Zichtbaar.WAAR);

    private final AgroalDataSource database;

    NamenZoeken(AgroalDataSource database) {
        this.database = database;
    }

    /** De naam van de aanvrager van een zaak. */
    public record Zaaknaam(UUID zaakId, String naam) {
    }

    public List<Zaaknaam> zoek(List<UUID> zaken) {
        try (var verbinding = database.getConnection(); var select = verbinding.prepareStatement(SELECT)) {
            select.setArray(1, verbinding.createArrayOf("uuid", zaken.toArray()));
            select.setArray(2, verbinding.createArrayOf("text", Aanroeper.huidig().gemeenten().toArray()));
            Zichtbaar.vul(select, 3);
            var rij = select.executeQuery();
            var namen = new ArrayList<Zaaknaam>();
            while (rij.next()) {
                namen.add(new Zaaknaam(rij.getObject(1, UUID.class), rij.getString(2)));
            }
            return namen;
        } catch (SQLException fout) {
            throw new IllegalStateException(fout);
        }
    }
}
