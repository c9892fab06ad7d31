package nl.bredeondersteuning.deadline.event;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.bredeondersteuning.deadline.zaak.GebeurtenisVerwerken;
import nl.bredeondersteuning.events.ZaakEvent;
import nl.bredeondersteuning.platform.event.Afnemer;
import nl.bredeondersteuning.platform.event.Inbox;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hoort beschikking-service: elke gebeurtenis komt in het dossier van haar zaak. */
@ApplicationScoped
public class BeschikkingEventConsumer implements Afnemer {

    private final Inbox inbox;
    private final GebeurtenisVerwerken verwerken;

    BeschikkingEventConsumer(Inbox inbox, GebeurtenisVerwerken verwerken) {
        this.inbox = inbox;
        this.verwerken = verwerken;
    }

    @Incoming("beschikking")
    @Blocking
    public void ontvang(List<String> berichten) {
        inbox.open(berichten, this);
    }

    @Override
    public String bron() {
        return "beschikking";
    }

    @Override
    public void verwerk(List<ZaakEvent> gebeurtenissen) {
        verwerken.verwerk(gebeurtenissen);
    }
}
