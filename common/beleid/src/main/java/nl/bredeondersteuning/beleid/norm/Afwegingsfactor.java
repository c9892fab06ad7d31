package nl.bredeondersteuning.beleid.norm;

import java.util.List;
import nl.bredeondersteuning.beleid.Feit;
import nl.bredeondersteuning.beleid.Norm;
import nl.bredeondersteuning.beleid.Uitkomst;

/** Waarmee een gemeente bij het toekennen rekening houdt (Kampen artikel 5.1 lid 2); het profiel zegt welke factoren gelden. */
public enum Afwegingsfactor implements Norm<Afweging> {

    /** Kampen artikel 5.1 lid 2 sub a. */
    VAARDIGHEDEN,

    /** Kampen artikel 5.1 lid 2 sub b. */
    DRAAGKRACHT,

    /** Kampen artikel 5.1 lid 2 sub c. */
    HUISHOUDEN,

    /** Kampen artikel 5.1 lid 2 sub d. */
    DUURZAAMHEID,

    /** Kampen artikel 5.1 lid 2 sub e. */
    BIJDRAGE_AAN_DOELSTELLING,

    /** Voorbeeldstad: de noodzaak. */
    NOODZAAK,

    /** Voorbeeldstad: de prijs. */
    PRIJS;

    /** The factor has been weighed. */
    @Override
    public boolean doetZichVoor(Afweging afweging) {
        return afweging.weegt(this);
    }

    @Override
    public Uitkomst uitkomst(Afweging afweging) {
        return doetZichVoor(afweging) ? Uitkomst.VOLDAAN : Uitkomst.VERZET;
    }

    @Override
    public List<Feit> feiten(Afweging afweging) {
        return List.of(Feit.van("afgewogen", doetZichVoor(afweging) ? "ja" : "nee", "afweging"));
    }
}
