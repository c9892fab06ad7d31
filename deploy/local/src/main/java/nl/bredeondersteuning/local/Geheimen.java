package nl.bredeondersteuning.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Properties;

/** The passwords and keys of one data directory, made once and kept in a file that only its owner may read. */
final class Geheimen {
    private final Properties waarden = new Properties();

    Geheimen(Path bestand) {
        try {
            if (Files.exists(bestand)) try (var in = Files.newBufferedReader(bestand)) {
                waarden.load(in);
            }
            if (vulAan()) bewaar(bestand);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String postgres() {
        return waarden.getProperty("postgres");
    }

    Databases.Wachtwoorden database(Onderdeel dienst) {
        return new Databases.Wachtwoorden(waarden.getProperty(dienst.naam() + ".eigenaar"),
                waarden.getProperty(dienst.naam() + ".app"), waarden.getProperty(dienst.naam() + ".bezorger"));
    }

    String bsnSleutel() {
        return waarden.getProperty("bsn.sleutel");
    }

    String bsnIndexSleutel() {
        return waarden.getProperty("bsn.index.sleutel");
    }

    String stukSleutel() {
        return waarden.getProperty("stuk.sleutel");
    }

    /** The key of the cookie in which the board keeps who signed in. */
    String bordSleutel() {
        return waarden.getProperty("bord.sleutel");
    }

    private boolean vulAan() {
        int bekend = waarden.size();
        vulAan("postgres", Base64.getUrlEncoder().withoutPadding());
        for (var dienst : Onderdeel.DIENSTEN) {
            for (var rol : List.of("eigenaar", "app", "bezorger")) {
                vulAan(dienst.naam() + "." + rol, Base64.getUrlEncoder().withoutPadding());
            }
        }
        vulAan("bsn.sleutel", Base64.getEncoder());
        vulAan("bsn.index.sleutel", Base64.getEncoder());
        vulAan("stuk.sleutel", Base64.getEncoder());
        vulAan("bord.sleutel", Base64.getEncoder());
        return waarden.size() > bekend;
    }

    private void vulAan(String naam, Base64.Encoder vorm) {
        waarden.computeIfAbsent(naam, _ -> {
            var bytes = new byte[32];
            new SecureRandom().nextBytes(bytes);
            return vorm.encodeToString(bytes);
        });
    }

    private void bewaar(Path bestand) throws IOException {
        var nieuw = alleenEigenaar(bestand.resolveSibling(bestand.getFileName() + ".nieuw"));
        try (var uit = Files.newBufferedWriter(nieuw)) {
            waarden.store(uit, "Brede ondersteuning, lokale suite: niet delen");
        }
        Files.move(nieuw, bestand, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** An empty file with mode 600. */
    static Path alleenEigenaar(Path bestand) throws IOException {
        Files.deleteIfExists(bestand);
        return Files.createFile(bestand, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }
}
