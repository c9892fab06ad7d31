package nl.bredeondersteuning.plan;

/** De huisregels over plan-service. */
class BouwTest extends nl.bredeondersteuning.testkit.bouw.BouwTest {
}
