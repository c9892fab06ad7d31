package nl.bredeondersteuning.plan.voorziening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import nl.bredeondersteuning.beleid.wet.Besluitsoort;
import nl.bredeondersteuning.events.BeschikkingEvent;
import nl.bredeondersteuning.events.BeschikkingVastgesteld;
import nl.bredeondersteuning.events.BesluitVervallen;
import nl.bredeondersteuning.events.ToekenningNietVastgesteld;

/** Neemt bij een voorziening over wat met het besluit over haar gebeurde: het recht ontstaat door het besluit (I13). */
@ApplicationScoped
public class BesluitOvernemen {

    private final Voorzieningen voorzieningen;

    BesluitOvernemen(Voorzieningen voorzieningen) {
        this.voorzieningen = voorzieningen;
    }

    @Transactional
    public void neemOver(BeschikkingEvent gebeurtenis) {
        switch (gebeurtenis) {
            case BeschikkingVastgesteld besluit -> besluit.onderdelen().stream().filter(deel -> isToekenning(deel.besluitsoort()))
                    .flatMap(deel -> voorziening(besluit.zaakId(), deel.voorzieningId()).stream())
                    .forEach(voorziening -> voorziening.besluitVastgesteld(besluit.besluitId(), besluit.vastgesteldOp()));
            case ToekenningNietVastgesteld besluit -> voorziening(besluit.zaakId(), besluit.voorzieningId())
                    .ifPresent(Voorziening::nietVastgesteld);
            case BesluitVervallen besluit -> voorzieningen.alle(besluit.zaakId())
                    .forEach(voorziening -> voorziening.besluitVervallen(besluit.besluitId()));
            default -> { }
        }
    }

    private Optional<Voorziening> voorziening(UUID zaakId, UUID voorzieningId) {
        return Optional.ofNullable(voorzieningId).flatMap(id -> voorzieningen.vind(zaakId, id));
    }

    private static boolean isToekenning(String besluitsoort) {
        return Besluitsoort.VOORZIENING_TOEGEKEND.label().equals(besluitsoort);
    }
}
