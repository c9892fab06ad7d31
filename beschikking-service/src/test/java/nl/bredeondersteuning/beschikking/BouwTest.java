package nl.bredeondersteuning.beschikking;

import java.util.Set;
import nl.bredeondersteuning.testkit.bouw.Bouwregel;

/** De huisregels over beschikking-service. */
class BouwTest extends nl.bredeondersteuning.testkit.bouw.BouwTest {

    /** Besluit, brief and dossier still share their rows, and two use cases have more than one verb. */
    @Override
    protected Set<Bouwregel> nogNiet() {
        return Set.of(Bouwregel.BEGRIP_BLIJFT_BINNEN, Bouwregel.RIJEN_ZIJN_VAN_HUN_PAKKET, Bouwregel.HANDELING_HEEFT_EEN_WERKWOORD);
    }
}
