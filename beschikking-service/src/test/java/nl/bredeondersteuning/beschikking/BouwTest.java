package nl.bredeondersteuning.beschikking;

import java.util.Set;
import nl.bredeondersteuning.testkit.bouw.Bouwregel;

/** De huisregels over beschikking-service. */
class BouwTest extends nl.bredeondersteuning.testkit.bouw.BouwTest {

    /** Concepts still share their rows, some use cases have more than one verb, and two beans more than four collaborators. */
    @Override
    protected Set<Bouwregel> nogNiet() {
        return Set.of(Bouwregel.BEGRIP_BLIJFT_BINNEN, Bouwregel.RIJEN_ZIJN_VAN_HUN_PAKKET, Bouwregel.HANDELING_HEEFT_EEN_WERKWOORD,
                Bouwregel.TEN_HOOGSTE_VIER_MEDEWERKERS);
    }
}
