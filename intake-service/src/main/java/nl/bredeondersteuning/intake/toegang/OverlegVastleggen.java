package nl.bredeondersteuning.intake.toegang;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import nl.bredeondersteuning.events.OverlegVastgelegd;
import nl.bredeondersteuning.intake.aanvraag.ZaakOpenen;
import nl.bredeondersteuning.intake.feit.FeitVastleggen;
import nl.bredeondersteuning.intake.feit.FeitVastleggen.Nieuw;
import nl.bredeondersteuning.intake.feit.Feitsoort;
import nl.bredeondersteuning.platform.event.Outbox;

/** Legt het overleg vast met de gemeente waar iemand woont, met de reden (Wht 2.21 lid 3). */
@ApplicationScoped
public class OverlegVastleggen {

    private final ZaakOpenen zaken;
    private final FeitVastleggen feiten;
    private final Outbox outbox;

    OverlegVastleggen(ZaakOpenen zaken, FeitVastleggen feiten, Outbox outbox) {
        this.zaken = zaken;
        this.feiten = feiten;
        this.outbox = outbox;
    }

    @Transactional
    public UUID legVast(UUID zaakId, String metGemeente, String reden, LocalDate dag) {
        var zaak = zaken.open(zaakId);
        outbox.add(new OverlegVastgelegd(zaakId, zaak.gemeentecode(), "Wht 2.21 lid 3", metGemeente, dag));
        return feiten.legVast(zaak, Nieuw.van(Feitsoort.OVERLEG, dag, reden).bij(metGemeente));
    }
}
