package nl.bredeondersteuning.beschikking.bezwaar;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.bredeondersteuning.platform.problem.Problem;

/** De bezwaren van een zaak. */
@ApplicationScoped
class Bezwaren implements PanacheRepositoryBase<Bezwaar, UUID> {

    List<Bezwaar> van(UUID zaakId) {
        return list("zaakId = ?1 order by nr", zaakId);
    }

    /** Dit bezwaar zolang er niet op beslist is. */
    Optional<Bezwaar> lopend(UUID zaakId, UUID bezwaarId) {
        return Optional.of(in(zaakId, bezwaarId)).filter(Bezwaar::lopend);
    }

    Bezwaar in(UUID zaakId, UUID bezwaarId) {
        return find("id = ?1 and zaakId = ?2", bezwaarId, zaakId).firstResultOptional()
                .orElseThrow(() -> Problem.onbekend("Dit bezwaar").exception());
    }
}
