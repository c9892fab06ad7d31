package nl.bredeondersteuning.intake.persoon;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.bredeondersteuning.intake.regels.Gelijkenis;
import nl.bredeondersteuning.intake.regels.Gelijkenis.Kenmerken;
import nl.bredeondersteuning.platform.zaak.Zichtbaar;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Zoekt binnen één gemeente zaken van wie dezelfde mens kan zijn (AVG 5 lid 1 sub d); een afgeschermde zaak alleen voor wie haar mag
 * zien.
 */
@ApplicationScoped
public class GelijkendeZoeken {

    /** Eerst wie het kan zijn, meestal niemand, en pas dan hun zaken: anders loopt de database langs elke zaak van de gemeente. */
    private static final String SELECT = """
            with kandidaat as materialized (
                (select id from persoon where gemeentecode = ? and geboortedatum = ? and naamsleutel = naamsleutel(?) limit 20)
                union (select id from persoon where gemeentecode = ? and geboortedatum = ? and postcodesleutel = ?
                    and (? is null or huisnummer = ?) limit 20))
            select g.* from kandidaat k cross join lateral (
                select a.zaak_id, a.zaaknummer, a.lopend, p.gemeentecode, p.bsn_versleuteld, p.achternaam, p.geboortedatum, p.postcode,
                    p.huisnummer
                from persoon p join aanvraag a on a.gemeentecode = p.gemeentecode and a.aanvrager_id = p.id join zaak z on z.id = a.zaak_id
                where p.id = k.id and p.id is distinct from ? and %s offset 0) g
            order by g.zaaknummer limit ?""".formatted(Zichtbaar.WAAR);

    /**
     * Hetzelfde voor vele nieuwe zaken in één vraag. Wat afgeschermd is, blijft erbuiten, en wie op meer dan zoveel anderen lijkt ook: die
     * lijkt op niemand in het bijzonder.
     */
    private static final String SELECT_BIJ = """
            with kandidaat as materialized (
                select n.zaak_id, n.gemeentecode, array_agg(k.id) as personen from aanvraag n join persoon np on np.id = n.aanvrager_id
                cross join lateral (
                    (select p.id from persoon p where p.gemeentecode = np.gemeentecode and p.geboortedatum = np.geboortedatum
                        and p.naamsleutel = np.naamsleutel limit ?)
                    union (select p.id from persoon p where p.gemeentecode = np.gemeentecode and p.geboortedatum = np.geboortedatum
                        and p.postcodesleutel = np.postcodesleutel and p.huisnummer = np.huisnummer limit ?)) k
                where n.zaak_id = any (?) and k.id <> np.id group by n.zaak_id, n.gemeentecode having count(*) <= ?)
            select k.zaak_id, array_agg(a.zaak_id order by a.zaaknummer) from kandidaat k
            join aanvraag a on a.gemeentecode = k.gemeentecode and a.aanvrager_id = any (k.personen) join zaak z on z.id = a.zaak_id
            where not z.afgeschermd group by k.zaak_id""";

    private final AgroalDataSource database;
    private final Bsnkluis kluis;

    GelijkendeZoeken(AgroalDataSource database, Bsnkluis kluis) {
        this.database = database;
        this.kluis = kluis;
    }

    /** Een zaak van wie dezelfde mens kan zijn, met waarom. */
    @Schema(description = "Een aanwijzing dat deze zaak van dezelfde mens kan zijn; een mens zegt of dat zo is")
    public record MogelijkDezelfde(UUID zaakId, String zaaknummer, boolean lopend, List<Gelijkenis> redenen) {
    }

    /** @param behalve de persoon zelf; leeg als die er nog niet is */
    public List<MogelijkDezelfde> zoek(String gemeentecode, Kenmerken gezocht, UUID behalve, int meeste) {
        try (var verbinding = database.getConnection(); var select = verbinding.prepareStatement(SELECT)) {
            vul(select, gemeentecode, gezocht, behalve);
            select.setInt(12, meeste);
            var rij = select.executeQuery();
            var gevonden = new ArrayList<MogelijkDezelfde>();
            while (rij.next()) {
                gevonden.add(new MogelijkDezelfde(rij.getObject(1, UUID.class), rij.getString(2), rij.getBoolean(3),
                        Gelijkenis.tussen(gezocht, kenmerken(rij))));
            }
            return gevonden;
        } catch (SQLException fout) {
            throw new IllegalStateException(fout);
        }
    }

    /** @return per nieuwe zaak de zaken van wie dezelfde mens kan zijn; wie er geen heeft, staat er niet in */
    public Map<UUID, List<UUID>> zoek(Collection<UUID> nieuwe, int meeste) {
        try (var verbinding = database.getConnection(); var select = verbinding.prepareStatement(SELECT_BIJ)) {
            select.setInt(1, meeste + 2);
            select.setInt(2, meeste + 2);
            select.setArray(3, verbinding.createArrayOf("uuid", nieuwe.toArray()));
            select.setInt(4, meeste);
            var rij = select.executeQuery();
            var gevonden = new LinkedHashMap<UUID, List<UUID>>();
            while (rij.next()) {
                gevonden.put(rij.getObject(1, UUID.class), List.of((UUID[]) rij.getArray(2).getArray()));
            }
            return gevonden;
        } catch (SQLException fout) {
            throw new IllegalStateException(fout);
        }
    }

    private static void vul(PreparedStatement select, String gemeentecode, Kenmerken gezocht, UUID behalve) throws SQLException {
        select.setString(1, gemeentecode);
        select.setObject(2, gezocht.geboren());
        select.setString(3, gezocht.achternaam());
        select.setString(4, gemeentecode);
        select.setObject(5, gezocht.geboren());
        select.setString(6, gezocht.postcode() == null ? null : gezocht.postcode().replace(" ", ""));
        select.setString(7, gezocht.huisnummer());
        select.setString(8, gezocht.huisnummer());
        select.setObject(9, behalve, java.sql.Types.OTHER);
        Zichtbaar.vul(select, 10);
    }

    private Kenmerken kenmerken(ResultSet rij) throws SQLException {
        var bsn = new String(kluis.ontsleutel(rij.getBytes(5), rij.getString(4)), StandardCharsets.US_ASCII);
        return new Kenmerken(bsn, rij.getString(6), rij.getObject(7, LocalDate.class), rij.getString(8), rij.getString(9));
    }
}
