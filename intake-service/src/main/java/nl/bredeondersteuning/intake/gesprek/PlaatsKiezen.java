package nl.bredeondersteuning.intake.gesprek;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import nl.bredeondersteuning.beleid.Bevinding;
import nl.bredeondersteuning.beleid.norm.Plaats;
import nl.bredeondersteuning.beleid.profiel.Beleidsprofiel;
import nl.bredeondersteuning.beleid.toets.Voorschriften;
import nl.bredeondersteuning.intake.aanvraag.ZaakOpenen;

/** Legt vast waar de rechthebbende het eerste gesprek wil voeren (Kampen artikel 3.2 lid 2). */
@ApplicationScoped
public class PlaatsKiezen {

    private final ZaakOpenen zaken;
    private final Gesprekken gesprekken;

    PlaatsKiezen(ZaakOpenen zaken, Gesprekken gesprekken) {
        this.zaken = zaken;
        this.gesprekken = gesprekken;
    }

    /** @return de bevinding die zich verzet, of leeg als de keuze vastligt */
    @Transactional
    public Optional<Bevinding> kies(UUID zaakId, Plaats plaats, Beleidsprofiel profiel) {
        var zaak = zaken.open(zaakId);
        var verzet = Voorschriften.gekozenPlaats(plaats, profiel).filter(Bevinding::houdtTegen);
        if (verzet.isEmpty()) {
            gesprekken.van(zaakId, zaak.gemeentecode()).gekozenPlaats = plaats;
        }
        return verzet;
    }
}
