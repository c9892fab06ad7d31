package nl.bredeondersteuning.beschikking.beroep;

/** Waartegen iemand bij de rechter opkomt. */
public enum Beroepsoort {
    TEGEN_BESLUIT("beroep", "Awb 8:1"), NIET_TIJDIG("beroep tegen niet tijdig beslissen", "Awb 6:12"),
    HOGER_BEROEP("hoger beroep", "Awb 8:104");

    private final String label;
    private final String artikel;

    Beroepsoort(String label, String artikel) {
        this.label = label;
        this.artikel = artikel;
    }

    public String label() {
        return label;
    }

    String artikel() {
        return artikel;
    }
}
