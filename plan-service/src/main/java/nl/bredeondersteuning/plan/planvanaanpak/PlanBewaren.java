package nl.bredeondersteuning.plan.planvanaanpak;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.beleid.Bevinding;
import nl.bredeondersteuning.beleid.norm.Planvorm;
import nl.bredeondersteuning.beleid.profiel.Beleidsprofiel;
import nl.bredeondersteuning.events.PlanVastgesteld;
import nl.bredeondersteuning.plan.zaak.PlandatumVastleggen;
import nl.bredeondersteuning.platform.beveiliging.Aanroeper;
import nl.bredeondersteuning.platform.event.Outbox;

/** Bewaart een volgende versie van het plan van aanpak en deelt haar mee (Wht 2.21 lid 4). */
@ApplicationScoped
class PlanBewaren {

    private final Plannen plannen;
    private final PlandatumVastleggen plandatum;
    private final Outbox outbox;

    PlanBewaren(Plannen plannen, PlandatumVastleggen plandatum, Outbox outbox) {
        this.plannen = plannen;
        this.plandatum = plandatum;
        this.outbox = outbox;
    }

    /** De zaak is vergrendeld. */
    @Transactional
    UUID bewaar(UUID zaakId, Planvorm vorm, Planinhoud inhoud, List<Bevinding> bevindingen, Beleidsprofiel profiel, LocalDate dag) {
        var plan = new PlanVanAanpak();
        plan.id = UUID.randomUUID();
        plan.zaakId = zaakId;
        plan.gemeentecode = profiel.gemeentecode();
        plan.nummer = plannen.jongste(zaakId).map(vorige -> vorige.nummer).orElse(0) + 1;
        plan.planvorm = vorm;
        plan.vastgesteldOp = dag;
        plan.medewerker = Aanroeper.huidig().medewerker();
        plan.profielversie = profiel.versie().id();
        plan.inhoud = inhoud.tekst();
        plan.sha256 = inhoud.sha256();
        plan.bevindingen = bevindingen;
        plannen.persistAndFlush(plan);
        plandatum.legVast(zaakId, dag);
        outbox.add(new PlanVastgesteld(zaakId, plan.gemeentecode, "Wht 2.21 lid 4", plan.id, plan.nummer, vorm.label(), dag));
        return plan.id;
    }
}
