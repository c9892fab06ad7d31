package nl.bredeondersteuning.intake.feit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** De feiten van deze service. */
@ApplicationScoped
class Feiten implements PanacheRepositoryBase<Feit, UUID> {

    List<Feit> van(UUID zaakId) {
        return list("zaakId = ?1 order by nr", zaakId);
    }

    Optional<Feit> jongste(UUID zaakId, Feitsoort soort) {
        return find("zaakId = ?1 and soort = ?2 and not ingetrokken order by nr desc", zaakId, soort).firstResultOptional();
    }

    Optional<Feit> jongste(UUID zaakId, Feitsoort soort, String waarde) {
        return find("zaakId = ?1 and soort = ?2 and waarde = ?3 and not ingetrokken order by nr desc", zaakId, soort, waarde)
                .firstResultOptional();
    }
}
