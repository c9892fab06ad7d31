package nl.bredeondersteuning.beschikking.bezwaar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.bredeondersteuning.events.BezwaarGehoord;
import nl.bredeondersteuning.platform.beveiliging.Aanroeper;
import nl.bredeondersteuning.platform.event.Outbox;
import nl.bredeondersteuning.platform.zaak.Zaken;

/** Legt vast dat de indiener is gehoord, met een verslag (Awb 7:2, 7:7). */
@ApplicationScoped
public class BezwaarHoren {

    private final Zaken zaken;
    private final Bezwaren bezwaren;
    private final Outbox outbox;

    BezwaarHoren(Zaken zaken, Bezwaren bezwaren, Outbox outbox) {
        this.zaken = zaken;
        this.bezwaren = bezwaren;
        this.outbox = outbox;
    }

    /** @return leeg als er al op beslist is */
    @Transactional
    public Optional<UUID> hoor(UUID zaakId, UUID bezwaarId, String verslag, LocalDate dag) {
        zaken.vergrendel(zaakId);
        return bezwaren.lopend(zaakId, bezwaarId).map(bezwaar -> {
            bezwaar.gehoordOp = dag;
            bezwaar.gehoordDoor = Aanroeper.huidig().medewerker();
            bezwaar.verslag = verslag;
            outbox.add(new BezwaarGehoord(zaakId, bezwaar.gemeentecode, "Awb 7:2", bezwaarId, dag));
            return bezwaarId;
        });
    }
}
