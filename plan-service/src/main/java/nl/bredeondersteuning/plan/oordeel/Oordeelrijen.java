package nl.bredeondersteuning.plan.oordeel;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** De oordelen van een zaak, oudste eerst; de volgorde hangt niet af van wat het eerst binnenkwam. */
@ApplicationScoped
class Oordeelrijen implements PanacheRepositoryBase<Oordeelrij, UUID> {

    List<Oordeelrij> van(UUID zaakId) {
        return list("zaakId = ?1 order by gegevenOp, bron, nr", zaakId);
    }
}
