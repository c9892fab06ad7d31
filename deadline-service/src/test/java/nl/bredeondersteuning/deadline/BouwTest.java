package nl.bredeondersteuning.deadline;

import java.util.Set;
import nl.bredeondersteuning.testkit.bouw.Bouwregel;

/** De huisregels over deadline-service. */
class BouwTest extends nl.bredeondersteuning.testkit.bouw.BouwTest {

    /** Dossierschrijver has five collaborators. */
    @Override
    protected Set<Bouwregel> nogNiet() {
        return Set.of(Bouwregel.TEN_HOOGSTE_VIER_MEDEWERKERS);
    }
}
