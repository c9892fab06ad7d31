package nl.bredeondersteuning.intake.aanvraag;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import nl.bredeondersteuning.events.AanvraagBevestigd;
import nl.bredeondersteuning.platform.event.Outbox;
import nl.bredeondersteuning.platform.tijd.Dagklok;

/** Bevestigt een aanvraag schriftelijk (Awb 4:1; I7): zij blijft ontvangen op de dag waarop zij gedaan is. */
@ApplicationScoped
public class AanvraagBevestigen {

    private final ZaakOpenen zaken;
    private final Aanvragen aanvragen;
    private final Outbox outbox;
    private final Dagklok klok;

    AanvraagBevestigen(ZaakOpenen zaken, Aanvragen aanvragen, Outbox outbox, Dagklok klok) {
        this.zaken = zaken;
        this.aanvragen = aanvragen;
        this.outbox = outbox;
        this.klok = klok;
    }

    @Transactional
    public void bevestig(UUID zaakId) {
        var zaak = zaken.open(zaakId);
        var aanvraag = aanvragen.findById(zaakId);
        if (aanvraag.bevestigdOp == null) {
            aanvraag.bevestigdOp = LocalDate.now(klok);
            outbox.add(new AanvraagBevestigd(zaakId, zaak.gemeentecode(), "Awb 4:1", aanvraag.bevestigdOp));
        }
    }
}
