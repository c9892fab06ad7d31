package nl.bredeondersteuning.plan.zaak;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** De zaken zoals plan ze kent, één rij per zaak. */
@ApplicationScoped
class PlanZaken implements PanacheRepositoryBase<PlanZaak, UUID> {

    PlanZaak van(UUID zaakId, String gemeentecode) {
        return Optional.ofNullable(findById(zaakId)).orElseGet(() -> {
            var nieuw = nieuw(zaakId, gemeentecode);
            persist(nieuw);
            return nieuw;
        });
    }

    /** Om te lezen: zonder rij is er nog niets bekend. */
    PlanZaak lees(UUID zaakId, String gemeentecode) {
        return Optional.ofNullable(findById(zaakId)).orElseGet(() -> nieuw(zaakId, gemeentecode));
    }

    private static PlanZaak nieuw(UUID zaakId, String gemeentecode) {
        var nieuw = new PlanZaak();
        nieuw.zaakId = zaakId;
        nieuw.gemeentecode = gemeentecode;
        return nieuw;
    }
}
