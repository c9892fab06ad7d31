package nl.bredeondersteuning.beleid.termijn;

import java.time.LocalDate;

/** Dagen waarop een termijn stilstaat, eerste en laatste dag meegerekend, met het artikel waarop dat rust. */
public record Opschorting(LocalDate vanaf, LocalDate tot, String artikel) {

    public Opschorting(LocalDate vanaf, LocalDate tot) {
        this(vanaf, tot, null);
    }

    /** Awb 4:15 lid 1 sub a (I6): vanaf de dag na de uitnodiging tot de dag van aanvulling, nooit langer dan de gestelde dag. */
    public static Opschorting aanvulling(LocalDate gevraagdOp, LocalDate aangevuldOp, LocalDate gesteldeDag) {
        return herstel(gevraagdOp, aangevuldOp, gesteldeDag, "Awb 4:15 lid 1 sub a");
    }

    /** The same for any request to put something right: from the day after it to the day it was done, or the day that was set. */
    public static Opschorting herstel(LocalDate gevraagdOp, LocalDate hersteldOp, LocalDate gesteldeDag, String artikel) {
        var einde = hersteldOp == null || hersteldOp.isAfter(gesteldeDag) ? gesteldeDag : hersteldOp;
        return new Opschorting(gevraagdOp.plusDays(1), einde.minusDays(1), artikel);
    }

    public String grond() {
        return artikel == null || artikel.isBlank() ? "Awb 4:15" : artikel;
    }
}
