package nl.bredeondersteuning.testkit;

import java.nio.file.Files;
import java.nio.file.Path;

/** Waar het project staat, gezien vanuit een test in een van zijn modules. */
public final class Project {

    /** Met {@code -Ddocumenten.schrijf} schrijven de tests de API-documenten in plaats van ze te vergelijken. */
    public static final boolean SCHRIJF = System.getProperty("documenten.schrijf") != null;

    private Project() {
    }

    public static Path map() {
        var map = Path.of("").toAbsolutePath();
        while (!Files.exists(map.resolve("publiccode.yml"))) {
            map = map.getParent();
        }
        return map;
    }
}
