package nl.bredeondersteuning.intake.verloop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import nl.bredeondersteuning.beleid.norm.Voorschrift;
import nl.bredeondersteuning.beleid.profiel.Beleidsprofiel;
import nl.bredeondersteuning.beleid.profiel.NormBinding;
import nl.bredeondersteuning.events.AanvragerDoorverwezen;
import nl.bredeondersteuning.intake.aanvraag.ZaakOpenen;
import nl.bredeondersteuning.intake.feit.FeitVastleggen;
import nl.bredeondersteuning.intake.feit.FeitVastleggen.Nieuw;
import nl.bredeondersteuning.intake.feit.Feitsoort;
import nl.bredeondersteuning.platform.event.Outbox;

/** Legt vast dat een aanvrager warm is doorverwezen naar andere hulp (Kampen artikel 3.1 lid 4). */
@ApplicationScoped
public class AanvragerDoorverwijzen {

    private final ZaakOpenen zaken;
    private final FeitVastleggen feiten;
    private final Outbox outbox;

    AanvragerDoorverwijzen(ZaakOpenen zaken, FeitVastleggen feiten, Outbox outbox) {
        this.zaken = zaken;
        this.feiten = feiten;
        this.outbox = outbox;
    }

    @Transactional
    public UUID verwijsDoor(UUID zaakId, String tekst, Beleidsprofiel profiel, LocalDate dag) {
        var zaak = zaken.open(zaakId);
        var artikel = profiel.norm(Voorschrift.INFORMEREN_EN_DOORVERWIJZEN).map(NormBinding::artikel).orElse("Wht 2.21 lid 1");
        outbox.add(new AanvragerDoorverwezen(zaakId, zaak.gemeentecode(), artikel, dag));
        return feiten.legVast(zaak, Nieuw.van(Feitsoort.DOORVERWIJZING, dag, tekst));
    }
}
