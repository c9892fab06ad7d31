package nl.bredeondersteuning.plan.hulpvraag;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.bredeondersteuning.events.DoelstellingBereikt;
import nl.bredeondersteuning.plan.zaak.ZaakOpenen;
import nl.bredeondersteuning.platform.event.Outbox;
import nl.bredeondersteuning.platform.problem.Problem;

/** Legt vast dat een doelstelling is bereikt; zonder dit staat zij open en vraagt zij bij het einde om een overdracht (Kampen artikel 6.1). */
@ApplicationScoped
public class DoelstellingBereiken {

    private final ZaakOpenen zaken;
    private final Hulpvragen hulpvragen;
    private final Outbox outbox;

    DoelstellingBereiken(ZaakOpenen zaken, Hulpvragen hulpvragen, Outbox outbox) {
        this.zaken = zaken;
        this.hulpvragen = hulpvragen;
        this.outbox = outbox;
    }

    @Transactional
    public void bereik(UUID zaakId, UUID doelstellingId, LocalDate dag) {
        var zaak = zaken.openEigen(zaakId);
        var doelstelling = Optional.ofNullable(hulpvragen.doelstelling(doelstellingId)).filter(doel -> doel.zaakId.equals(zaakId))
                .orElseThrow(() -> Problem.onbekend("Deze doelstelling").exception());
        if (doelstelling.bereiktOp == null) {
            doelstelling.bereiktOp = dag;
            outbox.add(new DoelstellingBereikt(zaakId, zaak.gemeentecode(), doelstelling.artikel, doelstelling.id, doelstelling.leefgebied, dag));
        }
    }
}
