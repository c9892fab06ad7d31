package nl.bredeondersteuning.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** De documenten van een API in het project: gelijk aan wat de code zegt, of opnieuw geschreven met {@code -Ddocumenten.schrijf}. */
public final class Documenten {

    private Documenten() {
    }

    /** Schrijft het document opnieuw als daarom gevraagd is. */
    public static void ververs(Path bestand, String inhoud) {
        try {
            if (Project.SCHRIJF) {
                Files.writeString(bestand, inhoud);
            }
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    public static void vergelijk(Path bestand, String verwacht) {
        try {
            var staat = Files.exists(bestand) ? Files.readString(bestand) : "";
            assertEquals(verwacht, staat, () -> bestand.getFileName() + " differs from the code. Refresh it and look at the difference:"
                    + " mvn test -pl " + bestand.getParent().getFileName() + " -am -Dtest='AsyncApiTest,OpenApiTest'"
                    + " -Dsurefire.failIfNoSpecifiedTests=false -Ddocumenten.schrijf");
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
