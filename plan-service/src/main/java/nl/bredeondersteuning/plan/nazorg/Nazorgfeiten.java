package nl.bredeondersteuning.plan.nazorg;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** De feiten van overdracht en nazorg. */
@ApplicationScoped
class Nazorgfeiten implements PanacheRepositoryBase<Nazorgfeit, UUID> {

    List<Nazorgfeit> van(UUID zaakId) {
        return list("zaakId = ?1 order by nr", zaakId);
    }
}
