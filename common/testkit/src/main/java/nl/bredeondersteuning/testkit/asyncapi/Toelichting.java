package nl.bredeondersteuning.testkit.asyncapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import nl.bredeondersteuning.testkit.Project;

/** De zin die bij een gebeurtenis hoort: die waarmee haar record opent. */
final class Toelichting {

    private static final Pattern ZIN = Pattern.compile("/\\*\\*\\s*(.*?)\\s*\\*/\\s*public record", Pattern.DOTALL);

    private Toelichting() {
    }

    static String van(Class<?> type) {
        var bron = Project.map().resolve("common/events/src/main/java").resolve(type.getName().replace('.', '/') + ".java");
        var zin = ZIN.matcher(lees(bron));
        if (!zin.find()) {
            throw new IllegalStateException(type.getSimpleName() + " opens with no sentence");
        }
        return zin.group(1).replaceAll("\\s*\\n\\s*\\*?\\s*", " ").replaceAll("\\{@code ([^}]*)}", "$1");
    }

    private static String lees(Path bron) {
        try {
            return Files.readString(bron);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
