package nl.bredeondersteuning.intake.persoon;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import nl.bredeondersteuning.events.WoonplaatsGewijzigd;
import nl.bredeondersteuning.intake.feit.FeitVastleggen;
import nl.bredeondersteuning.intake.feit.FeitVastleggen.Nieuw;
import nl.bredeondersteuning.intake.feit.Feitsoort;
import nl.bredeondersteuning.platform.event.Outbox;
import nl.bredeondersteuning.platform.zaak.Zaak;

/** Legt vast dat de aanvrager in een andere gemeente woont: van dan af kan ondersteuning alleen na overleg (Wht 2.21 lid 1 en 3). */
@ApplicationScoped
public class VerhuizingVastleggen {

    private static final String BUITENLAND = "buitenland";

    private final Personen personen;
    private final FeitVastleggen feiten;
    private final Outbox outbox;

    VerhuizingVastleggen(Personen personen, FeitVastleggen feiten, Outbox outbox) {
        this.personen = personen;
        this.feiten = feiten;
        this.outbox = outbox;
    }

    /** De zaak is vergrendeld. */
    @Transactional
    public UUID legVast(Zaak zaak, UUID persoonId, String naarGemeente, LocalDate dag) {
        personen.findById(persoonId).verhuis(naarGemeente);
        outbox.add(new WoonplaatsGewijzigd(zaak.id(), zaak.gemeentecode(), "Wht 2.21 lid 1",
                BUITENLAND.equals(naarGemeente) ? null : naarGemeente, dag));
        return feiten.legVast(zaak, Nieuw.van(Feitsoort.VERHUIZING, dag, null).bij(naarGemeente));
    }
}
