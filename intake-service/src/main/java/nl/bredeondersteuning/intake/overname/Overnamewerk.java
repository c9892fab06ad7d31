package nl.bredeondersteuning.intake.overname;

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

/** Verwerkt bestanden met lopende zaken één voor één op de achtergrond, namens wie ze aanleverde; na een herstart verder waar het was. */
@ApplicationScoped
public class Overnamewerk {

    private static final String HANDELING = "overnamebestandVerwerken";

    private final Achtergrond werk = new Achtergrond("overname");
    private final Overnamebestanden bestanden;
    private final OvernamebestandVerwerken verwerken;
    private final Profielen profielen;

    Overnamewerk(Overnamebestanden bestanden, OvernamebestandVerwerken verwerken, Profielen profielen) {
        this.bestanden = bestanden;
        this.verwerken = verwerken;
        this.profielen = profielen;
    }

    void aangeleverd(@Observes(during = TransactionPhase.AFTER_SUCCESS) OvernamebestandAanleveren.Aangeleverd bestand) {
        verwerk(bestand.bestandId(), bestand.gemeentecode());
    }

    void begin(@Observes StartupEvent start) {
        profielen.gemeenten().keySet().forEach(this::hervat);
    }

    void stop(@Observes ShutdownEvent einde) {
        werk.stop();
    }

    private void hervat(String gemeentecode) {
        werk.doe("resuming unfinished files", Aanroeper.systeem(HANDELING, gemeentecode), () -> {
            QuarkusTransaction.requiringNew().call(() -> bestanden.bezig(gemeentecode)).forEach(id -> verwerk(id, gemeentecode));
            return null;
        });
    }

    private void verwerk(UUID bestandId, String gemeentecode) {
        werk.doe("bestand " + bestandId + ": taking over", Aanroeper.systeem(HANDELING, gemeentecode), () -> {
            var bezig = verwerken.bezig(bestandId);
            if (bezig.isPresent()) {
                var bestand = bezig.get();
                new Aanroeper(bestand.aangeleverdDoor, Set.of(Rollen.KLANTBEGELEIDER), Set.of(gemeentecode), HANDELING).voerUit(() -> {
                    verwerken.verwerk(bestand);
                    return null;
                });
            }
            return null;
        });
    }
}
