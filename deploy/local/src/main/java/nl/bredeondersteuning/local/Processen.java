package nl.bredeondersteuning.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Recognises processes by their command line and ends them. */
final class Processen {
    private Processen() {
    }

    /** Whether this pid lives and was started with all these arguments. */
    static boolean leeft(long pid, List<String> argumenten) {
        try {
            var regel = Files.readString(Path.of("/proc/" + pid + "/cmdline"), StandardCharsets.ISO_8859_1);
            var gevonden = List.of(new String(regel.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8).split("\0"));
            return gevonden.containsAll(argumenten);
        } catch (IOException _) {
            return false;
        }
    }

    /** Asks a process to end and, when it does not within the given time, ends it. */
    static void beeindig(ProcessHandle proces, Onderdeel onderdeel, Duration geduld) {
        if (!proces.isAlive()) return;
        if (onderdeel == Onderdeel.POSTGRES) {
            interrumpeer(proces.pid());
        } else {
            proces.destroy();
        }
        if (wacht(proces, geduld)) return;
        proces.destroyForcibly();
        wacht(proces, Duration.ofSeconds(10));
    }

    /** Also for a process that is not our child, of which nobody may have collected the exit code. */
    static boolean wacht(ProcessHandle proces, Duration geduld) {
        var einde = System.nanoTime() + geduld.toNanos();
        while (!isWeg(proces)) {
            if (System.nanoTime() > einde) return false;
            slaap(Duration.ofMillis(20));
        }
        return true;
    }

    static boolean isWeg(ProcessHandle proces) {
        return !proces.isAlive() || isZombie(proces.pid());
    }

    /** Waits until no process works in this directory any more. */
    static void wachtTotVerlaten(Path map, Duration geduld) {
        var einde = System.nanoTime() + geduld.toNanos();
        while (ProcessHandle.allProcesses().anyMatch(proces -> werktIn(proces, map)) && System.nanoTime() < einde) {
            slaap(Duration.ofMillis(50));
        }
    }

    private static boolean werktIn(ProcessHandle proces, Path map) {
        try {
            return Files.readSymbolicLink(Path.of("/proc/" + proces.pid() + "/cwd")).equals(map);
        } catch (IOException _) {
            return false;
        }
    }

    static void slaap(Duration tijd) {
        try {
            Thread.sleep(tijd);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** Dead, but not collected by its parent; while other threads are still ending, it may hold its ports and files. */
    private static boolean isZombie(long pid) {
        var proc = Path.of("/proc/" + pid);
        try (var threads = Files.list(proc.resolve("task"))) {
            // The state stands behind the name of the program, which is in parentheses.
            var stat = Files.readString(proc.resolve("stat"), StandardCharsets.ISO_8859_1);
            return stat.substring(stat.lastIndexOf(')') + 1).strip().startsWith("Z") && threads.count() <= 1;
        } catch (IOException | UncheckedIOException _) {
            return true;
        }
    }

    /** PostgreSQL waits for its clients on SIGTERM and ends at once, with a checkpoint, on SIGINT; Java can only send the first. */
    private static void interrumpeer(long pid) {
        try {
            new ProcessBuilder("sh", "-c", "kill -INT " + pid).start().waitFor();
        } catch (IOException e) {
            throw new LokaleFout("PostgreSQL (pid " + pid + ") is niet te stoppen: " + e.getMessage(), e);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
