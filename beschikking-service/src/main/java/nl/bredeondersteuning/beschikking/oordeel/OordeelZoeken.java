package nl.bredeondersteuning.beschikking.oordeel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import nl.bredeondersteuning.beleid.Oordeel;

/** Zoekt de oordelen op die voor een handeling tellen. */
@ApplicationScoped
public class OordeelZoeken {

    private final Oordelen oordelen;

    OordeelZoeken(Oordelen oordelen) {
        this.oordelen = oordelen;
    }

    /** De oordelen die over een van deze dingen gaan: een id, of een soort die toen nog niet bestond. */
    @Transactional
    public nl.bredeondersteuning.beleid.Oordelen over(UUID zaakId, Set<String> betreft) {
        return new nl.bredeondersteuning.beleid.Oordelen(oordelen.van(zaakId).stream().filter(oordeel -> betreft.contains(oordeel.betreft))
                .map(oordeel -> new Oordeel(oordeel.artikel, oordeel.betreft, oordeel.medewerker, oordeel.gegevenOp, oordeel.motivering))
                .toList());
    }
}
