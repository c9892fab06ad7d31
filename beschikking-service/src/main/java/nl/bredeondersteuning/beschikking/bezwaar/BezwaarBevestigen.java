package nl.bredeondersteuning.beschikking.bezwaar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.bredeondersteuning.beschikking.brief.BerichtVersturen;
import nl.bredeondersteuning.events.BezwaarBevestigd;
import nl.bredeondersteuning.platform.event.Outbox;

/** Bevestigt met een brief dat het bezwaar is ontvangen, en wat er nu gebeurt (Awb 6:14). */
@ApplicationScoped
public class BezwaarBevestigen {

    private final Bezwaargang gang;
    private final BerichtVersturen berichten;
    private final Outbox outbox;

    BezwaarBevestigen(Bezwaargang gang, BerichtVersturen berichten, Outbox outbox) {
        this.gang = gang;
        this.berichten = berichten;
        this.outbox = outbox;
    }

    @Transactional
    public Bezwaarstap bevestig(UUID zaakId, UUID bezwaarId, Bezwaarpost post) {
        return gang.doe(zaakId, bezwaarId, bezwaar -> {
            if (bezwaar.bevestigdOp != null) {
                return new Bezwaarstap.PastNiet("De ontvangst van dit bezwaar is al bevestigd.");
            }
            bezwaar.bevestigdOp = post.dag();
            berichten.verstuur(Bezwaarbrief.ontvangst(bezwaar), post.aan(), post.profiel(), post.dag());
            outbox.add(new BezwaarBevestigd(zaakId, bezwaar.gemeentecode, "Awb 6:14", bezwaarId, post.dag()));
            return new Bezwaarstap.Gezet(bezwaarId);
        });
    }
}
