package nl.bredeondersteuning.beschikking.sjabloon;

import java.util.Optional;
import nl.bredeondersteuning.beleid.wet.Besluitsoort;
import nl.bredeondersteuning.beschikking.brief.Briefgegevens;

/**
 * De soorten sjablonen: het kader om elke brief, één per soort besluit, één voor een besluit over meer voorzieningen, en één voor elk bericht
 * dat geen besluit is.
 */
public enum Sjabloonsoort {

    KADER("brief", null),
    TOEGANG_VERLEEND("toegang-verleend", Besluitsoort.TOEGANG_VERLEEND),
    TOEGANG_GEWEIGERD("toegang-geweigerd", Besluitsoort.TOEGANG_GEWEIGERD),
    VOORZIENING_TOEGEKEND("voorziening-toegekend", Besluitsoort.VOORZIENING_TOEGEKEND),
    VOORZIENING_GEWEIGERD("voorziening-geweigerd", Besluitsoort.VOORZIENING_GEWEIGERD),
    VOORZIENINGEN("voorzieningen", null),
    WIJZIGING_PLAN("wijziging-plan", Besluitsoort.WIJZIGING_PLAN),
    BEEINDIGING("beeindiging", Besluitsoort.BEEINDIGING),
    DWANGSOM("dwangsom", Besluitsoort.DWANGSOM_VASTGESTELD),
    BESLISSING_OP_BEZWAAR("beslissing-op-bezwaar", Besluitsoort.BESLISSING_OP_BEZWAAR),
    BUITEN_BEHANDELING("buiten-behandeling", Besluitsoort.BUITEN_BEHANDELING),
    BERICHT("bericht", null);

    private final String naam;
    private final Besluitsoort besluitsoort;

    Sjabloonsoort(String naam, Besluitsoort besluitsoort) {
        this.naam = naam;
        this.besluitsoort = besluitsoort;
    }

    String bestand() {
        return naam + ".html";
    }

    /** Waarmee een brief van deze soort zegt wat hij is. */
    String label() {
        return besluitsoort == null ? naam : besluitsoort.label();
    }

    static Optional<Sjabloonsoort> vanBestand(String bestand) {
        for (var soort : values()) if (soort.bestand().equals(bestand)) return Optional.of(soort);
        return Optional.empty();
    }

    /** Het sjabloon van een brief; wat geen besluit is, is een bericht. */
    static Sjabloonsoort van(Briefgegevens brief) {
        return brief.kern().onderdelen() == null ? van(brief.soort()) : VOORZIENINGEN;
    }

    static Sjabloonsoort van(String briefsoort) {
        for (var soort : values()) if (soort.besluitsoort != null && soort.besluitsoort.label().equals(briefsoort)) return soort;
        return BERICHT;
    }
}
