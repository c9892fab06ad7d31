package nl.bredeondersteuning.intake.machtiging;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.platform.http.Bladzijde;
import nl.bredeondersteuning.platform.problem.Problem;

/** De machtigingen van deze service. */
@ApplicationScoped
class Machtigingen implements PanacheRepositoryBase<Machtiging, UUID> {

    List<Machtiging> van(UUID zaakId) {
        return list("zaakId = ?1 order by nr", zaakId);
    }

    /** Eén rij meer dan gevraagd, zodat te zien is of er meer is. */
    List<Machtiging> bladzijde(UUID zaakId, Bladzijde bladzijde) {
        return find("zaakId = ?1 and nr > ?2 order by nr", zaakId, bladzijde.naGetal().orElse(0L)).page(0, bladzijde.limit() + 1).list();
    }

    /** @throws nl.bredeondersteuning.platform.problem.ProblemException 404 als de zaak deze machtiging niet heeft */
    Machtiging in(UUID zaakId, UUID machtigingId) {
        return findByIdOptional(machtigingId).filter(machtiging -> machtiging.zaakId.equals(zaakId))
                .orElseThrow(() -> Problem.onbekend("Deze machtiging").exception());
    }
}
