package nl.bredeondersteuning.beschikking;

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

/** Intake en plan in het klein: antwoorden op een pad wat een test daar neerlegt, en geven een token; zij kunnen ook wegvallen. */
public class Buren implements QuarkusTestResourceLifecycleManager {

    public static final Map<String, String> ANTWOORDEN = new ConcurrentHashMap<>();
    public static final AtomicBoolean INTAKE_WEG = new AtomicBoolean();

    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
        server.createContext("/", this::antwoord);
        server.start();
        var url = "http://127.0.0.1:" + server.getAddress().getPort();
        return Map.of("INTAKE_URL", url + "/intake", "PLAN_URL", url + "/plan", "quarkus.oidc-client.auth-server-url", url,
                "quarkus.oidc-client.credentials.secret", "geheim", "quarkus.oidc-client.credentials.jwt.key-file", "",
                "quarkus.oidc-client.credentials.jwt.signature-algorithm", "");
    }

    private void antwoord(HttpExchange verzoek) throws IOException {
        var pad = verzoek.getRequestURI().getPath();
        var inhoud = pad.equals("/token") ? "{\"access_token\":\"x\",\"token_type\":\"Bearer\",\"expires_in\":3600}" : ANTWOORDEN.get(pad);
        if (INTAKE_WEG.get() && pad.startsWith("/intake")) {
            verzoek.close();
            return;
        }
        var bytes = (inhoud == null ? "{}" : inhoud).getBytes(StandardCharsets.UTF_8);
        verzoek.getResponseHeaders().add("Content-Type", "application/json");
        verzoek.sendResponseHeaders(inhoud == null ? 404 : 200, bytes.length);
        verzoek.getResponseBody().write(bytes);
        verzoek.close();
    }

    @Override
    public void stop() {
        server.stop(0);
    }
}
