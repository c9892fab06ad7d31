package nl.bredeondersteuning.plan.zaak;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import nl.bredeondersteuning.platform.zaak.Zaken;

/** Legt vast wanneer er voor het eerst een plan van aanpak was (Wht 2.21 lid 4, Wht 8.10). */
@ApplicationScoped
public class PlandatumVastleggen {

    private final Zaken zaken;
    private final PlanZaken planZaken;

    PlandatumVastleggen(Zaken zaken, PlanZaken planZaken) {
        this.zaken = zaken;
        this.planZaken = planZaken;
    }

    @Transactional
    public void legVast(UUID zaakId, LocalDate dag) {
        var bekend = planZaken.van(zaakId, zaken.vergrendel(zaakId).gemeentecode());
        if (bekend.planVastgesteldOp == null) {
            bekend.planVastgesteldOp = dag;
        }
    }
}
