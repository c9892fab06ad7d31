package nl.bredeondersteuning.local;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The embedded PostgreSQL: unpacks its binaries, initialises the data directory and knows the command that runs it. */
final class Postgres {
    private static final String ARCHIEF = "/postgres-linux-x86_64.txz";
    private static final List<String> INSTELLINGEN = List.of("listen_addresses=127.0.0.1", "unix_socket_directories=", "fsync=on",
            "max_connections=100", "shared_buffers=64MB", "max_wal_size=512MB", "io_method=sync", "jit=off",
            "timezone=UTC", "log_timezone=UTC", "max_logical_replication_workers=0", "log_checkpoints=off");

    private final Path programma;
    private final Path data;
    private final int poort;
    private final String wachtwoord;

    /** @param programmas where its binaries are unpacked, once for all suites of this checkout */
    Postgres(Path programmas, Werkmap map, int poort, String wachtwoord) {
        this.programma = programmas.resolve("postgres-" + lengte());
        this.data = map.postgres().resolve("data");
        this.poort = poort;
        this.wachtwoord = wachtwoord;
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + poort + "/";
    }

    Path data() {
        return data;
    }

    List<String> opdracht() {
        var opdracht = new ArrayList<>(alsGewoneGebruiker());
        opdracht.addAll(List.of(programma.resolve("bin/postgres").toString(), "-D", data.toString(), "-p", String.valueOf(poort)));
        for (var instelling : INSTELLINGEN) opdracht.addAll(List.of("-c", instelling));
        return opdracht;
    }

    boolean antwoordt() {
        try (var verbinding = DriverManager.getConnection(url() + "postgres", "postgres", wachtwoord)) {
            return verbinding.isValid(2);
        } catch (SQLException _) {
            return false;
        }
    }

    /** Unpacks and initialises what is missing; each step ends with a rename, so a kill halfway leaves nothing half done. */
    void bereidVoor() {
        try {
            Files.createDirectories(data.getParent());
            if (!Files.exists(programma)) pakUit();
            if (!Files.exists(data)) initialiseer();
        } catch (IOException | InterruptedException e) {
            throw new LokaleFout("PostgreSQL is niet klaar te zetten: " + e.getMessage(), e);
        }
    }

    /** Another version is another archive, of another length. */
    private static long lengte() {
        try {
            var archief = Postgres.class.getResource(ARCHIEF);
            if (archief == null) throw new LokaleFout("PostgreSQL voor Linux op x86-64 ontbreekt op het klassepad (" + ARCHIEF + ").");
            return archief.openConnection().getContentLengthLong();
        } catch (IOException e) {
            throw new LokaleFout("PostgreSQL is niet te lezen van het klassepad: " + e.getMessage(), e);
        }
    }

    private void pakUit() throws IOException {
        Files.createDirectories(programma.getParent());
        var nieuw = Files.createTempDirectory(programma.getParent(), "postgres.nieuw");
        try (var bron = Postgres.class.getResourceAsStream(ARCHIEF)) {
            pakUit(bron, nieuw);
            Files.setPosixFilePermissions(nieuw, PosixFilePermissions.fromString("rwxr-xr-x"));
            Files.move(nieuw, programma);
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException _) {
            verwijder(nieuw); // another suite was first
        }
    }

    private static void pakUit(InputStream bron, Path naar) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZInputStream(bron))) {
            for (TarArchiveEntry deel; (deel = tar.getNextEntry()) != null; ) {
                var doel = naar.resolve(deel.getName()).normalize();
                if (!doel.startsWith(naar)) throw new IOException("Path outside the archive: " + deel.getName());
                if (deel.isDirectory()) {
                    Files.createDirectories(doel);
                } else if (deel.isSymbolicLink()) {
                    Files.createDirectories(doel.getParent());
                    Files.createSymbolicLink(doel, Path.of(deel.getLinkName()));
                } else if (!deel.getName().endsWith(".a")) {
                    Files.createDirectories(doel.getParent());
                    Files.copy(tar, doel);
                    if ((deel.getMode() & 0100) != 0) Files.setPosixFilePermissions(doel, PosixFilePermissions.fromString("rwxr-xr-x"));
                }
            }
        }
    }

    private void initialiseer() throws IOException, InterruptedException {
        var nieuw = leeg(data.resolveSibling("data.nieuw"));
        var wachtwoordbestand = Geheimen.alleenEigenaar(data.resolveSibling("wachtwoord"));
        Files.writeString(wachtwoordbestand, wachtwoord);
        geefAanNobody(data.getParent());
        var opdracht = new ArrayList<>(alsGewoneGebruiker());
        opdracht.addAll(List.of(programma.resolve("bin/initdb").toString(), "-D", nieuw.toString(), "-U", "postgres", "-E", "UTF8",
                "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C",
                "-A", "scram-sha-256", "--pwfile=" + wachtwoordbestand));
        var initdb = new ProcessBuilder(opdracht).redirectErrorStream(true).start();
        var uitvoer = new String(initdb.getInputStream().readAllBytes());
        if (initdb.waitFor() != 0) throw new LokaleFout("PostgreSQL kon zijn gegevensmap niet maken:\n" + uitvoer);
        Files.delete(wachtwoordbestand);
        Files.move(nieuw, data);
    }

    /** PostgreSQL refuses to run as root: then it gets a user namespace or, where the kernel forbids those, the user nobody. */
    private static List<String> alsGewoneGebruiker() {
        if (!isRoot()) return List.of();
        return naamruimteMag() ? List.of("unshare", "-U") : List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups");
    }

    private static void geefAanNobody(Path map) throws IOException, InterruptedException {
        if (isRoot() && !naamruimteMag()) new ProcessBuilder("chown", "-R", "65534:65534", map.toString()).inheritIO().start().waitFor();
    }

    private static boolean isRoot() {
        try {
            return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
        } catch (IOException _) {
            return false;
        }
    }

    private static boolean naamruimteMag() {
        try {
            var poging = new ProcessBuilder("unshare", "-U", "true").redirectErrorStream(true).start();
            return poging.waitFor(5, SECONDS) && poging.exitValue() == 0;
        } catch (IOException _) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Path leeg(Path map) throws IOException {
        verwijder(map);
        return Files.createDirectory(map);
    }

    private static void verwijder(Path map) throws IOException {
        if (Files.exists(map)) try (var inhoud = Files.walk(map)) {
            for (var pad : inhoud.sorted(Comparator.reverseOrder()).toList()) Files.delete(pad);
        }
    }
}
