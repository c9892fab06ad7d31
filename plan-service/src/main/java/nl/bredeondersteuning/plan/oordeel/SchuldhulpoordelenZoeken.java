package nl.bredeondersteuning.plan.oordeel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.bredeondersteuning.beleid.Oordelen;

/** Zoekt de oordelen over het schuldhulpaanbod van een zaak (SPUK 3 lid 3). */
@ApplicationScoped
public class SchuldhulpoordelenZoeken {

    static final String SCHULDHULP = "schuldhulpaanbod";

    private final Oordeelrijen rijen;

    SchuldhulpoordelenZoeken(Oordeelrijen rijen) {
        this.rijen = rijen;
    }

    @Transactional
    public Oordelen zoek(UUID zaakId) {
        return new Oordelen(rijen.van(zaakId).stream().filter(rij -> rij.betreft.equals(SCHULDHULP)).map(Oordeelrij::oordeel).toList());
    }
}
