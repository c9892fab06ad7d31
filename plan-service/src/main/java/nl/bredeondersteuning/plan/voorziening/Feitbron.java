package nl.bredeondersteuning.plan.voorziening;

/** Van wie een feit komt; wat niet van de aanvrager is, kan om een zienswijze vragen (Awb 4:7). */
public enum Feitbron {
    AANVRAGER("aanvrager"),
    GEMEENTE("gemeente"),
    BASISREGISTRATIE("basisregistratie"),
    UHT("UHT"),
    DERDE("derde");

    private final String label;

    Feitbron(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
