package nl.bredeondersteuning.intake.uht;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** De regels van de bestanden van het portaal, zoals ze afliepen. */
@ApplicationScoped
class Portaalregels {

    private static final String KOLOMMEN = "select id, bestand_id, gemeentecode, rij, uitkomst, codes, zaak_id, ontvangen_op, inhoud,"
            + " quarantainecodes, afhandeling, afgehandeld_op, afgehandeld_door, afhandelreden, opmerking_open, versie from portaalregel where ";

    private final AgroalDataSource database;

    Portaalregels(AgroalDataSource database) {
        this.database = database;
    }

    /** Een nieuwe rij; met een id als een mens haar moet kunnen openen. */
    record Rij(UUID id, Verwerkt verwerkt, byte[] inhoud) {
    }

    /** Wat een mens met een rij deed. */
    record Afgehandeld(Afhandeling hoe, LocalDate op, String door, String reden) {
    }

    /** Een rij zoals zij vastligt. */
    record Portaalregel(UUID id, UUID bestandId, String gemeentecode, int rij, Uitkomst uitkomst, List<String> codes, UUID zaakId,
            LocalDate ontvangenOp, byte[] inhoud, List<String> quarantainecodes, Afgehandeld afgehandeld, boolean opmerkingOpen, int versie) {

        /** Zij is in quarantaine, of zij was het en een mens besliste. */
        boolean voorEenMens() {
            return uitkomst == Uitkomst.QUARANTAINE || afgehandeld != null;
        }

        boolean wacht() {
            return uitkomst == Uitkomst.QUARANTAINE && afgehandeld == null;
        }
    }

    void schrijf(Portaalbestand bestand, List<Rij> rijen) {
        doe("insert into portaalregel (bestand_id, gemeentecode, ontvangen_op, rij, uitkomst, codes, zaak_id, id, inhoud, opmerking_open)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", (verbinding, insert) -> {
            for (var rij : rijen) {
                insert.setObject(1, bestand.id);
                insert.setString(2, bestand.gemeentecode);
                insert.setObject(3, bestand.ontvangenOp);
                insert.setInt(4, rij.verwerkt().regel().nummer());
                insert.setString(5, rij.verwerkt().uitkomst().name());
                insert.setArray(6, codes(verbinding, rij.verwerkt().codes()));
                insert.setObject(7, rij.verwerkt().zaakId());
                insert.setObject(8, rij.id());
                insert.setBytes(9, rij.inhoud());
                insert.setBoolean(10, rij.verwerkt().nakijken());
                insert.addBatch();
            }
            return insert.executeBatch();
        });
    }

    /** De rijen van een bestand na de gegeven rij, op volgorde. */
    List<Portaalregel> van(UUID bestandId, Set<String> gemeenten, int na, int limit) {
        return lijst("bestand_id = ? and gemeentecode = any (?) and rij > ? order by rij limit ?", bestandId, gemeenten, na, limit);
    }

    /** De rijen die op een mens wachten, langst ontvangen eerst. */
    List<Portaalregel> wachtend(Set<String> gemeenten, Optional<UUID> na, int limit) {
        var wacht = "uitkomst = 'QUARANTAINE' and afhandeling is null and gemeentecode = any (?)";
        var volgorde = " order by ontvangen_op, id limit ?";
        return na.isEmpty() ? lijst(wacht + volgorde, gemeenten, limit) : lijst(wacht + " and (ontvangen_op, id) >"
                + " (select vorige.ontvangen_op, vorige.id from portaalregel vorige where vorige.id = ?)" + volgorde, gemeenten, na.get(), limit);
    }

    /** De opmerkingen bij een zaak die nog niemand afhandelde. */
    List<Portaalregel> opmerkingen(UUID zaakId) {
        return lijst("zaak_id = ? and opmerking_open order by id", zaakId);
    }

    Optional<Portaalregel> met(UUID id, Set<String> gemeenten) {
        return lijst("id = ? and gemeentecode = any (?)", id, gemeenten).stream().findFirst();
    }

    int aantalWachtend(UUID bestandId) {
        return doe("select count(*) from portaalregel where bestand_id = ? and uitkomst = 'QUARANTAINE' and afhandeling is null",
                (verbinding, select) -> {
            select.setObject(1, bestandId);
            var rij = select.executeQuery();
            rij.next();
            return rij.getInt(1);
        });
    }

    void handelAf(Portaalregel regel, Afgehandeld wat, Verwerkt verwerkt) {
        doe("update portaalregel set uitkomst = ?, codes = ?, zaak_id = ?, opmerking_open = ?, quarantainecodes = ?, afhandeling = ?,"
                + " afgehandeld_op = ?, afgehandeld_door = ?, afhandelreden = ?, versie = versie + 1 where id = ?", (verbinding, update) -> {
            update.setString(1, verwerkt.uitkomst().name());
            update.setArray(2, codes(verbinding, verwerkt.codes()));
            update.setObject(3, verwerkt.zaakId());
            update.setBoolean(4, verwerkt.nakijken());
            update.setArray(5, codes(verbinding, regel.codes()));
            update.setString(6, wat.hoe().name());
            update.setObject(7, wat.op());
            update.setString(8, wat.door());
            update.setString(9, wat.reden());
            update.setObject(10, regel.id());
            return update.executeUpdate();
        });
    }

    void sluitOpmerking(UUID id, LocalDate dag, String door, String reden) {
        doe("update portaalregel set opmerking_open = false, opmerking_op = ?, opmerking_door = ?, opmerking_reden = ?,"
                + " versie = versie + 1 where id = ?", (verbinding, update) -> {
            update.setObject(1, dag);
            update.setString(2, door);
            update.setString(3, reden);
            update.setObject(4, id);
            return update.executeUpdate();
        });
    }

    /** Doet iets met een opdracht aan de database. */
    @FunctionalInterface
    private interface Opdracht<T> {
        T doe(Connection verbinding, PreparedStatement opdracht) throws SQLException;
    }

    private <T> T doe(String sql, Opdracht<T> opdracht) {
        try (var verbinding = database.getConnection(); var klaar = verbinding.prepareStatement(sql)) {
            return opdracht.doe(verbinding, klaar);
        } catch (SQLException fout) {
            throw new IllegalStateException(fout);
        }
    }

    private List<Portaalregel> lijst(String waar, Object... waarden) {
        return doe(KOLOMMEN + waar, (verbinding, select) -> {
            for (var plaats = 0; plaats < waarden.length; plaats++) {
                select.setObject(plaats + 1, waarden[plaats] instanceof Set<?> lijst ? verbinding.createArrayOf("text", lijst.toArray())
                        : waarden[plaats]);
            }
            var rij = select.executeQuery();
            var regels = new ArrayList<Portaalregel>();
            while (rij.next()) {
                regels.add(regel(rij));
            }
            return regels;
        });
    }

    private static Portaalregel regel(ResultSet rij) throws SQLException {
        var hoe = rij.getString("afhandeling");
        var afgehandeld = hoe == null ? null : new Afgehandeld(Afhandeling.valueOf(hoe), rij.getObject("afgehandeld_op", LocalDate.class),
                rij.getString("afgehandeld_door"), rij.getString("afhandelreden"));
        return new Portaalregel(rij.getObject("id", UUID.class), rij.getObject("bestand_id", UUID.class), rij.getString("gemeentecode"),
                rij.getInt("rij"), Uitkomst.valueOf(rij.getString("uitkomst")), codes(rij, "codes"), rij.getObject("zaak_id", UUID.class),
                rij.getObject("ontvangen_op", LocalDate.class), rij.getBytes("inhoud"), codes(rij, "quarantainecodes"), afgehandeld,
                rij.getBoolean("opmerking_open"), rij.getInt("versie"));
    }

    private static Array codes(Connection verbinding, List<String> codes) throws SQLException {
        return verbinding.createArrayOf("text", codes.toArray());
    }

    private static List<String> codes(ResultSet rij, String kolom) throws SQLException {
        return Arrays.asList((String[]) rij.getArray(kolom).getArray());
    }
}
