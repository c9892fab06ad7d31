package nl.bredeondersteuning.intake.toegang;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.bredeondersteuning.events.DossierAfgeschermd;
import nl.bredeondersteuning.platform.event.Outbox;
import nl.bredeondersteuning.platform.zaak.Zaken;

/** Zet wie een afgeschermde zaak gaat behandelen op haar toegangslijst, in alle services (AVG 5 lid 1 sub f); de eerste die haar nam, is het. */
@ApplicationScoped
public class BehandelaarToelaten {

    private final Zaken zaken;
    private final Outbox outbox;

    BehandelaarToelaten(Zaken zaken, Outbox outbox) {
        this.zaken = zaken;
        this.outbox = outbox;
    }

    @Transactional
    public void laatToe(UUID zaakId, String medewerker, LocalDate dag) {
        var zaak = zaken.vergrendel(zaakId);
        if (zaak.onbehandeld()) {
            zaak.schermAf(Set.of(medewerker));
            outbox.add(new DossierAfgeschermd(zaakId, zaak.gemeentecode(), "AVG 5 lid 1 sub f", List.of(medewerker), dag));
        }
    }
}
