package nl.bredeondersteuning.bench;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.bredeondersteuning.beleid.Oordelen;
import nl.bredeondersteuning.beleid.norm.Afweging;
import nl.bredeondersteuning.beleid.norm.Afwegingsfactor;
import nl.bredeondersteuning.beleid.norm.GevraagdeVoorziening;
import nl.bredeondersteuning.beleid.norm.Kostensoort;
import nl.bredeondersteuning.beleid.profiel.Profielen;
import nl.bredeondersteuning.beleid.toets.Voorzieningtoets;
import nl.bredeondersteuning.beleid.wet.Anker;
import nl.bredeondersteuning.beleid.wet.Grensfeiten;

/** Every finding on one requested provision, without a database: one case in which many norms speak. */
final class Bevindingen {

    private static final LocalDate DAG = LocalDate.of(2026, 11, 24);

    private Bevindingen() {
    }

    /** Milliseconds for one request, after as long again to get warm. */
    static Getal meet(Duration duur) {
        toets(duur);
        return new Getal("bevindingen bij één gevraagde voorziening", toets(duur), "ms", 1);
    }

    private static double toets(Duration duur) {
        var profiel = Profielen.laad(Optional.empty()).voor("0166", DAG);
        var gesprek = LocalDate.of(2026, 3, 2);
        var grens = new Grensfeiten(DAG, true, false, Anker.van(gesprek, gesprek), gesprek.plusMonths(6), gesprek.plusYears(2), true, false, null,
                false);
        var gevraagd = new GevraagdeVoorziening("wasmachine", true, Kostensoort.BETALINGSACHTERSTAND, 52_000, true, false,
                new GevraagdeVoorziening.Realisatie(gesprek.minusDays(1), false, gesprek, null), GevraagdeVoorziening.Omstandigheden.GEWOON,
                new GevraagdeVoorziening.Medewerking(gesprek, null, true, DAG), profiel.voorziening().maatstaf("wasmachine", DAG));
        long begin = System.nanoTime(), aantal = 0, gevonden = 0;
        for (; System.nanoTime() - begin < duur.toNanos(); aantal++) {
            gevonden += Voorzieningtoets.toekennen(gevraagd, new Afweging(Map.of(Afwegingsfactor.values()[0], "gewogen")), grens,
                    gesprek.plusMonths(6), gesprek.plusYears(2), profiel, Oordelen.GEEN).size();
        }
        if (gevonden < aantal) throw new IllegalStateException("No findings");
        return (System.nanoTime() - begin) / 1e6 / aantal;
    }
}
