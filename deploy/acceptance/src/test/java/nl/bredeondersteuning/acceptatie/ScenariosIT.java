package nl.bredeondersteuning.acceptatie;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cucumber.core.cli.Main;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Draait de scenario's tegen de gebouwde suite. Wat nog niet kan, staat in {@code nog-niet.txt}: een geval daarop dat slaagt, laat de bouw
 * falen, en een geval dat er niet op staat en faalt ook. Met {@code -Dfeatures=MAP} draaien alleen de scenario's van die map.
 */
class ScenariosIT {

    private static final String MAP = System.getProperty("features", "");
    private static final Path LIJST = Path.of("nog-niet.txt");

    @Test
    @DisplayName("De scenario's")
    void scenarios() throws IOException {
        Verslag.GEVALLEN.clear();
        var map = MAP.isBlank() ? "src/test/resources/features" : MAP;
        Main.run(new String[] {"--glue", "nl.bredeondersteuning.acceptatie", "--plugin", Verslag.class.getName(), "--plugin",
            "html:target/scenarios.html", map}, Thread.currentThread().getContextClassLoader());
        assertTrue(!Verslag.GEVALLEN.isEmpty(), "er is geen scenario uitgevoerd");
        var fouten = beoordeel(MAP.isBlank() ? nogNiet() : Set.of());
        System.out.println(Verslag.samenvatting());
        assertTrue(fouten.isEmpty(), String.join("\n", fouten));
    }

    private static Set<String> nogNiet() throws IOException {
        return Files.readAllLines(LIJST).stream().map(regel -> regel.replaceFirst("#.*", "").strip()).filter(regel -> !regel.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> beoordeel(Set<String> nogNiet) {
        var fouten = new ArrayList<String>();
        Verslag.GEVALLEN.forEach((geval, fout) -> {
            if (fout == null && nogNiet.contains(geval)) {
                fouten.add(geval + " slaagt en staat nog in nog-niet.txt: haal het eruit");
            } else if (fout != null && !nogNiet.contains(geval)) {
                fouten.add(geval + " faalt: " + fout);
            }
        });
        nogNiet.stream().filter(geval -> !Verslag.GEVALLEN.containsKey(geval)).forEach(geval -> fouten.add(geval + " bestaat niet"));
        return fouten;
    }
}
