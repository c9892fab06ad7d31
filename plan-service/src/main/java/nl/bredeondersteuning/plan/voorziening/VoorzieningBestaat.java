package nl.bredeondersteuning.plan.voorziening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Zegt of een id dat van een voorziening van deze zaak is. */
@ApplicationScoped
public class VoorzieningBestaat {

    private final Voorzieningen voorzieningen;

    VoorzieningBestaat(Voorzieningen voorzieningen) {
        this.voorzieningen = voorzieningen;
    }

    @Transactional
    public boolean bestaat(UUID zaakId, String id) {
        return voorzieningen.alle(zaakId).stream().anyMatch(voorziening -> voorziening.id.toString().equals(id));
    }
}
