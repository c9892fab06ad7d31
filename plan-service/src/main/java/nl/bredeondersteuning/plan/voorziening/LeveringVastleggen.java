package nl.bredeondersteuning.plan.voorziening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.bredeondersteuning.beleid.Bevinding;
import nl.bredeondersteuning.beleid.profiel.Profielen;
import nl.bredeondersteuning.beleid.toets.Voorschriften;
import nl.bredeondersteuning.plan.zaak.EigenZaakOpenen;

/** Legt vast hoe een voorziening is besteld en geleverd die bij vastgesteld besluit was toegekend (Kampen artikel 5.1 lid 1). */
@ApplicationScoped
public class LeveringVastleggen {

    private final EigenZaakOpenen zaken;
    private final Voorzieningen voorzieningen;
    private final Profielen profielen;

    LeveringVastleggen(EigenZaakOpenen zaken, Voorzieningen voorzieningen, Profielen profielen) {
        this.zaken = zaken;
        this.voorzieningen = voorzieningen;
        this.profielen = profielen;
    }

    /** @return de bevinding die zich verzet, of leeg als de levering vastligt */
    @Transactional
    Optional<Bevinding> legVast(UUID zaakId, UUID voorzieningId, Levering levering, LocalDate dag) {
        var zaak = zaken.open(zaakId);
        var voorziening = voorzieningen.van(zaakId, voorzieningId);
        var bevinding = Voorschriften.verstrekken(voorziening.besluitVastgesteldOp != null, profielen.voor(zaak.gemeentecode(), dag));
        if (bevinding.houdtTegen()) {
            return Optional.of(bevinding);
        }
        voorziening.levering = levering;
        return Optional.empty();
    }
}
