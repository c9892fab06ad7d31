package nl.bredeondersteuning.beschikking.klacht;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import nl.bredeondersteuning.platform.beveiliging.Aanroeper;

/** Legt vast dat de klager is gehoord, met een verslag (Awb 9:10 lid 1 en 3). */
@ApplicationScoped
public class KlachtHoren {

    private final Behandeling behandeling;

    KlachtHoren(Behandeling behandeling) {
        this.behandeling = behandeling;
    }

    @Transactional
    public Klachtstap hoor(UUID zaakId, UUID klachtId, String verslag, LocalDate dag) {
        return behandeling.doe(zaakId, klachtId, klacht -> {
            klacht.gehoordOp = dag;
            klacht.gehoordDoor = Aanroeper.huidig().medewerker();
            klacht.verslag = verslag;
        });
    }
}
