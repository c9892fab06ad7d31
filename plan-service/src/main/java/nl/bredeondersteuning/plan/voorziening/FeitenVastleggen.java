package nl.bredeondersteuning.plan.voorziening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import nl.bredeondersteuning.plan.zaak.ZaakOpenen;

/** Legt de feiten van een gevraagde voorziening vast, met waar elk feit vandaan komt. */
@ApplicationScoped
public class FeitenVastleggen {

    private final ZaakOpenen zaken;
    private final Voorzieningen voorzieningen;

    FeitenVastleggen(ZaakOpenen zaken, Voorzieningen voorzieningen) {
        this.zaken = zaken;
        this.voorzieningen = voorzieningen;
    }

    @Transactional
    public void legVast(UUID zaakId, UUID voorzieningId, Voorzieningfeiten feiten, Map<String, String> bronnen) {
        zaken.openEigen(zaakId);
        var voorziening = voorzieningen.van(zaakId, voorzieningId);
        voorziening.eisGevraagd();
        voorziening.legFeitenVast(feiten, bronnen);
    }
}
