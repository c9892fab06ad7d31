package nl.bredeondersteuning.platform.zaak;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.bredeondersteuning.platform.audit.Auditketen;
import nl.bredeondersteuning.platform.event.Berichten;
import nl.bredeondersteuning.platform.event.Berichten.Mededeling;
import nl.bredeondersteuning.platform.http.Spoor;

/**
 * Houdt bij welke zaken deze transactie vergrendelde en schrijft vlak voor de commit alles tegelijk weg: de rij van de zaak, haar
 * gebeurtenissen en haar auditregel. Zo gaan een verandering, haar regel en haar gebeurtenis samen, of geen van drie.
 */
@ApplicationScoped
public class Zaaktransactie {

    private final TransactionSynchronizationRegistry register;
    private final AgroalDataSource database;
    private final Berichten berichten;
    private final Auditketen audit;

    Zaaktransactie(TransactionSynchronizationRegistry register, AgroalDataSource database, Berichten berichten, Auditketen audit) {
        this.register = register;
        this.database = database;
        this.berichten = berichten;
        this.audit = audit;
    }

    Optional<Zaak> zaak(UUID zaakId) {
        return register.getTransactionStatus() == Status.STATUS_ACTIVE ? Optional.ofNullable(vergrendeld().get(zaakId)) : Optional.empty();
    }

    /** De zaak, als deze transactie er precies één vergrendelde. */
    public Optional<Zaak> enige() {
        var zaken = vergrendeld();
        return zaken.size() == 1 ? zaken.values().stream().findFirst() : Optional.empty();
    }

    Zaak neemOp(Zaak zaak) {
        Spoor.zaak(zaak.id());
        vergrendeld().put(zaak.id(), zaak);
        return zaak;
    }

    @SuppressWarnings("unchecked")
    private Map<UUID, Zaak> vergrendeld() {
        var zaken = (Map<UUID, Zaak>) register.getResource(Zaaktransactie.class);
        if (zaken == null) {
            var nieuw = new LinkedHashMap<UUID, Zaak>();
            register.putResource(Zaaktransactie.class, nieuw);
            register.registerInterposedSynchronization(new Wegschrijven(nieuw));
            zaken = nieuw;
        }
        return zaken;
    }

    private final class Wegschrijven implements Synchronization {

        private final Map<UUID, Zaak> zaken;

        Wegschrijven(Map<UUID, Zaak> zaken) {
            this.zaken = zaken;
        }

        @Override
        public void beforeCompletion() {
            try (var verbinding = database.getConnection()) {
                schrijf(verbinding, zaken.values());
            } catch (SQLException fout) {
                throw new IllegalStateException(fout);
            }
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED && zaken.values().stream().anyMatch(zaak -> !zaak.gebeurtenissen().isEmpty())) {
                berichten.bezorg();
            }
        }
    }

    /** One round trip per table, however many cases there are. */
    private void schrijf(Connection verbinding, Collection<Zaak> zaken) throws SQLException {
        try (var regels = audit.regels(verbinding)) {
            for (var zaak : zaken) {
                zaak.auditHash(audit.voegToe(regels, zaak.gemeentecode(), zaak.id(), zaak.auditHash()));
            }
            regels.executeBatch();
        }
        berichten.schrijf(verbinding, zaken.stream().map(zaak -> new Mededeling(zaak.id(), zaak.stand(), zaak.gebeurtenissen())).toList());
        try (var update = verbinding.prepareStatement("update zaak set versie = ?, stand = ?::jsonb, afgeschermd = ?, toegang = ?,"
                + " wachtend = ?, overgeslagen = ?, audit_hash = ? where id = ?")) {
            for (var zaak : zaken) {
                zaak.hoogVersieOp();
                vul(update, zaak);
                update.addBatch();
            }
            update.executeBatch();
        }
    }

    private void vul(PreparedStatement update, Zaak zaak) throws SQLException {
        update.setLong(1, zaak.versie());
        update.setString(2, berichten.json(zaak.stand().nummers()));
        update.setBoolean(3, zaak.afgeschermd());
        update.setArray(4, update.getConnection().createArrayOf("text", zaak.toegang().toArray()));
        update.setInt(5, zaak.wachtend());
        update.setBoolean(6, zaak.overgeslagen());
        update.setBytes(7, zaak.auditHash());
        update.setObject(8, zaak.id());
    }
}
