package nl.bredeondersteuning.intake.correctie;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** De correcties in de zaken. */
@ApplicationScoped
class Correcties implements PanacheRepositoryBase<Correctie, UUID> {

    /** Nieuwste eerst. */
    List<Correctie> van(UUID zaakId, long tot, int limit) {
        return find("zaakId = ?1 and nr < ?2 order by nr desc", zaakId, tot).range(0, limit - 1).list();
    }
}
