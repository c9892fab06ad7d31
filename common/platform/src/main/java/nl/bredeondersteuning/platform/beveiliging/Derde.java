package nl.bredeondersteuning.platform.beveiliging;

import nl.bredeondersteuning.beleid.Uitkomst;
import nl.bredeondersteuning.beleid.wet.Bevoegdheid;
import nl.bredeondersteuning.platform.problem.Problem;

/** Houdt een derde die voor de gemeente uitvoert weg van wat alleen de gemeente vaststelt. */
public final class Derde {

    private Derde() {
    }

    /** Wht 2.21 lid 5: een derde stelt geen rechten of plichten vast. */
    public static void weiger() {
        var bevinding = Bevoegdheid.vaststellenVanRechten(Aanroeper.huidig().rollen().stream().sorted().toList());
        if (bevinding.uitkomst() == Uitkomst.VERZET) {
            throw Problem.rechten(bevinding.artikel(), bevinding.reden() + " Vraag een medewerker van de gemeente.").exception();
        }
    }
}
