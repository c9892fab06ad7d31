package nl.bredeondersteuning.beleid.wet;

import java.util.Optional;

/** De soorten besluiten die de gemeente in een zaak neemt. */
public enum Besluitsoort {
    TOEGANG_VERLEEND("toegang verleend"),
    TOEGANG_GEWEIGERD("toegang geweigerd"),
    VOORZIENING_TOEGEKEND("voorziening toegekend"),
    VOORZIENING_GEWEIGERD("voorziening geweigerd"),
    WIJZIGING_PLAN("wijziging plan"),
    BEEINDIGING("beëindiging"),
    DWANGSOM_VASTGESTELD("dwangsom vastgesteld"),
    BESLISSING_OP_BEZWAAR("beslissing op bezwaar"),
    BUITEN_BEHANDELING("buiten behandeling");

    private final String label;

    Besluitsoort(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public static Optional<Besluitsoort> van(String label) {
        for (var soort : values()) if (soort.label.equals(label)) return Optional.of(soort);
        return Optional.empty();
    }

    /** A decision that refuses what was asked, wholly or in part (Awb 4:7, 4:84). */
    public boolean weigerend() {
        return this == TOEGANG_GEWEIGERD || this == VOORZIENING_GEWEIGERD;
    }

    /** Awb 4:84: een besluit dat weigert of iets beperkt; ook een einde aan de ondersteuning doet dat. */
    public boolean beperkend() {
        return weigerend() || this == BEEINDIGING;
    }

    /** A decision on an application of the person; an ending is not (Awb 4:8). */
    public boolean opAanvraag() {
        return this != BEEINDIGING && this != DWANGSOM_VASTGESTELD;
    }
}
