package nl.bredeondersteuning.beschikking.besluit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.bredeondersteuning.beleid.wet.Besluitsoort;
import nl.bredeondersteuning.platform.problem.Problem;

/** De besluiten van deze service. */
@ApplicationScoped
class Besluiten implements PanacheRepositoryBase<Besluit, UUID> {

    List<Besluit> van(UUID zaakId) {
        return list("zaakId = ?1 order by nr", zaakId);
    }

    /** Het besluit van deze zaak; van een andere zaak bestaat het hier niet. */
    Besluit in(UUID zaakId, UUID besluitId) {
        return find("id = ?1 and zaakId = ?2", besluitId, zaakId).firstResultOptional()
                .orElseThrow(() -> Problem.onbekend("Dit besluit").exception());
    }

    /** Het jongste besluit van deze soort over dezelfde voorziening dat nog leeft. */
    Optional<Besluit> levend(UUID zaakId, Besluitsoort soort, UUID voorzieningId) {
        return levend(zaakId, soort, voorzieningId, null);
    }

    /** Het jongste besluit van deze soort over hetzelfde dat nog leeft; een wijziging van het plan leeft tot zij is vastgesteld. */
    Optional<Besluit> levend(UUID zaakId, Besluitsoort soort, UUID voorzieningId, UUID bezwaarId) {
        return van(zaakId).stream().filter(besluit -> besluit.soort == soort && leeft(besluit)
                && Objects.equals(besluit.voorzieningId, voorzieningId) && Objects.equals(besluit.bezwaarId, bezwaarId))
                .reduce((eerder, later) -> later);
    }

    private static boolean leeft(Besluit besluit) {
        return besluit.soort == Besluitsoort.WIJZIGING_PLAN ? besluit.open()
                : besluit.status != Besluitstatus.VERVALLEN && besluit.status != Besluitstatus.VERVANGEN;
    }
}
