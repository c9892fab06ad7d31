package nl.bredeondersteuning.beschikking.bezwaar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.beleid.awb.Hoorzitting;
import nl.bredeondersteuning.beschikking.brief.BerichtVersturen;
import nl.bredeondersteuning.events.HoorzittingGepland;
import nl.bredeondersteuning.platform.event.Outbox;

/** Nodigt de indiener met een brief uit om te worden gehoord, en zegt waar en wanneer de stukken in te zien zijn (Awb 7:2, 7:4). */
@ApplicationScoped
public class HoorzittingPlannen {

    private final Bezwaargang gang;
    private final BerichtVersturen berichten;
    private final Outbox outbox;

    HoorzittingPlannen(Bezwaargang gang, BerichtVersturen berichten, Outbox outbox) {
        this.gang = gang;
        this.berichten = berichten;
        this.outbox = outbox;
    }

    /** Wanneer en waar, waar de stukken liggen, en of de belanghebbenden instemden met een kortere inzage. */
    public record Opdracht(LocalDate hoordag, String tijd, String waar, String inzageWaar, boolean ingestemd) {
    }

    @Transactional
    public Bezwaarstap plan(UUID zaakId, UUID bezwaarId, Opdracht opdracht, Bezwaarpost post) {
        return gang.doe(zaakId, bezwaarId, bezwaar -> {
            var hoordag = opdracht.hoordag();
            var inzage = Hoorzitting.inzage(hoordag, opdracht.ingestemd(), post.dag());
            if (inzage.houdtTegen()) {
                return new Bezwaarstap.Verzet(List.of(inzage));
            }
            var zitting = new Bezwaar.Zitting(hoordag, opdracht.tijd(), opdracht.waar(), Hoorzitting.inzageVanaf(hoordag, post.dag()),
                    opdracht.inzageWaar(), Hoorzitting.stukkenTotEnMet(hoordag), post.dag());
            bezwaar.hoorzitting = zitting;
            berichten.verstuur(Bezwaarbrief.uitnodiging(bezwaar, inzage), post.aan(), post.profiel(), post.dag());
            outbox.add(new HoorzittingGepland(zaakId, bezwaar.gemeentecode, "Awb 7:2", bezwaarId, hoordag, zitting.inzageVanaf(),
                    zitting.stukkenTotEnMet(), post.dag()));
            return new Bezwaarstap.Gezet(bezwaarId);
        });
    }
}
