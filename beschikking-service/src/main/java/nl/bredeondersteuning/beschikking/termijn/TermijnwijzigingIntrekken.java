package nl.bredeondersteuning.beschikking.termijn;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import nl.bredeondersteuning.events.TermijnwijzigingIngetrokken;
import nl.bredeondersteuning.platform.event.Outbox;
import nl.bredeondersteuning.platform.zaak.Zaken;

/** Trekt een opschorting, verlenging of bericht van uitstel in, met een reden; wat gebeurde blijft te zien. */
@ApplicationScoped
public class TermijnwijzigingIntrekken {

    private final Zaken zaken;
    private final Termijnwijzigingen wijzigingen;
    private final Outbox outbox;

    TermijnwijzigingIntrekken(Zaken zaken, Termijnwijzigingen wijzigingen, Outbox outbox) {
        this.zaken = zaken;
        this.wijzigingen = wijzigingen;
        this.outbox = outbox;
    }

    /** @return of zij nog gold */
    @Transactional
    public boolean trekIn(UUID zaakId, UUID wijzigingId, String reden, LocalDate dag) {
        zaken.vergrendel(zaakId);
        var rij = wijzigingen.in(zaakId, wijzigingId);
        if (rij.ingetrokkenOp != null) {
            return false;
        }
        rij.ingetrokkenOp = dag;
        rij.intrekreden = reden;
        outbox.add(new TermijnwijzigingIngetrokken(zaakId, rij.gemeentecode, rij.artikel, rij.termijn.label(), rij.id, dag));
        return true;
    }
}
