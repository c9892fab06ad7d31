package nl.bredeondersteuning.beschikking.stuk;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.platform.problem.Problem;

/** De stukken in de zaken van deze service. */
@ApplicationScoped
class Stukken implements PanacheRepositoryBase<Stuk, UUID> {

    private static final String KENT = """
            select exists (select 1 from besluit where zaak_id = :zaak and id = :id
              union all select 1 from bezwaar where zaak_id = :zaak and id = :id
              union all select 1 from beroep where zaak_id = :zaak and id = :id
              union all select 1 from klacht where zaak_id = :zaak and id = :id
              union all select 1 from dossiervoorziening where zaak_id = :zaak and voorziening_id = :id)""";

    List<Stuk> van(UUID zaakId) {
        return list("zaakId = ?1 order by nr", zaakId);
    }

    /** Het stuk in deze zaak; in een andere zaak bestaat het hier niet. */
    Stuk in(UUID zaakId, UUID stukId) {
        return find("id = ?1 and zaakId = ?2", stukId, zaakId).firstResultOptional()
                .orElseThrow(() -> Problem.onbekend("Dit stuk").exception());
    }

    /** Of dit een besluit, bezwaar, beroep, klacht of voorziening in deze zaak is; zonder resultaattype, zodat er één plan blijft. */
    boolean kent(UUID zaakId, UUID betreft) {
        return (Boolean) getEntityManager().createNativeQuery(KENT).setParameter("zaak", zaakId).setParameter("id", betreft)
                .getSingleResult();
    }

    void bewaar(Stuk stuk, byte[] versleuteld) {
        persist(stuk);
        flush();
        var inhoud = new Stukinhoud();
        inhoud.stukId = stuk.id;
        inhoud.gemeentecode = stuk.gemeentecode;
        inhoud.ruw = versleuteld;
        getEntityManager().persist(inhoud);
    }

    byte[] versleuteld(UUID stukId) {
        return getEntityManager().find(Stukinhoud.class, stukId).ruw;
    }
}
