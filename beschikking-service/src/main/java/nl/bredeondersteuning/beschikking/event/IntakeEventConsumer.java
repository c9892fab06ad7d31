package nl.bredeondersteuning.beschikking.event;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.bredeondersteuning.beschikking.dossier.IntakeBijhouden;
import nl.bredeondersteuning.beschikking.klaarbericht.KlaarberichtKlaarzetten;
import nl.bredeondersteuning.events.ZaakEvent;
import nl.bredeondersteuning.platform.event.Afnemer;
import nl.bredeondersteuning.platform.event.Inbox;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hoort intake-service. */
@ApplicationScoped
public class IntakeEventConsumer implements Afnemer {

    private final Inbox inbox;
    private final IntakeBijhouden bijhouden;
    private final KlaarberichtKlaarzetten klaarberichten;

    IntakeEventConsumer(Inbox inbox, IntakeBijhouden bijhouden, KlaarberichtKlaarzetten klaarberichten) {
        this.klaarberichten = klaarberichten;
        this.inbox = inbox;
        this.bijhouden = bijhouden;
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
        gebeurtenissen.forEach(this::verwerk);
    }

    private void verwerk(ZaakEvent gebeurtenis) {
        bijhouden.houdBij(gebeurtenis);
        klaarberichten.zetKlaar(gebeurtenis);
    }
}
