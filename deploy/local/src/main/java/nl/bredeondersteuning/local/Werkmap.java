package nl.bredeondersteuning.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

/** The directory in which the suite keeps its data, secrets, pid files and logs. */
record Werkmap(Path dir) {

    Werkmap {
        dir = dir.toAbsolutePath().normalize();
    }

    void maak() {
        try {
            for (var naam : List.of("run", "log", "sleutels", "standins")) Files.createDirectories(dir.resolve(naam));
        } catch (IOException e) {
            throw new LokaleFout("De map " + dir + " is niet te maken of niet te beschrijven: " + e.getMessage(), e);
        }
    }

    Path slot() {
        return dir.resolve("run/suite.pid");
    }

    Path pid(Onderdeel onderdeel) {
        return dir.resolve("run/" + onderdeel.naam() + ".pid");
    }

    Path log(Onderdeel onderdeel) {
        return dir.resolve("log/" + onderdeel.naam() + ".log");
    }

    Path geheim() {
        return dir.resolve("geheim.properties");
    }

    Path sleutel(String naam) {
        return dir.resolve("sleutels/" + naam + ".pem");
    }

    Path postgres() {
        return dir.resolve("postgres");
    }

    Path kafka() {
        return dir.resolve("kafka");
    }

    Path kafkaGereed() {
        return dir.resolve("run/kafka.gereed");
    }

    Path standins() {
        return dir.resolve("standins");
    }

    /** The pid in a pid file, or nothing when there is no file or no number in it. */
    static Optional<Long> pidIn(Path bestand) {
        try {
            return Files.readAllLines(bestand).stream().findFirst().map(String::strip).map(Long::valueOf);
        } catch (IOException | NumberFormatException _) {
            return Optional.empty();
        }
    }

    /** Replaces a file in one step, so that a kill never leaves half of it. */
    static void schrijf(Path bestand, String inhoud) {
        try {
            var nieuw = bestand.resolveSibling(bestand.getFileName() + ".nieuw");
            Files.writeString(nieuw, inhoud);
            Files.move(nieuw, bestand, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
