package nl.bredeondersteuning.beschikking.zienswijze;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import nl.bredeondersteuning.beleid.wet.Besluitsoort;

/** Het horen in de zaken van deze service. */
@ApplicationScoped
class Zienswijzen implements PanacheRepositoryBase<Zienswijze, Zienswijze.Sleutel> {

    Optional<Zienswijze> vind(UUID zaakId, Besluitsoort soort) {
        return Optional.ofNullable(findById(new Zienswijze.Sleutel(zaakId, soort)));
    }

    /** De regel over dit besluit, nieuw als zij er nog niet is; de zaak is vergrendeld. */
    Zienswijze van(UUID zaakId, String gemeentecode, Besluitsoort soort) {
        return vind(zaakId, soort).orElseGet(() -> {
            var nieuw = new Zienswijze();
            nieuw.zaakId = zaakId;
            nieuw.besluitsoort = soort;
            nieuw.gemeentecode = gemeentecode;
            persist(nieuw);
            return nieuw;
        });
    }
}
