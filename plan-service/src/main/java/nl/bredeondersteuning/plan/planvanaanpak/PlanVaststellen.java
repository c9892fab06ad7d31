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
import nl.bredeondersteuning.plan.zaak.EigenZaakOpenen;

/** Stelt samen met de rechthebbende een versie van het plan van aanpak vast (Wht 2.21 lid 4, Kampen artikel 4.2). */
@ApplicationScoped
public class PlanVaststellen {

    private final EigenZaakOpenen zaken;
    private final PlanBewaren bewaren;

    PlanVaststellen(EigenZaakOpenen zaken, PlanBewaren bewaren) {
        this.zaken = zaken;
        this.bewaren = bewaren;
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
        zaken.open(zaakId);
        var bevindingen = bevindingen(vorm, samen, profiel);
        if (bevindingen.stream().anyMatch(Bevinding::houdtTegen)) {
            return new Outcome.Verzet(bevindingen);
        }
        if (inhoud.doelstellingen().isEmpty()) {
            return new Outcome.GeenHulpvraag();
        }
        return new Outcome.Vastgesteld(bewaren.bewaar(zaakId, vorm, inhoud, bevindingen, profiel, dag));
    }

    private static List<Bevinding> bevindingen(Planvorm vorm, boolean samen, Beleidsprofiel profiel) {
        var bevindingen = new ArrayList<>(Voorschriften.planSamen(samen, profiel));
        Voorschriften.planvorm(vorm, profiel).ifPresent(bevindingen::add);
        profiel.toets(Voorschrift.PLANINHOUD, true, "").ifPresent(bevindingen::add);
        return List.copyOf(bevindingen);
    }
}
