package nl.bredeondersteuning.intake.feit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import nl.bredeondersteuning.intake.feit.FeitTonen.Getoond;

/** Zoekt het jongste feit van een soort in een zaak. */
@ApplicationScoped
public class FeitZoeken {

    private final Feiten feiten;

    FeitZoeken(Feiten feiten) {
        this.feiten = feiten;
    }

    @Transactional
    public Optional<Getoond> zoek(UUID zaakId, Feitsoort soort) {
        return feiten.jongste(zaakId, soort).map(Getoond::van);
    }

    /** Met dit kenmerk. */
    @Transactional
    public Optional<Getoond> zoek(UUID zaakId, Feitsoort soort, String waarde) {
        return feiten.jongste(zaakId, soort, waarde).map(Getoond::van);
    }
}
