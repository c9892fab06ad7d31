package nl.bredeondersteuning.beschikking.dossier;

import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.events.EventBevinding;

/** Een voorziening zoals plan-service haar meedeelde, met de uitkomst van haar weging. */
public record Voorziening(UUID id, boolean materieel, Weging weging, List<EventBevinding> bevindingen) {

    /** Waar de weging op uitkwam. */
    public enum Weging {
        GEVRAAGD, TOEGEKEND, GEWEIGERD
    }

    static Voorziening van(Dossiervoorziening rij) {
        return new Voorziening(rij.voorzieningId, "materiële".equals(rij.soort), rij.uitkomst, rij.bevindingen);
    }
}
