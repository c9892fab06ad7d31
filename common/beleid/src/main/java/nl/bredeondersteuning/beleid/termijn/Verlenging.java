package nl.bredeondersteuning.beleid.termijn;

/** Dagen of weken waarmee een termijn langer wordt, met het artikel dat het toelaat. */
public record Verlenging(Duur duur, String artikel) {

    public Verlenging(Duur duur) {
        this(duur, null);
    }

    /** Het artikel van de verlenging; zonder dat de rekenregel (R8). */
    String grond() {
        return artikel == null || artikel.isBlank() ? "R8" : artikel;
    }
}
