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

    /** One array instead of as many parameters: five hundred of those took the database longer to plan than to find. */
    @SuppressWarnings("unchecked")
    List<Persoon> metIndex(String gemeentecode, List<byte[]> indexen) {
        return indexen.isEmpty() ? List.of() : getEntityManager().createNativeQuery("select * from persoon where gemeentecode = ?1"
                + " and bsn_index = any (?2)", Persoon.class).setParameter(1, gemeentecode).setParameter(2, indexen.toArray(byte[][]::new))
                .getResultList();
    }
}
