package nl.bredeondersteuning.beleid.termijn;

import java.time.LocalDate;

/** Dagen waarop een termijn stilstaat, eerste en laatste dag meegerekend, met het artikel waarop dat rust. */
public record Opschorting(LocalDate vanaf, LocalDate tot, String artikel) {

    public Opschorting(LocalDate vanaf, LocalDate tot) {
        this(vanaf, tot, null);
    }

    /** Awb 4:15 lid 1 sub a (I6): vanaf de dag na de uitnodiging tot de dag van aanvulling, nooit langer dan de gestelde dag. */
    public static Opschorting aanvulling(LocalDate gevraagdOp, LocalDate aangevuldOp, LocalDate gesteldeDag) {
        var einde = aangevuldOp == null || aangevuldOp.isAfter(gesteldeDag) ? gesteldeDag : aangevuldOp;
        return new Opschorting(gevraagdOp.plusDays(1), einde.minusDays(1), "Awb 4:15 lid 1 sub a");
    }

    public String grond() {
        return artikel == null || artikel.isBlank() ? "Awb 4:15" : artikel;
    }
}
