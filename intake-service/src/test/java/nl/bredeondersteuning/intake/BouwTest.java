package nl.bredeondersteuning.intake;

import java.util.Set;
import nl.bredeondersteuning.testkit.bouw.Bouwregel;

/** De huisregels over intake-service. */
class BouwTest extends nl.bredeondersteuning.testkit.bouw.BouwTest {

    /** FeitTonen, GezagVastleggen and UhtBerichtOntvangen have more than one verb. */
    @Override
    protected Set<Bouwregel> nogNiet() {
        return Set.of(Bouwregel.HANDELING_HEEFT_EEN_WERKWOORD);
    }
}
