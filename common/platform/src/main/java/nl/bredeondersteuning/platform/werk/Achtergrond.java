package nl.bredeondersteuning.platform.werk;

import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import nl.bredeondersteuning.platform.beveiliging.Aanroeper;
import nl.bredeondersteuning.platform.problem.Oorzaak;
import org.jboss.logging.Logger;

/** Eén draad die werk na elkaar doet, buiten het verzoek om; wat mislukt, probeert zij na vijftien seconden opnieuw. */
public final class Achtergrond {

    private static final Logger LOG = Logger.getLogger(Achtergrond.class);
    private static final int OPNIEUW_NA_SECONDEN = 15;
    private static final int WACHT_SECONDEN = 5;

    private final ScheduledExecutorService werk;

    public Achtergrond(String naam) {
        werk = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().name(naam).factory());
    }

    /** @param wat waarover het gaat, in het Engels en zonder persoonsgegevens, voor het logboek */
    public void doe(String wat, Aanroeper wie, Callable<?> taak) {
        werk.submit(() -> probeer(wat, wie, taak));
    }

    private void probeer(String wat, Aanroeper wie, Callable<?> taak) {
        try {
            wie.voerUit(taak);
        } catch (Exception fout) {
            LOG.errorf("%s stopped and goes on later: %s", wat, Oorzaak.van(fout));
            if (!werk.isShutdown()) {
                werk.schedule(() -> probeer(wat, wie, taak), OPNIEUW_NA_SECONDEN, TimeUnit.SECONDS);
            }
        }
    }

    /** Wat bezig is, krijgt kort de tijd; de rest gaat bij de volgende start verder. */
    public void stop() {
        werk.shutdownNow();
        try {
            werk.awaitTermination(WACHT_SECONDEN, TimeUnit.SECONDS);
        } catch (InterruptedException fout) {
            Thread.currentThread().interrupt();
        }
    }
}
