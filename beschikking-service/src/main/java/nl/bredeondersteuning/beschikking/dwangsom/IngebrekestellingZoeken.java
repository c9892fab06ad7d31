package nl.bredeondersteuning.beschikking.dwangsom;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Zoekt op wanneer de gemeente in gebreke is gesteld. */
@ApplicationScoped
public class IngebrekestellingZoeken {

    private final Ingebrekestellingen ingebrekestellingen;

    IngebrekestellingZoeken(Ingebrekestellingen ingebrekestellingen) {
        this.ingebrekestellingen = ingebrekestellingen;
    }

    /** De dag van de eerste die niet te vroeg was. */
    public Optional<LocalDate> geldig(UUID zaakId) {
        return ingebrekestellingen.geldig(zaakId).map(i -> i.ontvangenOp);
    }
}
