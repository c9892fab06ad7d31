package nl.bredeondersteuning.beleid.norm;

import java.util.Optional;

/** Waar de kosten van een gevraagde voorziening voor zijn. */
public enum Kostensoort {
    OVERIG("overig"),
    INKOMENSAANVULLING("inkomensaanvulling"),
    SCHADEVERGOEDING("schadevergoeding"),
    SCHULD("schuld"),
    BETALINGSACHTERSTAND("betalingsachterstand"),
    ADVOCAAT_SCHADEVERGOEDING("advocaat voor schadevergoeding"),
    WERK_AAN_HUIS_OF_TUIN("werk aan huis of tuin"),
    VAKANTIE_OF_REIS("vakantie of reis");

    private final String label;

    Kostensoort(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public static Optional<Kostensoort> van(String label) {
        for (var soort : values()) if (soort.label.equals(label)) return Optional.of(soort);
        return Optional.empty();
    }
}
