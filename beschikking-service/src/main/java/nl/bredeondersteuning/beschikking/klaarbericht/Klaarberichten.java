package nl.bredeondersteuning.beschikking.klaarbericht;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** De klaarberichten van deze service. */
@ApplicationScoped
class Klaarberichten implements PanacheRepositoryBase<Klaarbericht, UUID> {

    /** Wat niet te drukken was en nog wacht. */
    List<Klaarbericht> tegengehouden(UUID zaakId) {
        return list("zaakId = ?1 and tegengehoudenOp is not null and verstuurdOp is null order by nr", zaakId);
    }

    /** Wat nog niet uitging, oudste eerst. */
    List<Klaarbericht> open(String gemeentecode) {
        return list("gemeentecode = ?1 and verstuurdOp is null order by nr", gemeentecode);
    }
}
