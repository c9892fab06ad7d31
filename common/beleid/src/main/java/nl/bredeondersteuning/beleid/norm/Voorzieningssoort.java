package nl.bredeondersteuning.beleid.norm;

import java.util.Optional;
import nl.bredeondersteuning.beleid.Norm;
import nl.bredeondersteuning.beleid.Uitkomst;

/** De twee soorten voorzieningen (Kampen artikel 5.1 lid 3); het vergoeden van een achterstand is immaterieel (I17). */
public enum Voorzieningssoort implements Norm<GevraagdeVoorziening> {

    /** Kampen artikel 5.1 lid 3 sub a: een zaak die belemmeringen wegneemt of beperkt. */
    MATERIEEL("materiële"),

    /** Kampen artikel 5.1 lid 3 sub b: een vorm van hulpverlening of dienst. */
    IMMATERIEEL("immateriële");

    private final String label;

    Voorzieningssoort(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public static Optional<Voorzieningssoort> van(String label) {
        for (var soort : values()) if (soort.label.equals(label)) return Optional.of(soort);
        return Optional.empty();
    }

    @Override
    public boolean doetZichVoor(GevraagdeVoorziening voorziening) {
        return voorziening.materieel() == (this == MATERIEEL);
    }

    @Override
    public Uitkomst uitkomst(GevraagdeVoorziening voorziening) {
        return doetZichVoor(voorziening) ? Uitkomst.VOLDAAN : Uitkomst.NIET_VAN_TOEPASSING;
    }
}
