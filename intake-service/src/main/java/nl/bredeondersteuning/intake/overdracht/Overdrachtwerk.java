package nl.bredeondersteuning.intake.overdracht;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.UUID;
import nl.bredeondersteuning.beleid.profiel.Profielen;
import nl.bredeondersteuning.intake.overdracht.OverdrachtBeantwoorden.Beantwoord;
import nl.bredeondersteuning.platform.beveiliging.Aanroeper;
import nl.bredeondersteuning.platform.werk.Achtergrond;

/** Meldt antwoorden op de achtergrond terug, met de rechten van de gemeente die aanbood; na een herstart de rest. */
@ApplicationScoped
public class Overdrachtwerk {

    private static final String HANDELING = "overdrachtTerugmelden";

    private final Achtergrond werk = new Achtergrond("overdracht");
    private final Overdrachten overdrachten;
    private final OverdrachtTerugmelden terugmelden;
    private final Profielen profielen;

    Overdrachtwerk(Overdrachten overdrachten, OverdrachtTerugmelden terugmelden, Profielen profielen) {
        this.overdrachten = overdrachten;
        this.terugmelden = terugmelden;
        this.profielen = profielen;
    }

    void beantwoord(@Observes(during = TransactionPhase.AFTER_SUCCESS) Beantwoord antwoord) {
        meldTerug(antwoord.overdrachtId(), antwoord.vanGemeente());
    }

    void begin(@Observes StartupEvent start) {
        profielen.gemeenten().keySet().forEach(this::hervat);
    }

    void stop(@Observes ShutdownEvent einde) {
        werk.stop();
    }

    private void hervat(String gemeentecode) {
        werk.doe("resuming answers to hand-overs", Aanroeper.systeem(HANDELING, gemeentecode), () -> {
            QuarkusTransaction.requiringNew().call(() -> overdrachten.terugTeMelden(gemeentecode))
                    .forEach(open -> meldTerug(open.id, gemeentecode));
            return null;
        });
    }

    private void meldTerug(UUID id, String vanGemeente) {
        werk.doe("overdracht " + id + ": telling the answer", Aanroeper.systeem(HANDELING, vanGemeente), () -> {
            terugmelden.meldTerug(id);
            return null;
        });
    }
}
