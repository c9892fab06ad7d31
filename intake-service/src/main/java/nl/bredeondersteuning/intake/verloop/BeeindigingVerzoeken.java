package nl.bredeondersteuning.intake.verloop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import nl.bredeondersteuning.events.BeeindigingVerzocht;
import nl.bredeondersteuning.intake.aanvraag.ZaakOpenen;
import nl.bredeondersteuning.intake.feit.FeitVastleggen;
import nl.bredeondersteuning.intake.feit.FeitVastleggen.Nieuw;
import nl.bredeondersteuning.intake.feit.Feitsoort;
import nl.bredeondersteuning.platform.event.Outbox;

/** Legt vast dat de rechthebbende zelf om beëindiging vraagt; het besluit daarover komt later (Kampen artikel 6.1 lid 3). */
@ApplicationScoped
public class BeeindigingVerzoeken {

    private final ZaakOpenen zaken;
    private final FeitVastleggen feiten;
    private final Outbox outbox;

    BeeindigingVerzoeken(ZaakOpenen zaken, FeitVastleggen feiten, Outbox outbox) {
        this.zaken = zaken;
        this.feiten = feiten;
        this.outbox = outbox;
    }

    @Transactional
    public UUID verzoek(UUID zaakId, String tekst, LocalDate dag) {
        var zaak = zaken.open(zaakId);
        outbox.add(new BeeindigingVerzocht(zaakId, zaak.gemeentecode(), "Wht 2.21 lid 1", dag));
        return feiten.legVast(zaak, Nieuw.van(Feitsoort.BEEINDIGINGSVERZOEK, dag, tekst));
    }
}
