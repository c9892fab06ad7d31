package nl.bredeondersteuning.plan.planvanaanpak;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.bredeondersteuning.plan.schuldhulp.SchuldhulpTonen;

/** Hoe het plan er het laatst bij stond: zijn jongste versie, en het schuldhulpaanbod dat erin hoort. */
@ApplicationScoped
class Planstand {

    private final Plannen plannen;
    private final SchuldhulpTonen schuldhulpen;

    Planstand(Plannen plannen, SchuldhulpTonen schuldhulpen) {
        this.plannen = plannen;
        this.schuldhulpen = schuldhulpen;
    }

    Optional<PlanVanAanpak> jongste(UUID zaakId) {
        return plannen.jongste(zaakId);
    }

    Optional<LocalDate> schuldhulp(UUID zaakId) {
        return schuldhulpen.toegewezenOp(zaakId);
    }
}
