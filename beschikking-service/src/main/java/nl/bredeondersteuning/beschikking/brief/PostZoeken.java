package nl.bredeondersteuning.beschikking.brief;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.beleid.norm.Kanaal;
import nl.bredeondersteuning.platform.zaak.Zichtbaar;

/** Zoekt de brieven van een dag die met de post gaan, ook wat nog eens gaat, zonder hun inhoud; uit een afgeschermde zaak alleen voor wie haar mag zien. */
@ApplicationScoped
public class PostZoeken {

    private static final String SELECT = """
            select b.id, b.zaak_id, coalesce(d.zaaknummer, ''), b.soort, b.paginas, b.sha256
            from brief b join zaak z on z.id = b.zaak_id left join dossier d on d.zaak_id = b.zaak_id
            where b.gemeentecode = ? and (b.gedagtekend_op = ? and b.kanaal = ?
              or b.id in (select v.brief_id from bezorging v where v.gemeentecode = b.gemeentecode and v.vastgelegd_op = ? and v.kanaal = ?
                and v.soort = 'VERZENDING')) and %s
            order by b.id""".formatted(Zichtbaar.WAAR);

    private final AgroalDataSource database;

    PostZoeken(AgroalDataSource database) {
        this.database = database;
    }

    /** Een brief voor de drukker, en waaraan hij te herkennen is. */
    public record Poststuk(UUID briefId, UUID zaakId, String kenmerk, String soort, int paginas, String sha256) {
    }

    public List<Poststuk> van(String gemeentecode, LocalDate dag) {
        try (var verbinding = database.getConnection(); var select = verbinding.prepareStatement(SELECT)) {
            select.setString(1, gemeentecode);
            select.setObject(2, dag);
            select.setString(3, Kanaal.POST.label());
            select.setObject(4, dag);
            select.setString(5, Kanaal.POST.label());
            Zichtbaar.vul(select, 6);
            var rij = select.executeQuery();
            var post = new ArrayList<Poststuk>();
            while (rij.next()) {
                post.add(new Poststuk(rij.getObject(1, UUID.class), rij.getObject(2, UUID.class), rij.getString(3), rij.getString(4),
                        rij.getInt(5), rij.getString(6)));
            }
            return post;
        } catch (SQLException fout) {
            throw new IllegalStateException(fout);
        }
    }
}
