package nl.bredeondersteuning.beschikking.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Leest de voorzieningen van een zaak. */
@ApplicationScoped
public class VoorzieningLezen {

    private final Dossiers dossiers;

    VoorzieningLezen(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    /** De voorzieningen van een zaak, in de volgorde waarin plan ze meedeelde. */
    @Transactional
    public List<Voorziening> lees(UUID zaakId) {
        return dossiers.voorzieningen(zaakId).stream().map(Voorziening::van).toList();
    }

    /** Eén voorziening van deze zaak; leeg als zij er niet is. */
    @Transactional
    public Optional<Voorziening> lees(UUID zaakId, UUID voorzieningId) {
        return dossiers.voorziening(voorzieningId).filter(rij -> rij.zaakId.equals(zaakId)).map(Voorziening::van);
    }
}
