package nl.bredeondersteuning.plan.zaak;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.bredeondersteuning.plan.regels.Zaakfeiten;
import nl.bredeondersteuning.platform.problem.Problem;

/** Vergrendelt een zaak om er iets in te doen; wat naar een andere gemeente ging, is van een ander (Wht 2.21 lid 1). */
@ApplicationScoped
public class EigenZaakOpenen {

    private final ZaakOpenen zaken;

    EigenZaakOpenen(ZaakOpenen zaken) {
        this.zaken = zaken;
    }

    /** @throws nl.bredeondersteuning.platform.problem.ProblemException 404 zonder zaak, 409 met Wht 2.21 lid 1 na vertrek */
    @Transactional
    public Zaakfeiten open(UUID zaakId) {
        var feiten = zaken.open(zaakId);
        if (feiten.vertrokkenOp() != null) {
            throw Problem.verzet("Wht 2.21 lid 1", "Deze zaak is op " + feiten.vertrokkenOp()
                    + " naar een andere gemeente gegaan. Wat er nu gebeurt, legt die gemeente vast.").exception();
        }
        return feiten;
    }
}
