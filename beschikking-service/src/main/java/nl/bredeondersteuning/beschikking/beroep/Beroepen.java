package nl.bredeondersteuning.beschikking.beroep;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.platform.http.Bladzijde;
import nl.bredeondersteuning.platform.problem.Problem;

/** De beroepen in de zaken van deze service. */
@ApplicationScoped
class Beroepen implements PanacheRepositoryBase<Beroep, UUID> {

    List<Beroep> van(UUID zaakId) {
        return list("zaakId = ?1 order by nr", zaakId);
    }

    /** Eén rij meer dan gevraagd, zodat te zien is of er meer is. */
    List<Beroep> bladzijde(UUID zaakId, Bladzijde bladzijde) {
        return find("zaakId = ?1 and nr > ?2 order by nr", zaakId, bladzijde.naGetal().orElse(0L)).page(0, bladzijde.limit() + 1).list();
    }

    /** Het beroep in deze zaak; in een andere zaak bestaat het hier niet. */
    Beroep in(UUID zaakId, UUID beroepId) {
        return find("id = ?1 and zaakId = ?2", beroepId, zaakId).firstResultOptional()
                .orElseThrow(() -> Problem.onbekend("Dit beroep").exception());
    }
}
