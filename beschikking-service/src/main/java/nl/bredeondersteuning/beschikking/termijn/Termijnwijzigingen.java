package nl.bredeondersteuning.beschikking.termijn;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.bredeondersteuning.beleid.wet.Termijnsoort;
import nl.bredeondersteuning.platform.problem.Problem;

/** De wijzigingen van termijnen die deze service vastlegde. */
@ApplicationScoped
class Termijnwijzigingen implements PanacheRepositoryBase<Termijnwijzigingrij, UUID> {

    List<Termijnwijzigingrij> van(UUID zaakId) {
        return list("zaakId = ?1 order by nr", zaakId);
    }

    List<Termijnwijzigingrij> geldend(UUID zaakId, Termijnsoort termijn, UUID betreft) {
        return van(zaakId).stream().filter(rij -> rij.termijn == termijn && rij.ingetrokkenOp == null && Objects.equals(rij.betreft,
                betreft))
                .toList();
    }

    Termijnwijzigingrij in(UUID zaakId, UUID id) {
        return find("id = ?1 and zaakId = ?2", id, zaakId).firstResultOptional()
                .orElseThrow(() -> Problem.onbekend("Deze wijziging").exception());
    }
}
