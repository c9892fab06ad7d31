package nl.bredeondersteuning.intake.verloop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import nl.bredeondersteuning.events.ContactpogingGedaan;
import nl.bredeondersteuning.intake.aanvraag.ZaakOpenen;
import nl.bredeondersteuning.intake.feit.FeitVastleggen;
import nl.bredeondersteuning.intake.feit.FeitVastleggen.Nieuw;
import nl.bredeondersteuning.intake.feit.Feitsoort;
import nl.bredeondersteuning.platform.event.Outbox;

/** Legt een poging tot contact vast, met haar weg en of er antwoord kwam: bewijs voor wie later moet beslissen (Awb 3:2). */
@ApplicationScoped
public class ContactpogingVastleggen {

    private final ZaakOpenen zaken;
    private final FeitVastleggen feiten;
    private final Outbox outbox;

    ContactpogingVastleggen(ZaakOpenen zaken, FeitVastleggen feiten, Outbox outbox) {
        this.zaken = zaken;
        this.feiten = feiten;
        this.outbox = outbox;
    }

    @Transactional
    public UUID legVast(UUID zaakId, String kanaal, boolean beantwoord, String tekst, LocalDate dag) {
        var zaak = zaken.open(zaakId);
        outbox.add(new ContactpogingGedaan(zaakId, zaak.gemeentecode(), "Awb 3:2", dag, kanaal, beantwoord));
        return feiten.legVast(zaak, Nieuw.van(Feitsoort.CONTACTPOGING, dag, tekst).metWaarde(kanaal + (beantwoord ? ", beantwoord" : ", zonder antwoord")));
    }
}
