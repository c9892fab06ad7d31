package nl.bredeondersteuning.beschikking.regels;

import java.util.List;
import java.util.Optional;
import nl.bredeondersteuning.beleid.Bevinding;
import nl.bredeondersteuning.beleid.awb.BijzondereOmstandigheden;
import nl.bredeondersteuning.beleid.profiel.Beleidsprofiel;
import nl.bredeondersteuning.beleid.wet.Besluitsoort;

/** Wat het wordt als over meer voorzieningen in één besluit wordt besloten, en wat daarbij voor elk onderdeel geldt (Awb 3:46). */
public final class Samenvoeging {

    private Samenvoeging() {
    }

    /**
     * Wat voor besluit het geheel is. Een wijziging van het plan blijft dat; daarna gaat toekennen voor, want daarvan hangt af wat gegeven
     * mag worden en tot wanneer dat kan.
     *
     * @param uitkomsten per onderdeel; leeg voor een voorziening die nog niet gewogen is
     */
    public static Besluitsoort soort(boolean planwijziging, List<Besluitsoort> uitkomsten) {
        if (planwijziging) return Besluitsoort.WIJZIGING_PLAN;
        return uitkomsten.contains(Besluitsoort.VOORZIENING_TOEGEKEND) ? Besluitsoort.VOORZIENING_TOEGEKEND
                : Besluitsoort.VOORZIENING_GEWEIGERD;
    }

    /** Awb 3:46 en 4:84: elk onderdeel is gewogen, en een weigering beantwoordt zelf de vraag naar bijzondere omstandigheden. */
    public static List<Bevinding> toets(Besluitsoort uitkomst, Optional<BijzondereOmstandigheden.Antwoord> antwoord,
            Beleidsprofiel profiel) {
        if (uitkomst == null) return List.of(Bevinding.verzet("UITKOMST_VAN_DE_WEGING", "Awb 3:46",
                "Deze voorziening is nog niet gewogen. Ken haar in het plan eerst toe, of weiger haar."));
        return List.of(BijzondereOmstandigheden.toets(uitkomst.beperkend(), profiel.heeftBeleid(), antwoord));
    }
}
