package nl.bredeondersteuning.beleid;

import java.util.List;

/** Eén onderdeel van een artikel, als constante van een enum: een voorwaarde over één record van feiten. */
public interface Norm<F> {

    /** Whether what the article describes is the case. */
    boolean doetZichVoor(F feiten);

    /** The stable key under which a profile binds its citation and wording. */
    String name();

    /** What that means for the act; a ground stands in the way unless its enum says otherwise. */
    default Uitkomst uitkomst(F feiten) {
        return doetZichVoor(feiten) ? Uitkomst.VERZET : Uitkomst.NIET_VAN_TOEPASSING;
    }

    /** The facts that decided. */
    default List<Feit> feiten(F feiten) {
        return List.of();
    }
}
