package nl.bredeondersteuning.beleid.termijn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** De berekende termijn: het onafgeronde einde, de laatste dag, het werkdoel en de stappen die ertoe leidden. */
public record Termijnuitkomst(LocalDate onafgerond, LocalDate uitersteDatum, LocalDate streefdatum, int opgeschorteDagen,
                              boolean kalenderVoorbehoud, String kalenderversie, List<Stap> stappen) {

    public Termijnuitkomst {
        stappen = List.copyOf(stappen);
    }

    /**
     * A term that ends on a day that was set, not counted: the new date of Awb 4:14 lid 3, the day given under Awb 4:5.
     * A set day does not roll.
     */
    public static Termijnuitkomst vasteDag(LocalDate startdatum, LocalDate dag, String artikel, String omschrijving) {
        var kalender = Kalender.geldend();
        var streef = Termijnberekening.streefdatum(startdatum, dag, Richting.VOORUIT, kalender);
        return new Termijnuitkomst(dag, dag, streef, 0, kalender.voorbehoud(startdatum, dag, streef), kalender.versie(),
                List.of(new Stap(artikel, omschrijving, dag)));
    }

    /** The same outcome with steps that come before the counting, such as the choice of the anchor. */
    public Termijnuitkomst voorafgegaanDoor(List<Stap> eerst) {
        var alle = new ArrayList<>(eerst);
        alle.addAll(stappen);
        return new Termijnuitkomst(onafgerond, uitersteDatum, streefdatum, opgeschorteDagen, kalenderVoorbehoud, kalenderversie, alle);
    }
}
