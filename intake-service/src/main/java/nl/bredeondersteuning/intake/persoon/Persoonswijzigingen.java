package nl.bredeondersteuning.intake.persoon;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** De wijzigingen van persoonsgegevens. */
@ApplicationScoped
class Persoonswijzigingen implements PanacheRepositoryBase<Persoonswijziging, UUID> {

    /** Nieuwste eerst. */
    List<Persoonswijziging> van(UUID persoonId, long tot, int limit) {
        return find("persoonId = ?1 and nr < ?2 order by nr desc", persoonId, tot).range(0, limit - 1).list();
    }
}
