package nl.bredeondersteuning.beschikking.besluit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.bredeondersteuning.beleid.wet.Besluitsoort;
import nl.bredeondersteuning.platform.problem.Problem;

/** De besluiten van deze service. */
@ApplicationScoped
class Besluiten implements PanacheRepositoryBase<Besluit, UUID> {

    List<Besluit> van(UUID zaakId) {
        return list("zaakId = ?1 order by nr", zaakId);
    }

    /** Het besluit van deze zaak; van een andere zaak bestaat het hier niet. */
    Besluit in(UUID zaakId, UUID besluitId) {
        return find("id = ?1 and zaakId = ?2", besluitId, zaakId).firstResultOptional()
                .orElseThrow(() -> Problem.onbekend("Dit besluit").exception());
    }

    /** Het jongste besluit van deze soort over dezelfde voorziening dat niet vervallen is. */
    Optional<Besluit> levend(UUID zaakId, Besluitsoort soort, UUID voorzieningId) {
        return van(zaakId).stream().filter(besluit -> besluit.soort == soort && besluit.status != Besluitstatus.VERVALLEN
                && java.util.Objects.equals(besluit.voorzieningId, voorzieningId)).reduce((eerder, later) -> later);
    }
}
