package nl.bredeondersteuning.intake.persoon;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** De personen van deze service. */
@ApplicationScoped
class Personen implements PanacheRepositoryBase<Persoon, UUID> {

    Optional<Persoon> metIndex(String gemeentecode, byte[] bsnIndex) {
        return find("gemeentecode = ?1 and bsnIndex = ?2", gemeentecode, bsnIndex).firstResultOptional();
    }
}
