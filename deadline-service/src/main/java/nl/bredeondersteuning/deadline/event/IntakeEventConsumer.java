package nl.bredeondersteuning.deadline.event;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.bredeondersteuning.deadline.zaak.GebeurtenisVerwerken;
import nl.bredeondersteuning.deadline.zaak.OverdrachtMelden;
import nl.bredeondersteuning.deadline.zaak.PortaalregelMelden;
import nl.bredeondersteuning.events.OverdrachtBeantwoord;
import nl.bredeondersteuning.events.OverdrachtOntvangen;
import nl.bredeondersteuning.events.PortaalregelAfgehandeld;
import nl.bredeondersteuning.events.PortaalregelInQuarantaine;
import nl.bredeondersteuning.events.ZaakEvent;
import nl.bredeondersteuning.platform.event.Afnemer;
import nl.bredeondersteuning.platform.event.Inbox;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hoort intake-service: wat nog geen zaak is, wordt een taak bij zijn bestand of overdracht; al het andere komt in het dossier van de zaak. */
@ApplicationScoped
public class IntakeEventConsumer implements Afnemer {

    private final Inbox inbox;
    private final PortaalregelMelden portaalregel;
    private final OverdrachtMelden overdracht;
    private final GebeurtenisVerwerken verwerken;

    IntakeEventConsumer(Inbox inbox, PortaalregelMelden portaalregel, OverdrachtMelden overdracht, GebeurtenisVerwerken verwerken) {
        this.inbox = inbox;
        this.portaalregel = portaalregel;
        this.overdracht = overdracht;
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
        verwerken.verwerk(gebeurtenissen.stream().filter(gebeurtenis -> !zonderZaak(gebeurtenis)).toList());
        gebeurtenissen.forEach(this::meld);
    }

    private static boolean zonderZaak(ZaakEvent gebeurtenis) {
        return switch (gebeurtenis) {
            case PortaalregelInQuarantaine _, PortaalregelAfgehandeld _, OverdrachtOntvangen _, OverdrachtBeantwoord _ -> true;
            default -> false;
        };
    }

    private void meld(ZaakEvent zonderZaak) {
        switch (zonderZaak) {
            case PortaalregelInQuarantaine regel -> portaalregel.meld(regel);
            case PortaalregelAfgehandeld regel -> portaalregel.meld(regel);
            case OverdrachtOntvangen aanbod -> overdracht.meld(aanbod);
            case OverdrachtBeantwoord antwoord -> overdracht.meld(antwoord);
            default -> { }
        }
    }
}
