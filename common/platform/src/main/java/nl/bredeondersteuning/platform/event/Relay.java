package nl.bredeondersteuning.platform.event;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import nl.bredeondersteuning.platform.problem.Oorzaak;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Emitter;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.Metadata;
import org.eclipse.microprofile.reactive.messaging.OnOverflow;
import org.jboss.logging.Logger;

/**
 * Brengt wat in de outbox staat naar Kafka: gewekt na elke commit, met een trage ronde erachter. Leest wat nog niet verzonden is, nooit
 * "na het laatste nummer", en merkt het pas als de makelaar het heeft. Valt hij tussen beide uit, dan gaat het nog eens; de inbox ziet dat.
 */
@ApplicationScoped
public class Relay {

    private static final Logger LOG = Logger.getLogger(Relay.class);
    private static final long SLOT = 0x6f7574626f78L;
    private static final int RONDE = 500;
    private static final long TRAGE_RONDE_MS = 2000;

    private final AgroalDataSource database;
    private final Emitter<String> uit;
    private final Emitter<String> dodeBrieven;
    private final Semaphore wekker = new Semaphore(0);
    private final Thread draad = Thread.ofPlatform().name("relay").unstarted(this::werk);
    private volatile boolean gestopt;

    Relay(@DataSource("bezorger") AgroalDataSource database,
            @Channel("uit") @OnOverflow(OnOverflow.Strategy.UNBOUNDED_BUFFER) Emitter<String> uit,
            @Channel("dode-brieven") @OnOverflow(OnOverflow.Strategy.UNBOUNDED_BUFFER) Emitter<String> dodeBrieven) {
        this.database = database;
        this.uit = uit;
        this.dodeBrieven = dodeBrieven;
    }

    void begin(@Observes @Priority(Integer.MAX_VALUE) StartupEvent start) {
        draad.start();
    }

    void stop(@Observes @Priority(1) ShutdownEvent einde) throws InterruptedException {
        gestopt = true;
        wekker.release();
        draad.join(TimeUnit.SECONDS.toMillis(5));
    }

    public void maakWakker() {
        wekker.release();
    }

    private void werk() {
        while (!gestopt) {
            try {
                wekker.tryAcquire(TRAGE_RONDE_MS, TimeUnit.MILLISECONDS);
                wekker.drainPermits();
                while (!gestopt && ronde() == RONDE) {
                    LOG.debug("More messages are waiting");
                }
            } catch (InterruptedException fout) {
                Thread.currentThread().interrupt();
                return;
            } catch (Exception fout) {
                LOG.warnf("The relay could not deliver and tries again: %s", Oorzaak.van(fout));
            }
        }
    }

    private int ronde() throws Exception {
        try (var verbinding = database.getConnection()) {
            verbinding.setAutoCommit(false);
            var aantal = eersteRelay(verbinding) ? bezorg(verbinding) : 0;
            verbinding.commit();
            return aantal;
        }
    }

    /** Van twee replica's bezorgt er één tegelijk, zodat de volgorde per zaak blijft. */
    private static boolean eersteRelay(Connection verbinding) throws SQLException {
        try (var slot = verbinding.prepareStatement("select pg_try_advisory_xact_lock(" + SLOT + ")"); var rij = slot.executeQuery()) {
            return rij.next() && rij.getBoolean(1);
        }
    }

    private int bezorg(Connection verbinding) throws Exception {
        var nummers = new ArrayList<Long>();
        var verzendingen = new ArrayList<CompletableFuture<Void>>();
        try (var select = verbinding.prepareStatement(
                "select nr, topic, sleutel, bericht from outbox where verzonden is null order by nr limit " + RONDE);
                var rij = select.executeQuery()) {
            while (rij.next()) {
                nummers.add(rij.getLong(1));
                verzendingen.add(verzend(rij.getString(2), rij.getObject(3, UUID.class), rij.getString(4)));
            }
        }
        CompletableFuture.allOf(verzendingen.toArray(CompletableFuture[]::new)).get(30, TimeUnit.SECONDS);
        merk(verbinding, nummers);
        return nummers.size();
    }

    private CompletableFuture<Void> verzend(String topic, UUID sleutel, String bericht) {
        var klaar = new CompletableFuture<Void>();
        var kopregels = new RecordHeaders().add("content-type", CloudEvent.MEDIATYPE.getBytes(StandardCharsets.UTF_8));
        var metadata = OutgoingKafkaRecordMetadata.<String>builder().withKey(sleutel.toString()).withHeaders(kopregels).build();
        var emitter = Berichten.DODE_BRIEVEN.equals(topic) ? dodeBrieven : uit;
        emitter.send(Message.of(bericht, Metadata.of(metadata), () -> {
            klaar.complete(null);
            return CompletableFuture.completedFuture(null);
        }, fout -> {
            klaar.completeExceptionally(fout);
            return CompletableFuture.completedFuture(null);
        }));
        return klaar;
    }

    private static void merk(Connection verbinding, List<Long> nummers) throws SQLException {
        if (nummers.isEmpty()) {
            return;
        }
        try (var update = verbinding.prepareStatement("update outbox set verzonden = clock_timestamp() where nr = any (?)")) {
            update.setArray(1, verbinding.createArrayOf("bigint", nummers.toArray()));
            update.executeUpdate();
        }
    }
}
