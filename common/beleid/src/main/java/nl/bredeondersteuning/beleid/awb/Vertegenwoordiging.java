package nl.bredeondersteuning.beleid.awb;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.bredeondersteuning.beleid.Artikel;
import nl.bredeondersteuning.beleid.Bevinding;
import nl.bredeondersteuning.beleid.Feit;

/** Wanneer een gemachtigde voor iemand optreedt, en wanneer de gemeente hem mag weigeren. */
@Artikel({"Awb 2:1", "Awb 2:2"})
public final class Vertegenwoordiging {

    private static final String NORM = "GEMACHTIGDE";

    private Vertegenwoordiging() {
    }

    /** Waarvoor iemand gemachtigd is; {@code ALLES} omvat de andere. */
    public enum Omvang {
        ALLES, BESLUITEN, BEZWAREN, BERICHTEN;

        public boolean omvat(Omvang gevraagd) {
            return this == ALLES || this == gevraagd;
        }
    }

    /**
     * Een machtiging zoals zij vastligt.
     *
     * @param tot laatste dag; leeg zolang er geen is
     * @param gevraagdOp dag waarop om een schriftelijke machtiging is gevraagd; leeg als dat niet is gedaan
     */
    public record Machtiging(Set<Omvang> omvang, LocalDate van, LocalDate tot, LocalDate gevraagdOp, LocalDate gezienOp,
            LocalDate ingetrokkenOp, LocalDate geweigerdOp) {

        public Machtiging {
            omvang = Set.copyOf(omvang);
        }

        private boolean bewezen() {
            return gevraagdOp == null || gezienOp != null;
        }

        private boolean isGeldigOp(LocalDate dag) {
            return !dag.isBefore(van) && (tot == null || !dag.isAfter(tot)) && isNaDag(ingetrokkenOp, dag) && isNaDag(geweigerdOp, dag);
        }

        private static boolean isNaDag(LocalDate einde, LocalDate dag) {
            return einde == null || einde.isAfter(dag);
        }
    }

    /** Awb 2:1: op haar dagen en voor waar zij over gaat; is om een schriftelijke machtiging gevraagd, dan pas als die gezien is. */
    public static Bevinding toets(Machtiging machtiging, Omvang gevraagd, LocalDate dag) {
        var feiten = List.of(Feit.van("machtiging van", machtiging.van(), "zaak"), Feit.van("machtiging tot", machtiging.tot(), "zaak"))
                .toArray(Feit[]::new);
        if (machtiging.omvang().stream().noneMatch(deel -> deel.omvat(gevraagd))) {
            return Bevinding.nietVanToepassing(NORM, "Awb 2:1", "De machtiging gaat hier niet over.", feiten);
        }
        if (!machtiging.isGeldigOp(dag)) {
            return Bevinding.nietVanToepassing(NORM, "Awb 2:1", "De machtiging geldt niet op deze dag.", feiten);
        }
        return machtiging.bewezen() ? Bevinding.voldaan(NORM, "Awb 2:1", "De gemachtigde treedt voor de aanvrager op.", feiten)
                : Bevinding.verzet(NORM, "Awb 2:1", "Om een schriftelijke machtiging is gevraagd en zij is nog niet gezien.", feiten);
    }

    /** Awb 2:2: wie tegen iemand ernstige bezwaren heeft, kan hem weigeren met een reden; een advocaat niet. */
    public static Bevinding weigeren(boolean advocaat) {
        return advocaat ? Bevinding.verzet(NORM, "Awb 2:2 lid 3", "Een advocaat kan als gemachtigde niet worden geweigerd.")
                : Bevinding.oordeel(NORM, "Awb 2:2 lid 1", "Of er ernstige bezwaren tegen deze persoon bestaan, beoordeelt een mens.");
    }
}
