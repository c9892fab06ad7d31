package nl.bredeondersteuning.beschikking.oordeel;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** De oordelen die voor besluiten tellen, ook die over een voorziening bij plan-service zijn gegeven. */
@ApplicationScoped
class Oordelen implements PanacheRepositoryBase<Oordeel, UUID> {

    List<Oordeel> van(UUID zaakId) {
        return list("zaakId = ?1 order by nr", zaakId);
    }
}
