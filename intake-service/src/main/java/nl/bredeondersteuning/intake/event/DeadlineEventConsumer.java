package nl.bredeondersteuning.intake.event;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.bredeondersteuning.events.EersteTaakGenomen;
import nl.bredeondersteuning.events.ZaakEvent;
import nl.bredeondersteuning.intake.toegang.BehandelaarToelaten;
import nl.bredeondersteuning.platform.event.Afnemer;
import nl.bredeondersteuning.platform.event.Inbox;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hoort deadline-service: wie de eerste taak van een afgeschermde zaak neemt, mag haar voortaan zien. */
@ApplicationScoped
public class DeadlineEventConsumer implements Afnemer {

    private final Inbox inbox;
    private final BehandelaarToelaten toelaten;

    DeadlineEventConsumer(Inbox inbox, BehandelaarToelaten toelaten) {
        this.inbox = inbox;
        this.toelaten = toelaten;
    }

    @Incoming("deadline")
    @Blocking
    public void ontvang(List<String> berichten) {
        inbox.open(berichten, this);
    }

    @Override
    public String bron() {
        return "deadline";
    }

    @Override
    public void verwerk(List<ZaakEvent> gebeurtenissen) {
        gebeurtenissen.forEach(this::verwerk);
    }

    private void verwerk(ZaakEvent gebeurtenis) {
        switch (gebeurtenis) {
            case EersteTaakGenomen taak -> toelaten.laatToe(taak.zaakId(), taak.medewerker(), taak.genomenOp());
            default -> { }
        }
    }
}
