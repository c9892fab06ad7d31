package nl.bredeondersteuning.intake.overdracht;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.UUID;
import nl.bredeondersteuning.beleid.profiel.Profielen;
import nl.bredeondersteuning.intake.overdracht.OverdrachtAanbieden.Aangeboden;
import nl.bredeondersteuning.intake.overdracht.OverdrachtBeantwoorden.Beantwoord;
import nl.bredeondersteuning.platform.beveiliging.Aanroeper;
import nl.bredeondersteuning.platform.werk.Achtergrond;

/**
 * Laat op de achtergrond elke gemeente weten wat haar van een overdracht aangaat, met de rechten van die gemeente: de ontvanger dat er een
 * aanbod ligt en dat het beantwoord is, wie aanbood wat het antwoord was. Na een herstart de rest.
 */
@ApplicationScoped
public class Overdrachtwerk {

    private final Achtergrond werk = new Achtergrond("overdracht");
    private final Overdrachten overdrachten;
    private final OverdrachtMelden melden;
    private final OverdrachtTerugmelden terugmelden;
    private final Profielen profielen;

    Overdrachtwerk(Overdrachten overdrachten, OverdrachtMelden melden, OverdrachtTerugmelden terugmelden, Profielen profielen) {
        this.overdrachten = overdrachten;
        this.melden = melden;
        this.terugmelden = terugmelden;
        this.profielen = profielen;
    }

    void aangeboden(@Observes(during = TransactionPhase.AFTER_SUCCESS) Aangeboden aanbod) {
        meld(aanbod.overdrachtId(), aanbod.aanGemeente());
    }

    void beantwoord(@Observes(during = TransactionPhase.AFTER_SUCCESS) Beantwoord antwoord) {
        meld(antwoord.overdrachtId(), antwoord.doorGemeente());
        if (antwoord.vanGemeente() != null) {
            meldTerug(antwoord.overdrachtId(), antwoord.vanGemeente());
        }
    }

    void begin(@Observes StartupEvent start) {
        profielen.gemeenten().keySet().forEach(this::hervat);
    }

    void stop(@Observes ShutdownEvent einde) {
        werk.stop();
    }

    private void hervat(String gemeentecode) {
        werk.doe("resuming what hand-overs have to tell", Aanroeper.systeem("overdrachtMelden", gemeentecode), () -> {
            QuarkusTransaction.requiringNew().call(() -> overdrachten.teMelden(gemeentecode)).forEach(open -> meld(open.id, gemeentecode));
            QuarkusTransaction.requiringNew().call(() -> overdrachten.terugTeMelden(gemeentecode))
                    .forEach(open -> meldTerug(open.id, gemeentecode));
            return null;
        });
    }

    private void meld(UUID id, String aanGemeente) {
        werk.doe("overdracht " + id + ": telling the receiver", Aanroeper.systeem("overdrachtMelden", aanGemeente), () -> {
            melden.meld(id);
            return null;
        });
    }

    private void meldTerug(UUID id, String vanGemeente) {
        werk.doe("overdracht " + id + ": telling the answer", Aanroeper.systeem("overdrachtTerugmelden", vanGemeente), () -> {
            terugmelden.meldTerug(id);
            return null;
        });
    }
}
