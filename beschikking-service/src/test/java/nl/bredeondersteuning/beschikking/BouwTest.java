package nl.bredeondersteuning.beschikking;

/** De huisregels over beschikking-service. */
class BouwTest extends nl.bredeondersteuning.testkit.bouw.BouwTest {
}
