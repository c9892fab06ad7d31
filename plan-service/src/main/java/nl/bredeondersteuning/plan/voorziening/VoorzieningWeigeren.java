package nl.bredeondersteuning.plan.voorziening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.beleid.Bevinding;
import nl.bredeondersteuning.events.VoorzieningGeweigerd;
import nl.bredeondersteuning.plan.zaak.EigenZaakOpenen;
import nl.bredeondersteuning.platform.beveiliging.Aanroeper;
import nl.bredeondersteuning.platform.event.Draadbevindingen;
import nl.bredeondersteuning.platform.event.Outbox;

/** Weigert een voorziening op een grond die zich voordoet, met motivering (Awb 3:46, Kampen artikel 5.2). */
@ApplicationScoped
public class VoorzieningWeigeren {

    private final EigenZaakOpenen zaken;
    private final Voorzieningen voorzieningen;
    private final VoorzieningWegen wegen;
    private final Outbox outbox;

    VoorzieningWeigeren(EigenZaakOpenen zaken, Voorzieningen voorzieningen, VoorzieningWegen wegen, Outbox outbox) {
        this.zaken = zaken;
        this.voorzieningen = voorzieningen;
        this.wegen = wegen;
        this.outbox = outbox;
    }

    /** Geweigerd, of de grond doet zich niet voor. */
    public sealed interface Outcome {
        record Geweigerd() implements Outcome {
        }

        record Verzet(List<Bevinding> bevindingen) implements Outcome {
        }
    }

    @Transactional
    public Outcome weiger(UUID zaakId, UUID voorzieningId, String aanhaling, String motivering, LocalDate dag) {
        zaken.open(zaakId);
        var voorziening = voorzieningen.van(zaakId, voorzieningId);
        voorziening.eisGevraagd();
        var weging = wegen.weeg(voorziening, dag);
        var gronden = weging.weigeren(aanhaling);
        voorziening.getoetst(weging.toets(), weging.profiel().versie().id(), dag);
        if (gronden.stream().anyMatch(Bevinding::houdtTegen)) {
            return new Outcome.Verzet(gronden);
        }
        var grond = gronden.getFirst().artikel();
        voorziening.weiger(grond, motivering, Aanroeper.huidig().medewerker(), dag);
        outbox.add(new VoorzieningGeweigerd(zaakId, voorziening.gemeentecode, grond, voorziening.id, voorziening.soort.label(),
                voorziening.leefgebied, grond, dag, Draadbevindingen.van(gronden)));
        return new Outcome.Geweigerd();
    }
}
