package nl.bredeondersteuning.deadline.event;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.bredeondersteuning.deadline.zaak.GebeurtenisVerwerken;
import nl.bredeondersteuning.deadline.zaak.PortaalregelMelden;
import nl.bredeondersteuning.events.PortaalregelAfgehandeld;
import nl.bredeondersteuning.events.PortaalregelInQuarantaine;
import nl.bredeondersteuning.events.ZaakEvent;
import nl.bredeondersteuning.platform.event.Afnemer;
import nl.bredeondersteuning.platform.event.Inbox;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hoort intake-service: een regel in quarantaine wordt een taak bij haar bestand, al het andere komt in het dossier van de zaak. */
@ApplicationScoped
public class IntakeEventConsumer implements Afnemer {

    private final Inbox inbox;
    private final PortaalregelMelden portaalregel;
    private final GebeurtenisVerwerken verwerken;

    IntakeEventConsumer(Inbox inbox, PortaalregelMelden portaalregel, GebeurtenisVerwerken verwerken) {
        this.inbox = inbox;
        this.portaalregel = portaalregel;
        this.verwerken = verwerken;
    }

    @Incoming("intake")
    @Blocking
    public void ontvang(List<String> berichten) {
        inbox.open(berichten, this);
    }

    @Override
    public String bron() {
        return "intake";
    }

    @Override
    public void verwerk(List<ZaakEvent> gebeurtenissen) {
        verwerken.verwerk(gebeurtenissen.stream().filter(gebeurtenis -> !overBestand(gebeurtenis)).toList());
        gebeurtenissen.forEach(this::meld);
    }

    private static boolean overBestand(ZaakEvent gebeurtenis) {
        return gebeurtenis instanceof PortaalregelInQuarantaine || gebeurtenis instanceof PortaalregelAfgehandeld;
    }

    private void meld(ZaakEvent overBestand) {
        switch (overBestand) {
            case PortaalregelInQuarantaine regel -> portaalregel.meld(regel);
            case PortaalregelAfgehandeld regel -> portaalregel.meld(regel);
            default -> { }
        }
    }
}
