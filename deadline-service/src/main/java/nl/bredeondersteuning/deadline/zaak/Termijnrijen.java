package nl.bredeondersteuning.deadline.zaak;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.deadline.regels.Termijn;

/** Het termijnenboek in de database: één rij per termijn, alleen geschreven als er iets aan veranderde. */
@ApplicationScoped
class Termijnrijen {

    private static final String BEWAAR = """
            insert into termijn (zaak_id, soort, betreft, gemeentecode, artikel, startdatum, onafgerond, uiterste_datum, streefdatum,
              nadert_vanaf, status, opgeschorte_dagen, stappen, kalenderversie, profielversie, volgende_dag, vingerafdruk)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?)
            on conflict (zaak_id, soort, betreft) do update set artikel = excluded.artikel, startdatum = excluded.startdatum,
              onafgerond = excluded.onafgerond, uiterste_datum = excluded.uiterste_datum, streefdatum = excluded.streefdatum,
              nadert_vanaf = excluded.nadert_vanaf, status = excluded.status, opgeschorte_dagen = excluded.opgeschorte_dagen,
              stappen = excluded.stappen, kalenderversie = excluded.kalenderversie, profielversie = excluded.profielversie,
              volgende_dag = excluded.volgende_dag, vingerafdruk = excluded.vingerafdruk""";

    private final AgroalDataSource database;
    private final ObjectMapper json;

    Termijnrijen(AgroalDataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Cases of which a term changes by itself on or before this day, after a case, in order of their id. */
    List<UUID> wakker(String gemeentecode, LocalDate dag, UUID na, int aantal) {
        try (var verbinding = database.getConnection(); var select = verbinding.prepareStatement(
                "(select distinct zaak_id from termijn where gemeentecode = ? and volgende_dag <= ? and zaak_id > ? order by zaak_id limit ?)"
                + " union (select zaak_id from wekdag where gemeentecode = ? and dag <= ? and zaak_id > ? order by zaak_id limit ?)"
                + " order by zaak_id limit ?")) {
            for (var deel = 0; deel < 2; deel++) {
                select.setString(4 * deel + 1, gemeentecode);
                select.setObject(4 * deel + 2, dag);
                select.setObject(4 * deel + 3, na);
                select.setInt(4 * deel + 4, aantal);
            }
            select.setInt(9, aantal);
            var rijen = select.executeQuery();
            var zaken = new ArrayList<UUID>();
            while (rijen.next()) {
                zaken.add(rijen.getObject(1, UUID.class));
            }
            return zaken;
        } catch (SQLException fout) {
            throw new IllegalStateException(fout);
        }
    }

    void bewaar(List<Herrekend> zaken) {
        try (var verbinding = database.getConnection(); var insert = verbinding.prepareStatement(BEWAAR);
                var delete = verbinding.prepareStatement("delete from termijn where zaak_id = ? and soort = ? and betreft = ?")) {
            for (var zaak : zaken) {
                schrijf(insert, zaak);
                verwijder(delete, zaak);
            }
            insert.executeBatch();
            delete.executeBatch();
        } catch (SQLException | JsonProcessingException fout) {
            throw new IllegalStateException(fout);
        }
    }

    private void schrijf(PreparedStatement insert, Herrekend zaak) throws SQLException, JsonProcessingException {
        for (var termijn : zaak.stand().termijnen()) {
            var vingerafdruk = termijn.vingerafdruk(zaak.stand().dag());
            if (zaak.dossier().termijn(termijn.soort(), termijn.betreft()).filter(rij -> rij.vingerafdruk().equals(vingerafdruk)).isEmpty()) {
                vul(insert, zaak.dossier(), termijn, zaak.stand().dag());
                insert.addBatch();
            }
        }
    }

    private static void verwijder(PreparedStatement delete, Herrekend zaak) throws SQLException {
        for (var rij : zaak.dossier().termijnen()) {
            if (zaak.stand().termijnen().stream().noneMatch(termijn -> rij.van(termijn.soort(), termijn.betreft()))) {
                delete.setObject(1, zaak.dossier().zaakId());
                delete.setString(2, rij.soort().name());
                delete.setObject(3, rij.betreft());
                delete.addBatch();
            }
        }
    }

    private void vul(PreparedStatement insert, Dossier dossier, Termijn t, LocalDate dag) throws SQLException, JsonProcessingException {
        insert.setObject(1, dossier.zaakId());
        insert.setString(2, t.soort().name());
        insert.setObject(3, Dossier.sleutel(t.betreft()));
        insert.setString(4, dossier.gemeentecode());
        insert.setString(5, t.artikel());
        insert.setObject(6, t.startdatum());
        insert.setObject(7, t.uitkomst().onafgerond());
        insert.setObject(8, t.uitersteDatum());
        insert.setObject(9, t.streefdatum());
        insert.setObject(10, t.nadertVanaf());
        insert.setString(11, t.status(dag).name());
        insert.setInt(12, t.uitkomst().opgeschorteDagen());
        insert.setString(13, json.writeValueAsString(t.stappen()));
        insert.setString(14, t.uitkomst().kalenderversie());
        insert.setString(15, t.profielversie());
        insert.setObject(16, t.volgendeDag(dag).orElse(null));
        insert.setObject(17, t.vingerafdruk(dag));
    }
}
