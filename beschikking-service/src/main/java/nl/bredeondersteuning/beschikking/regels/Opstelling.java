package nl.bredeondersteuning.beschikking.regels;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.bredeondersteuning.beleid.Bevinding;
import nl.bredeondersteuning.beleid.awb.BijzondereOmstandigheden;
import nl.bredeondersteuning.beleid.profiel.Beleidsprofiel;
import nl.bredeondersteuning.beleid.toets.Voorschriften;
import nl.bredeondersteuning.beleid.wet.Besluitsoort;

/** Wat de wet en het beleid zeggen over het opstellen van een besluit, voordat een ander het vaststelt. */
public final class Opstelling {

    private Opstelling() {
    }

    /** Waarop een besluit rust: wat er in de zaak gebeurd is en wat de opsteller antwoordde. */
    public record Feiten(Besluitsoort soort, boolean eersteGesprekGevoerd, boolean planVastgesteld, Boolean rechthebbend,
            boolean uitkomstPast, Optional<BijzondereOmstandigheden.Antwoord> bijzondereOmstandigheden) {
    }

    /** Alle bevindingen van de soort; zij kan worden opgesteld als geen ervan tegenhoudt. */
    public static List<Bevinding> toets(Feiten feiten, Beleidsprofiel profiel) {
        var bevindingen = new ArrayList<>(switch (feiten.soort()) {
            case TOEGANG_VERLEEND -> Voorschriften.toegangVerlenen(feiten.rechthebbend(), feiten.eersteGesprekGevoerd(),
                    feiten.planVastgesteld(), profiel);
            case TOEGANG_GEWEIGERD -> Voorschriften.toegangWeigeren(feiten.rechthebbend(), profiel);
            case VOORZIENING_TOEGEKEND, VOORZIENING_GEWEIGERD -> voorziening(feiten);
            case WIJZIGING_PLAN, BEEINDIGING, DWANGSOM_VASTGESTELD, BESLISSING_OP_BEZWAAR, BUITEN_BEHANDELING -> List.<Bevinding>of();
        });
        bevindingen.add(BijzondereOmstandigheden.toets(feiten.soort().beperkend(), profiel.heeftBeleid(),
                feiten.bijzondereOmstandigheden()));
        return List.copyOf(bevindingen);
    }

    /** Kampen artikel 5.1 en 5.2: het besluit volgt de uitkomst van de weging. */
    private static List<Bevinding> voorziening(Feiten feiten) {
        return feiten.uitkomstPast() ? List.of() : List.of(Bevinding.verzet("UITKOMST_VAN_DE_WEGING", "Awb 3:46",
                "De weging van deze voorziening komt niet op dit besluit uit."));
    }
}
