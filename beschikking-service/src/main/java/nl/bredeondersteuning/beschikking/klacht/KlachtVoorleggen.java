package nl.bredeondersteuning.beschikking.klacht;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Legt een klacht voor advies voor aan een persoon of commissie; de afhandeling mag dan langer duren (Awb 9:11 lid 1, 9:14). */
@ApplicationScoped
public class KlachtVoorleggen {

    private final Behandeling behandeling;

    KlachtVoorleggen(Behandeling behandeling) {
        this.behandeling = behandeling;
    }

    @Transactional
    public Klachtstap legVoor(UUID zaakId, UUID klachtId) {
        return behandeling.doe(zaakId, klachtId, klacht -> klacht.commissie = true);
    }
}
