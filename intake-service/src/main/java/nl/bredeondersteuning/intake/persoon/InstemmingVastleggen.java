package nl.bredeondersteuning.intake.persoon;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import nl.bredeondersteuning.intake.aanvraag.ZaakOpenen;

/** Legt vast dat de aanvrager instemt met digitale post, of dat intrekt (Awb 2:8). */
@ApplicationScoped
public class InstemmingVastleggen {

    private final ZaakOpenen zaken;
    private final Instemmingen instemmingen;

    InstemmingVastleggen(ZaakOpenen zaken, Instemmingen instemmingen) {
        this.zaken = zaken;
        this.instemmingen = instemmingen;
    }

    @Transactional
    public void legVast(UUID zaakId, boolean ingestemd, LocalDate dag) {
        var instemming = new Instemming();
        instemming.id = UUID.randomUUID();
        instemming.zaakId = zaakId;
        instemming.gemeentecode = zaken.open(zaakId).gemeentecode();
        instemming.ingestemd = ingestemd;
        instemming.op = dag;
        instemmingen.persist(instemming);
    }
}
