package nl.bredeondersteuning.beschikking.brief;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.platform.problem.Problem;

/** De brieven van deze service. */
@ApplicationScoped
class Brieven implements PanacheRepositoryBase<Brief, UUID> {

    List<Brief> van(UUID zaakId) {
        return list("zaakId = ?1 order by gedagtekendOp, id", zaakId);
    }

    /** De brieven bij een besluit; de pdf blijft in de database. */
    List<BriefZoeken.Uitgegaan> bij(UUID besluitId) {
        return find("besluitId = ?1 order by geadresseerdeId", besluitId).project(BriefZoeken.Uitgegaan.class).list();
    }

    List<BriefZoeken.InZaak> inZaak(UUID zaakId) {
        return find("zaakId = ?1 order by gedagtekendOp, id", zaakId).project(BriefZoeken.InZaak.class).list();
    }

    /** Zonder de pdf. */
    BriefZoeken.Verzonden verzonden(UUID zaakId, UUID briefId) {
        return find("id = ?1 and zaakId = ?2", briefId, zaakId).project(BriefZoeken.Verzonden.class).firstResultOptional()
                .orElseThrow(() -> Problem.onbekend("Deze brief").exception());
    }

    /** De brief van deze zaak; van een andere zaak bestaat hij hier niet. */
    Brief in(UUID zaakId, UUID briefId) {
        return find("id = ?1 and zaakId = ?2", briefId, zaakId).firstResultOptional()
                .orElseThrow(() -> Problem.onbekend("Deze brief").exception());
    }
}
