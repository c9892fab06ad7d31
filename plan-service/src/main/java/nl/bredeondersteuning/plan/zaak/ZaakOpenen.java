package nl.bredeondersteuning.plan.zaak;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.bredeondersteuning.plan.regels.Zaakfeiten;
import nl.bredeondersteuning.platform.problem.Problem;
import nl.bredeondersteuning.platform.zaak.Zaken;

/** Vergrendelt een zaak en geeft de feiten waarop plan toetst. */
@ApplicationScoped
public class ZaakOpenen {

    private final Zaken zaken;
    private final PlanZaken planZaken;

    ZaakOpenen(Zaken zaken, PlanZaken planZaken) {
        this.zaken = zaken;
        this.planZaken = planZaken;
    }

    @Transactional
    public Zaakfeiten open(UUID zaakId) {
        var zaak = zaken.vergrendel(zaakId);
        var bekend = planZaken.lees(zaakId, zaak.gemeentecode());
        return new Zaakfeiten(zaak.gemeentecode(), bekend.eersteGesprekOp, bekend.ingezetene, bekend.overlegVastgelegd,
                bekend.afwijzingOntvangenOp, bekend.toegangBekendgemaaktOp, bekend.hulpvraagVastgesteldOp, bekend.planVastgesteldOp,
                bekend.vertrokkenOp, zaak.overgeslagen());
    }

    /** Als {@link #open}, om er iets in te doen: wat naar een andere gemeente ging, is van een ander. */
    @Transactional
    public Zaakfeiten openEigen(UUID zaakId) {
        var feiten = open(zaakId);
        if (feiten.vertrokkenOp() != null) {
            throw Problem.verzet("Wht 2.21 lid 1", "Deze zaak is op " + feiten.vertrokkenOp()
                    + " naar een andere gemeente gegaan. Wat er nu gebeurt, legt die gemeente vast.").exception();
        }
        return feiten;
    }
}
