package nl.bredeondersteuning.beschikking.inzage;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Wat er in een zaak niet aan iedereen getoond wordt. */
@ApplicationScoped
class Achterhoudingen implements PanacheRepositoryBase<Achterhouding, UUID> {

    List<Achterhouding> van(UUID zaakId) {
        return list("zaakId = ?1 order by nr", zaakId);
    }
}
