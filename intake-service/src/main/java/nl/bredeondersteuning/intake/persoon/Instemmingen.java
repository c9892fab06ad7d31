package nl.bredeondersteuning.intake.persoon;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** De instemmingen met elektronische berichten. */
@ApplicationScoped
class Instemmingen implements PanacheRepositoryBase<Instemming, UUID> {

    /** In de volgorde van de dagen waarop zij gegeven zijn; op één dag in die van vastleggen. */
    List<Instemming> van(UUID zaakId) {
        return list("zaakId = ?1 order by op, nr", zaakId);
    }
}
