package nl.bredeondersteuning.beschikking.besluit;

/** Waar een besluit is, van concept tot bekendgemaakt. */
public enum Besluitstatus {
    CONCEPT("concept"), TER_VASTSTELLING("ter vaststelling"), VASTGESTELD("vastgesteld"), BEKENDGEMAAKT("bekendgemaakt"),
    VERVANGEN("vervangen"), VERVALLEN("vervallen");

    private final String label;

    Besluitstatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
