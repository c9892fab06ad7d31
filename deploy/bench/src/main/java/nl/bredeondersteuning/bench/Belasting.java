package nl.bredeondersteuning.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Keeps something busy for a while and tells how often it was done, and how fast. */
final class Belasting {

    static final int VERBINDINGEN = 8;

    private Belasting() {
    }

    /** One call; it throws when the answer is not the expected one. */
    interface Aanroep {
        void doe(Verbinding verbinding) throws IOException;
    }

    /** What one thread repeats; closed when its time is over. */
    interface Werk extends AutoCloseable {
        void doe() throws IOException;

        @Override
        default void close() throws IOException {
        }
    }

    /** Per second, and the ninety-fifth and ninety-ninth percentile in milliseconds. */
    record Uitslag(double perSeconde, double p95, double p99) {
    }

    /** Calls over eight connections of their own. */
    static Uitslag meet(int poort, Duration duur, Aanroep aanroep) {
        return meet(VERBINDINGEN, duur, () -> {
            var verbinding = new Verbinding(poort);
            return new Werk() {
                @Override
                public void doe() throws IOException {
                    aanroep.doe(verbinding);
                }

                @Override
                public void close() throws IOException {
                    verbinding.close();
                }
            };
        });
    }

    static Uitslag meet(int draden, Duration duur, Callable<Werk> begin) {
        var einde = System.nanoTime() + duur.toNanos();
        try (var uitvoerder = Executors.newFixedThreadPool(draden)) {
            var lopend = new ArrayList<Future<long[]>>();
            for (int i = 0; i < draden; i++) lopend.add(uitvoerder.submit(() -> tot(einde, begin)));
            var tijden = new ArrayList<long[]>();
            for (var deel : lopend) tijden.add(deel.get());
            var alle = tijden.stream().flatMapToLong(Arrays::stream).sorted().toArray();
            return new Uitslag(alle.length / (duur.toNanos() / 1e9), deel(alle, 0.95), deel(alle, 0.99));
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("A measurement failed: " + e.getMessage(), e);
        }
    }

    private static double deel(long[] gesorteerd, double deel) {
        return gesorteerd[(int) (gesorteerd.length * deel)] / 1e6;
    }

    private static long[] tot(long einde, Callable<Werk> begin) throws Exception {
        var tijden = new long[200_000];
        int aantal = 0;
        try (var werk = begin.call()) {
            for (var start = System.nanoTime(); start < einde; start = System.nanoTime()) {
                werk.doe();
                tijden[aantal++] = System.nanoTime() - start;
            }
        }
        return Arrays.copyOf(tijden, aantal);
    }
}
