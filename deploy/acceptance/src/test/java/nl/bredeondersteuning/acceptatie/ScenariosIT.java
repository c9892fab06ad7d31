package nl.bredeondersteuning.acceptatie;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cucumber.core.cli.Main;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Draait de scenario's tegen de gebouwde suite; elk geval slaagt. Met {@code -Dfeatures=MAP} draaien alleen de scenario's van die map. */
class ScenariosIT {

    private static final String MAP = System.getProperty("features", "");

    @Test
    @DisplayName("De scenario's")
    void scenarios() {
        Verslag.GEVALLEN.clear();
        var map = MAP.isBlank() ? "src/test/resources/features" : MAP;
        Main.run(new String[] {"--glue", "nl.bredeondersteuning.acceptatie", "--plugin", Verslag.class.getName(), "--plugin",
            "html:target/scenarios.html", map}, Thread.currentThread().getContextClassLoader());
        assertTrue(!Verslag.GEVALLEN.isEmpty(), "er is geen scenario uitgevoerd");
        System.out.println(Verslag.samenvatting());
        var fouten = Verslag.GEVALLEN.entrySet().stream().filter(geval -> geval.getValue() != null)
                .map(geval -> geval.getKey() + " faalt: " + geval.getValue()).toList();
        assertTrue(fouten.isEmpty(), String.join("\n", fouten));
    }
}
