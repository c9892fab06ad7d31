package nl.bredeondersteuning.plan.planvanaanpak;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.bredeondersteuning.platform.http.Bladzijde;

/** De vastgestelde plannen van aanpak. */
@ApplicationScoped
class Plannen implements PanacheRepositoryBase<PlanVanAanpak, UUID> {

    Optional<PlanVanAanpak> jongste(UUID zaakId) {
        return find("zaakId = ?1 order by nummer desc", zaakId).firstResultOptional();
    }

    Optional<PlanVanAanpak> vind(UUID zaakId, UUID planId) {
        return Optional.ofNullable(findById(planId)).filter(plan -> plan.zaakId.equals(zaakId));
    }

    Optional<PlanVanAanpak> nummer(UUID zaakId, int nummer) {
        return find("zaakId = ?1 and nummer = ?2", zaakId, nummer).firstResultOptional();
    }

    /** Eén rij meer dan gevraagd, zodat te zien is of er meer is. */
    List<PlanVanAanpak> bladzijde(UUID zaakId, Bladzijde bladzijde) {
        var vanaf = bladzijde.naId().flatMap(id -> vind(zaakId, id)).map(plan -> plan.nummer).orElse(0);
        return find("zaakId = ?1 and nummer > ?2 order by nummer", zaakId, vanaf).page(0, bladzijde.limit() + 1).list();
    }
}
