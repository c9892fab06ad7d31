package nl.bredeondersteuning.plan;

import java.util.Set;
import nl.bredeondersteuning.testkit.bouw.Bouwregel;

/** De huisregels over plan-service. */
class BouwTest extends nl.bredeondersteuning.testkit.bouw.BouwTest {

    /** OordelenZoeken, PlanVaststellen and ZaakOpenen have two verbs. */
    @Override
    protected Set<Bouwregel> nogNiet() {
        return Set.of(Bouwregel.HANDELING_HEEFT_EEN_WERKWOORD);
    }
}
