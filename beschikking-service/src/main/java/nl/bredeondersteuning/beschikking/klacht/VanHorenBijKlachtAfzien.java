package nl.bredeondersteuning.beschikking.klacht;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.bredeondersteuning.platform.beveiliging.Aanroeper;

/** Ziet af van het horen van de klager, met een reden (Awb 9:10 lid 2). */
@ApplicationScoped
public class VanHorenBijKlachtAfzien {

    private final Behandeling behandeling;

    VanHorenBijKlachtAfzien(Behandeling behandeling) {
        this.behandeling = behandeling;
    }

    @Transactional
    public Klachtstap zieAf(UUID zaakId, UUID klachtId, String artikel, String reden) {
        return behandeling.doe(zaakId, klachtId, klacht -> {
            klacht.afgezienOpGrondVan = artikel;
            klacht.afgezienReden = reden;
            klacht.afgezienDoor = Aanroeper.huidig().medewerker();
        });
    }
}
