package nl.bredeondersteuning.beschikking.stuk;

/** Wat voor stuk binnenkwam; een medisch stuk leest alleen wie erop beslist en zei waarom (AVG 9). */
public enum Stuksoort {
    ZIENSWIJZE("zienswijze"), BEZWAARSCHRIFT("bezwaarschrift"), BEROEPSCHRIFT("beroepschrift"), KLAAGSCHRIFT("klaagschrift"),
    BEWIJS("bewijsstuk"), MEDISCH("medisch stuk"), OVERIG("overig");

    private final String label;

    Stuksoort(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
