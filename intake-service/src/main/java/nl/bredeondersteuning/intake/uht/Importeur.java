package nl.bredeondersteuning.intake.uht;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import nl.bredeondersteuning.beleid.profiel.Profielen;
import nl.bredeondersteuning.platform.beveiliging.Aanroeper;
import nl.bredeondersteuning.platform.beveiliging.Rollen;
import nl.bredeondersteuning.platform.problem.Oorzaak;
import org.jboss.logging.Logger;

/** Verwerkt bestanden één voor één op de achtergrond; wat bij het stoppen nog bezig was, gaat bij de start verder waar het was. */
@ApplicationScoped
public class Importeur {

    private static final Logger LOG = Logger.getLogger(Importeur.class);
    private static final int OPNIEUW_NA_SECONDEN = 15;

    private final ScheduledExecutorService werk = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().name("import").factory());
    private final Portaalbestanden bestanden;
    private final BestandVerwerken verwerken;
    private final Profielen profielen;

    Importeur(Portaalbestanden bestanden, BestandVerwerken verwerken, Profielen profielen) {
        this.bestanden = bestanden;
        this.verwerken = verwerken;
        this.profielen = profielen;
    }

    void aangeleverd(@Observes(during = TransactionPhase.AFTER_SUCCESS) BestandAanleveren.Aangeleverd bestand) {
        werk.submit(() -> verwerk(bestand.bestandId(), bestand.door()));
    }

    void begin(@Observes StartupEvent start) {
        werk.submit(() -> profielen.gemeenten().keySet().forEach(this::hervat));
    }

    void stop(@Observes ShutdownEvent einde) throws InterruptedException {
        werk.shutdownNow();
        werk.awaitTermination(5, TimeUnit.SECONDS);
    }

    private void hervat(String gemeentecode) {
        var wie = new Aanroeper("systeem", Set.of(Rollen.UHT_KOPPELING), Set.of(gemeentecode), "bestandHervatten");
        try {
            wie.voerUit(() -> QuarkusTransaction.requiringNew().call(bestanden::bezig)).forEach(id -> verwerk(id, wie));
        } catch (Exception fout) {
            LOG.errorf("Unfinished files could not be resumed: %s", Oorzaak.van(fout));
        }
    }

    private void verwerk(UUID bestandId, Aanroeper wie) {
        try {
            wie.voerUit(() -> {
                verwerken.verwerk(bestandId);
                return null;
            });
        } catch (Exception fout) {
            LOG.errorf("bestand %s: the import stopped and goes on later: %s", bestandId, Oorzaak.van(fout));
            if (!werk.isShutdown()) {
                werk.schedule(() -> verwerk(bestandId, wie), OPNIEUW_NA_SECONDEN, TimeUnit.SECONDS);
            }
        }
    }
}
