package nl.bredeondersteuning.platform.event;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.bredeondersteuning.platform.beveiliging.Aanroeper;
import nl.bredeondersteuning.platform.http.Spoor;
import nl.bredeondersteuning.platform.problem.Oorzaak;
import org.jboss.logging.Logger;

/**
 * Waardoor gebeurtenissen de service binnenkomen: elke één keer, per zaak en bron op volgorde. Wat samen aankwam, wordt samen verwerkt;
 * lukt dat niet, dan één voor één. Wat te vroeg komt, wacht; wat niet te verwerken is, wordt een dode brief, en wat daarop volgt wacht
 * tot een mens haar herstelt of weglegt.
 */
@ApplicationScoped
public class Inbox {

    private static final Logger LOG = Logger.getLogger(Inbox.class);
    private static final int SAMEN = 100;
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

    /** Opent berichten en geeft hun gebeurtenissen aan de afnemer. Keert pas terug als elk bericht veilig verwerkt of weggelegd is. */
    public void open(List<String> teksten, Afnemer afnemer) {
        IntStream.iterate(0, van -> van < teksten.size(), van -> van + SAMEN)
                .forEach(van -> openSamen(teksten.subList(van, Math.min(van + SAMEN, teksten.size())), afnemer));
        Spoor.geenZaak();
    }

    private void openSamen(List<String> teksten, Afnemer afnemer) {
        teksten.stream().flatMap(tekst -> lees(tekst, afnemer).stream())
                .collect(Collectors.groupingBy(Ontvangst::gemeentecode, LinkedHashMap::new, Collectors.toList()))
                .values().forEach(ontvangen -> verwerk(ontvangen, afnemer));
    }

    private Optional<Ontvangst> lees(String tekst, Afnemer afnemer) {
        try {
            return Optional.of(new Ontvangst(berichten.lees(tekst), tekst));
        } catch (IllegalArgumentException fout) {
            blijfProberen(() -> dodeBrieven.legWegZonderZaak(tekst, afnemer.bron(), fout.getMessage()));
            return Optional.empty();
        }
    }

    /** Van één gemeente, in één transactie als het kan. */
    private void verwerk(List<Ontvangst> ontvangen, Afnemer afnemer) {
        if (ontvangen.size() == 1 || !lukt(ontvangen, afnemer)) {
            ontvangen.forEach(ontvangst -> verwerk(ontvangst, afnemer));
        }
    }

    private boolean lukt(List<Ontvangst> ontvangen, Afnemer afnemer) {
        try {
            binnenGemeente(ontvangen.getFirst(), () -> verwerking.verwerk(ontvangen, afnemer));
            return true;
        } catch (RuntimeException fout) {
            LOG.infof("%d events are handled one by one: %s", ontvangen.size(), Oorzaak.van(fout));
            return false;
        }
    }

    private void verwerk(Ontvangst ontvangst, Afnemer afnemer) {
        Spoor.zaak(ontvangst.event().subject());
        for (var poging = 1; !verwerk(ontvangst, afnemer, poging); poging++) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(PAUZE_MS * Math.min(poging, 25)));
        }
    }

    private boolean verwerk(Ontvangst ontvangst, Afnemer afnemer, int poging) {
        try {
            binnenGemeente(ontvangst, () -> verwerking.verwerk(List.of(ontvangst), afnemer));
            return true;
        } catch (RuntimeException fout) {
            var event = ontvangst.event();
            if (Oorzaak.isVoorbijgaand(fout)) {
                LOG.warnf("The database is away; event %s waits", event.id());
                return false;
            }
            if (poging < POGINGEN) {
                return false;
            }
            LOG.errorf("zaak %s: event %s cannot be handled: %s", event.subject(), event.id(), Oorzaak.van(fout));
            blijfProberen(() -> binnenGemeente(ontvangst, () -> dodeBrieven.legWeg(event, ontvangst.bericht(), fout.getClass().getSimpleName())));
            return true;
        }
    }

    private static void binnenGemeente(Ontvangst ontvangst, Runnable werk) {
        try {
            Aanroeper.systeem("event:" + ontvangst.event().bron(), ontvangst.gemeentecode()).voerUit(() -> {
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
