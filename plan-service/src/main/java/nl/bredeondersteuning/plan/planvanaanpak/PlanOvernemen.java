package nl.bredeondersteuning.plan.planvanaanpak;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.bredeondersteuning.beleid.norm.Planvorm;
import nl.bredeondersteuning.events.ZaakOvergenomen;

/** Neemt bij een overgenomen zaak het plan over dat er toen al was, als eerste versie (I19). */
@ApplicationScoped
public class PlanOvernemen {

    private static final String BRON = "overname";

    private final Plannen plannen;
    private final WerkplanMaken werkplan;

    PlanOvernemen(Plannen plannen, WerkplanMaken werkplan) {
        this.plannen = plannen;
        this.werkplan = werkplan;
    }

    /** De zaak is vergrendeld; een plan dat er al is, blijft. */
    @Transactional
    public void neemOver(ZaakOvergenomen overname) {
        if (overname.planVastgesteld() == null || plannen.jongste(overname.zaakId()).isPresent()) {
            return;
        }
        var inhoud = werkplan.maak(overname.zaakId()).inhoud();
        var plan = new PlanVanAanpak();
        plan.id = UUID.randomUUID();
        plan.zaakId = overname.zaakId();
        plan.gemeentecode = overname.gemeentecode();
        plan.nummer = 1;
        plan.planvorm = Planvorm.VOLLEDIG;
        plan.vastgesteldOp = overname.planVastgesteld();
        plan.medewerker = BRON;
        plan.profielversie = BRON;
        plan.inhoud = inhoud.tekst();
        plan.sha256 = inhoud.sha256();
        plannen.persist(plan);
    }
}
