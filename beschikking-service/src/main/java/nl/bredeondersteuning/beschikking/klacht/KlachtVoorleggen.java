package nl.bredeondersteuning.beschikking.klacht;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import nl.bredeondersteuning.events.KlachtNaarCommissie;
import nl.bredeondersteuning.platform.event.Outbox;

/** Legt een klacht voor advies voor aan een persoon of commissie; de afhandeling mag dan langer duren (Awb 9:11 lid 1, 9:14). */
@ApplicationScoped
public class KlachtVoorleggen {

    private final Behandeling behandeling;
    private final Outbox outbox;

    KlachtVoorleggen(Behandeling behandeling, Outbox outbox) {
        this.behandeling = behandeling;
        this.outbox = outbox;
    }

    @Transactional
    public Klachtstap legVoor(UUID zaakId, UUID klachtId, LocalDate dag) {
        return behandeling.doe(zaakId, klachtId, klacht -> {
            klacht.commissie = true;
            outbox.add(new KlachtNaarCommissie(zaakId, klacht.gemeentecode, "Awb 9:14", klachtId, dag));
        });
    }
}
