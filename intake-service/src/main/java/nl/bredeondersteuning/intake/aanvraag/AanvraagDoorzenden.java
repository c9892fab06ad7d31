package nl.bredeondersteuning.intake.aanvraag;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import nl.bredeondersteuning.events.AanvraagDoorgezonden;
import nl.bredeondersteuning.intake.feit.FeitVastleggen;
import nl.bredeondersteuning.intake.feit.FeitVastleggen.Nieuw;
import nl.bredeondersteuning.intake.feit.Feitsoort;
import nl.bredeondersteuning.platform.event.Outbox;

/** Zendt een aanvraag door naar de gemeente die erover gaat, met bericht aan de aanvrager (Awb 2:3 lid 1). */
@ApplicationScoped
public class AanvraagDoorzenden {

    private final ZaakOpenen zaken;
    private final Aanvragen aanvragen;
    private final FeitVastleggen feiten;
    private final Outbox outbox;

    AanvraagDoorzenden(ZaakOpenen zaken, Aanvragen aanvragen, FeitVastleggen feiten, Outbox outbox) {
        this.zaken = zaken;
        this.aanvragen = aanvragen;
        this.feiten = feiten;
        this.outbox = outbox;
    }

    @Transactional
    public UUID zendDoor(UUID zaakId, String naarGemeente, String toelichting, LocalDate dag) {
        var zaak = zaken.open(zaakId);
        aanvragen.findById(zaakId).vertrek(Vertrek.DOORGEZONDEN, dag);
        outbox.add(new AanvraagDoorgezonden(zaakId, zaak.gemeentecode(), "Awb 2:3 lid 1", naarGemeente, dag));
        return feiten.legVast(zaak, Nieuw.van(Feitsoort.DOORZENDING, dag, toelichting).bij(naarGemeente));
    }
}
