package nl.bredeondersteuning.local;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import nl.bredeondersteuning.local.demonstratie.Demonstratie;

/** What {@code ./start} runs: the local suite in the foreground, until Ctrl-C or SIGTERM. */
public final class Suite {
    private static final String GEBRUIK = """
            Gebruik: ./start [--leeg] [--data MAP] [--geen-herstart]
              --leeg            laadt geen voorbeeldzaken
              --data MAP        bewaart de gegevens in MAP (standaard .local)
              --geen-herstart   start een onderdeel dat stopt niet opnieuw
            Omgeving: POORT_BASIS (standaard 8080), BELEID_DIR, UHT_MAPPING_DIR, SERVICE_OPTS""";
    private static final PrintStream UIT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    /** What the command line asked for; {@code --oefen} is for the build and ends by itself. */
    record Aanroep(Path data, boolean leeg, boolean herstart, boolean oefenen) {

        static Aanroep lees(String[] args, Path standaard) {
            var aanroep = new Aanroep(standaard, false, true, false);
            for (int i = 0; i < args.length; i++) {
                aanroep = switch (args[i]) {
                    case "--leeg" -> new Aanroep(aanroep.data, true, aanroep.herstart, false);
                    case "--geen-herstart" -> new Aanroep(aanroep.data, aanroep.leeg, false, false);
                    case "--data" -> new Aanroep(waarde(args, ++i), aanroep.leeg, aanroep.herstart, aanroep.oefenen);
                    case "--oefen" -> new Aanroep(aanroep.data, true, false, true);
                    default -> throw new LokaleFout("Onbekend: " + args[i] + "\n" + GEBRUIK);
                };
            }
            return aanroep;
        }

        private static Path waarde(String[] args, int plaats) {
            if (plaats < args.length) return Path.of(args[plaats]);
            throw new LokaleFout("Noem na --data een map.\n" + GEBRUIK);
        }
    }

    private Suite() {
    }

    public static void main(String[] args) throws InterruptedException {
        try {
            var root = Path.of(System.getProperty("lokaal.root", "")).toAbsolutePath();
            var aanroep = Aanroep.lees(args, root.resolve(".local"));
            var opties = new Opties(root, EnumSet.allOf(Onderdeel.class), aanroep.herstart(), aanroep.oefenen(),
                    UIT::println, Map.of());
            if (aanroep.oefenen()) {
                oefen(new LokaleSuite(aanroep.data(), Poorten.vrijeBasis(), opties), aanroep.data());
            } else {
                draai(new LokaleSuite(aanroep.data(), poortBasis(), opties), aanroep);
            }
        } catch (LokaleFout e) {
            UIT.println(e.getMessage());
            System.exit(1);
        }
    }

    private static void draai(LokaleSuite suite, Aanroep aanroep) throws InterruptedException {
        var begin = System.nanoTime();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(suite), "stop"));
        UIT.println("Brede ondersteuning, lokale suite; gegevens in " + aanroep.data().toAbsolutePath().normalize());
        suite.start();
        if (!aanroep.leeg()) new Demonstratie(suite, aanroep.data(), UIT::println).laad();
        UIT.printf("Gereed in %.1f seconden%n", (System.nanoTime() - begin) / 1e9);
        for (var dienst : Onderdeel.DIENSTEN) UIT.printf("  %-20s %s/console%n", dienst.titel(), suite.url(dienst));
        UIT.printf("  %-20s %s/bord%n", "termijnbord", suite.url(Onderdeel.DEADLINE));
        UIT.printf("  %-20s %s (PUT /klok, POST /token)%n", Onderdeel.STANDINS.titel(), suite.url(Onderdeel.STANDINS));
        UIT.println("Stoppen met Ctrl-C.");
        new CountDownLatch(1).await();
    }

    /** Whatever ends it, nothing stays behind: what failed or was interrupted is not worth a good ending. */
    private static void oefen(LokaleSuite suite, Path data) {
        Runtime.getRuntime().addShutdownHook(new Thread(suite::breekAf, "stop"));
        suite.oefen(() -> new Demonstratie(suite, data, _ -> { }).laad());
    }

    private static void stop(LokaleSuite suite) {
        UIT.println("De suite stopt.");
        suite.stop();
        UIT.println("Alles is gestopt.");
    }

    private static int poortBasis() {
        var basis = System.getenv().getOrDefault("POORT_BASIS", "8080");
        try {
            int getal = Integer.parseInt(basis);
            if (getal >= 1024 && getal <= 65_000) return getal;
        } catch (NumberFormatException _) {
            // told below, together with a number out of range
        }
        throw new LokaleFout("POORT_BASIS is een getal van 1024 tot en met 65000, niet '" + basis + "'.");
    }
}
