package nl.bredeondersteuning.intake;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;

/** De basisregistratie in het klein: geeft wie een test erin zet, onthoudt wat haar gevraagd werd, en kan ook wegvallen. */
public class NepBrp implements QuarkusTestResourceLifecycleManager {

    public static final Map<String, String> PERSONEN = new ConcurrentHashMap<>();
    public static final AtomicBoolean WEG = new AtomicBoolean();
    public static final AtomicReference<Gevraagd> LAATSTE = new AtomicReference<>();
    private static final Pattern NUMMER = Pattern.compile("\"burgerservicenummer\":\\[\"(\\d{9})\"]");

    private HttpServer server;

    /** Een verzoek zoals het binnenkwam. */
    public record Gevraagd(String pad, String doelbinding, String inhoud) {
    }

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
        server.createContext("/", NepBrp::antwoord);
        server.start();
        return Map.of("brp.url", "http://127.0.0.1:" + server.getAddress().getPort() + "/brp");
    }

    private static void antwoord(HttpExchange verzoek) throws IOException {
        var vraag = new String(verzoek.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        LAATSTE.set(new Gevraagd(verzoek.getRequestURI().toString(), verzoek.getRequestHeaders().getFirst("X-Doelbinding"), vraag));
        var nummer = NUMMER.matcher(vraag);
        var persoon = nummer.find() ? PERSONEN.get(nummer.group(1)) : null;
        var bytes = ("{\"type\":\"RaadpleegMetBurgerservicenummer\",\"personen\":[" + (persoon == null ? "" : persoon) + "]}")
                .getBytes(StandardCharsets.UTF_8);
        verzoek.getResponseHeaders().add("Content-Type", "application/json");
        verzoek.sendResponseHeaders(WEG.get() ? 502 : 200, bytes.length);
        verzoek.getResponseBody().write(bytes);
        verzoek.close();
    }

    @Override
    public void stop() {
        server.stop(0);
    }
}
