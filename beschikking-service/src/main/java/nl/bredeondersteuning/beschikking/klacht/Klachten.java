package nl.bredeondersteuning.beschikking.klacht;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.platform.problem.Problem;

/** De klachten in de zaken van deze service. */
@ApplicationScoped
class Klachten implements PanacheRepositoryBase<Klacht, UUID> {

    List<Klacht> van(UUID zaakId) {
        return list("zaakId = ?1 order by nr", zaakId);
    }

    /** De klacht in deze zaak; in een andere zaak bestaat zij hier niet. */
    Klacht in(UUID zaakId, UUID klachtId) {
        return find("id = ?1 and zaakId = ?2", klachtId, zaakId).firstResultOptional()
                .orElseThrow(() -> Problem.onbekend("Deze klacht").exception());
    }
}
