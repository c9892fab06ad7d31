package nl.bredeondersteuning.intake.uitnodiging;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** De uitnodigingen van deze service. */
@ApplicationScoped
class Uitnodigingen implements PanacheRepositoryBase<Uitnodiging, UUID> {

    List<Uitnodiging> van(UUID zaakId) {
        return list("zaakId = ?1 order by uitgenodigdOp, id", zaakId);
    }
}
