package nl.bredeondersteuning.beschikking.regels;

import java.util.Optional;
import nl.bredeondersteuning.beleid.Artikel;
import nl.bredeondersteuning.beleid.Bevinding;
import nl.bredeondersteuning.beleid.wet.Besluitsoort;

/** Wht 2.21 lid 1: na overdracht besluit de andere gemeente; over wat hier besloten of nagelaten is, beslist deze gemeente nog. */
@Artikel("Wht 2.21 lid 1")
public final class NaOverdracht {

    private NaOverdracht() {
    }

    /** Een toekenning komt langs de poort van de wet, die hetzelfde zegt en haar weer gevraagd maakt (I13). */
    public static Optional<Bevinding> toets(Besluitsoort soort, boolean overgedragen) {
        return switch (soort) {
            case BESLISSING_OP_BEZWAAR, DWANGSOM_VASTGESTELD, VOORZIENING_TOEGEKEND -> Optional.empty();
            case TOEGANG_VERLEEND, TOEGANG_GEWEIGERD, VOORZIENING_GEWEIGERD, WIJZIGING_PLAN, BEEINDIGING, BUITEN_BEHANDELING -> overgedragen
                    ? Optional.of(Bevinding.verzet("OVERGEDRAGEN", "Wht 2.21 lid 1", "De zaak is overgedragen aan een andere gemeente."))
                    : Optional.empty();
        };
    }

    /** Wat nog niet was vastgesteld, vervalt; bezwaar en dwangsom gaan over wat deze gemeente zelf besloot of naliet. */
    public static boolean vervalt(Besluitsoort soort) {
        return soort != Besluitsoort.BESLISSING_OP_BEZWAAR && soort != Besluitsoort.DWANGSOM_VASTGESTELD;
    }
}
