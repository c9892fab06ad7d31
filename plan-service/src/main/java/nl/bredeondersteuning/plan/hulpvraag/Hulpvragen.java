package nl.bredeondersteuning.plan.hulpvraag;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** De hulpvragen van een zaak, met de doelstellingen waar zij onder vallen. */
@ApplicationScoped
class Hulpvragen implements PanacheRepositoryBase<Hulpvraag, UUID> {

    List<Hulpvraag> van(UUID zaakId) {
        return list("zaakId = ?1 order by nr", zaakId);
    }

    List<Doelstelling> doelstellingen(UUID zaakId) {
        return getEntityManager().createQuery("from Doelstelling where zaakId = ?1 order by nr", Doelstelling.class)
                .setParameter(1, zaakId).getResultList();
    }

    /** Dezelfde doelstelling op hetzelfde leefgebied, of deze als zij nieuw is. */
    Doelstelling doelstelling(Doelstelling gezocht) {
        return doelstellingen(gezocht.zaakId).stream()
                .filter(bestaand -> bestaand.leefgebied.equals(gezocht.leefgebied) && bestaand.tekst.equals(gezocht.tekst)).findFirst()
                .orElseGet(() -> {
                    getEntityManager().persist(gezocht);
                    return gezocht;
                });
    }

    Optional<Hulpvraag> jongste(UUID zaakId, String leefgebied) {
        return find("zaakId = ?1 and leefgebied = ?2 order by nr desc", zaakId, leefgebied).firstResultOptional();
    }

    Doelstelling doelstelling(UUID id) {
        return getEntityManager().find(Doelstelling.class, id);
    }
}
