package nl.bredeondersteuning.plan.event;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.bredeondersteuning.events.IntakeEvent;
import nl.bredeondersteuning.events.ZaakEvent;
import nl.bredeondersteuning.events.ZaakOvergenomen;
import nl.bredeondersteuning.plan.hulpvraag.HulpvragenOvernemen;
import nl.bredeondersteuning.plan.planvanaanpak.PlanOvernemen;
import nl.bredeondersteuning.plan.zaak.ZaakBijwerken;
import nl.bredeondersteuning.platform.event.Afnemer;
import nl.bredeondersteuning.platform.event.Inbox;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hoort intake-service: de aanvraag, het recht, het eerste gesprek en de afscherming van een zaak. */
@ApplicationScoped
public class IntakeEventConsumer implements Afnemer {

    private final Inbox inbox;
    private final ZaakBijwerken bijwerken;
    private final HulpvragenOvernemen hulpvragen;
    private final PlanOvernemen plannen;

    IntakeEventConsumer(Inbox inbox, ZaakBijwerken bijwerken, HulpvragenOvernemen hulpvragen, PlanOvernemen plannen) {
        this.hulpvragen = hulpvragen;
        this.plannen = plannen;
        this.inbox = inbox;
        this.bijwerken = bijwerken;
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
        switch (gebeurtenis) {
            case ZaakOvergenomen overname -> {
                bijwerken.werkBij(overname);
                hulpvragen.neemOver(overname);
                plannen.neemOver(overname);
            }
            case IntakeEvent vanIntake -> bijwerken.werkBij(vanIntake);
            default -> { }
        }
    }
}
