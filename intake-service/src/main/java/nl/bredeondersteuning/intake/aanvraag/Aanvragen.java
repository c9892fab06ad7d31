package nl.bredeondersteuning.intake.aanvraag;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** De aanvragen van deze service. */
@ApplicationScoped
class Aanvragen implements PanacheRepositoryBase<Aanvraag, UUID> {

    Optional<Aanvraag> lopende(String gemeentecode, UUID aanvragerId) {
        return find("gemeentecode = ?1 and aanvragerId = ?2 and lopend", gemeentecode, aanvragerId).firstResultOptional();
    }

    List<Aanvraag> van(String gemeentecode, UUID aanvragerId) {
        return list("gemeentecode = ?1 and aanvragerId = ?2 order by ontvangenOp, zaaknummer", gemeentecode, aanvragerId);
    }

    long volgendNummer() {
        return (Long) getEntityManager().createNativeQuery("select nextval('zaaknummer')", Long.class).getSingleResult();
    }
}
