package nl.bredeondersteuning.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One row of the table: what was measured in each round, beside the limit that was measured in the same round. */
final class Meting {

    final String wat;
    final String grens;
    final double doel;
    final double doelP99;
    final List<Ronde> rondes = new ArrayList<>();

    /** Per second, the limit per second, and the ninety-fifth and ninety-ninth percentile in milliseconds. */
    record Ronde(double perSeconde, double grens, double p95, double p99) {
        double verhouding() {
            return perSeconde / grens;
        }
    }

    /**
     * @param doel the part of the limit that is wanted at least
     * @param doelP99 milliseconds at most; 0 when there is no such goal
     */
    Meting(String wat, String grens, double doel, double doelP99) {
        this.wat = wat;
        this.grens = grens;
        this.doel = doel;
        this.doelP99 = doelP99;
    }

    void ronde(Belasting.Uitslag uitslag, double grens) {
        rondes.add(new Ronde(uitslag.perSeconde(), grens, uitslag.p95(), uitslag.p99()));
    }

    /** The middle one of the rounds. */
    Ronde midden() {
        return rondes.stream().sorted((a, b) -> Double.compare(a.verhouding(), b.verhouding())).toList().get(rondes.size() / 2);
    }

    boolean gehaald() {
        return midden().verhouding() >= doel && (doelP99 == 0 || midden().p99() <= doelP99);
    }

    String regel() {
        var per = rondes.stream().map(ronde -> "%.2f".formatted(ronde.verhouding())).toList();
        return String.format(Locale.ROOT, "%-38s %9.0f/s %9.0f/s  %5.2f (%s)  >= %.2f  %6.1f ms%s  %s", wat, midden().perSeconde(), midden().grens(),
                midden().verhouding(), String.join(" ", per), doel, midden().p99(), doelP99 == 0 ? "        " : " <= %-4.0f".formatted(doelP99),
                gehaald() ? "gehaald" : "NIET gehaald");
    }
}
