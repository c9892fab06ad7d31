package nl.bredeondersteuning.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.bredeondersteuning.local.LokaleSuite;
import nl.bredeondersteuning.local.Onderdeel;

/** The limit: what pgbench does with the same rows, as the same role, over as many connections, on the same database. */
final class Pgbench {

    private static final Pattern TPS = Pattern.compile("tps = ([0-9.]+) \\(without initial connection time\\)");

    private final Path programma;
    private final LokaleSuite suite;

    Pgbench(LokaleSuite suite) {
        this.suite = suite;
        this.programma = zoek().orElseThrow(() -> new IllegalStateException(
                "pgbench is niet gevonden. Installeer de programma's van PostgreSQL, bijvoorbeeld met: apt install postgresql-contrib"));
    }

    /** Transactions per second of the script {@code /pgbench/<naam>.sql}, with these values filled in, against the database of a service. */
    double meet(Onderdeel dienst, String naam, Duration duur, Map<String, String> waarden) {
        try {
            var script = Files.createTempFile(naam, ".sql");
            Files.writeString(script, vulIn(naam, waarden));
            var adres = suite.databaseUrl(dienst).replaceFirst("^jdbc:", "");
            var bouwer = new ProcessBuilder(programma.toString(), "-n", "-c", "" + Belasting.VERBINDINGEN, "-j", "2", "-M", "prepared",
                    "-T", "" + duur.toSeconds(), "-f", script.toString(), adres).redirectErrorStream(true);
            bouwer.environment().put("PGUSER", dienst.naam() + "_app");
            bouwer.environment().put("PGPASSWORD", suite.wachtwoorden(dienst).app());
            bouwer.environment().put("PGOPTIONS", "-c app.gemeenten=0166");
            var proces = bouwer.start();
            var uitvoer = new String(proces.getInputStream().readAllBytes());
            var tps = TPS.matcher(uitvoer);
            if (proces.waitFor() != 0 || !tps.find()) throw new IllegalStateException("pgbench failed:\n" + uitvoer);
            Files.delete(script);
            return Double.parseDouble(tps.group(1));
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException("pgbench could not run: " + e.getMessage(), e);
        }
    }

    private static String vulIn(String naam, Map<String, String> waarden) throws IOException {
        try (var bron = Pgbench.class.getResourceAsStream("/pgbench/" + naam + ".sql")) {
            var tekst = new String(bron.readAllBytes(), StandardCharsets.UTF_8);
            for (var waarde : waarden.entrySet()) tekst = tekst.replace("{" + waarde.getKey() + "}", waarde.getValue());
            return tekst;
        }
    }

    private static Optional<Path> zoek() {
        var pad = Stream.of(System.getenv().getOrDefault("PATH", "").split(":")).map(map -> Path.of(map, "pgbench"));
        return Stream.concat(pad, debian()).filter(Files::isExecutable).findFirst();
    }

    private static Stream<Path> debian() {
        try (var versies = Files.list(Path.of("/usr/lib/postgresql"))) {
            return versies.map(versie -> versie.resolve("bin/pgbench")).toList().stream();
        } catch (IOException _) {
            return List.<Path>of().stream();
        }
    }
}
