package nl.bredeondersteuning.beschikking.besluit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import nl.bredeondersteuning.beschikking.bezwaar.BezwaarHeropenen;
import nl.bredeondersteuning.events.BesluitVervallen;
import nl.bredeondersteuning.platform.event.Outbox;
import nl.bredeondersteuning.platform.tijd.Dagklok;

/** Haalt een besluit weg dat de rechter vernietigde, zodat opnieuw besloten kan worden; was het op bezwaar, dan loopt dat weer (Awb 8:72). */
@ApplicationScoped
public class BesluitVernietigen {

    private final Besluiten besluiten;
    private final BezwaarHeropenen heropenen;
    private final Outbox outbox;
    private final Dagklok klok;

    BesluitVernietigen(Besluiten besluiten, BezwaarHeropenen heropenen, Outbox outbox, Dagklok klok) {
        this.besluiten = besluiten;
        this.heropenen = heropenen;
        this.outbox = outbox;
        this.klok = klok;
    }

    /** De zaak is vergrendeld. */
    @Transactional
    public void vernietig(UUID zaakId, UUID besluitId) {
        var besluit = besluiten.in(zaakId, besluitId);
        besluit.status = Besluitstatus.VERVALLEN;
        if (besluit.bezwaarId != null) {
            heropenen.heropen(zaakId, besluit.bezwaarId);
        }
        outbox.add(new BesluitVervallen(zaakId, besluit.gemeentecode, "Awb 8:72 lid 1", besluitId, besluit.soort.label(),
                besluit.voorzieningId, LocalDate.now(klok), null));
    }
}
