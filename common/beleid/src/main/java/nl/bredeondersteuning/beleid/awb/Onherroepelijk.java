package nl.bredeondersteuning.beleid.awb;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.bredeondersteuning.beleid.Artikel;

/** Vanaf wanneer tegen een besluit niets meer openstaat: de termijn ging ongebruikt voorbij, of het laatste rechtsmiddel is geëindigd. */
@Artikel({"Awb 6:7", "Awb 6:24"})
public final class Onherroepelijk {

    private Onherroepelijk() {
    }

    /** Een besluit met wat ertegen is ingesteld. */
    public record Besluit(LocalDate bekendgemaaktOp, List<Bezwaar> bezwaren, List<Beroep> beroepen) {

        public Besluit {
            bezwaren = List.copyOf(bezwaren);
            beroepen = List.copyOf(beroepen);
        }
    }

    /**
     * Een bezwaar tegen een besluit.
     *
     * @param herroepen het besluit is op dit bezwaar vervangen
     * @param beslissing leeg zolang er niet op is beslist
     * @param onderdelen waartegen het is gericht; leeg als dat het hele besluit is (Awb 6:5 lid 1 sub c)
     */
    public record Bezwaar(LocalDate ingetrokkenOp, boolean herroepen, Besluit beslissing, Set<UUID> onderdelen) {

        public Bezwaar {
            onderdelen = Set.copyOf(onderdelen);
        }

        boolean treft(UUID onderdeel) {
            return onderdelen.isEmpty() || onderdelen.contains(onderdeel);
        }

        /** Only what it was aimed at is replaced. */
        boolean laatRestStaan() {
            return herroepen && !onderdelen.isEmpty();
        }
    }

    /**
     * Een beroep of hoger beroep tegen een besluit.
     *
     * @param geeindigdOp de dag waarop de uitspraak is verzonden of het beroep is ingetrokken; leeg zolang het loopt
     * @param gegrond het besluit is vernietigd
     * @param eindstation na deze afloop staat er niets meer open: de hoogste rechter sprak, of het beroep is ingetrokken
     */
    public record Beroep(LocalDate geeindigdOp, boolean gegrond, boolean eindstation) {
    }

    /**
     * Awb 6:7 en 6:24: de dag na de laatste dag om bezwaar, beroep of hoger beroep in te stellen.
     *
     * @return leeg zolang een rechtsmiddel loopt, en als het besluit is vervangen, vernietigd of niet bekendgemaakt
     */
    public static Optional<LocalDate> op(Besluit besluit) {
        if (besluit.bekendgemaaktOp() == null) return Optional.empty();
        var dagen = new ArrayList<LocalDate>();
        dagen.add(naTermijn(besluit.bekendgemaaktOp()));
        for (var bezwaar : besluit.bezwaren()) {
            if (bezwaar.laatRestStaan()) continue;
            var einde = op(bezwaar);
            if (einde.isEmpty()) return Optional.empty();
            dagen.add(einde.get());
        }
        for (var beroep : besluit.beroepen()) {
            if (beroep.geeindigdOp() == null || beroep.gegrond()) return Optional.empty();
            dagen.add(beroep.eindstation() ? beroep.geeindigdOp() : naTermijn(beroep.geeindigdOp()));
        }
        return dagen.stream().max(LocalDate::compareTo);
    }

    /** Awb 6:7 en 7:11: één onderdeel van een besluit; een bezwaar tegen een ander onderdeel houdt het niet open. */
    public static Optional<LocalDate> op(Besluit besluit, UUID onderdeel) {
        var ertegen = besluit.bezwaren().stream().filter(bezwaar -> bezwaar.treft(onderdeel)).toList();
        return ertegen.stream().anyMatch(Bezwaar::herroepen) ? Optional.empty()
                : op(new Besluit(besluit.bekendgemaaktOp(), ertegen, besluit.beroepen()));
    }

    private static Optional<LocalDate> op(Bezwaar bezwaar) {
        if (bezwaar.ingetrokkenOp() != null) return Optional.of(bezwaar.ingetrokkenOp());
        return bezwaar.beslissing() == null || bezwaar.herroepen() ? Optional.empty() : op(bezwaar.beslissing());
    }

    private static LocalDate naTermijn(LocalDate begin) {
        return Bezwaartermijn.termijn(begin).uitersteDatum().plusDays(1);
    }
}
