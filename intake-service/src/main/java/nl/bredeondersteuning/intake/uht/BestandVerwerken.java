package nl.bredeondersteuning.intake.uht;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.intake.keuring.Regel;
import nl.bredeondersteuning.platform.problem.Oorzaak;
import org.jboss.logging.Logger;

/** Verwerkt een bestand in groepen regels, elke groep in één transactie met hoe ver het bestand is; lukt dat niet, dan regel voor regel. */
@ApplicationScoped
public class BestandVerwerken {

    private static final Logger LOG = Logger.getLogger(BestandVerwerken.class);
    private static final int GROEP = 500;

    private final Portaalbestanden bestanden;
    private final Bestandsdelen delen;
    private final BestandLezen lezen;
    private final RegelsVerwerken verwerken;

    BestandVerwerken(Portaalbestanden bestanden, Bestandsdelen delen, BestandLezen lezen, RegelsVerwerken verwerken) {
        this.bestanden = bestanden;
        this.delen = delen;
        this.lezen = lezen;
        this.verwerken = verwerken;
    }

    public void verwerk(UUID bestandId) throws IOException {
        var bestand = QuarkusTransaction.requiringNew().call(() -> bestanden.findById(bestandId));
        if (!bestand.bezig()) {
            return;
        }
        var groep = new ArrayList<Regel>();
        lezen.lees(bestand, delen.van(bestandId, bestand.gemeentecode), regel -> {
            if (regel.nummer() > bestand.verwerktTot) {
                groep.add(regel);
            }
            if (groep.size() == GROEP) {
                verwerk(bestandId, List.copyOf(groep));
                groep.clear();
            }
        });
        verwerk(bestandId, List.copyOf(groep));
        QuarkusTransaction.requiringNew().run(() -> bestanden.findById(bestandId).status = Portaalbestand.Status.VERWERKT);
    }

    private void verwerk(UUID bestandId, List<Regel> groep) {
        if (groep.isEmpty()) {
            return;
        }
        try {
            QuarkusTransaction.requiringNew().run(() -> verwerken.verwerk(bestandId, groep));
        } catch (RuntimeException fout) {
            LOG.warnf("bestand %s: %d rows from row %d did not go together: %s", bestandId, groep.size(), groep.getFirst().nummer(),
                    Oorzaak.van(fout));
            if (groep.size() == 1) {
                zetApart(bestandId, groep.getFirst(), fout);
            } else {
                groep.forEach(regel -> verwerk(bestandId, List.of(regel)));
            }
        }
    }

    /** Eén regel die niet te verwerken is, houdt de rest niet op: een mens kijkt ernaar. Is de database weg, dan gaat het later verder. */
    private void zetApart(UUID bestandId, Regel regel, RuntimeException fout) {
        if (Oorzaak.isVoorbijgaand(fout)) {
            throw fout;
        }
        QuarkusTransaction.requiringNew().run(() -> verwerken.verwerk(bestandId, List.of(regel.inQuarantaineDoor("VERWERKING_MISLUKT"))));
    }
}
