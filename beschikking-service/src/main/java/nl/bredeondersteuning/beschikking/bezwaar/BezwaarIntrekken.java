package nl.bredeondersteuning.beschikking.bezwaar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.beleid.awb.Bezwaarbehandeling;
import nl.bredeondersteuning.beschikking.besluit.BesluitLatenVervallen;
import nl.bredeondersteuning.beschikking.brief.BerichtVersturen;
import nl.bredeondersteuning.events.BezwaarIngetrokken;
import nl.bredeondersteuning.platform.event.Outbox;

/** Legt vast dat de indiener zijn bezwaar introk, en bevestigt dat met een brief; een opgestelde beslissing vervalt (Awb 6:21). */
@ApplicationScoped
public class BezwaarIntrekken {

    private final Bezwaargang gang;
    private final BesluitLatenVervallen vervallen;
    private final BerichtVersturen berichten;
    private final Outbox outbox;

    BezwaarIntrekken(Bezwaargang gang, BesluitLatenVervallen vervallen, BerichtVersturen berichten, Outbox outbox) {
        this.gang = gang;
        this.vervallen = vervallen;
        this.berichten = berichten;
        this.outbox = outbox;
    }

    @Transactional
    public Bezwaarstap trekIn(UUID zaakId, UUID bezwaarId, boolean mondeling, Bezwaarpost post) {
        return gang.doe(zaakId, bezwaarId, bezwaar -> {
            var intrekking = Bezwaarbehandeling.intrekking(mondeling, bezwaar.hoortOp(post.dag()));
            if (intrekking.houdtTegen()) {
                return new Bezwaarstap.Verzet(List.of(intrekking));
            }
            bezwaar.ingetrokkenOp = post.dag();
            bezwaar.intrekkingArtikel = intrekking.artikel();
            vervallen.laatVervallen(zaakId, bezwaarId);
            berichten.verstuur(Bezwaarbrief.intrekking(bezwaar, intrekking), post.aan(), post.profiel(), post.dag());
            outbox.add(new BezwaarIngetrokken(zaakId, bezwaar.gemeentecode, intrekking.artikel(), bezwaarId, bezwaar.besluitId, post.dag()));
            return new Bezwaarstap.Gezet(bezwaarId);
        });
    }
}
