package nl.bredeondersteuning.plan.zaak;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import nl.bredeondersteuning.platform.zaak.Zaken;

/** Zet het anker van een zaak: de dag waarop de hulpvraag voor het eerst is vastgesteld (Wht 2.21 lid 4). */
@ApplicationScoped
public class ZaakVerankeren {

    private final Zaken zaken;
    private final PlanZaken planZaken;

    ZaakVerankeren(Zaken zaken, PlanZaken planZaken) {
        this.zaken = zaken;
        this.planZaken = planZaken;
    }

    /** @return of deze dag het anker werd */
    @Transactional
    public boolean veranker(UUID zaakId, LocalDate dag) {
        var bekend = planZaken.van(zaakId, zaken.vergrendel(zaakId).gemeentecode());
        if (bekend.hulpvraagVastgesteldOp != null) {
            return false;
        }
        bekend.hulpvraagVastgesteldOp = dag;
        return true;
    }
}
