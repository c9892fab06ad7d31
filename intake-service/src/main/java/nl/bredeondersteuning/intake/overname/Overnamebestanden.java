package nl.bredeondersteuning.intake.overname;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import nl.bredeondersteuning.platform.problem.InvalidParam;

/** De bestanden met lopende zaken en hun verslag, rij voor rij. */
@ApplicationScoped
class Overnamebestanden implements PanacheRepositoryBase<Overnamebestand, UUID> {

    private final AgroalDataSource database;
    private final ObjectMapper json;

    Overnamebestanden(AgroalDataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Hoe het met één rij afliep; zonder zaak is er niets van de rij vastgelegd. */
    record Verslagregel(int rij, Uitkomst uitkomst, List<InvalidParam> fouten, UUID zaakId) {
    }

    /** De drie manieren waarop een rij kan aflopen. */
    enum Uitkomst {
        OVERGENOMEN, LIEP_AL, FOUT
    }

    Optional<Overnamebestand> metHash(String gemeentecode, String sha256) {
        return find("gemeentecode = ?1 and sha256 = ?2", gemeentecode, sha256).firstResultOptional();
    }

    List<UUID> bezig(String gemeentecode) {
        return find("gemeentecode = ?1 and status = ?2", gemeentecode, Overnamebestand.Status.BEZIG).stream().map(bestand -> bestand.id)
                .toList();
    }

    void schrijf(Overnamebestand bestand, Verslagregel regel) {
        try (var verbinding = database.getConnection(); var insert = verbinding.prepareStatement("insert into overnameregel"
                + " (bestand_id, gemeentecode, rij, uitkomst, fouten, zaak_id) values (?, ?, ?, ?, ?::jsonb, ?)")) {
            insert.setObject(1, bestand.id);
            insert.setString(2, bestand.gemeentecode);
            insert.setInt(3, regel.rij());
            insert.setString(4, regel.uitkomst().name());
            insert.setString(5, json.writeValueAsString(regel.fouten()));
            insert.setObject(6, regel.zaakId());
            insert.executeUpdate();
        } catch (SQLException | JsonProcessingException fout) {
            throw new IllegalStateException(fout);
        }
    }

    /** De rijen na de gegeven rij, op volgorde. */
    List<Verslagregel> rijen(UUID bestandId, long na, int limit) {
        try (var verbinding = database.getConnection(); var select = verbinding.prepareStatement("select rij, uitkomst, fouten, zaak_id"
                + " from overnameregel where bestand_id = ? and rij > ? order by rij limit ?")) {
            select.setObject(1, bestandId);
            select.setLong(2, na);
            select.setInt(3, limit);
            var rij = select.executeQuery();
            var regels = new ArrayList<Verslagregel>();
            while (rij.next()) {
                regels.add(regel(rij));
            }
            return regels;
        } catch (SQLException | JsonProcessingException fout) {
            throw new IllegalStateException(fout);
        }
    }

    private Verslagregel regel(ResultSet rij) throws SQLException, JsonProcessingException {
        return new Verslagregel(rij.getInt(1), Uitkomst.valueOf(rij.getString(2)),
                json.readValue(rij.getString(3), new TypeReference<List<InvalidParam>>() { }), rij.getObject(4, UUID.class));
    }

    /** Welke rijen al een verslag hebben: na een herstart gaat de verwerking daarachter verder. */
    Set<Integer> klaar(UUID bestandId) {
        try (var verbinding = database.getConnection();
                var select = verbinding.prepareStatement("select rij from overnameregel where bestand_id = ?")) {
            select.setObject(1, bestandId);
            var rij = select.executeQuery();
            var klaar = new HashSet<Integer>();
            while (rij.next()) {
                klaar.add(rij.getInt(1));
            }
            return klaar;
        } catch (SQLException fout) {
            throw new IllegalStateException(fout);
        }
    }

    Map<String, Integer> tellingen(UUID bestandId) {
        try (var verbinding = database.getConnection(); var select = verbinding.prepareStatement(
                "select uitkomst, count(*) from overnameregel where bestand_id = ? group by 1")) {
            select.setObject(1, bestandId);
            var rij = select.executeQuery();
            var tellingen = new TreeMap<String, Integer>();
            while (rij.next()) {
                tellingen.put(rij.getString(1), rij.getInt(2));
            }
            return tellingen;
        } catch (SQLException fout) {
            throw new IllegalStateException(fout);
        }
    }
}
