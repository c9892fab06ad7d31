package nl.bredeondersteuning.beleid.norm;

import java.util.List;
import java.util.function.Predicate;
import nl.bredeondersteuning.beleid.Feit;
import nl.bredeondersteuning.beleid.Norm;
import nl.bredeondersteuning.beleid.Uitkomst;

/** De voorwaarden waaronder het plan een aanvullend schuldhulpverleningsaanbod bevat (Kampen artikel 4.2 lid 3). */
public enum Schuldhulpvoorwaarde implements Norm<Schuldhulpfeiten> {

    /** Kampen artikel 4.2 lid 3 sub a: achttien jaar of ouder. */
    MEERDERJARIG(Schuldhulpfeiten::meerderjarig),

    /** Kampen artikel 4.2 lid 3 sub b: komt in aanmerking voor de kindregeling. */
    KINDREGELING(Schuldhulpfeiten::kindregeling),

    /** Kampen artikel 4.2 lid 3 sub c: naar oordeel van de gemeente in een problematische schuldsituatie. */
    PROBLEMATISCHE_SCHULDEN(f -> true),

    /** Kampen artikel 4.2 lid 3 sub d: aangevraagd binnen de termijn van SPUK 3 lid 4. */
    OP_TIJD(Schuldhulpfeiten::opTijd),

    /** Kampen artikel 4.2 lid 3 sub e: bereid hulp te aanvaarden. */
    HULP_AANVAARD(Schuldhulpfeiten::aanvaardtHulp);

    private final Predicate<Schuldhulpfeiten> voorwaarde;

    Schuldhulpvoorwaarde(Predicate<Schuldhulpfeiten> voorwaarde) {
        this.voorwaarde = voorwaarde;
    }

    /** The condition is met, or is for a person to judge. */
    @Override
    public boolean doetZichVoor(Schuldhulpfeiten feiten) {
        return voorwaarde.test(feiten);
    }

    @Override
    public Uitkomst uitkomst(Schuldhulpfeiten feiten) {
        if (this == PROBLEMATISCHE_SCHULDEN) return Uitkomst.OORDEEL;
        return doetZichVoor(feiten) ? Uitkomst.VOLDAAN : Uitkomst.VERZET;
    }

    @Override
    public List<Feit> feiten(Schuldhulpfeiten f) {
        return switch (this) {
            case MEERDERJARIG -> List.of(Feit.van("geboren", f.geboren(), "basisregistratie"));
            case KINDREGELING -> List.of(Feit.van("kindregeling", f.kindregeling() ? "ja" : "nee", "UHT"));
            case PROBLEMATISCHE_SCHULDEN -> List.of();
            case OP_TIJD -> List.of(Feit.van("aangevraagd op", f.aangevraagdOp(), "zaak"), Feit.van("laatste dag", f.laatsteDag(), "UHT"));
            case HULP_AANVAARD -> List.of(Feit.van("aanvaardt hulp", f.aanvaardtHulp() ? "ja" : "nee", "aanvrager"));
        };
    }
}
