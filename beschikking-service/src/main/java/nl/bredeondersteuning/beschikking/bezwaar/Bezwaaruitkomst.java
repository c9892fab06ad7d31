package nl.bredeondersteuning.beschikking.bezwaar;

import java.util.Optional;

/** Hoe op een bezwaar wordt beslist. */
public enum Bezwaaruitkomst {
    GEGROND("gegrond"), ONGEGROND("ongegrond"), NIET_ONTVANKELIJK("niet-ontvankelijk");

    private final String label;

    Bezwaaruitkomst(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public static Optional<Bezwaaruitkomst> van(String label) {
        for (var uitkomst : values()) {
            if (uitkomst.label.equals(label)) {
                return Optional.of(uitkomst);
            }
        }
        return Optional.empty();
    }
}
