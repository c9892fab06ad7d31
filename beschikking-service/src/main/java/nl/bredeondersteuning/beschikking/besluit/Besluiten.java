package nl.bredeondersteuning.beschikking.besluit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
        return van(zaakId).stream().filter(besluit -> besluit.gaatOver(soort, voorzieningId) && leeft(besluit, voorzieningId)
                && Objects.equals(besluit.bezwaarId, bezwaarId)).reduce((eerder, later) -> later);
    }

    /** De eerste van deze voorzieningen waarover al besloten is, of dat nu toekennen of weigeren was. */
    Optional<UUID> besloten(UUID zaakId, List<UUID> voorzieningen) {
        var besloten = van(zaakId).stream().filter(besluit -> !besluit.open() && leeft(besluit)).flatMap(besluit -> besluit.delen().stream())
                .filter(Onderdeel::geldt).map(Onderdeel::voorzieningId).collect(Collectors.toSet());
        return voorzieningen.stream().filter(besloten::contains).findFirst();
    }

    /** Het open besluit van deze soort over precies deze voorzieningen; een wijziging van het plan is er één, waarover zij verder ook gaat. */
    Optional<Besluit> samen(UUID zaakId, Besluitsoort soort, List<UUID> voorzieningen) {
        return van(zaakId).stream().filter(besluit -> besluit.open() && besluit.soort == soort)
                .filter(besluit -> soort == Besluitsoort.WIJZIGING_PLAN || besluit.samengevoegd() && Set.copyOf(voorzieningen).equals(
                        besluit.onderdelen.stream().map(Onderdeel::voorzieningId).collect(Collectors.toSet()))).findFirst();
    }

    /** Een wijziging van het plan is voorbij zodra zij is vastgesteld; wat zij over een voorziening besloot, niet. */
    private static boolean leeft(Besluit besluit, UUID voorzieningId) {
        return besluit.soort == Besluitsoort.WIJZIGING_PLAN && voorzieningId == null ? besluit.open() : leeft(besluit);
    }

    private static boolean leeft(Besluit besluit) {
        return besluit.status != Besluitstatus.VERVALLEN && besluit.status != Besluitstatus.VERVANGEN;
    }
}
