package nl.bredeondersteuning.plan.planvanaanpak;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.beleid.Bevinding;
import nl.bredeondersteuning.beleid.profiel.Beleidsprofiel;

/** Maakt van een plan waaraan in overleg iets is gewijzigd, de volgende versie in dezelfde vorm (Kampen artikel 4.2 lid 4 en 5). */
@ApplicationScoped
public class PlanHerzien {

    private final WerkplanMaken werkplan;
    private final Plannen plannen;
    private final PlanBewaren bewaren;

    PlanHerzien(WerkplanMaken werkplan, Plannen plannen, PlanBewaren bewaren) {
        this.werkplan = werkplan;
        this.plannen = plannen;
        this.bewaren = bewaren;
    }

    /** De zaak is vergrendeld en heeft een plan; de bevindingen zijn die waarop de wijziging rust. */
    @Transactional
    public UUID herzie(UUID zaakId, List<Bevinding> bevindingen, Beleidsprofiel profiel, LocalDate dag) {
        var vorm = plannen.jongste(zaakId).orElseThrow().planvorm;
        return bewaren.bewaar(zaakId, vorm, werkplan.maak(zaakId).inhoud(), bevindingen, profiel, dag);
    }
}
