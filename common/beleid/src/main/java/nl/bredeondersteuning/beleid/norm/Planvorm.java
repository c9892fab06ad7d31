package nl.bredeondersteuning.beleid.norm;

/** Hoe ver een plan van aanpak is uitgewerkt als het wordt vastgesteld. */
public enum Planvorm {
    VOLLEDIG("volledig"),
    OP_HOOFDLIJNEN("op hoofdlijnen");

    private final String label;

    Planvorm(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
