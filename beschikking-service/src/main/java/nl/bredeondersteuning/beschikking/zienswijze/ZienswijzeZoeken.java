package nl.bredeondersteuning.beschikking.zienswijze;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import nl.bredeondersteuning.beleid.wet.Besluitsoort;

/** Zoekt op wat er over het horen vóór een besluit vastligt. */
@ApplicationScoped
public class ZienswijzeZoeken {

    private final Zienswijzen zienswijzen;

    ZienswijzeZoeken(Zienswijzen zienswijzen) {
        this.zienswijzen = zienswijzen;
    }

    /** Wat er over horen vastligt; leeg wat nog niet gebeurde. */
    public record Stand(LocalDate gevraagdOp, LocalDate totEnMet, LocalDate gegevenOp, String tekst, String afgezienOpGrondVan,
            String afgezienReden, String afgezienDoor) {

        private static final Stand GEEN = new Stand(null, null, null, null, null, null, null);

        static Stand van(Zienswijze z) {
            return new Stand(z.gevraagdOp, z.totEnMet, z.gegevenOp, z.tekst, z.afgezienOpGrondVan, z.afgezienReden, z.afgezienDoor);
        }
    }

    public Stand stand(UUID zaakId, Besluitsoort soort) {
        return zienswijzen.vind(zaakId, soort).map(Stand::van).orElse(Stand.GEEN);
    }
}
