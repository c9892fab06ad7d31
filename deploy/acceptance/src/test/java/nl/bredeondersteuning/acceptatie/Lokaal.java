package nl.bredeondersteuning.acceptatie;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
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
            suite = LokaleSuite.start(leeg(), Poorten.vrijeBasis(), Opties.voorTests());
        }
        return suite;
    }

    /** Every run has persons of its own, so none may be known from the run before. */
    private static Path leeg() {
        try {
            return Files.createTempDirectory(Path.of("target").toAbsolutePath(), "suite");
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    private static synchronized void stop() {
        if (suite != null) {
            suite.close();
        }
    }
}
