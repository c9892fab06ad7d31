package nl.bredeondersteuning.deadline.zaak;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import nl.bredeondersteuning.beleid.profiel.Profielen;
import nl.bredeondersteuning.platform.beveiliging.Aanroeper;
import nl.bredeondersteuning.platform.problem.Oorzaak;
import nl.bredeondersteuning.platform.tijd.DagVerzet;
import nl.bredeondersteuning.platform.tijd.Dagklok;
import org.jboss.logging.Logger;

/**
 * Laat de dagen voorbijgaan: zoekt in één vraag de zaken waarvan op of vóór vandaag iets vanzelf verandert en werkt die bij, hoeveel
 * dagen er ook overgeslagen zijn. Bij de start, na elk verzetten vooruit, en verder elk kwartier.
 */
@ApplicationScoped
public class DagBijwerken {

    private static final Logger LOG = Logger.getLogger(DagBijwerken.class);
    private static final int BLADZIJDE = 500;
    private static final int SAMEN = 100;
    private static final UUID BEGIN = new UUID(0, 0);

    private final Profielen profielen;
    private final Termijnrijen termijnen;
    private final Zaakronde ronde;
    private final Dagklok klok;
    private final ScheduledExecutorService wekker =
            Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().name("dag").daemon().factory());

    DagBijwerken(Profielen profielen, Termijnrijen termijnen, Zaakronde ronde, Dagklok klok) {
        this.profielen = profielen;
        this.termijnen = termijnen;
        this.ronde = ronde;
        this.klok = klok;
    }

    void begin(@Observes StartupEvent start) {
        wekker.scheduleWithFixedDelay(this::probeer, 0, 15, TimeUnit.MINUTES);
    }

    void stop(@Observes ShutdownEvent einde) {
        wekker.shutdownNow();
    }

    /** Terug in de tijd gebeurt niets. */
    void verzet(@Observes DagVerzet dag) {
        if (dag.naar().isAfter(dag.van())) {
            werkBij();
        }
    }

    private void probeer() {
        try {
            werkBij();
        } catch (RuntimeException fout) {
            LOG.warnf("The passing of days could not be handled and is tried again: %s", Oorzaak.van(fout));
        }
    }

    public void werkBij() {
        var dag = LocalDate.now(klok);
        profielen.gemeenten().keySet().forEach(gemeente -> werkBij(gemeente, dag));
    }

    private void werkBij(String gemeente, LocalDate dag) {
        namens(gemeente, () -> {
            ronde.begin(gemeente);
            var na = BEGIN;
            while (na != null) {
                na = bladzijde(gemeente, dag, na);
            }
        });
    }

    private static void namens(String gemeente, Runnable werk) {
        try {
            Aanroeper.systeem("dagBijwerken", gemeente).voerUit(() -> {
                werk.run();
                return null;
            });
        } catch (RuntimeException fout) {
            throw fout;
        } catch (Exception fout) {
            throw new IllegalStateException(fout);
        }
    }

    /** @return the last case of this page, or nothing when there are no more */
    private UUID bladzijde(String gemeente, LocalDate dag, UUID na) {
        var zaken = QuarkusTransaction.requiringNew().call(() -> termijnen.wakker(gemeente, dag, na, BLADZIJDE));
        IntStream.iterate(0, van -> van < zaken.size(), van -> van + SAMEN)
                .forEach(van -> werkBij(zaken.subList(van, Math.min(van + SAMEN, zaken.size()))));
        return zaken.size() < BLADZIJDE ? null : zaken.getLast();
    }

    /** Together if that works, else one by one: a case that cannot be worked out holds up no other; a database that is away, all. */
    private void werkBij(List<UUID> zaken) {
        try {
            ronde.werkBij(zaken);
        } catch (RuntimeException fout) {
            if (zaken.size() > 1) {
                zaken.forEach(zaak -> werkBij(List.of(zaak)));
            } else if (Oorzaak.isVoorbijgaand(fout)) {
                throw fout;
            } else {
                LOG.errorf("zaak %s: the passing of days could not be handled and is tried again: %s", zaken.getFirst(), Oorzaak.van(fout));
            }
        }
    }
}
