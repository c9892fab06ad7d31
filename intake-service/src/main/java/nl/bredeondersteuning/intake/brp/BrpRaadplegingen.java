package nl.bredeondersteuning.intake.brp;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** De raadplegingen van de basisregistratie. */
@ApplicationScoped
class BrpRaadplegingen implements PanacheRepositoryBase<BrpRaadpleging, UUID> {

    /** Nieuwste eerst. */
    List<BrpRaadpleging> van(UUID zaakId, long tot, int limit) {
        return find("zaakId = ?1 and nr < ?2 order by nr desc", zaakId, tot).range(0, limit - 1).list();
    }

    Optional<BrpRaadpleging> in(UUID zaakId, UUID id) {
        return find("id = ?1 and zaakId = ?2", id, zaakId).firstResultOptional();
    }
}
