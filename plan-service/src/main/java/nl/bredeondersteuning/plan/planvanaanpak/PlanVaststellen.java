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
import nl.bredeondersteuning.plan.zaak.ZaakOpenen;
import nl.bredeondersteuning.platform.beveiliging.Aanroeper;
import nl.bredeondersteuning.platform.event.Outbox;

/** Stelt samen met de rechthebbende een versie van het plan van aanpak vast (Wht 2.21 lid 4, Kampen artikel 4.2). */
@ApplicationScoped
public class PlanVaststellen {

    private final ZaakOpenen zaken;
    private final Plannen plannen;
    private final PlandatumVastleggen plandatum;
    private final Outbox outbox;

    PlanVaststellen(ZaakOpenen zaken, Plannen plannen, PlandatumVastleggen plandatum, Outbox outbox) {
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
        var zaak = zaken.openEigen(zaakId);
        var bevindingen = bevindingen(vorm, samen, profiel);
        if (bevindingen.stream().anyMatch(Bevinding::houdtTegen)) {
            return new Outcome.Verzet(bevindingen);
        }
        if (inhoud.doelstellingen().isEmpty()) {
            return new Outcome.GeenHulpvraag();
        }
        return new Outcome.Vastgesteld(bewaar(plan(zaakId, zaak.gemeentecode(), vorm, inhoud, dag), bevindingen, profiel));
    }

    /** Een volgende versie in dezelfde vorm, nadat in overleg iets aan het plan is gewijzigd (Kampen artikel 4.2 lid 4 en 5). */
    @Transactional
    public UUID herzie(UUID zaakId, Planinhoud inhoud, List<Bevinding> bevindingen, Beleidsprofiel profiel, LocalDate dag) {
        var vorige = plannen.jongste(zaakId).orElseThrow();
        return bewaar(plan(zaakId, vorige.gemeentecode, vorige.planvorm, inhoud, dag), bevindingen, profiel);
    }

    private UUID bewaar(PlanVanAanpak plan, List<Bevinding> bevindingen, Beleidsprofiel profiel) {
        plan.profielversie = profiel.versie().id();
        plan.bevindingen = bevindingen;
        plannen.persistAndFlush(plan);
        plandatum.legVast(plan.zaakId, plan.vastgesteldOp);
        outbox.add(new PlanVastgesteld(plan.zaakId, plan.gemeentecode, "Wht 2.21 lid 4", plan.id, plan.nummer, plan.planvorm.label(),
                plan.vastgesteldOp));
        return plan.id;
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
