package nl.bredeondersteuning.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/** Een service zoals zij zichzelf noemt in haar {@code application.properties}. */
public record Service(String naam, List<String> hoort, String versie, String titel, Path map) {

    /** De service van de module waarin de test loopt. */
    public static Service hier() {
        return in(Path.of("").toAbsolutePath());
    }

    public static Service met(String naam) {
        return in(Project.map().resolve(naam + "-service"));
    }

    private static Service in(Path map) {
        var instellingen = new Properties();
        try (var bron = Files.newBufferedReader(map.resolve("src/main/resources/application.properties"))) {
            instellingen.load(bron);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
        return new Service(instellingen.getProperty("bron.naam"), List.of(instellingen.getProperty("bron.hoort").split(",")),
                instellingen.getProperty("api.versie"), instellingen.getProperty("mp.openapi.extensions.smallrye.info.title"), map);
    }

    public Path klassen() {
        return map.resolve("target/classes");
    }
}
