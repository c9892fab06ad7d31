package nl.bredeondersteuning.intake.gesprek;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** De eerste gesprekken, één per zaak. */
@ApplicationScoped
class Gesprekken implements PanacheRepositoryBase<Gesprek, UUID> {

    Gesprek van(UUID zaakId, String gemeentecode) {
        return Optional.ofNullable(findById(zaakId)).orElseGet(() -> {
            var nieuw = new Gesprek();
            nieuw.zaakId = zaakId;
            nieuw.gemeentecode = gemeentecode;
            persist(nieuw);
            return nieuw;
        });
    }
}
