package nl.bredeondersteuning.beschikking.bezwaar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Zet een bezwaar weer open als de rechter de beslissing erop vernietigde (Awb 8:72 lid 4). */
@ApplicationScoped
public class BezwaarHeropenen {

    private final Bezwaren bezwaren;

    BezwaarHeropenen(Bezwaren bezwaren) {
        this.bezwaren = bezwaren;
    }

    /** De zaak is vergrendeld. */
    @Transactional
    public void heropen(UUID zaakId, UUID bezwaarId) {
        var bezwaar = bezwaren.in(zaakId, bezwaarId);
        bezwaar.uitkomst = null;
        bezwaar.beslissingId = null;
        bezwaar.afgehandeldOp = null;
    }
}
