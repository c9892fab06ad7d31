package nl.bredeondersteuning.plan.event;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.bredeondersteuning.events.BeschikkingBekendgemaakt;
import nl.bredeondersteuning.events.BeschikkingVastgesteld;
import nl.bredeondersteuning.events.BesluitVervallen;
import nl.bredeondersteuning.events.OordeelOverBesluitGegeven;
import nl.bredeondersteuning.events.ToekenningNietVastgesteld;
import nl.bredeondersteuning.events.ZaakEvent;
import nl.bredeondersteuning.plan.oordeel.OordeelOvernemen;
import nl.bredeondersteuning.plan.voorziening.BesluitOvernemen;
import nl.bredeondersteuning.plan.zaak.ZaakBijwerken;
import nl.bredeondersteuning.platform.event.Afnemer;
import nl.bredeondersteuning.platform.event.Inbox;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hoort beschikking-service: wat besluiten en oordelen daar voor plan en voorzieningen betekenen. */
@ApplicationScoped
public class BeschikkingEventConsumer implements Afnemer {

    private final Inbox inbox;
    private final ZaakBijwerken bijwerken;
    private final BesluitOvernemen besluiten;
    private final OordeelOvernemen oordelen;

    BeschikkingEventConsumer(Inbox inbox, ZaakBijwerken bijwerken, BesluitOvernemen besluiten, OordeelOvernemen oordelen) {
        this.inbox = inbox;
        this.bijwerken = bijwerken;
        this.besluiten = besluiten;
        this.oordelen = oordelen;
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
        gebeurtenissen.forEach(this::verwerk);
    }

    private void verwerk(ZaakEvent gebeurtenis) {
        switch (gebeurtenis) {
            case BeschikkingBekendgemaakt bekendgemaakt -> bijwerken.werkBij(bekendgemaakt);
            case BeschikkingVastgesteld vastgesteld -> besluiten.neemOver(vastgesteld);
            case ToekenningNietVastgesteld tegengehouden -> besluiten.neemOver(tegengehouden);
            case BesluitVervallen vervallen -> besluiten.neemOver(vervallen);
            case OordeelOverBesluitGegeven gegeven -> oordelen.neemOver(gegeven);
            default -> { }
        }
    }
}
