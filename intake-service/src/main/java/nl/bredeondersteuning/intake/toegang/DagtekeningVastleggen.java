package nl.bredeondersteuning.intake.toegang;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import nl.bredeondersteuning.events.KindbesluitGedagtekend;
import nl.bredeondersteuning.intake.aanvraag.ZaakOpenen;
import nl.bredeondersteuning.intake.feit.FeitVastleggen;
import nl.bredeondersteuning.intake.feit.FeitVastleggen.Nieuw;
import nl.bredeondersteuning.intake.feit.Feitsoort;
import nl.bredeondersteuning.platform.event.Outbox;

/** Legt de dagtekening vast van de beschikking van de Dienst Toeslagen over de tegemoetkoming (SPUK 3 lid 4). */
@ApplicationScoped
public class DagtekeningVastleggen {

    private final ZaakOpenen zaken;
    private final FeitVastleggen feiten;
    private final Outbox outbox;

    DagtekeningVastleggen(ZaakOpenen zaken, FeitVastleggen feiten, Outbox outbox) {
        this.zaken = zaken;
        this.feiten = feiten;
        this.outbox = outbox;
    }

    @Transactional
    public UUID legVast(UUID zaakId, LocalDate dagtekening, LocalDate dag) {
        var zaak = zaken.open(zaakId);
        outbox.add(new KindbesluitGedagtekend(zaakId, zaak.gemeentecode(), "SPUK 3 lid 4", dagtekening));
        return feiten.legVast(zaak, Nieuw.van(Feitsoort.DAGTEKENING, dag, null).metDag(dagtekening));
    }
}
