package nl.bredeondersteuning.bench;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import nl.bredeondersteuning.local.LokaleSuite;
import nl.bredeondersteuning.local.Onderdeel;

/** How long it takes from the answer of intake until the case view shows it, and how fast a backlog is handled. */
final class Doorgang {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int PER_SECONDE = 100;
    private static final int SECONDEN = 10;
    private static final int STROMEN = 8;
    private static final Duration TUSSENPOOS = Duration.ofMillis(5);

    private final LokaleSuite suite;
    private final Aanvragen aanvragen;

    Doorgang(LokaleSuite suite) {
        this.suite = suite;
        this.aanvragen = new Aanvragen(suite);
    }

    void meet(List<Meting> metingen, List<Getal> getallen) throws IOException, SQLException {
        // Not longer: one token sees the cases of one municipality, and that has a number for nine thousand people.
        Belasting.meet(suite.poort(Onderdeel.INTAKE), Bench.OPWARMEN.dividedBy(2), aanvragen::dienIn);
        for (int keer = 0; keer < Bench.RONDES; keer++) System.out.printf("Opwarmen, van aanvraag tot zaakbeeld: p99 %.0f ms%n", p99());
        var rondes = IntStream.range(0, Bench.RONDES).mapToDouble(_ -> p99()).sorted().toArray();
        getallen.add(new Getal("van aanvraag tot zaakbeeld, p99 bij " + PER_SECONDE + " per seconde", rondes[Bench.RONDES / 2], "ms", 250));
        var meting = new Meting("een achterstand inhalen, " + Achterstand.GEBEURTENISSEN, "1.500 gebeurtenissen per seconde", 1, 0);
        meting.ronde(new Belasting.Uitslag(new Achterstand(suite).perSeconde(), 0, 0), 1_500);
        metingen.add(meting);
    }

    /**
     * Each stream its share of the rate; the time that a case is not yet shown counts from the answer of intake. Who waits sleeps between
     * two looks, so that the processor is for the services; the sleep is in the figure.
     */
    private double p99() {
        var tijden = verdeeld(() -> {
            var gemeten = new ArrayList<Long>();
            var begin = System.nanoTime();
            try (var intake = new Verbinding(suite.poort(Onderdeel.INTAKE)); var deadline = new Verbinding(suite.poort(Onderdeel.DEADLINE))) {
                for (int keer = 0; keer < PER_SECONDE * SECONDEN / STROMEN; keer++) {
                    LockSupport.parkNanos(begin + (long) (keer * 1e9 * STROMEN / PER_SECONDE) - System.nanoTime());
                    var zaakId = JSON.readTree(aanvragen.dienIn(intake).inhoud()).path("zaakId").asText();
                    var antwoord = System.nanoTime();
                    while (!toont(deadline, zaakId)) LockSupport.parkNanos(TUSSENPOOS.toNanos());
                    gemeten.add(System.nanoTime() - antwoord);
                }
            }
            return gemeten;
        }).stream().mapToLong(Long::longValue).sorted().toArray();
        return tijden[(int) (tijden.length * 0.99)] / 1e6;
    }

    private boolean toont(Verbinding deadline, String zaakId) throws IOException {
        return deadline.stuur("GET", "/v1/zaken/" + zaakId, aanvragen.kopregels() + "Zaak-Stand: intake=1\r\n", "").status() == 200;
    }

    /** What a stream does. */
    private interface Stroom<T> {
        List<T> doe() throws IOException;
    }

    private static <T> List<T> verdeeld(Stroom<T> stroom) {
        try (var ploeg = Executors.newFixedThreadPool(STROMEN)) {
            var werk = new ArrayList<Callable<List<T>>>();
            for (int nummer = 0; nummer < STROMEN; nummer++) werk.add(stroom::doe);
            var alles = new ArrayList<T>();
            for (Future<List<T>> deel : ploeg.invokeAll(werk)) alles.addAll(deel.get());
            return alles;
        } catch (InterruptedException | ExecutionException fout) {
            throw new IllegalStateException("A measurement failed: " + fout.getMessage(), fout);
        }
    }
}
