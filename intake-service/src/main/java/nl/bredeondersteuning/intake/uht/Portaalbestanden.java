package nl.bredeondersteuning.intake.uht;

import io.agroal.api.AgroalDataSource;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/** De bestanden van het portaal en hun verslag, rij voor rij. */
@ApplicationScoped
class Portaalbestanden implements PanacheRepositoryBase<Portaalbestand, UUID> {

    private final AgroalDataSource database;

    Portaalbestanden(AgroalDataSource database) {
        this.database = database;
    }

    /** Hoe het met één rij afliep. */
    record Verslagregel(int rij, String uitkomst, List<String> codes, UUID zaakId) {
    }

    /** De tellingen van een verslag. */
    record Tellingen(TreeMap<String, Integer> perUitkomst, TreeMap<String, Integer> perCode) {
    }

    Optional<Portaalbestand> metHash(String gemeentecode, String sha256) {
        return find("gemeentecode = ?1 and sha256 = ?2 and status <> ?3", gemeentecode, sha256, Portaalbestand.Status.GEWEIGERD)
                .firstResultOptional();
    }

    List<UUID> bezig() {
        return find("status", Portaalbestand.Status.BEZIG).stream().map(bestand -> bestand.id).toList();
    }

    void schrijf(Portaalbestand bestand, Verslagregel regel) {
        try (var verbinding = database.getConnection(); var insert = verbinding.prepareStatement(
                "insert into portaalregel (bestand_id, gemeentecode, rij, uitkomst, codes, zaak_id) values (?, ?, ?, ?, ?, ?)")) {
            insert.setObject(1, bestand.id);
            insert.setString(2, bestand.gemeentecode);
            insert.setInt(3, regel.rij());
            insert.setString(4, regel.uitkomst());
            insert.setArray(5, verbinding.createArrayOf("text", regel.codes().toArray()));
            insert.setObject(6, regel.zaakId());
            insert.executeUpdate();
        } catch (SQLException fout) {
            throw new IllegalStateException(fout);
        }
    }

    /** De rijen na de gegeven rij, op volgorde. */
    List<Verslagregel> rijen(UUID bestandId, Set<String> gemeenten, int na, int limit) {
        try (var verbinding = database.getConnection(); var select = verbinding.prepareStatement("select rij, uitkomst, codes, zaak_id"
                + " from portaalregel where bestand_id = ? and gemeentecode = any (?) and rij > ? order by rij limit ?")) {
            select.setObject(1, bestandId);
            select.setArray(2, verbinding.createArrayOf("text", gemeenten.toArray()));
            select.setInt(3, na);
            select.setInt(4, limit);
            var rij = select.executeQuery();
            var regels = new ArrayList<Verslagregel>();
            while (rij.next()) {
                regels.add(new Verslagregel(rij.getInt(1), rij.getString(2), codes(rij, 3), rij.getObject(4, UUID.class)));
            }
            return regels;
        } catch (SQLException fout) {
            throw new IllegalStateException(fout);
        }
    }

    /** Welke rijen al een verslag hebben: na een herstart gaat de verwerking daarachter verder. */
    Set<Integer> klaar(UUID bestandId) {
        var klaar = new TreeSet<Integer>();
        try (var verbinding = database.getConnection();
                var select = verbinding.prepareStatement("select rij from portaalregel where bestand_id = ?")) {
            select.setObject(1, bestandId);
            var rij = select.executeQuery();
            while (rij.next()) {
                klaar.add(rij.getInt(1));
            }
            return klaar;
        } catch (SQLException fout) {
            throw new IllegalStateException(fout);
        }
    }

    Tellingen tellingen(UUID bestandId) {
        var tellingen = new Tellingen(new TreeMap<>(), new TreeMap<>());
        tel("select uitkomst, count(*) from portaalregel where bestand_id = ? group by 1", bestandId, tellingen.perUitkomst());
        tel("select code, count(*) from portaalregel, unnest(codes) code where bestand_id = ? group by 1", bestandId, tellingen.perCode());
        return tellingen;
    }

    private void tel(String sql, UUID bestandId, TreeMap<String, Integer> uit) {
        try (var verbinding = database.getConnection(); var select = verbinding.prepareStatement(sql)) {
            select.setObject(1, bestandId);
            var rij = select.executeQuery();
            while (rij.next()) {
                uit.put(rij.getString(1), rij.getInt(2));
            }
        } catch (SQLException fout) {
            throw new IllegalStateException(fout);
        }
    }

    private static List<String> codes(ResultSet rij, int kolom) throws SQLException {
        return Arrays.asList((String[]) rij.getArray(kolom).getArray());
    }
}
