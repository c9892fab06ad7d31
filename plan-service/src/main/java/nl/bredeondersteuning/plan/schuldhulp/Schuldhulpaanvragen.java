package nl.bredeondersteuning.plan.schuldhulp;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** De aanvragen van het schuldhulpaanbod. */
@ApplicationScoped
class Schuldhulpaanvragen implements PanacheRepositoryBase<Schuldhulpaanvraag, UUID> {

    Optional<Schuldhulpaanvraag> toegewezen(UUID zaakId) {
        return find("zaakId = ?1 and toegewezen order by nr", zaakId).firstResultOptional();
    }
}
