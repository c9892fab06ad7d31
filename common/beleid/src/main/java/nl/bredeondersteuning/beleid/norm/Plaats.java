package nl.bredeondersteuning.beleid.norm;

import java.util.Optional;

/** Waar een gesprek plaatsvindt. */
public enum Plaats {
    THUIS("thuis"),
    STADHUIS("stadhuis"),
    ANDERE_LOCATIE("andere locatie");

    private final String label;

    Plaats(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public static Optional<Plaats> van(String label) {
        for (var plaats : values()) if (plaats.label.equals(label)) return Optional.of(plaats);
        return Optional.empty();
    }
}
