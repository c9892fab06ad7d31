package nl.bredeondersteuning.beschikking.dwangsom;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.bredeondersteuning.platform.problem.Problem;

/** De ingebrekestellingen van een zaak. */
@ApplicationScoped
class Ingebrekestellingen implements PanacheRepositoryBase<Ingebrekestelling, UUID> {

    List<Ingebrekestelling> van(UUID zaakId) {
        return list("zaakId = ?1 order by nr", zaakId);
    }

    /** De eerste die niet te vroeg was. */
    Optional<Ingebrekestelling> geldig(UUID zaakId) {
        return van(zaakId).stream().filter(i -> !i.prematuur).findFirst();
    }

    Ingebrekestelling in(UUID zaakId, UUID id) {
        return find("id = ?1 and zaakId = ?2", id, zaakId).firstResultOptional()
                .orElseThrow(() -> Problem.onbekend("Deze ingebrekestelling").exception());
    }
}
