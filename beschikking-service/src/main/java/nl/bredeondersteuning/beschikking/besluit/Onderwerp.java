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

    Onderwerp(DossierLezen dossiers, VoorzieningLezen voorzieningen, Besluiten besluiten) {
        this.dossiers = dossiers;
        this.voorzieningen = voorzieningen;
        this.besluiten = besluiten;
    }

    /** Het plan dat het laatst is vastgesteld; leeg als er nog geen is. */
    Optional<UUID> plan(UUID zaakId) {
        return Optional.ofNullable(dossiers.lees(zaakId).planId());
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
