package nl.bredeondersteuning.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.LongPredicate;
import java.util.function.Supplier;

/** Keeps one part running: starts its process, knows when it is ready, starts it again when it dies, ends it. */
final class Bewaker {
    private static final Duration LANGSTE_PAUZE = Duration.ofSeconds(4);
    private static final Duration GEDULD_BIJ_START = Duration.ofSeconds(120);

    private final Onderdeel onderdeel;
    private final Werkmap map;
    private final Supplier<ProcessBuilder> opdracht;
    private final LongPredicate gereed;
    private final Consumer<String> melding;
    private final boolean herstart;
    private final int pogingen;

    private Process proces;
    private boolean gewenst;
    private boolean gemeld;
    private int doden;

    /** @param gereed whether the process with this pid does its work */
    Bewaker(Onderdeel onderdeel, Werkmap map, Supplier<ProcessBuilder> opdracht, LongPredicate gereed, Opties opties) {
        this.onderdeel = onderdeel;
        this.map = map;
        this.opdracht = opdracht;
        this.gereed = gereed;
        this.melding = opties.melding();
        this.herstart = opties.herstart();
        this.pogingen = opties.oefenen() ? 1 : 3;
    }

    /** Starts the process and waits until it does its work; a first start that keeps dying ends with its log. */
    void start() {
        synchronized (this) {
            if (gewenst && proces.isAlive()) return;
            gewenst = true;
            gemeld = false;
            doden = 0;
            begin();
        }
        var einde = System.nanoTime() + GEDULD_BIJ_START.toNanos();
        while (!isGereed()) {
            synchronized (this) {
                if (!gewenst) throw new LokaleFout(onderdeel.titel() + " werd gestopt terwijl het startte.");
                if (doden >= pogingen) mislukt("stopte bij het starten (code " + proces.exitValue() + ")");
            }
            if (System.nanoTime() > einde) mislukt("is na " + GEDULD_BIJ_START.toSeconds() + " seconden nog niet gereed");
            Processen.slaap(Duration.ofMillis(50));
        }
        synchronized (this) {
            gemeld = true;
            doden = 0;
        }
    }

    /** SIGKILL; waits until the process is gone. With restart on, it comes back by itself. */
    void kill() {
        Process doel;
        synchronized (this) {
            if (proces == null) return;
            if (!herstart) gewenst = false;
            doel = proces;
        }
        doel.destroyForcibly();
        Processen.wacht(doel.toHandle(), Duration.ofSeconds(10));
    }

    void stop(Duration geduld) {
        Process doel;
        synchronized (this) {
            gewenst = false;
            doel = proces;
        }
        if (doel == null) return;
        Processen.beeindig(doel.toHandle(), onderdeel, geduld);
        try {
            Files.deleteIfExists(map.pid(onderdeel));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isGereed() {
        Process nu;
        synchronized (this) {
            nu = proces;
        }
        return nu.isAlive() && gereed.test(nu.pid()) && nu.isAlive();
    }

    private synchronized void begin() {
        try {
            var nieuw = opdracht.get().start();
            proces = nieuw;
            Werkmap.schrijf(map.pid(onderdeel), nieuw.pid() + "\n");
            var begonnen = System.nanoTime();
            nieuw.onExit().thenAccept(dood -> Thread.startVirtualThread(
                    () -> naDood(dood, Duration.ofNanos(System.nanoTime() - begonnen))));
        } catch (IOException e) {
            throw new LokaleFout(onderdeel.titel() + " is niet te starten: " + e.getMessage(), e);
        }
    }

    /** A part that dies young gets a longer pause each time, so that one that cannot live does not keep the machine busy. */
    private void naDood(Process dood, Duration geleefd) {
        Duration pauze;
        synchronized (this) {
            if (!gewenst || dood != proces) return;
            doden = geleefd.toSeconds() >= 30 ? 1 : doden + 1;
            if (gemeld && !herstart) {
                melding.accept("  %-20s is gestopt (code %d)".formatted(onderdeel.titel(), dood.exitValue()));
                return;
            }
            if (!gemeld && doden >= pogingen) return;
            pauze = Duration.ofMillis(Math.min(LANGSTE_PAUZE.toMillis(), 250L << Math.min(doden, 5)));
            melding.accept("  %-20s is gestopt (code %d) en wordt opnieuw gestart".formatted(onderdeel.titel(), dood.exitValue()));
        }
        Processen.slaap(pauze);
        synchronized (this) {
            if (!gewenst) return;
            begin();
        }
        if (gemeld) meldTerugkeer();
    }

    private void meldTerugkeer() {
        var nu = proces;
        while (nu.isAlive()) {
            if (gereed.test(nu.pid())) {
                melding.accept("  %-20s is weer gereed (pid %d)".formatted(onderdeel.titel(), nu.pid()));
                return;
            }
            Processen.slaap(Duration.ofMillis(200));
        }
    }

    private void mislukt(String reden) {
        synchronized (this) {
            gewenst = false;
        }
        proces.destroyForcibly();
        throw new LokaleFout("%s %s. Het eind van %s:\n%s".formatted(onderdeel.titel(), reden, map.log(onderdeel), staart()));
    }

    private String staart() {
        try {
            var regels = Files.readString(map.log(onderdeel), StandardCharsets.ISO_8859_1).lines().toList();
            return String.join("\n", regels.subList(Math.max(0, regels.size() - 20), regels.size()));
        } catch (IOException e) {
            return "(niet te lezen: " + e.getMessage() + ")";
        }
    }
}
