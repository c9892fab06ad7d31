package nl.bredeondersteuning.intake.uht;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.Set;
import java.util.UUID;
import nl.bredeondersteuning.beleid.profiel.Profielen;
import nl.bredeondersteuning.platform.beveiliging.Aanroeper;
import nl.bredeondersteuning.platform.beveiliging.Rollen;
import nl.bredeondersteuning.platform.werk.Achtergrond;

/** Verwerkt bestanden één voor één op de achtergrond; wat bij het stoppen nog bezig was, gaat bij de start verder waar het was. */
@ApplicationScoped
public class Importeur {

    private final Achtergrond werk = new Achtergrond("import");
    private final Portaalbestanden bestanden;
    private final BestandVerwerken verwerken;
    private final Profielen profielen;

    Importeur(Portaalbestanden bestanden, BestandVerwerken verwerken, Profielen profielen) {
        this.bestanden = bestanden;
        this.verwerken = verwerken;
        this.profielen = profielen;
    }

    void aangeleverd(@Observes(during = TransactionPhase.AFTER_SUCCESS) BestandAanleveren.Aangeleverd bestand) {
        verwerk(bestand.bestandId(), bestand.door());
    }

    void begin(@Observes StartupEvent start) {
        profielen.gemeenten().keySet().forEach(this::hervat);
    }

    void stop(@Observes ShutdownEvent einde) {
        werk.stop();
    }

    private void hervat(String gemeentecode) {
        var wie = new Aanroeper("systeem", Set.of(Rollen.UHT_KOPPELING), Set.of(gemeentecode), "bestandHervatten");
        werk.doe("resuming unfinished files", wie, () -> {
            QuarkusTransaction.requiringNew().call(bestanden::bezig).forEach(id -> verwerk(id, wie));
            return null;
        });
    }

    private void verwerk(UUID bestandId, Aanroeper wie) {
        werk.doe("bestand " + bestandId + ": the import", wie, () -> {
            verwerken.verwerk(bestandId);
            return null;
        });
    }
}
