package nl.bredeondersteuning.plan.planvanaanpak;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.beleid.Bevinding;
import nl.bredeondersteuning.beleid.norm.Planvorm;
import nl.bredeondersteuning.beleid.norm.Voorschrift;
import nl.bredeondersteuning.beleid.profiel.Beleidsprofiel;
import nl.bredeondersteuning.beleid.toets.Voorschriften;
import nl.bredeondersteuning.events.PlanVastgesteld;
import nl.bredeondersteuning.plan.zaak.PlandatumVastleggen;
import nl.bredeondersteuning.platform.beveiliging.Aanroeper;
import nl.bredeondersteuning.platform.event.Outbox;
import nl.bredeondersteuning.platform.zaak.Zaken;

/** Stelt samen met de rechthebbende een versie van het plan van aanpak vast (Wht 2.21 lid 4, Kampen artikel 4.2). */
@ApplicationScoped
public class PlanVaststellen {

    private final Zaken zaken;
    private final Plannen plannen;
    private final PlandatumVastleggen plandatum;
    private final Outbox outbox;

    PlanVaststellen(Zaken zaken, Plannen plannen, PlandatumVastleggen plandatum, Outbox outbox) {
        this.zaken = zaken;
        this.plannen = plannen;
        this.plandatum = plandatum;
        this.outbox = outbox;
    }

    /** Vastgesteld, er is nog geen hulpvraag om naar toe te werken, of een voorschrift verzet zich. */
    public sealed interface Outcome {
        record Vastgesteld(UUID planId) implements Outcome {
        }

        record GeenHulpvraag() implements Outcome {
        }

        record Verzet(List<Bevinding> bevindingen) implements Outcome {
        }
    }

    @Transactional
    public Outcome stelVast(UUID zaakId, Planvorm vorm, boolean samen, Planinhoud inhoud, Beleidsprofiel profiel, LocalDate dag) {
        var zaak = zaken.vergrendel(zaakId);
        var bevindingen = bevindingen(vorm, samen, profiel);
        if (bevindingen.stream().anyMatch(Bevinding::houdtTegen)) {
            return new Outcome.Verzet(bevindingen);
        }
        if (inhoud.doelstellingen().isEmpty()) {
            return new Outcome.GeenHulpvraag();
        }
        var plan = plan(zaakId, zaak.gemeentecode(), vorm, inhoud, dag);
        plan.profielversie = profiel.versie().id();
        plan.bevindingen = bevindingen;
        plannen.persist(plan);
        plandatum.legVast(zaakId, dag);
        outbox.add(new PlanVastgesteld(zaakId, plan.gemeentecode, "Wht 2.21 lid 4", plan.id, plan.nummer, vorm.label(), dag));
        return new Outcome.Vastgesteld(plan.id);
    }

    private static List<Bevinding> bevindingen(Planvorm vorm, boolean samen, Beleidsprofiel profiel) {
        var bevindingen = new ArrayList<>(Voorschriften.planSamen(samen, profiel));
        Voorschriften.planvorm(vorm, profiel).ifPresent(bevindingen::add);
        profiel.toets(Voorschrift.PLANINHOUD, true, "").ifPresent(bevindingen::add);
        return List.copyOf(bevindingen);
    }

    private PlanVanAanpak plan(UUID zaakId, String gemeentecode, Planvorm vorm, Planinhoud inhoud, LocalDate dag) {
        var plan = new PlanVanAanpak();
        plan.id = UUID.randomUUID();
        plan.zaakId = zaakId;
        plan.gemeentecode = gemeentecode;
        plan.nummer = plannen.jongste(zaakId).map(vorige -> vorige.nummer).orElse(0) + 1;
        plan.planvorm = vorm;
        plan.vastgesteldOp = dag;
        plan.medewerker = Aanroeper.huidig().medewerker();
        plan.inhoud = inhoud.tekst();
        plan.sha256 = inhoud.sha256();
        return plan;
    }
}
