package nl.bredeondersteuning.plan.hulpvraag;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.beleid.Bevinding;
import nl.bredeondersteuning.beleid.profiel.Beleidsprofiel;
import nl.bredeondersteuning.beleid.toets.Voorschriften;
import nl.bredeondersteuning.events.DoelstellingGewijzigd;
import nl.bredeondersteuning.plan.zaak.ZaakOpenen;
import nl.bredeondersteuning.platform.event.Outbox;

/** Voegt een doelstelling toe aan een vastgesteld plan: waar het beleid dat zegt alleen bij nieuwe feiten (Kampen artikel 4.2 lid 5). */
@ApplicationScoped
public class DoelstellingToevoegen {

    private final ZaakOpenen zaken;
    private final Hulpvragen hulpvragen;
    private final Outbox outbox;

    DoelstellingToevoegen(ZaakOpenen zaken, Hulpvragen hulpvragen, Outbox outbox) {
        this.zaken = zaken;
        this.hulpvragen = hulpvragen;
        this.outbox = outbox;
    }

    /** De doelstelling in woorden; de nieuwe feiten zijn leeg als die er niet zijn. */
    public record Nieuw(String leefgebied, String doelstelling, String nieuweFeiten) {
    }

    /** Toegevoegd, er is nog geen plan om te wijzigen, of een voorschrift verzet zich. */
    public sealed interface Outcome {
        record Toegevoegd(UUID doelstellingId, List<Bevinding> bevindingen) implements Outcome {
        }

        record GeenPlan() implements Outcome {
        }

        record Verzet(List<Bevinding> bevindingen) implements Outcome {
        }
    }

    @Transactional
    public Outcome voegToe(UUID zaakId, Nieuw nieuw, Beleidsprofiel profiel, LocalDate dag) {
        var zaak = zaken.openEigen(zaakId);
        var wijzigen = Voorschriften.doelstellingWijzigen(nieuw.nieuweFeiten() != null, profiel);
        var bevindingen = new ArrayList<Bevinding>();
        bevindingen.add(Voorschriften.leefgebied(nieuw.leefgebied(), profiel));
        wijzigen.ifPresent(bevindingen::add);
        if (bevindingen.stream().anyMatch(Bevinding::houdtTegen)) {
            return new Outcome.Verzet(bevindingen);
        }
        if (zaak.planVastgesteldOp() == null) {
            return new Outcome.GeenPlan();
        }
        var doelstelling = Doelstelling.nieuw(zaakId, zaak.gemeentecode(), profiel.leefgebied(nieuw.leefgebied()).orElseThrow(),
                nieuw.doelstelling(), dag);
        doelstelling.nieuweFeiten = nieuw.nieuweFeiten();
        hulpvragen.getEntityManager().persist(doelstelling);
        outbox.add(new DoelstellingGewijzigd(zaakId, zaak.gemeentecode(), wijzigen.map(Bevinding::artikel).orElse("Wht 2.21 lid 4"),
                doelstelling.id, doelstelling.leefgebied, dag));
        return new Outcome.Toegevoegd(doelstelling.id, bevindingen);
    }
}
