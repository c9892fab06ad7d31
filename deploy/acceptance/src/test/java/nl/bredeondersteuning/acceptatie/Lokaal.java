package nl.bredeondersteuning.acceptatie;

import java.nio.file.Path;
import nl.bredeondersteuning.local.LokaleSuite;
import nl.bredeondersteuning.local.Opties;
import nl.bredeondersteuning.local.Poorten;

/** De suite waartegen alle scenario's van één uitvoering draaien: de gebouwde services, elk als eigen proces. */
final class Lokaal {

    private static LokaleSuite suite;

    private Lokaal() {
    }

    static synchronized LokaleSuite suite() {
        if (suite == null) {
            Runtime.getRuntime().addShutdownHook(new Thread(Lokaal::stop, "stop"));
            suite = LokaleSuite.start(Path.of("target/suite").toAbsolutePath(), Poorten.vrijeBasis(), Opties.voorTests());
        }
        return suite;
    }

    private static synchronized void stop() {
        if (suite != null) {
            suite.close();
        }
    }
}
