package nl.bredeondersteuning.intake.persoon;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** De personen van deze service. */
@ApplicationScoped
class Personen implements PanacheRepositoryBase<Persoon, UUID> {

    Optional<Persoon> metIndex(String gemeentecode, byte[] bsnIndex) {
        return find("gemeentecode = ?1 and bsnIndex = ?2", gemeentecode, bsnIndex).firstResultOptional();
    }

    List<Persoon> met(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1", ids);
    }

    /** One lookup in the index for each: for many at once the planner reads a whole municipality when a table has no statistics yet. */
    @SuppressWarnings("unchecked")
    List<Persoon> metIndex(String gemeentecode, List<byte[]> indexen) {
        return indexen.isEmpty() ? List.of() : getEntityManager().createNativeQuery("select p.*"
                + " from unnest(cast(?1 as bytea[])) gezocht (bsn_index) cross join lateral"
                + " (select * from persoon where gemeentecode = ?2 and bsn_index = gezocht.bsn_index offset 0) p",
                Persoon.class).setParameter(1, indexen.toArray(byte[][]::new)).setParameter(2, gemeentecode).getResultList();
    }
}
