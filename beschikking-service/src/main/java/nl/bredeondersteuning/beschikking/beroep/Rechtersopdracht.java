package nl.bredeondersteuning.beschikking.beroep;

/** Wat de rechter bij een gegrond beroep bepaalt (Awb 8:72, 8:55d). */
public enum Rechtersopdracht {
    NIEUW_BESLUIT("nieuw besluit nemen"), ZELF_VOORZIEN("de rechter voorziet zelf"), IN_STAND("rechtsgevolgen blijven in stand");

    private final String label;

    Rechtersopdracht(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
