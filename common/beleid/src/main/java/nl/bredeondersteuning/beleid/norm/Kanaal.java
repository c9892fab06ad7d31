package nl.bredeondersteuning.beleid.norm;

import java.util.Optional;

/** De wegen waarlangs gemeente en persoon elkaar bereiken. */
public enum Kanaal {
    BALIE("de balie", true),
    TELEFOON("de telefoon", true),
    EMAIL("e-mail", false),
    POST("de post", false),
    DIGITALE_POST("digitale post", false),
    HUISBEZOEK("een huisbezoek", true),
    UITREIKING("persoonlijke uitreiking", false),
    PORTAAL("het gegevensportaal", false);

    private final String label;
    private final boolean mondeling;

    Kanaal(String label, boolean mondeling) {
        this.label = label;
        this.mondeling = mondeling;
    }

    public String label() {
        return label;
    }

    /** What comes in this way is confirmed in writing (I7). */
    public boolean mondeling() {
        return mondeling;
    }

    public static Optional<Kanaal> van(String label) {
        for (var kanaal : values()) if (kanaal.label.equals(label)) return Optional.of(kanaal);
        return Optional.empty();
    }
}
