package nl.bredeondersteuning.beschikking.event;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.bredeondersteuning.beschikking.dossier.PlanBijhouden;
import nl.bredeondersteuning.beschikking.oordeel.OordeelOvernemen;
import nl.bredeondersteuning.events.OordeelOverVoorzieningGegeven;
import nl.bredeondersteuning.events.ZaakEvent;
import nl.bredeondersteuning.platform.event.Afnemer;
import nl.bredeondersteuning.platform.event.Inbox;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hoort plan-service. */
@ApplicationScoped
public class PlanEventConsumer implements Afnemer {

    private final Inbox inbox;
    private final PlanBijhouden bijhouden;
    private final OordeelOvernemen oordelen;

    PlanEventConsumer(Inbox inbox, PlanBijhouden bijhouden, OordeelOvernemen oordelen) {
        this.inbox = inbox;
        this.bijhouden = bijhouden;
        this.oordelen = oordelen;
    }

    @Incoming("plan")
    @Blocking
    public void ontvang(List<String> berichten) {
        inbox.open(berichten, this);
    }

    @Override
    public String bron() {
        return "plan";
    }

    @Override
    public void verwerk(List<ZaakEvent> gebeurtenissen) {
        gebeurtenissen.forEach(this::verwerk);
    }

    private void verwerk(ZaakEvent gebeurtenis) {
        if (gebeurtenis instanceof OordeelOverVoorzieningGegeven oordeel) {
            oordelen.neemOver(oordeel);
        } else {
            bijhouden.houdBij(gebeurtenis);
        }
    }
}
