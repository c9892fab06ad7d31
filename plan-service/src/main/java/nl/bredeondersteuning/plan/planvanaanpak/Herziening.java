package nl.bredeondersteuning.plan.planvanaanpak;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.beleid.Bevinding;
import nl.bredeondersteuning.beleid.profiel.Beleidsprofiel;

/** Maakt van een gewijzigd plan de volgende versie, met de bevindingen waarop de wijziging rust. */
@ApplicationScoped
class Herziening {

    private final PlanVaststellen vaststellen;
    private final WerkplanMaken werkplan;

    Herziening(PlanVaststellen vaststellen, WerkplanMaken werkplan) {
        this.vaststellen = vaststellen;
        this.werkplan = werkplan;
    }

    @Transactional
    UUID herzie(UUID zaakId, List<Bevinding> bevindingen, Beleidsprofiel profiel, LocalDate dag) {
        return vaststellen.herzie(zaakId, werkplan.maak(zaakId), bevindingen, profiel, dag);
    }
}
