package nl.bredeondersteuning.beschikking.klaarbericht;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.UUID;
import nl.bredeondersteuning.beleid.profiel.Profielen;
import nl.bredeondersteuning.beschikking.dossier.Navraag;
import nl.bredeondersteuning.beschikking.klaarbericht.KlaarberichtKlaarzetten.Klaargezet;
import nl.bredeondersteuning.platform.beveiliging.Aanroeper;
import nl.bredeondersteuning.platform.werk.Achtergrond;

/** Verstuurt wat klaarstaat, op de achtergrond: eerst vraagt zij intake aan wie, dan gaat de brief uit; na een herstart de rest. */
@ApplicationScoped
public class Klaarberichtwerk {

    private static final String HANDELING = "klaarberichtVersturen";

    private final Achtergrond werk = new Achtergrond("klaarbericht");
    private final Klaarberichten klaarberichten;
    private final KlaarberichtVersturen versturen;
    private final Navraag navraag;
    private final Profielen profielen;

    Klaarberichtwerk(Klaarberichten klaarberichten, KlaarberichtVersturen versturen, Navraag navraag, Profielen profielen) {
        this.klaarberichten = klaarberichten;
        this.versturen = versturen;
        this.navraag = navraag;
        this.profielen = profielen;
    }

    void klaargezet(@Observes(during = TransactionPhase.AFTER_SUCCESS) Klaargezet klaar) {
        verstuur(klaar.klaarberichtId(), klaar.gemeentecode());
    }

    void begin(@Observes StartupEvent start) {
        profielen.gemeenten().keySet().forEach(this::hervat);
    }

    void stop(@Observes ShutdownEvent einde) {
        werk.stop();
    }

    private void hervat(String gemeentecode) {
        werk.doe("resuming unsent notices", Aanroeper.systeem(HANDELING, gemeentecode), () -> {
            QuarkusTransaction.requiringNew().call(() -> klaarberichten.open(gemeentecode)).forEach(open -> verstuur(open.id, gemeentecode));
            return null;
        });
    }

    private void verstuur(UUID klaarberichtId, String gemeentecode) {
        werk.doe("notice " + klaarberichtId, Aanroeper.systeem(HANDELING, gemeentecode), () -> {
            var zaakId = QuarkusTransaction.requiringNew().call(() -> klaarberichten.findById(klaarberichtId)).zaakId;
            versturen.verstuur(klaarberichtId, navraag.geadresseerdenVanDienst(zaakId));
            return null;
        });
    }
}
