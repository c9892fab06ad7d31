package nl.bredeondersteuning.intake.persoon;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** De instemmingen met digitale post. */
@ApplicationScoped
class Instemmingen implements PanacheRepositoryBase<Instemming, UUID> {

    Optional<Instemming> jongste(UUID zaakId, boolean ingestemd) {
        return find("zaakId = ?1 and ingestemd = ?2 order by nr desc", zaakId, ingestemd).firstResultOptional();
    }
}
