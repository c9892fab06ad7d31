package nl.bredeondersteuning.beschikking.oordeel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.bredeondersteuning.events.OordeelOverVoorzieningGegeven;

/** Neemt een oordeel van plan-service over: over dezelfde voorziening en norm telt het in beide services. */
@ApplicationScoped
public class OordeelOvernemen {

    private final Oordelen oordelen;

    OordeelOvernemen(Oordelen oordelen) {
        this.oordelen = oordelen;
    }

    /** Onder zijn eigen id; de zaak is vergrendeld. */
    @Transactional
    public void neemOver(OordeelOverVoorzieningGegeven gegeven) {
        var oordeel = new Oordeel(gegeven.zaakId(), gegeven.gemeentecode(), gegeven.artikel(), gegeven.betreft(), gegeven.medewerker(),
                gegeven.gegevenOp(), "Gegeven over de voorziening; de motivering staat bij plan-service.");
        oordeel.id = gegeven.oordeelId();
        oordelen.persist(oordeel);
    }
}
