package nl.bredeondersteuning.beleid.awb;

import java.time.LocalDate;
import nl.bredeondersteuning.beleid.Artikel;
import nl.bredeondersteuning.beleid.Bevinding;
import nl.bredeondersteuning.beleid.Feit;

/** Of een brief langs elektronische weg mag. */
@Artikel("Awb 2:8")
public final class Digitaal {

    private static final String ARTIKEL = "Awb 2:8";

    private Digitaal() {
    }

    /** Awb 2:8 (I8): alleen als de geadresseerde uitdrukkelijk zei zo bereikbaar te zijn. */
    public static Bevinding toets(boolean digitaal, LocalDate ingestemdOp, LocalDate ingetrokkenOp, LocalDate dag) {
        var feit = Feit.van("instemming met digitale post", ingestemdOp, "zaak");
        if (!digitaal) return Bevinding.nietVanToepassing("DIGITALE_POST", ARTIKEL, "De brief gaat niet langs elektronische weg.", feit);
        var ingestemd = ingestemdOp != null && !ingestemdOp.isAfter(dag);
        var ingetrokken = ingestemd && ingetrokkenOp != null && !ingetrokkenOp.isBefore(ingestemdOp) && !ingetrokkenOp.isAfter(dag);
        return ingestemd && !ingetrokken ? Bevinding.voldaan("DIGITALE_POST", ARTIKEL, "De geadresseerde stemde in met digitale post.",
                feit)
                : Bevinding.verzet("DIGITALE_POST", ARTIKEL, "De geadresseerde heeft niet ingestemd met digitale post.", feit);
    }
}
