package nl.bredeondersteuning.beschikking.besluit;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.bredeondersteuning.beleid.wet.Besluitsoort;
import nl.bredeondersteuning.beschikking.dossier.Navraag;
import nl.bredeondersteuning.platform.handeling.Voorlezing;

/** Haalt vóór het opstellen wat een besluit in woorden nodig heeft: de planversie of de voorziening met haar motivering. */
@ApplicationScoped
public class Materiaal {

    private final Voorlezing voorlezing;
    private final Onderwerp onderwerp;
    private final Navraag navraag;

    Materiaal(Voorlezing voorlezing, Onderwerp onderwerp, Navraag navraag) {
        this.voorlezing = voorlezing;
        this.onderwerp = onderwerp;
        this.navraag = navraag;
    }

    /** Waarover het besluit gaat, en wat plan-service daarover zegt; leeg als er niets te halen is. */
    public record Gehaald(UUID voorzieningId, UUID planId, JsonNode inhoud) {

        private static final Gehaald NIETS = new Gehaald(null, null, null);
    }

    public Gehaald haal(UUID zaakId, Besluitsoort soort, UUID voorzieningId) {
        return switch (soort) {
            case TOEGANG_VERLEEND -> plan(zaakId, null);
            case WIJZIGING_PLAN -> plan(zaakId, voorlezing.lees(zaakId, () -> onderwerp.beslotenVersie(zaakId)).orElse(null));
            case VOORZIENING_TOEGEKEND, VOORZIENING_GEWEIGERD -> voorlezing.lees(zaakId, () ->
                    onderwerp.voorziening(zaakId, soort, voorzieningId))
                    .map(id -> new Gehaald(id, null, navraag.voorziening(zaakId, id))).orElse(Gehaald.NIETS);
            case TOEGANG_GEWEIGERD, BEEINDIGING, DWANGSOM_VASTGESTELD, BESLISSING_OP_BEZWAAR, BUITEN_BEHANDELING -> Gehaald.NIETS;
        };
    }

    private Gehaald plan(UUID zaakId, Integer sinds) {
        return voorlezing.lees(zaakId, () -> onderwerp.plan(zaakId)).map(id -> new Gehaald(null, id, navraag.plan(zaakId, id, sinds)))
                .orElse(Gehaald.NIETS);
    }
}
