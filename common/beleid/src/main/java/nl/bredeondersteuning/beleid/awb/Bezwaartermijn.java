package nl.bredeondersteuning.beleid.awb;

import java.time.LocalDate;
import nl.bredeondersteuning.beleid.Artikel;
import nl.bredeondersteuning.beleid.Bevinding;
import nl.bredeondersteuning.beleid.Feit;
import nl.bredeondersteuning.beleid.termijn.Duur;
import nl.bredeondersteuning.beleid.termijn.Grondslag;
import nl.bredeondersteuning.beleid.termijn.Termijnberekening;
import nl.bredeondersteuning.beleid.termijn.Termijnuitkomst;
import nl.bredeondersteuning.beleid.termijn.Termijnvraag;

/** Of een bezwaar op tijd is. */
@Artikel({"Awb 6:7", "Awb 6:8", "Awb 6:9", "Awb 6:10"})
public final class Bezwaartermijn {

    private static final String NORM = "BEZWAAR_OP_TIJD";

    private Bezwaartermijn() {
    }

    /** Awb 6:7 en 6:8: zes weken vanaf de dag na de bekendmaking. */
    public static Termijnuitkomst termijn(LocalDate bekendgemaaktOp) {
        return Termijnberekening.bereken(Termijnvraag.vooruit(bekendgemaaktOp, Duur.weken(6), Grondslag.WET), "Awb 6:7");
    }

    /**
     * Awb 6:9: op tijd is ontvangen vóór het einde, of vóór het einde gepost en binnen een week daarna ontvangen. Awb 6:10: vóór de
     * bekendmaking is een bezwaar niet te vroeg als het besluit er al was, of de indiener dat kon menen. Te laat is verschoonbaar als
     * de indiener niet in verzuim was (Awb 6:11); dat zegt een mens.
     */
    public static Bevinding toets(LocalDate vastgesteldOp, LocalDate bekendgemaaktOp, LocalDate ontvangenOp, LocalDate gepostOp) {
        var feit = Feit.van("ontvangen", ontvangenOp, "zaak");
        if (bekendgemaaktOp == null) return vroeg(vastgesteldOp != null, feit);
        var laatste = termijn(bekendgemaaktOp).uitersteDatum();
        if (!ontvangenOp.isAfter(laatste)) return Bevinding.voldaan(NORM, "Awb 6:9 lid 1", "Ontvangen binnen de termijn.", feit,
                laatste(laatste));
        if (gepostOp != null && !gepostOp.isAfter(laatste) && !ontvangenOp.isAfter(weekNa(laatste))) {
            return Bevinding.voldaan(NORM, "Awb 6:9 lid 2", "Gepost binnen de termijn en binnen een week daarna ontvangen.", feit,
                    laatste(laatste), Feit.van("gepost", gepostOp, "poststempel"));
        }
        return Bevinding.verzet(NORM, "Awb 6:7", "Het bezwaar kwam na de laatste dag van de termijn.", feit, laatste(laatste));
    }

    private static Bevinding vroeg(boolean besluitIsEr, Feit feit) {
        return besluitIsEr ? Bevinding.voldaan(NORM, "Awb 6:10 lid 1 sub a", "Het besluit was er al, maar is nog niet bekendgemaakt.", feit)
                : Bevinding.waarschuwing(NORM, "Awb 6:10 lid 1 sub b", "Er is nog geen besluit; kon de indiener menen van wel?", feit);
    }

    private static Feit laatste(LocalDate dag) {
        return Feit.van("laatste dag", dag, "zaak");
    }

    private static LocalDate weekNa(LocalDate laatste) {
        return Termijnberekening.bereken(Termijnvraag.vooruit(laatste, Duur.weken(1), Grondslag.WET)).uitersteDatum();
    }
}
