package nl.bredeondersteuning.beschikking.klacht;

/** Hoe een klacht eindigt (Awb 9:5, 9:8, 9:12). */
public enum Klachtuitkomst {
    GEGROND("gegrond"), DEELS_GEGROND("deels gegrond"), ONGEGROND("ongegrond"), OPGELOST("naar tevredenheid opgelost"),
    NIET_BEHANDELD("niet in behandeling genomen");

    private final String label;

    Klachtuitkomst(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
