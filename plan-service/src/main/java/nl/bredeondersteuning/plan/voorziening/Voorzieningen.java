package nl.bredeondersteuning.plan.voorziening;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.bredeondersteuning.platform.http.Bladzijde;
import nl.bredeondersteuning.platform.problem.Problem;

/** De voorzieningen van een zaak. */
@ApplicationScoped
class Voorzieningen implements PanacheRepositoryBase<Voorziening, UUID> {

    Optional<Voorziening> vind(UUID zaakId, UUID id) {
        return Optional.ofNullable(findById(id)).filter(voorziening -> voorziening.zaakId.equals(zaakId));
    }

    /** @throws nl.bredeondersteuning.platform.problem.ProblemException 404 als de zaak haar niet heeft */
    Voorziening van(UUID zaakId, UUID id) {
        return vind(zaakId, id).orElseThrow(() -> Problem.onbekend("Deze voorziening").exception());
    }

    List<Voorziening> alle(UUID zaakId) {
        return list("zaakId = ?1 order by nr", zaakId);
    }

    /** Eén rij meer dan gevraagd, zodat te zien is of er meer is. */
    List<Voorziening> bladzijde(UUID zaakId, Bladzijde bladzijde) {
        var vanaf = bladzijde.naId().flatMap(id -> vind(zaakId, id)).map(voorziening -> voorziening.nr).orElse(0L);
        return find("zaakId = ?1 and nr > ?2 order by nr", zaakId, vanaf).page(0, bladzijde.limit() + 1).list();
    }
}
