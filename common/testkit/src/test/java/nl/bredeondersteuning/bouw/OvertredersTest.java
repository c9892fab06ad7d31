package nl.bredeondersteuning.bouw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;
import nl.bredeondersteuning.testkit.bouw.Bouwregel;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Elke huisregel ziet de klasse die haar overtreedt")
class OvertredersTest {

    private static JavaClasses overtreders;

    /** The offenders stand outside the test sources, so that no container takes them for beans. */
    @BeforeAll
    static void vertaal(@TempDir Path map) throws IOException {
        var bronnen = Path.of("src/test/overtreders");
        var opdracht = new ArrayList<>(List.of("-nowarn", "-proc:none", "-d", map.toString(),
                "-cp", System.getProperty("java.class.path")));
        try (var bestanden = Files.walk(bronnen)) {
            bestanden.filter(Files::isRegularFile).map(Path::toString).forEach(opdracht::add);
        }
        assertEquals(0, ToolProvider.getSystemJavaCompiler().run(null, null, null, opdracht.toArray(String[]::new)));
        overtreders = new ClassFileImporter().importPath(map);
    }

    @ParameterizedTest
    @EnumSource
    void wordtGezien(Bouwregel regel) {
        var uitkomst = regel.regel().evaluate(overtreders);
        assertTrue(uitkomst.hasViolation(), regel + " sees nothing");
        assertTrue(uitkomst.getFailureReport().getDetails().stream().anyMatch(deel -> deel.contains(regel.name())),
                () -> regel + " sees something else: " + uitkomst.getFailureReport());
    }
}
