package nl.bredeondersteuning.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/** Ends what an earlier suite on this data directory left behind when it was killed, and removes its pid files. */
final class Wezen {
    private static final List<Onderdeel> KAFKA_EN_POSTGRES = List.of(Onderdeel.KAFKA, Onderdeel.POSTGRES);

    private final Werkmap map;
    private final Opdrachten opdrachten;
    private final Path postmaster;
    private final Consumer<String> melding;

    Wezen(Werkmap map, Opdrachten opdrachten, Postgres postgres, Consumer<String> melding) {
        this.map = map;
        this.opdrachten = opdrachten;
        this.postmaster = postgres.data().resolve("postmaster.pid");
        this.melding = melding;
    }

    void ruimOp() {
        Onderdeel.DIENSTEN.parallelStream().forEach(dienst -> beeindig(dienst, map.pid(dienst)));
        beeindig(Onderdeel.STANDINS, map.pid(Onderdeel.STANDINS));
        for (var onderdeel : KAFKA_EN_POSTGRES) beeindig(onderdeel, map.pid(onderdeel));
        // The pid file may be lost or older than the server; postmaster.pid is PostgreSQL's own.
        beeindig(Onderdeel.POSTGRES, postmaster);
    }

    private void beeindig(Onderdeel onderdeel, Path pidbestand) {
        Werkmap.pidIn(pidbestand).ifPresent(pid -> {
            if (Processen.leeft(pid, opdrachten.kenmerk(onderdeel))) {
                melding.accept("  %-20s liep nog van een vorige keer (pid %d); wordt gestopt".formatted(onderdeel.titel(), pid));
                ProcessHandle.of(pid).ifPresent(proces -> Processen.beeindig(proces, onderdeel, Duration.ofSeconds(8)));
            }
            // With postmaster.pid gone PostgreSQL no longer looks for backends that survived their postmaster; so we wait for them.
            if (pidbestand.equals(postmaster)) Processen.wachtTotVerlaten(postmaster.getParent(), Duration.ofSeconds(10));
            verwijder(pidbestand);
        });
    }

    private static void verwijder(Path bestand) {
        try {
            Files.deleteIfExists(bestand);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
