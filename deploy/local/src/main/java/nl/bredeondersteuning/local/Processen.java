package nl.bredeondersteuning.local;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

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

    static boolean wacht(ProcessHandle proces, Duration geduld) {
        try {
            proces.onExit().get(geduld.toMillis(), MILLISECONDS);
            return true;
        } catch (TimeoutException _) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
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
