package nl.bredeondersteuning.intake.aanvraag;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import nl.bredeondersteuning.platform.problem.Problem;
import nl.bredeondersteuning.platform.zaak.Zaak;
import nl.bredeondersteuning.platform.zaak.Zaken;

/** Vergrendelt een zaak om er iets in te doen; wat is doorgezonden of overgedragen, is van een ander (Wht 2.21 lid 1). */
@ApplicationScoped
public class ZaakOpenen {

    private final Zaken zaken;
    private final Aanvragen aanvragen;

    ZaakOpenen(Zaken zaken, Aanvragen aanvragen) {
        this.zaken = zaken;
        this.aanvragen = aanvragen;
    }

    /** @throws nl.bredeondersteuning.platform.problem.ProblemException 404 zonder zaak, 409 met Wht 2.21 lid 1 na vertrek */
    @Transactional
    public Zaak open(UUID zaakId) {
        var zaak = zaken.vergrendel(zaakId);
        Optional.ofNullable(aanvragen.findById(zaakId)).filter(aanvraag -> aanvraag.vertrek != null).ifPresent(aanvraag -> {
            throw Problem.verzet("Wht 2.21 lid 1", "Deze zaak is op " + aanvraag.vertrokkenOp + " " + aanvraag.vertrek.woord
                    + " aan een andere gemeente. Wat er nu gebeurt, legt die gemeente vast.").exception();
        });
        return zaak;
    }
}
