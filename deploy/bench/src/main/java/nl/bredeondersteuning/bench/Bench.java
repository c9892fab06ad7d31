package nl.bredeondersteuning.bench;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import java.util.logging.LogManager;
import nl.bredeondersteuning.local.LokaleSuite;
import nl.bredeondersteuning.local.Onderdeel;
import nl.bredeondersteuning.local.Opties;
import nl.bredeondersteuning.local.Poorten;

/**
 * What {@code ./bench} runs: three rounds of each measurement on a suite of its own, each beside its limit, as a table and as JSON;
 * {@code --schrijven}, {@code --bestand}, {@code --lezen} or {@code --doorgang} for that part alone, {@code --miljoen} for a million cases too.
 */
public final class Bench {

    static final int RONDES = 3;
    static final LocalDate VANDAAG = LocalDate.of(2026, 11, 2);
    static final Duration OPWARMEN = Duration.ofSeconds(10);
    static final Duration RONDE = Duration.ofSeconds(8);
    private static final JsonMapper JSON = new JsonMapper();

    private final LokaleSuite suite;
    private final Pgbench pgbench;
    private final Aanvragen aanvragen;

    private Bench(LokaleSuite suite) {
        this.suite = suite;
        this.pgbench = new Pgbench(suite);
        this.aanvragen = new Aanvragen(suite);
    }

    public static void main(String[] args) throws IOException, SQLException {
        LogManager.getLogManager().reset();
        var getallen = new ArrayList<>(List.of(Bevindingen.meet(Duration.ofSeconds(5))));
        var metingen = new ArrayList<Meting>();
        var gevraagd = List.of(args);
        if (meet(gevraagd, "--schrijven")) {
            try (var suite = start(Onderdeel.INTAKE)) {
                metingen.addAll(new Bench(suite).meet());
            }
        }
        if (meet(gevraagd, "--bestand")) {
            try (var suite = start(Onderdeel.INTAKE)) {
                getallen.add(new Portaalbestand(suite).meet());
            }
        }
        if (meet(gevraagd, "--lezen")) {
            try (var suite = start(Onderdeel.DEADLINE)) {
                new Leeskant(suite).meet(gevraagd.contains("--miljoen"), metingen, getallen);
            }
        }
        if (meet(gevraagd, "--doorgang")) {
            try (var suite = start(Onderdeel.INTAKE, Onderdeel.DEADLINE)) {
                new Doorgang(suite).meet(metingen, getallen);
            }
        }
        System.out.printf("%n%-38s %11s %11s  %s%n", "8 verbindingen", "gemeten", "grens", "verhouding (per ronde), doel, p99");
        metingen.forEach(meting -> System.out.println(meting.regel()));
        System.out.println();
        getallen.forEach(getal -> System.out.println(getal.regel()));
        bewaar(root().resolve("deploy/bench/target/bench.json"), metingen, getallen);
    }

    /** Without a choice everything; {@code --miljoen} is none. */
    private static boolean meet(List<String> gevraagd, String deel) {
        return gevraagd.contains(deel) || Set.of("--miljoen").containsAll(gevraagd);
    }

    private static Path root() {
        return Path.of(System.getProperty("lokaal.root", "")).toAbsolutePath();
    }

    /** The service under measurement with the compiler of production; the others would only take its processor. */
    private static LokaleSuite start(Onderdeel... diensten) throws IOException {
        var onderdelen = EnumSet.of(Onderdeel.POSTGRES, Onderdeel.KAFKA, Onderdeel.STANDINS);
        onderdelen.addAll(List.of(diensten));
        var opties = new Opties(root(), onderdelen, false, false,
                System.out::println, Map.of("SERVICE_OPTS", "-Xms192m -Xmx192m -XX:+UseSerialGC -XX:+UseCompactObjectHeaders"));
        var suite = LokaleSuite.start(Files.createTempDirectory("bench"), Poorten.vrijeBasis(), opties);
        // Ctrl-C leaves nothing behind either; ending twice does no harm.
        Runtime.getRuntime().addShutdownHook(new Thread(suite::close, "stop"));
        suite.zetKlok(VANDAAG);
        return suite;
    }

    private List<Meting> meet() throws IOException {
        var poort = suite.poort(Onderdeel.INTAKE);
        var zaken = zaken(poort);
        var registreren = new Meting("een aanvraag registreren", "pgbench, dezelfde rijen", 0.5, 25);
        var lezen = new Meting("een zaak lezen, met inzageregel", "pgbench, dezelfde rijen", 0.3, 0);
        var brief = new Meting("een brief maken (PDF/A-2a, PDF/UA-1)", "60 per seconde, 2 draden", 1, 0);
        var brieven = new Brieven();
        warm("registreren", () -> Belasting.meet(poort, OPWARMEN, aanvragen::dienIn));
        warm("lezen", () -> Belasting.meet(poort, OPWARMEN, verbinding -> lees(verbinding, zaken)));
        warm("brieven", () -> brieven.meet(OPWARMEN));
        for (int ronde = 1; ronde <= RONDES; ronde++) {
            System.out.println("Ronde " + ronde + " van " + RONDES);
            registreren.ronde(Belasting.meet(poort, RONDE, aanvragen::dienIn), pgbench.meet(Onderdeel.INTAKE, "registreren", RONDE, Map.of()));
            lezen.ronde(Belasting.meet(poort, RONDE, verbinding -> lees(verbinding, zaken)), pgbench.meet(Onderdeel.INTAKE, "lezen", RONDE,
                    Map.of("aantal", "" + zaken.size(), "gemeente", Aanvragen.GEMEENTE, "zaken", "{" + String.join(",", zaken) + "}")));
            brief.ronde(brieven.meet(RONDE), 60);
        }
        return List.of(registreren, lezen, brief);
    }

    /** Until it did not get a twentieth faster twice in a row, for the compiler of the service comes in waves; or after twelve times. */
    static void warm(String wat, Supplier<Belasting.Uitslag> werk) {
        double snelste = 0;
        for (int keer = 1, zonderWinst = 0; keer <= 12 && zonderWinst < 2; keer++) {
            var nu = werk.get().perSeconde();
            System.out.printf(Locale.ROOT, "Opwarmen, %s: %.0f/s%n", wat, nu);
            zonderWinst = nu < snelste * 1.05 ? zonderWinst + 1 : 0;
            snelste = Math.max(snelste, nu);
        }
    }

    private List<String> zaken(int poort) throws IOException {
        var zaken = new ArrayList<String>();
        try (var verbinding = new Verbinding(poort)) {
            while (zaken.size() < 500) zaken.add(JSON.readTree(aanvragen.dienIn(verbinding).inhoud()).path("zaakId").asText());
        }
        return zaken;
    }

    private void lees(Verbinding verbinding, List<String> zaken) throws IOException {
        var zaak = zaken.get(ThreadLocalRandom.current().nextInt(zaken.size()));
        var antwoord = verbinding.stuur("GET", "/v1/zaken/" + zaak + "/aanvraag", aanvragen.kopregels(), "");
        if (antwoord.status() != 200) throw new IllegalStateException("A read got " + antwoord.status() + ": " + antwoord.inhoud());
    }

    private static void bewaar(Path bestand, List<Meting> metingen, List<Getal> getallen) throws IOException {
        var rijen = metingen.stream().map(meting -> Map.of("wat", meting.wat, "grens", meting.grens, "doel", meting.doel,
                "doelP99Milliseconden", meting.doelP99, "verhouding", meting.midden().verhouding(), "gehaald", meting.gehaald(),
                "rondes", meting.rondes)).toList();
        Files.createDirectories(bestand.getParent());
        JSON.writerWithDefaultPrettyPrinter().writeValue(bestand.toFile(), Map.of("metingen", rijen, "getallen", getallen));
    }
}
