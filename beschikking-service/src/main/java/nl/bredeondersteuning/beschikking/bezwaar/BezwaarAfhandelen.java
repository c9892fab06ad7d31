package nl.bredeondersteuning.beschikking.bezwaar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import nl.bredeondersteuning.events.BezwaarAfgehandeld;
import nl.bredeondersteuning.platform.event.Outbox;

/** Handelt een bezwaar af met de beslissing die is vastgesteld (Awb 7:11). */
@ApplicationScoped
public class BezwaarAfhandelen {

    private final Bezwaren bezwaren;
    private final Outbox outbox;

    BezwaarAfhandelen(Bezwaren bezwaren, Outbox outbox) {
        this.bezwaren = bezwaren;
        this.outbox = outbox;
    }

    /** De zaak is vergrendeld. */
    @Transactional
    public void handelAf(UUID zaakId, UUID bezwaarId, UUID beslissingId, Bezwaaruitkomst uitkomst, LocalDate dag) {
        var bezwaar = bezwaren.in(zaakId, bezwaarId);
        bezwaar.uitkomst = uitkomst.label();
        bezwaar.beslissingId = beslissingId;
        bezwaar.afgehandeldOp = dag;
        outbox.add(new BezwaarAfgehandeld(zaakId, bezwaar.gemeentecode, "Awb 7:11", bezwaarId, beslissingId, uitkomst.label(), dag,
                Bezwaaronderdeel.overDeDraad(bezwaar.onderdelen)));
    }
}
