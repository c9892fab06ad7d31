package nl.bredeondersteuning.beschikking.oordeel;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** De oordelen die voor besluiten tellen, ook die over een voorziening bij plan-service zijn gegeven. */
@ApplicationScoped
public class Oordelen implements PanacheRepositoryBase<Oordeel, UUID> {

    List<Oordeel> van(UUID zaakId) {
        return list("zaakId = ?1 order by nr", zaakId);
    }

    /** De oordelen die over een van deze dingen gaan: een id of een soort. */
    public nl.bredeondersteuning.beleid.Oordelen over(UUID zaakId, Set<String> betreft) {
        return new nl.bredeondersteuning.beleid.Oordelen(van(zaakId).stream().filter(oordeel -> betreft.contains(oordeel.betreft))
                .map(oordeel -> new nl.bredeondersteuning.beleid.Oordeel(oordeel.artikel, oordeel.betreft, oordeel.medewerker,
                        oordeel.gegevenOp, oordeel.motivering)).toList());
    }
}
