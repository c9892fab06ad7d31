package nl.bredeondersteuning.beschikking.kennisgeving;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.UUID;
import nl.bredeondersteuning.beleid.profiel.Profielen;
import nl.bredeondersteuning.beschikking.dossier.Navraag;
import nl.bredeondersteuning.beschikking.kennisgeving.KennisgevingKlaarzetten.Klaargezet;
import nl.bredeondersteuning.platform.beveiliging.Aanroeper;
import nl.bredeondersteuning.platform.werk.Achtergrond;

/** Verstuurt wat klaarstaat, op de achtergrond: eerst vraagt zij intake aan wie, dan gaat de brief uit; na een herstart de rest. */
@ApplicationScoped
public class Kennisgevingwerk {

    private static final String HANDELING = "kennisgevingVersturen";

    private final Achtergrond werk = new Achtergrond("kennisgeving");
    private final Kennisgevingen kennisgevingen;
    private final KennisgevingVersturen versturen;
    private final Navraag navraag;
    private final Profielen profielen;

    Kennisgevingwerk(Kennisgevingen kennisgevingen, KennisgevingVersturen versturen, Navraag navraag, Profielen profielen) {
        this.kennisgevingen = kennisgevingen;
        this.versturen = versturen;
        this.navraag = navraag;
        this.profielen = profielen;
    }

    void klaargezet(@Observes(during = TransactionPhase.AFTER_SUCCESS) Klaargezet klaar) {
        verstuur(klaar.kennisgevingId(), klaar.gemeentecode());
    }

    void begin(@Observes StartupEvent start) {
        profielen.gemeenten().keySet().forEach(this::hervat);
    }

    void stop(@Observes ShutdownEvent einde) {
        werk.stop();
    }

    private void hervat(String gemeentecode) {
        werk.doe("resuming unsent notices", Aanroeper.systeem(HANDELING, gemeentecode), () -> {
            QuarkusTransaction.requiringNew().call(() -> kennisgevingen.open(gemeentecode)).forEach(open -> verstuur(open.id, gemeentecode));
            return null;
        });
    }

    private void verstuur(UUID kennisgevingId, String gemeentecode) {
        werk.doe("notice " + kennisgevingId, Aanroeper.systeem(HANDELING, gemeentecode), () -> {
            var zaakId = QuarkusTransaction.requiringNew().call(() -> kennisgevingen.findById(kennisgevingId)).zaakId;
            versturen.verstuur(kennisgevingId, navraag.geadresseerdenVanDienst(zaakId));
            return null;
        });
    }
}
