package nl.bredeondersteuning.beschikking.besluit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.bredeondersteuning.beleid.wet.Besluitsoort;
import nl.bredeondersteuning.beschikking.dossier.DossierLezen;
import nl.bredeondersteuning.beschikking.dossier.Voorziening;
import nl.bredeondersteuning.beschikking.dossier.Voorziening.Weging;
import nl.bredeondersteuning.beschikking.dossier.VoorzieningLezen;
import nl.bredeondersteuning.platform.problem.Problem;

/** Zoekt uit over welk plan of welke voorziening een besluit gaat. */
@ApplicationScoped
class Onderwerp {

    private final DossierLezen dossiers;
    private final VoorzieningLezen voorzieningen;
    private final Besluiten besluiten;
    private final Besluitgeschiedenis geschiedenis;

    Onderwerp(DossierLezen dossiers, VoorzieningLezen voorzieningen, Besluiten besluiten, Besluitgeschiedenis geschiedenis) {
        this.geschiedenis = geschiedenis;
        this.dossiers = dossiers;
        this.voorzieningen = voorzieningen;
        this.besluiten = besluiten;
    }

    /** Het plan dat het laatst is vastgesteld; leeg als er nog geen is. */
    Optional<UUID> plan(UUID zaakId) {
        return Optional.ofNullable(dossiers.lees(zaakId).planId());
    }

    /** De versie van het plan waarover het laatst besloten is; leeg als dat er geen is (I19: van een overgenomen zaak de eerste). */
    Optional<Integer> beslotenVersie(UUID zaakId) {
        var versie = Math.max(geschiedenis.besloten(zaakId).planVersie(), dossiers.lees(zaakId).toegangOvergenomenOp() == null ? 0 : 1);
        return Optional.of(versie).filter(besloten -> besloten > 0);
    }

    /** Van deze voorzieningen die welke de zaak niet heeft. */
    Set<UUID> onbekend(UUID zaakId, Set<UUID> genoemd) {
        var onbekend = new HashSet<>(genoemd);
        voorzieningen.lees(zaakId).forEach(voorziening -> onbekend.remove(voorziening.id()));
        return onbekend;
    }

    /** De genoemde voorziening, of anders de laatste die hierop uitkomt, niet besloten is en in geen besluit samen met andere staat. */
    Optional<UUID> voorziening(UUID zaakId, Besluitsoort soort, UUID genoemd) {
        if (genoemd != null) {
            return Optional.of(voorzieningen.lees(zaakId, genoemd).orElseThrow(() -> Problem.onbekend("Deze voorziening").exception()).id());
        }
        var weging = soort == Besluitsoort.VOORZIENING_TOEGEKEND ? Weging.TOEGEKEND : Weging.GEWEIGERD;
        return voorzieningen.lees(zaakId).stream().filter(voorziening -> voorziening.weging() == weging).map(Voorziening::id)
                .filter(id -> besluiten.levend(zaakId, soort, id).map(besluit -> besluit.open() && !besluit.samengevoegd()).orElse(true))
                .reduce((eerder, later) -> later);
    }
}
