package nl.bredeondersteuning.plan.voorziening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import nl.bredeondersteuning.plan.zaak.ZaakOpenen;
import nl.bredeondersteuning.platform.problem.Probleemsoort;
import nl.bredeondersteuning.platform.problem.Problem;

/** Legt vast of de gevraagde medewerking is verleend (Kampen artikel 5.2 sub c). */
@ApplicationScoped
public class MedewerkingVastleggen {

    private final ZaakOpenen zaken;
    private final Voorzieningen voorzieningen;

    MedewerkingVastleggen(ZaakOpenen zaken, Voorzieningen voorzieningen) {
        this.zaken = zaken;
        this.voorzieningen = voorzieningen;
    }

    @Transactional
    public void legVast(UUID zaakId, UUID voorzieningId, boolean verleend, LocalDate dag) {
        zaken.openEigen(zaakId);
        var voorziening = voorzieningen.van(zaakId, voorzieningId);
        voorziening.eisGevraagd();
        if (voorziening.medewerkingsverzoeken.isEmpty()) {
            throw Problem.van(Probleemsoort.TOESTAND_VERZET_ZICH,
                    "Bij deze voorziening is niet om medewerking gevraagd. Leg eerst het verzoek vast.").exception();
        }
        voorziening.beantwoordMedewerking(verleend, dag);
    }
}
