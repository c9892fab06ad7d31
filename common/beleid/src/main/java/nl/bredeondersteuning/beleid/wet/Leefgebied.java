package nl.bredeondersteuning.beleid.wet;

import nl.bredeondersteuning.beleid.Artikel;

/** De vijf leefgebieden van de wet; een gemeente geeft ze haar eigen woorden. */
@Artikel("Wht 2.21 lid 1")
public enum Leefgebied {
    FINANCIEN("financiën"),
    GEZIN("gezin"),
    WERK("werk"),
    WONEN("wonen"),
    ZORG("zorg");

    private final String label;

    Leefgebied(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
