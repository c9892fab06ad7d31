package nl.bredeondersteuning.intake.aanvraag;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.bredeondersteuning.events.AanvullingOntvangen;
import nl.bredeondersteuning.intake.feit.FeitTonen;
import nl.bredeondersteuning.intake.feit.FeitVastleggen;
import nl.bredeondersteuning.intake.feit.FeitVastleggen.Nieuw;
import nl.bredeondersteuning.intake.feit.Feitsoort;
import nl.bredeondersteuning.platform.event.Outbox;

/** Neemt de gevraagde aanvulling in ontvangst (Awb 4:5 lid 1): de beslistermijn loopt weer. */
@ApplicationScoped
public class AanvullingInnemen {

    private final ZaakOpenen zaken;
    private final FeitVastleggen feiten;
    private final FeitTonen tonen;
    private final Outbox outbox;

    AanvullingInnemen(ZaakOpenen zaken, FeitVastleggen feiten, FeitTonen tonen, Outbox outbox) {
        this.zaken = zaken;
        this.feiten = feiten;
        this.tonen = tonen;
        this.outbox = outbox;
    }

    /** @return het feit, of leeg als er niet om aanvulling is gevraagd */
    @Transactional
    public Optional<UUID> neemIn(UUID zaakId, String wat, LocalDate dag) {
        var zaak = zaken.open(zaakId);
        if (tonen.jongste(zaakId, Feitsoort.AANVULLINGSVERZOEK).isEmpty()) {
            return Optional.empty();
        }
        outbox.add(new AanvullingOntvangen(zaakId, zaak.gemeentecode(), "Awb 4:5 lid 1", dag));
        return Optional.of(feiten.legVast(zaak, Nieuw.van(Feitsoort.AANVULLING, dag, wat)));
    }
}
