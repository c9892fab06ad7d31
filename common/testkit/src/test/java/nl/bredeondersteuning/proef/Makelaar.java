package nl.bredeondersteuning.proef;

import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** De echte makelaar, als eigen proces: te doden en weer te starten. Zet de kanalen van de testbank terug op Kafka. */
public class Makelaar implements QuarkusTestResourceLifecycleManager {

    private static Path map;
    private static int poort;
    private static int bestuurspoort;
    private static Process proces;
    private Map<String, String> instellingen = Map.of();

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Map<String, String> start() {
        try {
            map = Files.createTempDirectory("makelaar");
            poort = vrijePoort();
            bestuurspoort = vrijePoort();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
        begin();
        instellingen = new HashMap<>(Map.of("KAFKA_BOOTSTRAP_SERVERS", adres(), "mp.messaging.outgoing.uit.topic", "plan",
                "mp.messaging.incoming.intake.group.id", "proef", "mp.messaging.incoming.intake.topic", "intake"));
        for (var kanaal : new String[] {"outgoing.uit", "outgoing.dode-brieven", "incoming.intake"}) {
            instellingen.put("mp.messaging." + kanaal + ".connector", "smallrye-kafka");
        }
        instellingen.forEach(System::setProperty);
        return instellingen;
    }

    static String adres() {
        return "127.0.0.1:" + poort;
    }

    static void begin() {
        var klaar = map.resolve("klaar.pid");
        try {
            Files.deleteIfExists(klaar);
            proces = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-Xmx256m", "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), "nl.bredeondersteuning.local.KafkaMain",
                    map.resolve("data").toString(), String.valueOf(poort), String.valueOf(bestuurspoort), klaar.toString())
                    .redirectErrorStream(true).redirectOutput(map.resolve("makelaar.log").toFile()).start();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
        await().atMost(Duration.ofSeconds(60)).until(() -> Files.exists(klaar) || !proces.isAlive());
        if (!proces.isAlive()) {
            throw new IllegalStateException("The broker did not start; see " + map.resolve("makelaar.log"));
        }
    }

    static void dood() throws InterruptedException {
        proces.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
    }

    private static int vrijePoort() throws IOException {
        try (var deur = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return deur.getLocalPort();
        }
    }

    @Override
    public void stop() {
        instellingen.keySet().forEach(System::clearProperty);
        proces.destroyForcibly();
    }
}
