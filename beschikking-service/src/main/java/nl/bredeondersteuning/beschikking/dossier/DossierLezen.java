package nl.bredeondersteuning.beschikking.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** Leest wat deze service van een zaak weet. */
@ApplicationScoped
public class DossierLezen {

    private final Dossiers dossiers;

    DossierLezen(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    /** Leeg, maar niet onbekend, zolang niemand iets van de zaak meedeelde. */
    @Transactional
    public Dossier lees(UUID zaakId) {
        return Dossier.van(Optional.ofNullable(dossiers.findById(zaakId)).orElseGet(Dossierrij::new));
    }
}
