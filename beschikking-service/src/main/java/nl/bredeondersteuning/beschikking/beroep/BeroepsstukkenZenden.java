package nl.bredeondersteuning.beschikking.beroep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import nl.bredeondersteuning.events.BeroepsstukkenGezonden;
import nl.bredeondersteuning.platform.event.Outbox;
import nl.bredeondersteuning.platform.zaak.Zaken;

/** Legt vast dat de stukken naar de rechter zijn gezonden (Awb 8:42). */
@ApplicationScoped
public class BeroepsstukkenZenden {

    private final Zaken zaken;
    private final Beroepen beroepen;
    private final Outbox outbox;

    BeroepsstukkenZenden(Zaken zaken, Beroepen beroepen, Outbox outbox) {
        this.zaken = zaken;
        this.beroepen = beroepen;
        this.outbox = outbox;
    }

    /** @return of het nog niet vastlag en het beroep loopt */
    @Transactional
    public boolean zend(UUID zaakId, UUID beroepId, LocalDate dag) {
        zaken.vergrendel(zaakId);
        var beroep = beroepen.in(zaakId, beroepId);
        if (!beroep.loopt() || beroep.stukkenGezondenOp != null) {
            return false;
        }
        beroep.stukkenGezondenOp = dag;
        outbox.add(new BeroepsstukkenGezonden(zaakId, beroep.gemeentecode, "Awb 8:42 lid 1", beroepId, dag));
        return true;
    }
}
