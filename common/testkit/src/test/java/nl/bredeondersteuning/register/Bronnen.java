package nl.bredeondersteuning.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.bredeondersteuning.testkit.Project;

/** De bronnen van het project, om er aanhalingen in te zoeken. */
final class Bronnen {

    private static final List<String> MODULES = List.of("common/beleid", "common/events", "common/platform", "common/testkit",
            "intake-service", "plan-service", "beschikking-service", "deadline-service");

    private Bronnen() {
    }

    /** De bestanden van alle modules onder een map als {@code src/main}, met hun tekst. */
    static Map<Path, String> onder(String map, String... soorten) {
        var bestanden = new TreeMap<Path, String>();
        for (var module : MODULES) {
            var begin = Project.map().resolve(module).resolve(map);
            if (Files.exists(begin)) {
                lees(begin, soorten, bestanden);
            }
        }
        return bestanden;
    }

    private static void lees(Path begin, String[] soorten, Map<Path, String> bestanden) {
        try (var paden = Files.walk(begin)) {
            for (var pad : paden.filter(pad -> Stream.of(soorten).anyMatch(soort -> pad.toString().endsWith(soort))).toList()) {
                bestanden.put(Project.map().relativize(pad), Files.readString(pad));
            }
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    static Stream<MatchResult> zoek(String patroon, String tekst) {
        return Pattern.compile(patroon, Pattern.DOTALL).matcher(tekst).results();
    }
}
