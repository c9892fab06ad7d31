package nl.bredeondersteuning.plan.voorziening;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.bredeondersteuning.platform.beveiliging.Aanroeper;
import nl.bredeondersteuning.platform.beveiliging.Rollen;
import nl.bredeondersteuning.platform.http.Bladzijde;
import nl.bredeondersteuning.platform.problem.Problem;

/** De voorzieningen van een zaak. */
@ApplicationScoped
class Voorzieningen implements PanacheRepositoryBase<Voorziening, UUID> {

    Optional<Voorziening> vind(UUID zaakId, UUID id) {
        return Optional.ofNullable(findById(id)).filter(voorziening -> voorziening.zaakId.equals(zaakId));
    }

    /** @throws nl.bredeondersteuning.platform.problem.ProblemException 404 als de zaak haar niet heeft */
    Voorziening van(UUID zaakId, UUID id) {
        return vind(zaakId, id).orElseThrow(() -> Problem.onbekend("Deze voorziening").exception());
    }

    List<Voorziening> alle(UUID zaakId) {
        return list("zaakId = ?1 order by nr", zaakId);
    }

    /** Eén rij meer dan gevraagd, zodat te zien is of er meer is. */
    List<Voorziening> bladzijde(UUID zaakId, Bladzijde bladzijde) {
        return find("zaakId = ?1 and nr > ?2 order by nr", zaakId, vanaf(zaakId, bladzijde)).page(0, bladzijde.limit() + 1).list();
    }

    /** Als {@link #bladzijde}, maar alleen waarop door een besluit recht is. */
    List<Voorziening> teGeven(UUID zaakId, Bladzijde bladzijde) {
        return find("zaakId = ?1 and nr > ?2 and besluitVastgesteldOp is not null order by nr", zaakId, vanaf(zaakId, bladzijde))
                .page(0, bladzijde.limit() + 1).list();
    }

    /** Uit andere zaken, op volgorde van vragen; uit een afgeschermde zaak alleen voor wie haar mag zien. */
    List<Voorziening> gedeeldMet(UUID zaakId, long na, int aantal) {
        return getEntityManager().createNativeQuery("""
                select v.* from voorziening v join zaak z on z.id = v.zaak_id
                where v.gedeeld_met @> array[cast(?1 as uuid)] and v.nr > ?2 and (not z.afgeschermd or ?3 or ?4 = any (z.toegang))
                order by v.nr limit ?5""", Voorziening.class).setParameter(1, zaakId).setParameter(2, na)
                .setParameter(3, Aanroeper.huidig().heeftRol(Rollen.BESLUITNEMER)).setParameter(4, Aanroeper.huidig().medewerker())
                .setParameter(5, aantal).getResultList().stream().map(Voorziening.class::cast).toList();
    }

    private long vanaf(UUID zaakId, Bladzijde bladzijde) {
        return bladzijde.naId().flatMap(id -> vind(zaakId, id)).map(voorziening -> voorziening.nr).orElse(0L);
    }

    /** Aantal en bedrag per leefgebied, soort en status, van wat in deze dagen (beide meegerekend) gevraagd is. */
    List<Object[]> totalen(UUID zaakId, LocalDate vanaf, LocalDate totEnMet) {
        return getEntityManager().createQuery("""
                select leefgebied, soort, status, count(*), sum(bedragInCenten) from Voorziening
                where zaakId = ?1 and gevraagdOp between ?2 and ?3 group by leefgebied, soort, status order by leefgebied, soort, status""",
                Object[].class).setParameter(1, zaakId).setParameter(2, vanaf).setParameter(3, totEnMet).getResultList();
    }
}
