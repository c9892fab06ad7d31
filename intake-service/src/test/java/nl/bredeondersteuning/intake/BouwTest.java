package nl.bredeondersteuning.intake;

/** De huisregels over intake-service. */
class BouwTest extends nl.bredeondersteuning.testkit.bouw.BouwTest {
}
