package nl.bredeondersteuning.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.ArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Keeps a service busy over a fixed number of connections and tells how many calls it answered, and how fast. */
final class Belasting {

    static final int VERBINDINGEN = 8;

    private Belasting() {
    }

    /** One call; it throws when the answer is not the expected one. */
    interface Aanroep {
        void doe(Verbinding verbinding) throws IOException;
    }

    /** Answers per second, and the ninety-ninth percentile in milliseconds. */
    record Uitslag(double perSeconde, double p99) {
    }

    static Uitslag meet(int poort, Duration duur, Aanroep aanroep) {
        var einde = System.nanoTime() + duur.toNanos();
        try (var uitvoerder = Executors.newFixedThreadPool(VERBINDINGEN)) {
            var lopend = new ArrayList<Future<long[]>>();
            for (int i = 0; i < VERBINDINGEN; i++) lopend.add(uitvoerder.submit(() -> tot(einde, poort, aanroep)));
            var tijden = new ArrayList<long[]>();
            for (var deel : lopend) tijden.add(deel.get());
            var alle = tijden.stream().flatMapToLong(Arrays::stream).sorted().toArray();
            return new Uitslag(alle.length / (duur.toNanos() / 1e9), alle[(int) (alle.length * 0.99)] / 1e6);
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("A measurement failed: " + e.getMessage(), e);
        }
    }

    private static long[] tot(long einde, int poort, Aanroep aanroep) throws IOException {
        var tijden = new long[200_000];
        int aantal = 0;
        try (var verbinding = new Verbinding(poort)) {
            for (var begin = System.nanoTime(); begin < einde; begin = System.nanoTime()) {
                aanroep.doe(verbinding);
                tijden[aantal++] = System.nanoTime() - begin;
            }
        }
        return Arrays.copyOf(tijden, aantal);
    }
}
