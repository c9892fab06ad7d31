package nl.bredeondersteuning.beschikking.kennisgeving;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** De kennisgevingen van deze service. */
@ApplicationScoped
class Kennisgevingen implements PanacheRepositoryBase<Kennisgeving, UUID> {

    /** Wat nog niet uitging, oudste eerst. */
    List<Kennisgeving> open(String gemeentecode) {
        return list("gemeentecode = ?1 and verstuurdOp is null order by nr", gemeentecode);
    }
}
