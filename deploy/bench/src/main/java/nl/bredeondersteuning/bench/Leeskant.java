package nl.bredeondersteuning.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.bredeondersteuning.local.LokaleSuite;
import nl.bredeondersteuning.local.Onderdeel;

/** The case view, the worklist and the recomputation, with a thousand cases and with a hundred thousand (or a million). */
final class Leeskant {

    private static final int WEINIG = 1_000;
    private static final int VEEL = 100_000;
    private static final int HEEL_VEEL = 1_000_000;

    private final Dossiers dossiers;
    private final Pgbench pgbench;

    Leeskant(LokaleSuite suite) {
        this.dossiers = new Dossiers(suite);
        this.pgbench = new Pgbench(suite);
    }

    void meet(boolean miljoen, List<Meting> metingen, List<Getal> getallen) throws SQLException, IOException {
        dossiers.vertelVoorbeeld(Bench.VANDAAG);
        dossiers.vulTot(WEINIG);
        Bench.warm("zaakbeeld", () -> dossiers.zaakbeeld(Bench.OPWARMEN));
        Bench.warm("werkvoorraad", () -> dossiers.werkvoorraad(Bench.OPWARMEN));
        var bijWeinig = p99();
        for (var aantal : miljoen ? List.of(VEEL, HEEL_VEEL) : List.of(VEEL)) {
            System.out.println("Vullen tot " + aantal + " zaken");
            dossiers.vulTot(aantal);
            dossiers.zaakbeeld(Bench.OPWARMEN);
            getallen.add(new Getal("zaakbeeld, p99 bij " + aantal + " zaken tegenover " + WEINIG, p99() / bijWeinig, "keer", 1.5));
            metingen.add(werkvoorraad(aantal));
            if (aantal == VEEL) {
                getallen.add(new Getal("elke termijn van " + aantal + " zaken herberekenen, op proef", dossiers.herbereken(), "s", 20));
            }
        }
    }

    /** Milliseconds: the middle one of the rounds. */
    private double p99() {
        return IntStream.range(0, Bench.RONDES).mapToDouble(ronde -> dossiers.zaakbeeld(Bench.RONDE).p99()).sorted().toArray()[1];
    }

    private Meting werkvoorraad(int aantal) {
        var meting = new Meting("bladzijde van 100 taken, " + aantal + " zaken", "pgbench, dezelfde rijen", 0.05, 0);
        for (int ronde = 0; ronde < Bench.RONDES; ronde++) {
            meting.ronde(dossiers.werkvoorraad(Bench.RONDE), pgbench.meet(Onderdeel.DEADLINE, "werkvoorraad", Bench.RONDE, Map.of()));
        }
        return meting;
    }
}
