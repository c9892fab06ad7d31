package nl.bredeondersteuning.testkit.bouw;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;
import nl.bredeondersteuning.testkit.Project;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Houdt een module aan de huisregels. Een module erft hem. */
@DisplayName("De huisregels van de bouw")
public abstract class BouwTest {

    private static final JavaClasses KLASSEN = new ClassFileImporter().importPaths(mappen());
    private static final JavaClasses TESTS = new ClassFileImporter().importPaths(Path.of("target/test-classes"));

    private static List<Path> mappen() {
        var hier = Path.of("").toAbsolutePath();
        return hier.endsWith("testkit") ? List.of(gemeenschappelijk("beleid"), gemeenschappelijk("events"), gemeenschappelijk("platform"))
                : List.of(hier.resolve("target/classes"));
    }

    private static Path gemeenschappelijk(String module) {
        return Project.map().resolve("common").resolve(module).resolve("target/classes");
    }

    @ParameterizedTest
    @EnumSource
    void regel(Bouwregel regel) {
        var klassen = regel == Bouwregel.GEEN_NAGEMAAKTE_MEDEWERKERS ? TESTS : KLASSEN;
        regel.regel().check(klassen);
    }
}
