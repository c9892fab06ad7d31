package nl.bredeondersteuning.plan.event;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import nl.bredeondersteuning.events.IntakeEvent;
import nl.bredeondersteuning.events.ZaakEvent;
import nl.bredeondersteuning.plan.zaak.ZaakBijwerken;
import nl.bredeondersteuning.platform.event.Afnemer;
import nl.bredeondersteuning.platform.event.Inbox;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hoort intake-service: de aanvraag, het recht, het eerste gesprek en de afscherming van een zaak. */
@ApplicationScoped
public class IntakeEventConsumer implements Afnemer {

    private final Inbox inbox;
    private final ZaakBijwerken bijwerken;

    IntakeEventConsumer(Inbox inbox, ZaakBijwerken bijwerken) {
        this.inbox = inbox;
        this.bijwerken = bijwerken;
    }

    @Incoming("intake")
    @Blocking
    public void ontvang(String bericht) {
        inbox.open(bericht, this);
    }

    @Override
    public String bron() {
        return "intake";
    }

    @Override
    public void verwerk(ZaakEvent gebeurtenis) {
        switch (gebeurtenis) {
            case IntakeEvent vanIntake -> bijwerken.werkBij(vanIntake);
            default -> { }
        }
    }
}
