package nl.bredeondersteuning.bouw;

/** De huisregels over beleid, events en platform. */
class BouwTest extends nl.bredeondersteuning.testkit.bouw.BouwTest {
}
