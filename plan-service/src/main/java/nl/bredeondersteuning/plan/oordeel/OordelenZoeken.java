package nl.bredeondersteuning.plan.oordeel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.bredeondersteuning.beleid.Oordelen;
import nl.bredeondersteuning.beleid.wet.Besluitsoort;

/** Zoekt de oordelen die voor één voorziening gelden: die over haar gaan, en die gegeven zijn voordat zij er was. */
@ApplicationScoped
public class OordelenZoeken {

    /** Wat nog niet bestaat, wordt met zijn soort aangeduid. */
    static final Set<String> SOORTEN = Set.of("voorziening", Besluitsoort.VOORZIENING_TOEGEKEND.label());
    static final String SCHULDHULP = "schuldhulpaanbod";

    private final Oordeelrijen rijen;

    OordelenZoeken(Oordeelrijen rijen) {
        this.rijen = rijen;
    }

    @Transactional
    public Oordelen over(UUID zaakId, UUID voorzieningId, LocalDate gevraagdOp) {
        return new Oordelen(rijen.van(zaakId).stream().filter(rij -> rij.betreft.equals(voorzieningId.toString())
                || SOORTEN.contains(rij.betreft) && !rij.gegevenOp.isAfter(gevraagdOp)).map(Oordeelrij::oordeel).toList());
    }

    /** De oordelen over het schuldhulpaanbod van een zaak (SPUK 3 lid 3). */
    @Transactional
    public Oordelen overSchuldhulp(UUID zaakId) {
        return new Oordelen(rijen.van(zaakId).stream().filter(rij -> rij.betreft.equals(SCHULDHULP)).map(Oordeelrij::oordeel).toList());
    }
}
