package nl.bredeondersteuning.intake.gezin;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** De gezinsleden bij de zaken. */
@ApplicationScoped
class Gezinsleden implements PanacheRepositoryBase<Gezinslidrij, UUID> {

    List<Gezinslidrij> van(UUID zaakId) {
        return list("zaakId = ?1 order by nr", zaakId);
    }

    Optional<Gezinslidrij> lid(UUID zaakId, UUID persoonId) {
        return find("zaakId = ?1 and persoonId = ?2", zaakId, persoonId).firstResultOptional();
    }
}
