package nl.bredeondersteuning.beleid.awb;

import java.util.Optional;
import nl.bredeondersteuning.beleid.Artikel;
import nl.bredeondersteuning.beleid.Bevinding;

/** De toets of vasthouden aan de beleidsregel in dit geval onevenredig is. */
@Artikel("Awb 4:84")
public final class BijzondereOmstandigheden {

    /** Het antwoord van de opsteller: of er bijzondere omstandigheden zijn, en waarom. */
    public record Antwoord(boolean aanwezig, String toelichting) {
    }

    private static final String NORM = "BIJZONDERE_OMSTANDIGHEDEN";
    private static final String ARTIKEL = "Awb 4:84";

    private BijzondereOmstandigheden() {
    }

    /**
     * Awb 4:84: elk weigerend of beperkend besluit onder een beleidsregel beantwoordt de vraag; zonder beleidsregel is er niets om van af
     * te wijken.
     */
    public static Bevinding toets(boolean weigerendOfBeperkend, boolean onderBeleid, Optional<Antwoord> antwoord) {
        if (!weigerendOfBeperkend || !onderBeleid) return Bevinding.nietVanToepassing(NORM, ARTIKEL,
                "Dit besluit beperkt niets op grond van een beleidsregel.");
        if (antwoord.isEmpty()) return Bevinding.verzet(NORM, ARTIKEL,
                "Niet beantwoord is of bijzondere omstandigheden tot afwijken van de beleidsregel nopen.");
        var toelichting = antwoord.get().toelichting();
        if (antwoord.get().aanwezig()) return Bevinding.oordeel(NORM, ARTIKEL, "Er zijn bijzondere omstandigheden: " + toelichting);
        return Bevinding.voldaan(NORM, ARTIKEL, toelichting == null || toelichting.isBlank() ? "Er zijn geen bijzondere omstandigheden."
                : toelichting);
    }
}
