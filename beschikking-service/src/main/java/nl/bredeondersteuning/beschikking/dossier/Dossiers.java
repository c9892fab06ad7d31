package nl.bredeondersteuning.beschikking.dossier;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** De dossiers van deze service; elk bestaat zodra iemand er het eerste van meedeelt. */
@ApplicationScoped
class Dossiers implements PanacheRepositoryBase<Dossierrij, UUID> {

    /** Het dossier van een zaak; de zaak is vergrendeld. */
    Dossierrij van(UUID zaakId, String gemeentecode) {
        return Optional.ofNullable(findById(zaakId)).orElseGet(() -> {
            var nieuw = new Dossierrij();
            nieuw.zaakId = zaakId;
            nieuw.gemeentecode = gemeentecode;
            persist(nieuw);
            return nieuw;
        });
    }

    Optional<Dossiervoorziening> voorziening(UUID voorzieningId) {
        return Optional.ofNullable(getEntityManager().find(Dossiervoorziening.class, voorzieningId));
    }

    /** De voorzieningen van een zaak, in de volgorde waarin plan ze meedeelde. */
    List<Dossiervoorziening> voorzieningen(UUID zaakId) {
        return getEntityManager().createQuery("from Dossiervoorziening where zaakId = ?1 order by nr", Dossiervoorziening.class)
                .setParameter(1, zaakId).getResultList();
    }

    void bewaar(Dossiervoorziening voorziening) {
        getEntityManager().persist(voorziening);
    }
}
