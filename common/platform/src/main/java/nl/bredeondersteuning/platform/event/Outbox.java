package nl.bredeondersteuning.platform.event;

import jakarta.enterprise.context.ApplicationScoped;
import nl.bredeondersteuning.events.ZaakEvent;
import nl.bredeondersteuning.platform.zaak.Gebeurtenissen;

/** Waardoor een gebeurtenis de service verlaat: in dezelfde transactie als de verandering, op volgorde per zaak. */
@ApplicationScoped
public class Outbox {

    private final Gebeurtenissen gebeurtenissen;

    Outbox(Gebeurtenissen gebeurtenissen) {
        this.gebeurtenissen = gebeurtenissen;
    }

    /** De zaak van de gebeurtenis moet in deze transactie vergrendeld zijn. */
    public void add(ZaakEvent gebeurtenis) {
        gebeurtenissen.deelMee(gebeurtenis);
    }
}
