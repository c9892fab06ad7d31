package nl.bredeondersteuning.deadline.zaak;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.bredeondersteuning.deadline.regels.Zaakfeiten.Voorziening;
import nl.bredeondersteuning.deadline.regels.Zaakfeiten.Voorzieningstatus;
import nl.bredeondersteuning.events.PlanEvent;
import nl.bredeondersteuning.events.ToekenningTegengehouden;
import nl.bredeondersteuning.events.VoorzieningGevraagd;
import nl.bredeondersteuning.events.VoorzieningGeweigerd;
import nl.bredeondersteuning.events.VoorzieningToegekend;
import nl.bredeondersteuning.events.VoorzieningVerstrekt;

/** Leest de voorzieningen van een zaak uit wat plan-service meedeelt. */
final class Voorzieningenlezer {

    private final Map<UUID, Voorziening> voorzieningen = new LinkedHashMap<>();

    List<Voorziening> alle() {
        return List.copyOf(voorzieningen.values());
    }

    void neem(PlanEvent gebeurtenis) {
        switch (gebeurtenis) {
            case VoorzieningGevraagd e -> zet(new Voorziening(e.voorzieningId(), e.soort(), e.leefgebied(), Voorzieningstatus.GEVRAAGD,
                    e.gevraagdOp(), null, null));
            case VoorzieningToegekend e -> zet(new Voorziening(e.voorzieningId(), e.soort(), e.leefgebied(), Voorzieningstatus.TOEGEKEND,
                    e.gevraagdOp(), null, null));
            case VoorzieningGeweigerd e -> {
                var oud = van(e.voorzieningId());
                zet(new Voorziening(oud.id(), e.soort(), e.leefgebied(), Voorzieningstatus.GEWEIGERD, oud.gevraagdOp(), null, null));
            }
            case VoorzieningVerstrekt e -> {
                var oud = van(e.voorzieningId());
                zet(new Voorziening(oud.id(), oud.soort(), oud.leefgebied(), Voorzieningstatus.VERSTREKT, oud.gevraagdOp(), null, null));
            }
            case ToekenningTegengehouden e -> {
                var oud = van(e.voorzieningId());
                zet(new Voorziening(oud.id(), oud.soort(), oud.leefgebied(), oud.status(), e.gevraagdOp(), e.tegengehoudenOp(),
                        e.artikel()));
            }
            default -> { }
        }
    }

    private Voorziening van(UUID id) {
        return voorzieningen.getOrDefault(id, new Voorziening(id, null, null, Voorzieningstatus.GEVRAAGD, null, null, null));
    }

    private void zet(Voorziening voorziening) {
        voorzieningen.put(voorziening.id(), voorziening);
    }
}
