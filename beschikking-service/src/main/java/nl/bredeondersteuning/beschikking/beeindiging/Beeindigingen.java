package nl.bredeondersteuning.beschikking.beeindiging;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** De voorstellen tot beëindiging. */
@ApplicationScoped
class Beeindigingen implements PanacheRepositoryBase<Beeindiging, UUID> {

    List<Beeindiging> van(UUID zaakId) {
        return list("zaakId = ?1 order by nr", zaakId);
    }

    Optional<Beeindiging> laatste(UUID zaakId) {
        return van(zaakId).stream().reduce((eerder, later) -> later);
    }
}
