package nl.bredeondersteuning.proef;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.bredeondersteuning.events.AanvraagOntvangen;
import nl.bredeondersteuning.events.UitnodigingGedaan;
import nl.bredeondersteuning.events.ZaakEvent;
import nl.bredeondersteuning.platform.event.Afnemer;
import nl.bredeondersteuning.platform.event.Inbox;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hoort intake en noteert elke gebeurtenis; een uitnodiging is onverwerkbaar zolang {@code giftig} aan staat. */
@ApplicationScoped
public class ProefAfnemer implements Afnemer {

    static final AtomicBoolean GIFTIG = new AtomicBoolean();

    private final Inbox inbox;
    private final ProefResource notities;

    ProefAfnemer(Inbox inbox, ProefResource notities) {
        this.inbox = inbox;
        this.notities = notities;
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
            case AanvraagOntvangen ontvangen -> notities.schrijf(ontvangen.zaakId(), ontvangen.gemeentecode(), "aanvraag");
            case UitnodigingGedaan uitnodiging -> neem(uitnodiging);
            default -> notities.schrijf(gebeurtenis.zaakId(), gebeurtenis.gemeentecode(), "anders");
        }
    }

    private void neem(UitnodigingGedaan uitnodiging) {
        notities.schrijf(uitnodiging.zaakId(), uitnodiging.gemeentecode(), "uitnodiging");
        if (GIFTIG.get()) {
            throw new IllegalArgumentException("poison");
        }
    }
}
