package nl.bredeondersteuning.beschikking.bezwaar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import nl.bredeondersteuning.events.BezwaarherstelOntvangen;
import nl.bredeondersteuning.platform.event.Outbox;

/** Legt vast dat de indiener zijn bezwaar aanvulde; te laat telt ook, maar geneest het verzuim niet (Awb 6:6). */
@ApplicationScoped
public class HerstelVastleggen {

    private final Bezwaargang gang;
    private final Outbox outbox;

    HerstelVastleggen(Bezwaargang gang, Outbox outbox) {
        this.gang = gang;
        this.outbox = outbox;
    }

    @Transactional
    public Bezwaarstap legVast(UUID zaakId, UUID bezwaarId, LocalDate ontvangenOp) {
        return gang.doe(zaakId, bezwaarId, bezwaar -> {
            if (bezwaar.laatsteHerstel().filter(herstel -> herstel.hersteldOp() == null).isEmpty()) {
                return new Bezwaarstap.PastNiet("Er is niet gevraagd dit bezwaar aan te vullen, of het is al aangevuld.");
            }
            bezwaar.vulAan(ontvangenOp);
            outbox.add(new BezwaarherstelOntvangen(zaakId, bezwaar.gemeentecode, "Awb 6:6", bezwaarId, ontvangenOp));
            return new Bezwaarstap.Gezet(bezwaarId);
        });
    }
}
