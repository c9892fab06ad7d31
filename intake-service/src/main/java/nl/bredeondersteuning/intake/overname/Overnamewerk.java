package nl.bredeondersteuning.intake.overname;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import nl.bredeondersteuning.beleid.profiel.Profielen;
import nl.bredeondersteuning.platform.beveiliging.Aanroeper;
import nl.bredeondersteuning.platform.beveiliging.Rollen;
import nl.bredeondersteuning.platform.problem.Oorzaak;
import org.jboss.logging.Logger;

/** Verwerkt bestanden met lopende zaken één voor één op de achtergrond, namens wie ze aanleverde; na een herstart verder waar het was. */
@ApplicationScoped
public class Overnamewerk {

    private static final Logger LOG = Logger.getLogger(Overnamewerk.class);
    private static final String HANDELING = "overnamebestandVerwerken";

    private final ExecutorService werk = Executors.newSingleThreadExecutor(Thread.ofPlatform().name("overname").factory());
    private final Overnamebestanden bestanden;
    private final OvernamebestandVerwerken verwerken;
    private final Profielen profielen;

    Overnamewerk(Overnamebestanden bestanden, OvernamebestandVerwerken verwerken, Profielen profielen) {
        this.bestanden = bestanden;
        this.verwerken = verwerken;
        this.profielen = profielen;
    }

    void aangeleverd(@Observes(during = TransactionPhase.AFTER_SUCCESS) OvernamebestandAanleveren.Aangeleverd bestand) {
        werk.submit(() -> verwerk(bestand.bestandId(), bestand.gemeentecode()));
    }

    void begin(@Observes StartupEvent start) {
        werk.submit(() -> profielen.gemeenten().keySet().forEach(this::hervat));
    }

    void stop(@Observes ShutdownEvent einde) throws InterruptedException {
        werk.shutdownNow();
        werk.awaitTermination(5, TimeUnit.SECONDS);
    }

    private void hervat(String gemeentecode) {
        try {
            Aanroeper.systeem(HANDELING, gemeentecode).voerUit(() -> QuarkusTransaction.requiringNew().call(() ->
                    bestanden.bezig(gemeentecode)))
                    .forEach(id -> verwerk(id, gemeentecode));
        } catch (Exception fout) {
            LOG.errorf("Unfinished files could not be resumed: %s", Oorzaak.van(fout));
        }
    }

    private void verwerk(UUID bestandId, String gemeentecode) {
        try {
            var bezig = Aanroeper.systeem(HANDELING, gemeentecode).voerUit(() -> verwerken.bezig(bestandId));
            if (bezig.isPresent()) {
                var bestand = bezig.get();
                new Aanroeper(bestand.aangeleverdDoor, Set.of(Rollen.KLANTBEGELEIDER), Set.of(gemeentecode), HANDELING).voerUit(() -> {
                    verwerken.verwerk(bestand);
                    return null;
                });
            }
        } catch (Exception fout) {
            LOG.errorf("bestand %s: taking over stopped and resumes at the next start: %s", bestandId, Oorzaak.van(fout));
        }
    }
}
