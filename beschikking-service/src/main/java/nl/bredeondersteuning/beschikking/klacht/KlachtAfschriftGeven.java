package nl.bredeondersteuning.beschikking.klacht;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import nl.bredeondersteuning.platform.beveiliging.Aanroeper;

/** Legt vast dat wie het betreft een afschrift van de klacht kreeg (Awb 9:9). */
@ApplicationScoped
public class KlachtAfschriftGeven {

    private final Behandeling behandeling;

    KlachtAfschriftGeven(Behandeling behandeling) {
        this.behandeling = behandeling;
    }

    @Transactional
    public Klachtstap geef(UUID zaakId, UUID klachtId, LocalDate dag) {
        return behandeling.doe(zaakId, klachtId, klacht -> {
            klacht.afschriftOp = dag;
            klacht.afschriftDoor = Aanroeper.huidig().medewerker();
        });
    }
}
