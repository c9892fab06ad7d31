package nl.bredeondersteuning.beleid.termijn;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** De opgeschorte dagen van een termijn: op datum geordend, een dag in twee opschortingen telt één keer (D1, D5). */
record Opgeschort(List<Opschorting> opDatum) {

    static Opgeschort van(List<Opschorting> opschortingen) {
        if (opschortingen.size() < 2) return new Opgeschort(opschortingen);
        var geordend = new ArrayList<>(opschortingen);
        geordend.sort(Comparator.comparing(Opschorting::vanaf).thenComparing(Opschorting::tot).thenComparing(Opschorting::grond));
        return new Opgeschort(geordend);
    }

    int dagen() {
        var dagen = 0;
        for (var nieuw : nieuweDagen()) dagen += nieuw;
        return dagen;
    }

    /** Per suspension the days that no earlier one had already. */
    int[] nieuweDagen() {
        var nieuw = new int[opDatum.size()];
        LocalDate gehad = null;
        for (var i = 0; i < nieuw.length; i++) {
            var opschorting = opDatum.get(i);
            var eerste = gehad == null || opschorting.vanaf().isAfter(gehad) ? opschorting.vanaf() : gehad.plusDays(1);
            nieuw[i] = Math.max(0, (int) ChronoUnit.DAYS.between(eerste, opschorting.tot()) + 1);
            if (gehad == null || opschorting.tot().isAfter(gehad)) gehad = opschorting.tot();
        }
        return nieuw;
    }

    boolean bevat(LocalDate dag) {
        for (var opschorting : opDatum) {
            if (!dag.isBefore(opschorting.vanaf()) && !dag.isAfter(opschorting.tot())) return true;
        }
        return false;
    }
}
