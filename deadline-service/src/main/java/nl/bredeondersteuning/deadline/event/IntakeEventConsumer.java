package nl.bredeondersteuning.deadline.event;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.bredeondersteuning.deadline.zaak.GebeurtenisVerwerken;
import nl.bredeondersteuning.deadline.zaak.MeldenZonderZaak;
import nl.bredeondersteuning.events.ZaakEvent;
import nl.bredeondersteuning.platform.event.Afnemer;
import nl.bredeondersteuning.platform.event.Inbox;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hoort intake-service: wat nog geen zaak is, wordt een taak op de werkvoorraad; al het andere komt in het dossier van de zaak. */
@ApplicationScoped
public class IntakeEventConsumer implements Afnemer {

    private final Inbox inbox;
    private final MeldenZonderZaak melden;
    private final GebeurtenisVerwerken verwerken;

    IntakeEventConsumer(Inbox inbox, MeldenZonderZaak melden, GebeurtenisVerwerken verwerken) {
        this.inbox = inbox;
        this.melden = melden;
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
        verwerken.verwerk(gebeurtenissen.stream().filter(gebeurtenis -> !MeldenZonderZaak.zonderZaak(gebeurtenis)).toList());
        gebeurtenissen.stream().filter(MeldenZonderZaak::zonderZaak).forEach(melden::meld);
    }
}
