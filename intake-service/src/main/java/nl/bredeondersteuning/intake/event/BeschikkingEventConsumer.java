package nl.bredeondersteuning.intake.event;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.bredeondersteuning.beleid.wet.Besluitsoort;
import nl.bredeondersteuning.events.BekendmakingMislukt;
import nl.bredeondersteuning.events.BeschikkingBekendgemaakt;
import nl.bredeondersteuning.events.OndersteuningBeeindigd;
import nl.bredeondersteuning.events.ZaakEvent;
import nl.bredeondersteuning.intake.aanvraag.AanvraagAfsluiten;
import nl.bredeondersteuning.intake.aanvraag.AanvraagHervatten;
import nl.bredeondersteuning.platform.event.Afnemer;
import nl.bredeondersteuning.platform.event.Inbox;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hoort beschikking-service: na een weigering of de laatste dag loopt de aanvraag niet meer, tot die bekendmaking mislukt. */
@ApplicationScoped
public class BeschikkingEventConsumer implements Afnemer {

    private final Inbox inbox;
    private final AanvraagAfsluiten afsluiten;
    private final AanvraagHervatten hervatten;

    BeschikkingEventConsumer(Inbox inbox, AanvraagAfsluiten afsluiten, AanvraagHervatten hervatten) {
        this.inbox = inbox;
        this.afsluiten = afsluiten;
        this.hervatten = hervatten;
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
            case BeschikkingBekendgemaakt besluit when sluitAf(besluit.besluitsoort()) -> afsluiten.sluitAf(besluit.zaakId());
            case OndersteuningBeeindigd einde -> afsluiten.sluitAf(einde.zaakId(), einde.laatsteDag());
            case BekendmakingMislukt besluit when sluitAf(besluit.besluitsoort()) || beeindigt(besluit.besluitsoort()) ->
                    hervatten.hervat(besluit.zaakId());
            default -> { }
        }
    }

    private static boolean beeindigt(String besluitsoort) {
        return Besluitsoort.BEEINDIGING.label().equals(besluitsoort);
    }

    private static boolean sluitAf(String besluitsoort) {
        return Besluitsoort.TOEGANG_GEWEIGERD.label().equals(besluitsoort) || Besluitsoort.BUITEN_BEHANDELING.label().equals(besluitsoort);
    }
}
