package nl.bredeondersteuning.intake.toegang;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** De beoordelingen van toegang, één per zaak, en de antwoorden van de UHT daarachter. */
@ApplicationScoped
class Toegangen implements PanacheRepositoryBase<Toegang, UUID> {

    Toegang van(UUID zaakId, String gemeentecode) {
        return Optional.ofNullable(findById(zaakId)).orElseGet(() -> {
            var nieuw = new Toegang();
            nieuw.zaakId = zaakId;
            nieuw.gemeentecode = gemeentecode;
            persist(nieuw);
            return nieuw;
        });
    }

    /** Deze toegangen in één vraag; daarna kost elk van hen geen vraag meer. */
    List<Toegang> haalOp(Collection<UUID> zaken) {
        return zaken.isEmpty() ? List.of() : list("zaakId in ?1", zaken);
    }

    boolean isOngewijzigd(UUID zaakId, Portaalstatus status, LocalDate besluitdatum) {
        return Optional.ofNullable(findById(zaakId)).filter(toegang -> toegang.isOngewijzigd(status, besluitdatum)).isPresent();
    }

    List<Verificatie> verificaties(UUID zaakId) {
        return getEntityManager().createQuery("from Verificatie where zaakId = ?1 order by nr", Verificatie.class)
                .setParameter(1, zaakId).getResultList();
    }
}
