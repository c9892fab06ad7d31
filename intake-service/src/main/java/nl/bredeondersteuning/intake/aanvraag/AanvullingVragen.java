package nl.bredeondersteuning.intake.aanvraag;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import nl.bredeondersteuning.events.AanvullingGevraagd;
import nl.bredeondersteuning.intake.feit.FeitVastleggen;
import nl.bredeondersteuning.intake.feit.FeitVastleggen.Nieuw;
import nl.bredeondersteuning.intake.feit.Feitsoort;
import nl.bredeondersteuning.platform.event.Outbox;

/** Vraagt de aanvrager een onvolledige aanvraag aan te vullen (Awb 4:5 lid 1); zolang is de beslistermijn opgeschort (Awb 4:15). */
@ApplicationScoped
public class AanvullingVragen {

    private final ZaakOpenen zaken;
    private final FeitVastleggen feiten;
    private final Outbox outbox;

    AanvullingVragen(ZaakOpenen zaken, FeitVastleggen feiten, Outbox outbox) {
        this.zaken = zaken;
        this.feiten = feiten;
        this.outbox = outbox;
    }

    @Transactional
    public UUID vraag(UUID zaakId, LocalDate uiterlijk, String wat, LocalDate dag) {
        var zaak = zaken.open(zaakId);
        outbox.add(new AanvullingGevraagd(zaakId, zaak.gemeentecode(), "Awb 4:5 lid 1", dag, uiterlijk));
        return feiten.legVast(zaak, Nieuw.van(Feitsoort.AANVULLINGSVERZOEK, dag, wat).metDag(uiterlijk));
    }
}
