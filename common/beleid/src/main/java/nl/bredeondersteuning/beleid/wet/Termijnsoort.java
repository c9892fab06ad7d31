package nl.bredeondersteuning.beleid.wet;

import static nl.bredeondersteuning.beleid.termijn.Grondslag.BELEID;
import static nl.bredeondersteuning.beleid.termijn.Grondslag.WET;

import java.util.Optional;
import nl.bredeondersteuning.beleid.Artikel;
import nl.bredeondersteuning.beleid.termijn.Duur;
import nl.bredeondersteuning.beleid.termijn.Grondslag;

/** De zestien termijnen van een zaak; wat het beleid erbij doet, staat in het profiel onder de naam van de constante. */
public enum Termijnsoort {

    UITNODIGING("uitnodiging", Startgebeurtenis.AANVRAAG_ONTVANGEN),

    /** Awb 4:13 lid 2: de redelijke termijn is in ieder geval na acht weken voorbij. */
    @Artikel("Awb 4:13 lid 2")
    BESLISTERMIJN_AWB("beslistermijn Awb", "Awb 4:13 lid 2", Startgebeurtenis.AANVRAAG_ONTVANGEN, Duur.weken(8), WET),

    /** Wht 2.21 lid 4: plan van aanpak binnen acht weken na het gesprek waarin de hulpvraag is vastgesteld. */
    @Artikel(value = "Wht 2.21 lid 4", geldigVan = "2025-01-01")
    PLAN_VAN_AANPAK("plan van aanpak (wet)", "Wht 2.21 lid 4", Startgebeurtenis.HULPVRAAG_VASTGESTELD, Duur.weken(8), WET),

    BESCHIKKING("beschikking (beleid)", Startgebeurtenis.EERSTE_GESPREK),

    /** Wht 2.21 lid 4a: materiële voorzieningen toekennen binnen zes maanden. */
    @Artikel(value = "Wht 2.21 lid 4a", geldigVan = "2025-01-01")
    MATERIEEL("materiële voorzieningen", "Wht 2.21 lid 4a", Startgebeurtenis.HULPVRAAG_VASTGESTELD, Duur.maanden(6), WET),

    MATERIEEL_BELEID("materiële voorzieningen (beleid)", Startgebeurtenis.EERSTE_GESPREK),

    /** Wht 2.21 lid 4b: ten hoogste twee jaar. */
    @Artikel(value = "Wht 2.21 lid 4b", geldigVan = "2025-01-01")
    MAXIMALE_DUUR("maximale duur", "Wht 2.21 lid 4b", Startgebeurtenis.HULPVRAAG_VASTGESTELD, Duur.jaren(2), WET),

    MAXIMALE_DUUR_BELEID("maximale duur (beleid)", Startgebeurtenis.EERSTE_GESPREK),

    /** Wht 2.21 lid 6: eindigen binnen dertig dagen nadat de Dienst Toeslagen de afwijzing berichtte. */
    @Artikel("Wht 2.21 lid 6")
    BEEINDIGING_NIET_RECHTHEBBENDE("beëindiging niet-rechthebbende", "Wht 2.21 lid 6", Startgebeurtenis.AFWIJZING_ONTVANGEN, Duur.dagen(30),
            WET),

    /** Awb 4:5 lid 1: de dag die de gemeente stelt. */
    @Artikel("Awb 4:5 lid 1")
    HERSTELTERMIJN("hersteltermijn", "Awb 4:5 lid 1", Startgebeurtenis.AANVULLING_GEVRAAGD, null, WET),

    /** Awb 4:5 lid 4: het besluit om niet te behandelen binnen vier weken na de ongebruikte hersteltermijn. */
    @Artikel("Awb 4:5 lid 4")
    BUITEN_BEHANDELING("buiten behandeling", "Awb 4:5 lid 4", Startgebeurtenis.HERSTELTERMIJN_VERLOPEN, Duur.weken(4), WET),

    /** Awb 6:7 en 6:8: zes weken vanaf de dag na de bekendmaking. */
    @Artikel({"Awb 6:7", "Awb 6:8"})
    BEZWAARTERMIJN("bezwaartermijn", "Awb 6:7", Startgebeurtenis.BESLUIT_BEKENDGEMAAKT, Duur.weken(6), WET),

    /** Awb 7:10 lid 1: zes weken, met een commissie twaalf, na de bezwaartermijn. */
    @Artikel("Awb 7:10 lid 1")
    BESLISSING_OP_BEZWAAR("beslissing op bezwaar", "Awb 7:10 lid 1", Startgebeurtenis.BEZWAARTERMIJN_VERLOPEN, Duur.weken(6), WET),

    /** Awb 4:18: twee weken na de laatste dag waarover dwangsom verschuldigd is. */
    @Artikel("Awb 4:18")
    DWANGSOMBESLUIT("dwangsombesluit", "Awb 4:18", Startgebeurtenis.LAATSTE_DWANGSOMDAG, Duur.weken(2), WET),

    /** SPUK 3 lid 4: twaalf maanden na de dagtekening; een ministeriële regeling, dus zonder Atw. */
    @Artikel("SPUK 3 lid 4")
    SCHULDHULPAANBOD("schuldhulpaanbod", "SPUK 3 lid 4", Startgebeurtenis.KINDBESLUIT_GEDAGTEKEND, Duur.maanden(12), BELEID),

    NAZORG("nazorg", Startgebeurtenis.ONDERSTEUNING_GEEINDIGD);

    /** Awb 7:10 lid 1: met een commissie als bedoeld in 7:13 twaalf weken. */
    public static final Duur BESLISSING_MET_COMMISSIE = Duur.weken(12);

    private final String label;
    private final String wetsartikel;
    private final Startgebeurtenis vanaf;
    private final Duur duur;
    private final Grondslag grondslag;

    Termijnsoort(String label, Startgebeurtenis vanaf) {
        this(label, null, vanaf, null, BELEID);
    }

    Termijnsoort(String label, String wetsartikel, Startgebeurtenis vanaf, Duur duur, Grondslag grondslag) {
        this.label = label;
        this.wetsartikel = wetsartikel;
        this.vanaf = vanaf;
        this.duur = duur;
        this.grondslag = grondslag;
    }

    public String label() {
        return label;
    }

    /** The article of the law (or ministerial regulation) that sets the term; empty for a term of the policy. */
    public Optional<String> wetsartikel() {
        return Optional.ofNullable(wetsartikel);
    }

    public boolean vanBeleid() {
        return wetsartikel == null;
    }

    public Startgebeurtenis vanaf() {
        return vanaf;
    }

    /** The length by law; empty for a term of the policy and for one that ends on a set day. */
    public Optional<Duur> duur() {
        return Optional.ofNullable(duur);
    }

    public Grondslag grondslag() {
        return grondslag;
    }

    /** Awb 4:15, 7:10: alleen de beslistermijn en de beslissing op bezwaar kunnen stilstaan. */
    public boolean opschortbaar() {
        return this == BESLISTERMIJN_AWB || this == BESLISSING_OP_BEZWAAR;
    }

    /** The statutory term beside which a term of the policy runs (I2, I12). */
    public Optional<Termijnsoort> wettelijkeTegenhanger() {
        return switch (this) {
            case BESCHIKKING -> Optional.of(PLAN_VAN_AANPAK);
            case MATERIEEL_BELEID -> Optional.of(MATERIEEL);
            case MAXIMALE_DUUR_BELEID -> Optional.of(MAXIMALE_DUUR);
            default -> Optional.empty();
        };
    }

    public static Optional<Termijnsoort> van(String label) {
        for (var soort : values()) if (soort.label.equals(label)) return Optional.of(soort);
        return Optional.empty();
    }
}
