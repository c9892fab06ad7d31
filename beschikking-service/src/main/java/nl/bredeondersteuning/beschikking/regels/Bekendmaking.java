package nl.bredeondersteuning.beschikking.regels;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.bredeondersteuning.beleid.Bevinding;
import nl.bredeondersteuning.beleid.awb.Digitaal;

/** Wat de wet zegt over het bekendmaken aan één geadresseerde. */
public final class Bekendmaking {

    private Bekendmaking() {
    }

    /** De feiten over een geadresseerde op de dag van bekendmaking. */
    public record Feiten(boolean digitaal, LocalDate ingestemdOp, LocalDate ingetrokkenOp, boolean overleden, LocalDate dag) {
    }

    /** Awb 2:8 en 3:41: digitaal alleen met instemming, en alleen aan wie leeft. */
    public static List<Bevinding> toets(Feiten feiten) {
        var bevindingen = new ArrayList<Bevinding>();
        bevindingen.add(Digitaal.toets(feiten.digitaal(), feiten.ingestemdOp(), feiten.ingetrokkenOp(), feiten.dag()));
        if (feiten.overleden()) {
            bevindingen.add(Bevinding.verzet("GEADRESSEERDE", "Awb 3:41", "De geadresseerde is overleden; aan hem gaat geen brief."));
        }
        return List.copyOf(bevindingen);
    }
}
