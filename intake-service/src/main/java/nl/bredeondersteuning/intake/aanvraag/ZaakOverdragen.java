package nl.bredeondersteuning.intake.aanvraag;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import nl.bredeondersteuning.events.ZaakOvergedragen;
import nl.bredeondersteuning.intake.feit.FeitVastleggen;
import nl.bredeondersteuning.intake.feit.FeitVastleggen.Nieuw;
import nl.bredeondersteuning.intake.feit.Feitsoort;
import nl.bredeondersteuning.platform.event.Outbox;

/** Draagt een zaak over aan de gemeente waar de rechthebbende nu woont; plan en anker reizen mee (Wht 2.21 lid 1, I3). */
@ApplicationScoped
public class ZaakOverdragen {

    private final ZaakOpenen zaken;
    private final Aanvragen aanvragen;
    private final FeitVastleggen feiten;
    private final Outbox outbox;

    ZaakOverdragen(ZaakOpenen zaken, Aanvragen aanvragen, FeitVastleggen feiten, Outbox outbox) {
        this.zaken = zaken;
        this.aanvragen = aanvragen;
        this.feiten = feiten;
        this.outbox = outbox;
    }

    @Transactional
    public UUID draagOver(UUID zaakId, String naarGemeente, String toelichting, LocalDate dag) {
        var zaak = zaken.open(zaakId);
        aanvragen.findById(zaakId).vertrek(Vertrek.OVERGEDRAGEN, dag);
        outbox.add(new ZaakOvergedragen(zaakId, zaak.gemeentecode(), "Wht 2.21 lid 1", naarGemeente, dag));
        return feiten.legVast(zaak, Nieuw.van(Feitsoort.OVERDRACHT, dag, toelichting).bij(naarGemeente));
    }
}
