package nl.bredeondersteuning.intake.verloop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import nl.bredeondersteuning.events.AfspraakGemaakt;
import nl.bredeondersteuning.intake.aanvraag.ZaakOpenen;
import nl.bredeondersteuning.intake.feit.FeitVastleggen;
import nl.bredeondersteuning.intake.feit.FeitVastleggen.Nieuw;
import nl.bredeondersteuning.intake.feit.Feitsoort;
import nl.bredeondersteuning.platform.event.Outbox;

/** Legt vast dat iets op een dag te gebeuren staat, zodat het in de agenda komt. */
@ApplicationScoped
public class AfspraakMaken {

    private final ZaakOpenen zaken;
    private final FeitVastleggen feiten;
    private final Outbox outbox;

    AfspraakMaken(ZaakOpenen zaken, FeitVastleggen feiten, Outbox outbox) {
        this.zaken = zaken;
        this.feiten = feiten;
        this.outbox = outbox;
    }

    @Transactional
    public UUID maak(UUID zaakId, Afspraaksoort soort, String tekst, LocalDate op, LocalDate dag) {
        var zaak = zaken.open(zaakId);
        var id = feiten.legVast(zaak, Nieuw.van(Feitsoort.AFSPRAAK, dag, tekst).metWaarde(soort.label()).metDag(op));
        outbox.add(new AfspraakGemaakt(zaakId, zaak.gemeentecode(), "Wht 2.21 lid 1", id, soort.label(), soort.rol(), op, dag));
        return id;
    }
}
