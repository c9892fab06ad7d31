package nl.bredeondersteuning.deadline;

/** De huisregels over deadline-service. */
class BouwTest extends nl.bredeondersteuning.testkit.bouw.BouwTest {
}
