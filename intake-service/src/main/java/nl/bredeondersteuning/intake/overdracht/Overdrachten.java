package nl.bredeondersteuning.intake.overdracht;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.bredeondersteuning.platform.beveiliging.Aanroeper;
import nl.bredeondersteuning.platform.problem.Problem;

/** De overdrachten van en aan deze gemeenten. */
@ApplicationScoped
class Overdrachten implements PanacheRepositoryBase<Overdracht, UUID> {

    /** Wat deze gemeenten is aangeboden en nog op een antwoord wacht, oudste eerst. */
    List<Overdracht> aangeboden(Set<String> gemeenten, long na, int limit) {
        return find("gemeentecode in ?1 and stand = ?2 and nr > ?3 order by nr", gemeenten, Overdracht.Stand.AANGEBODEN, na)
                .range(0, limit - 1).list();
    }

    /** @throws nl.bredeondersteuning.platform.problem.ProblemException 404 als zij niet aan deze gemeenten is aangeboden */
    Overdracht voorOntvanger(UUID id) {
        return findByIdOptional(id).filter(overdracht -> Aanroeper.huidig().gemeenten().contains(overdracht.gemeentecode))
                .orElseThrow(() -> Problem.onbekend("Deze overdracht").exception());
    }

    List<Overdracht> van(UUID vanZaakId) {
        return list("vanZaakId = ?1 order by nr", vanZaakId);
    }

    /** Waarover besloten is zonder dat de gemeente die aanbood het weet. */
    List<Overdracht> terugTeMelden(String vanGemeente) {
        return list("vanGemeente = ?1 and not teruggemeld and stand <> ?2 order by nr", vanGemeente, Overdracht.Stand.AANGEBODEN);
    }

    /** Waarvan de werkvoorraad van deze gemeente nog niet weet dat het aangeboden of beantwoord is. */
    List<Overdracht> teMelden(String gemeentecode) {
        return list("gemeentecode = ?1 and melding <> ?2 and (melding = ?3 and stand = ?4 or melding <> ?3 and stand <> ?4) order by nr",
                gemeentecode, Overdracht.Melding.AF, Overdracht.Melding.GEEN, Overdracht.Stand.AANGEBODEN);
    }
}
