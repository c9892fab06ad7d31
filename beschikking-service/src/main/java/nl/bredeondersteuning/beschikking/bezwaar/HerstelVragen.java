package nl.bredeondersteuning.beschikking.bezwaar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.beleid.awb.Bezwaarherstel.Gebrek;
import nl.bredeondersteuning.beschikking.brief.BerichtVersturen;
import nl.bredeondersteuning.events.BezwaarherstelGevraagd;
import nl.bredeondersteuning.platform.event.Outbox;

/** Vraagt de indiener met een brief om zijn bezwaar aan te vullen, en tot en met wanneer; zo lang staat de beslistermijn stil (Awb 6:6, 7:10). */
@ApplicationScoped
public class HerstelVragen {

    private final Bezwaargang gang;
    private final BerichtVersturen berichten;
    private final Outbox outbox;

    HerstelVragen(Bezwaargang gang, BerichtVersturen berichten, Outbox outbox) {
        this.gang = gang;
        this.berichten = berichten;
        this.outbox = outbox;
    }

    @Transactional
    public Bezwaarstap vraag(UUID zaakId, UUID bezwaarId, List<Gebrek> gebreken, LocalDate uiterlijk, Bezwaarpost post) {
        return gang.doe(zaakId, bezwaarId, bezwaar -> {
            if (bezwaar.laatsteHerstel().filter(herstel -> herstel.verzoek().loopt(post.dag())).isPresent()) {
                return new Bezwaarstap.PastNiet("De indiener is al gevraagd zijn bezwaar aan te vullen. Wacht zijn antwoord of de laatste dag af.");
            }
            bezwaar.vraagHerstel(new Bezwaar.Herstel(post.dag(), uiterlijk, gebreken, null));
            berichten.verstuur(Bezwaarbrief.herstel(bezwaar, post.profiel()), post.aan(), post.profiel(), post.dag());
            outbox.add(new BezwaarherstelGevraagd(zaakId, bezwaar.gemeentecode, "Awb 6:6", bezwaarId, uiterlijk, post.dag()));
            return new Bezwaarstap.Gezet(bezwaarId);
        });
    }
}
