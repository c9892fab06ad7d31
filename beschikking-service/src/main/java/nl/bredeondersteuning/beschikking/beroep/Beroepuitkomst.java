package nl.bredeondersteuning.beschikking.beroep;

/** Hoe een beroep afloopt (Awb 8:70, of ingetrokken op grond van Awb 6:21). */
public enum Beroepuitkomst {
    GEGROND("gegrond"), ONGEGROND("ongegrond"), NIET_ONTVANKELIJK("niet-ontvankelijk"), ONBEVOEGD("rechter niet bevoegd"),
    INGETROKKEN("ingetrokken");

    private final String label;

    Beroepuitkomst(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
