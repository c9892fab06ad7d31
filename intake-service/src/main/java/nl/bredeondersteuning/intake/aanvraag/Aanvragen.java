package nl.bredeondersteuning.intake.aanvraag;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** De aanvragen van deze service. */
@ApplicationScoped
class Aanvragen implements PanacheRepositoryBase<Aanvraag, UUID> {

    Optional<Aanvraag> lopende(String gemeentecode, UUID aanvragerId, LocalDate dag) {
        return find("gemeentecode = ?1 and aanvragerId = ?2 and lopend and (laatsteDag is null or laatsteDag >= ?3)", gemeentecode, aanvragerId,
                dag).firstResultOptional();
    }

    List<Aanvraag> van(String gemeentecode, UUID aanvragerId) {
        return list("gemeentecode = ?1 and aanvragerId = ?2 order by ontvangenOp, zaaknummer", gemeentecode, aanvragerId);
    }

    /** Van elk van deze personen zijn zaken, oudste eerst. */
    Map<UUID, List<Aanvraag>> van(String gemeentecode, Collection<UUID> aanvragers) {
        return aanvragers.isEmpty() ? Map.of() : list("gemeentecode = ?1 and aanvragerId in ?2 order by ontvangenOp, zaaknummer", gemeentecode,
                aanvragers).stream().collect(Collectors.groupingBy(aanvraag -> aanvraag.aanvragerId));
    }

    List<Aanvraag> lopende(String gemeentecode, Aanvraaggrond grond, LocalDate dag) {
        return list("gemeentecode = ?1 and lopend and (grond = ?2 or tweedeGrond = ?2) and (laatsteDag is null or laatsteDag >= ?3)"
                + " order by ontvangenOp, zaaknummer", gemeentecode, grond, dag);
    }

    /** Wie opnieuw aanvraagt nadat de ondersteuning eindigde, heeft de vorige zaak niet meer lopen. */
    void sluitAf(String gemeentecode, Collection<UUID> aanvragers, LocalDate dag) {
        getEntityManager().createNativeQuery("update aanvraag set lopend = false where gemeentecode = ?1 and aanvrager_id = any (?2)"
                + " and lopend and laatste_dag < ?3").setParameter(1, gemeentecode).setParameter(2, aanvragers.toArray(UUID[]::new))
                .setParameter(3, dag).executeUpdate();
    }

    /** Without a result class: with one Hibernate keeps a plan for each call, and searches all of them at the next. */
    @SuppressWarnings("unchecked")
    List<Long> volgendeNummers(int aantal) {
        return getEntityManager().createNativeQuery("select nextval('zaaknummer') from generate_series(1, cast(?1 as int))")
                .setParameter(1, aantal).getResultList();
    }
}
