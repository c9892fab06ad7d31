package nl.bredeondersteuning.plan.voorziening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import nl.bredeondersteuning.plan.zaak.ZaakOpenen;

/** Vraagt de rechthebbende om medewerking voordat een voorziening wordt toegekend (Kampen artikel 5.1 lid 4). */
@ApplicationScoped
public class MedewerkingVragen {

    private final ZaakOpenen zaken;
    private final Voorzieningen voorzieningen;

    MedewerkingVragen(ZaakOpenen zaken, Voorzieningen voorzieningen) {
        this.zaken = zaken;
        this.voorzieningen = voorzieningen;
    }

    @Transactional
    public void vraag(UUID zaakId, UUID voorzieningId, Medewerkingsverzoek verzoek) {
        zaken.openEigen(zaakId);
        var voorziening = voorzieningen.van(zaakId, voorzieningId);
        voorziening.eisGevraagd();
        voorziening.vraagMedewerking(verzoek);
    }
}
