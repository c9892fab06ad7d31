package nl.bredeondersteuning.intake.kindvraag;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** De vraagbestanden over kinderen, en de kinderen daarin. */
@ApplicationScoped
class Kindvragen implements PanacheRepositoryBase<Kindvraag, UUID> {

    void persist(GevraagdKind kind) {
        getEntityManager().persist(kind);
    }

    List<GevraagdKind> kinderen(UUID vraagId) {
        return getEntityManager().createQuery("from GevraagdKind where vraagId = ?1 order by nr", GevraagdKind.class)
                .setParameter(1, vraagId).getResultList();
    }

    /** Wat over deze kinderen gevraagd is, oudste vraag eerst. */
    List<GevraagdKind> over(String gemeentecode, Collection<UUID> kinderen) {
        return kinderen.isEmpty() ? List.of() : getEntityManager().createQuery("select k from GevraagdKind k join Kindvraag v on v.id = k.vraagId"
                + " where k.gemeentecode = ?1 and k.kindId in ?2 order by v.gemaaktOp, v.id", GevraagdKind.class).setParameter(1, gemeentecode)
                .setParameter(2, kinderen).getResultList();
    }

    Set<UUID> gevraagdeZaken(String gemeentecode) {
        return Set.copyOf(getEntityManager().createQuery("select distinct zaakId from GevraagdKind where gemeentecode = ?1", UUID.class)
                .setParameter(1, gemeentecode).getResultList());
    }
}
