package nl.bredeondersteuning.platform.event;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.bredeondersteuning.platform.zaak.Zaken;

/** Gebeurtenissen die niet te verwerken waren, met hun reden; een mens herstelt ze of legt ze weg. */
@ApplicationScoped
public class DodeBrieven {

    private final AgroalDataSource database;
    private final Zaken zaken;
    private final Berichten berichten;

    DodeBrieven(AgroalDataSource database, Zaken zaken, Berichten berichten) {
        this.database = database;
        this.zaken = zaken;
        this.berichten = berichten;
    }

    /** Legt het bericht weg en stuurt het met zijn reden naar de topic voor dode brieven; de zaak is van haar gemeente. */
    void legWeg(CloudEvent event, String bericht, String reden) {
        var gemeente = event.data().get("gemeentecode").asText();
        zaken.vergrendelOfBegin(List.of(event.subject()), gemeente);
        bewaar(new DodeBrief(UUID.randomUUID(), event.subject(), gemeente, event.bron(), event.volgnummer(), event.type(), reden,
                "OPEN", null), bericht);
    }

    void legWegZonderZaak(String bericht, String bron, String reden) {
        bewaar(new DodeBrief(UUID.randomUUID(), null, null, bron, null, null, reden, "OPEN", null), bericht);
    }

    private void bewaar(DodeBrief brief, String bericht) {
        try (var verbinding = database.getConnection(); var insert = verbinding.prepareStatement("insert into dode_brief"
                + " (id, zaak_id, gemeentecode, bron, volgnummer, type, reden, bericht) values (?, ?, ?, ?, ?, ?, ?, ?)"
                + " on conflict do nothing")) {
            insert.setObject(1, brief.id());
            insert.setObject(2, brief.zaakId());
            insert.setString(3, brief.gemeentecode());
            insert.setString(4, brief.bron());
            insert.setObject(5, brief.volgnummer());
            insert.setString(6, brief.type());
            insert.setString(7, brief.reden());
            insert.setString(8, bericht);
            if (insert.executeUpdate() == 1) {
                meld(verbinding, brief, bericht);
            }
        } catch (SQLException fout) {
            throw new IllegalStateException(fout);
        }
    }

    private void meld(Connection verbinding, DodeBrief brief, String bericht) throws SQLException {
        try (var insert = verbinding.prepareStatement("insert into outbox (id, topic, sleutel, bericht) values (?, ?, ?, ?)")) {
            insert.setObject(1, brief.id());
            insert.setString(2, Berichten.DODE_BRIEVEN);
            insert.setObject(3, brief.zaakId() == null ? brief.id() : brief.zaakId());
            insert.setString(4, berichten.json(new DodeBericht(brief.bron(), brief.reden(), bericht)));
            insert.executeUpdate();
        }
    }

    /** Een bladzijde, oudste eerst, na de gegeven brief. */
    List<DodeBrief> open(Set<String> gemeenten, Optional<UUID> na, int limit) {
        try (var verbinding = database.getConnection(); var select = verbinding.prepareStatement("select id, zaak_id, gemeentecode,"
                + " bron, volgnummer, type, reden, status, sinds from dode_brief where status = 'OPEN'"
                + " and (gemeentecode is null or gemeentecode = any (?))"
                + " and (?::uuid is null or (sinds, id) > (select sinds, id from dode_brief where id = ?::uuid)) order by sinds, id limit ?")) {
            select.setArray(1, verbinding.createArrayOf("text", gemeenten.toArray()));
            select.setObject(2, na.orElse(null));
            select.setObject(3, na.orElse(null));
            select.setInt(4, limit);
            var rijen = select.executeQuery();
            var brieven = new ArrayList<DodeBrief>();
            while (rijen.next()) {
                brieven.add(brief(rijen));
            }
            return brieven;
        } catch (SQLException fout) {
            throw new IllegalStateException(fout);
        }
    }

    Optional<DodeBrief> vind(UUID id, Set<String> gemeenten) {
        try (var verbinding = database.getConnection(); var select = verbinding.prepareStatement("select id, zaak_id, gemeentecode, bron,"
                + " volgnummer, type, reden, status, sinds from dode_brief where id = ?"
                + " and (gemeentecode is null or gemeentecode = any (?)) for update")) {
            select.setObject(1, id);
            select.setArray(2, verbinding.createArrayOf("text", gemeenten.toArray()));
            var rij = select.executeQuery();
            return rij.next() ? Optional.of(brief(rij)) : Optional.empty();
        } catch (SQLException fout) {
            throw new IllegalStateException(fout);
        }
    }

    String bericht(UUID id) {
        try (var verbinding = database.getConnection();
                var select = verbinding.prepareStatement("select bericht from dode_brief where id = ?")) {
            select.setObject(1, id);
            var rij = select.executeQuery();
            rij.next();
            return rij.getString(1);
        } catch (SQLException fout) {
            throw new IllegalStateException(fout);
        }
    }

    void zetStatus(UUID id, String status) {
        try (var verbinding = database.getConnection();
                var update = verbinding.prepareStatement("update dode_brief set status = ? where id = ?")) {
            update.setString(1, status);
            update.setObject(2, id);
            update.executeUpdate();
        } catch (SQLException fout) {
            throw new IllegalStateException(fout);
        }
    }

    private static DodeBrief brief(ResultSet rij) throws SQLException {
        return new DodeBrief(rij.getObject(1, UUID.class), rij.getObject(2, UUID.class), rij.getString(3), rij.getString(4),
                rij.getObject(5, Long.class), rij.getString(6), rij.getString(7), rij.getString(8),
                rij.getTimestamp(9).toInstant());
    }

    /** Eén weggelegd bericht, zonder zijn inhoud. */
    record DodeBrief(UUID id, UUID zaakId, String gemeentecode, String bron, Long volgnummer, String type, String reden, String status,
            Instant sinds) {
    }

    /** Zoals het naar de topic voor dode brieven gaat. */
    record DodeBericht(String bron, String reden, String bericht) {
    }
}
