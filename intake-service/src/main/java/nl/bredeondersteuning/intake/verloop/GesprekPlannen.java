package nl.bredeondersteuning.intake.verloop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import nl.bredeondersteuning.beleid.norm.Plaats;
import nl.bredeondersteuning.events.GesprekGepland;
import nl.bredeondersteuning.intake.aanvraag.ZaakOpenen;
import nl.bredeondersteuning.intake.feit.FeitVastleggen;
import nl.bredeondersteuning.intake.feit.FeitVastleggen.Nieuw;
import nl.bredeondersteuning.intake.feit.Feitsoort;
import nl.bredeondersteuning.platform.event.Outbox;

/** Plant het eerste gesprek op een dag en een plaats (Kampen artikel 3.2). */
@ApplicationScoped
public class GesprekPlannen {

    private final ZaakOpenen zaken;
    private final FeitVastleggen feiten;
    private final Outbox outbox;

    GesprekPlannen(ZaakOpenen zaken, FeitVastleggen feiten, Outbox outbox) {
        this.zaken = zaken;
        this.feiten = feiten;
        this.outbox = outbox;
    }

    @Transactional
    public UUID plan(UUID zaakId, Plaats plaats, LocalDate op, LocalDate dag) {
        var zaak = zaken.open(zaakId);
        var id = feiten.legVast(zaak, Nieuw.van(Feitsoort.GESPREKSAFSPRAAK, dag, null).metWaarde(plaats.label()).metDag(op));
        outbox.add(new GesprekGepland(zaakId, zaak.gemeentecode(), "Wht 2.21 lid 4", id, plaats.label(), op));
        return id;
    }
}
