package nl.bredeondersteuning.beschikking.bezwaar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.bredeondersteuning.events.BezwaarNaarCommissie;
import nl.bredeondersteuning.platform.event.Outbox;
import nl.bredeondersteuning.platform.zaak.Zaken;

/** Legt een bezwaar voor aan een adviescommissie; de beslissing mag dan langer duren (Awb 7:13, 7:10 lid 1). */
@ApplicationScoped
public class BezwaarVoorleggen {

    private final Zaken zaken;
    private final Bezwaren bezwaren;
    private final Outbox outbox;

    BezwaarVoorleggen(Zaken zaken, Bezwaren bezwaren, Outbox outbox) {
        this.zaken = zaken;
        this.bezwaren = bezwaren;
        this.outbox = outbox;
    }

    /** @return leeg als er al op beslist is */
    @Transactional
    public Optional<UUID> legVoor(UUID zaakId, UUID bezwaarId, LocalDate dag) {
        zaken.vergrendel(zaakId);
        return bezwaren.lopend(zaakId, bezwaarId).map(bezwaar -> {
            bezwaar.commissie = true;
            outbox.add(new BezwaarNaarCommissie(zaakId, bezwaar.gemeentecode, "Awb 7:13", bezwaarId, dag));
            return bezwaarId;
        });
    }
}
