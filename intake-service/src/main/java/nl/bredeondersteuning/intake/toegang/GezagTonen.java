package nl.bredeondersteuning.intake.toegang;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** Zegt wie gezag heeft over de aanvrager, als dat bekend is. */
@ApplicationScoped
public class GezagTonen {

    private final Gezagen gezagen;

    GezagTonen(Gezagen gezagen) {
        this.gezagen = gezagen;
    }

    @Transactional
    public Optional<UUID> gezaghebber(UUID zaakId) {
        return Optional.ofNullable(gezagen.findById(zaakId)).map(gezag -> gezag.gezaghebberId);
    }
}
