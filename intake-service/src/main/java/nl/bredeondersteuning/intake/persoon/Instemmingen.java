package nl.bredeondersteuning.intake.persoon;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.platform.http.Bladzijde;

/** De instemmingen met elektronische berichten. */
@ApplicationScoped
class Instemmingen implements PanacheRepositoryBase<Instemming, UUID> {

    /** In de volgorde van de dagen waarop zij gegeven zijn; op één dag in die van vastleggen. */
    List<Instemming> van(UUID zaakId) {
        return list("zaakId = ?1 order by op, nr", zaakId);
    }

    /** In die volgorde, één rij meer dan gevraagd, zodat te zien is of er meer is. */
    List<Instemming> bladzijde(UUID zaakId, Bladzijde bladzijde) {
        var na = bladzijde.naId().flatMap(this::findByIdOptional).filter(instemming -> instemming.zaakId.equals(zaakId));
        var gevonden = na.map(vorige -> find("zaakId = ?1 and (op > ?2 or op = ?2 and nr > ?3) order by op, nr", zaakId, vorige.op,
                vorige.nr))
                .orElseGet(() -> find("zaakId = ?1 order by op, nr", zaakId));
        return gevonden.page(0, bladzijde.limit() + 1).list();
    }
}
