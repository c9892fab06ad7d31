package nl.bredeondersteuning.platform.event;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import nl.bredeondersteuning.platform.beveiliging.Aanroeper;
import nl.bredeondersteuning.platform.http.Spoor;
import nl.bredeondersteuning.platform.problem.Oorzaak;
import org.jboss.logging.Logger;

/**
 * Waardoor een gebeurtenis de service binnenkomt: elke één keer, per zaak en bron op volgorde. Wat te vroeg komt, wacht; wat niet te
 * verwerken is, wordt een dode brief, en wat daarop volgt wacht tot een mens haar herstelt of weglegt.
 */
@ApplicationScoped
public class Inbox {

    private static final Logger LOG = Logger.getLogger(Inbox.class);
    private static final long PAUZE_MS = 200;
    private static final int POGINGEN = 3;

    private final Berichten berichten;
    private final Verwerking verwerking;
    private final DodeBrieven dodeBrieven;

    Inbox(Berichten berichten, Verwerking verwerking, DodeBrieven dodeBrieven) {
        this.berichten = berichten;
        this.verwerking = verwerking;
        this.dodeBrieven = dodeBrieven;
    }

    /** Opent een bericht en geeft de gebeurtenis aan de afnemer. Keert pas terug als het bericht veilig verwerkt of weggelegd is. */
    public void open(String bericht, Afnemer afnemer) {
        CloudEvent event;
        try {
            event = berichten.lees(bericht);
        } catch (IllegalArgumentException fout) {
            blijfProberen(() -> dodeBrieven.legWegZonderZaak(bericht, afnemer.bron(), fout.getMessage()));
            return;
        }
        Spoor.zaak(event.subject());
        for (var poging = 1; !verwerk(event, bericht, afnemer, poging); poging++) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(PAUZE_MS * Math.min(poging, 25)));
        }
        Spoor.geenZaak();
    }

    private boolean verwerk(CloudEvent event, String bericht, Afnemer afnemer, int poging) {
        try {
            binnenZaak(event, () -> verwerking.verwerk(event, bericht, afnemer));
            return true;
        } catch (Exception fout) {
            if (Oorzaak.isVoorbijgaand(fout)) {
                LOG.warnf("The database is away; event %s waits", event.id());
                return false;
            }
            if (poging < POGINGEN) {
                return false;
            }
            LOG.errorf("zaak %s: event %s cannot be handled: %s", event.subject(), event.id(), Oorzaak.van(fout));
            blijfProberen(() -> binnenZaak(event, () -> dodeBrieven.legWeg(event, bericht, fout.getClass().getSimpleName())));
            return true;
        }
    }

    static void binnenZaak(CloudEvent event, Runnable werk) {
        var gemeente = event.data().get("gemeentecode").asText();
        try {
            Aanroeper.systeem("event:" + event.bron(), gemeente).voerUit(() -> {
                QuarkusTransaction.requiringNew().run(werk);
                return null;
            });
        } catch (RuntimeException fout) {
            throw fout;
        } catch (Exception fout) {
            throw new IllegalStateException(fout);
        }
    }

    private static void blijfProberen(Runnable werk) {
        while (true) {
            try {
                werk.run();
                return;
            } catch (RuntimeException fout) {
                LOG.warnf("A dead letter could not be stored and is tried again: %s", Oorzaak.van(fout));
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(PAUZE_MS));
            }
        }
    }
}
