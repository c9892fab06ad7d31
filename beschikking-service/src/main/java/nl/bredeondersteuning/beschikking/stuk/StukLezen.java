package nl.bredeondersteuning.beschikking.stuk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Leest de inhoud van een stuk, zoals het binnenkwam. */
@ApplicationScoped
public class StukLezen {

    private final Stukken stukken;
    private final Stukkluis kluis;

    StukLezen(Stukken stukken, Stukkluis kluis) {
        this.stukken = stukken;
        this.kluis = kluis;
    }

    /** @throws nl.bredeondersteuning.platform.problem.ProblemException 404 als het stuk in deze zaak niet bestaat */
    @Transactional
    public byte[] lees(UUID zaakId, UUID stukId) {
        var stuk = stukken.in(zaakId, stukId);
        return kluis.ontsleutel(stuk, stukken.versleuteld(stukId));
    }
}
