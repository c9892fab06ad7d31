package nl.bredeondersteuning.deadline.bord;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** Chromium zonder scherm, bestuurd over zijn DevTools-protocol: gaat ergens heen, vraagt iets van de pagina, drukt toetsen en kijkt. */
final class Browser implements AutoCloseable {

    static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Process proces;
    private final Path profiel;
    private final WebSocket lijn;
    private final Map<Integer, CompletableFuture<JsonNode>> wachtend = new ConcurrentHashMap<>();
    private int nummer;

    Browser() throws IOException, InterruptedException {
        profiel = Files.createTempDirectory("bord-browser");
        proces = new ProcessBuilder(CHROMIUM.toString(), "--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
                "--remote-debugging-port=0", "--user-data-dir=" + profiel, "about:blank").redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        var poort = profiel.resolve("DevToolsActivePort");
        await().atMost(Duration.ofSeconds(60)).until(() -> Files.exists(poort) && Files.readAllLines(poort).size() > 1);
        var adres = "127.0.0.1:" + Files.readAllLines(poort).getFirst();
        var client = HttpClient.newHttpClient();
        var tabbladen = client.send(java.net.http.HttpRequest.newBuilder(URI.create("http://" + adres + "/json/list")).build(),
                java.net.http.HttpResponse.BodyHandlers.ofString()).body();
        var blad = JSON.readTree(tabbladen).valueStream().filter(b -> "page".equals(b.path("type").asText())).findFirst().orElseThrow();
        lijn = client.newWebSocketBuilder().buildAsync(URI.create(blad.path("webSocketDebuggerUrl").asText()), new Luisteraar()).join();
        doe("Page.enable", Map.of());
        breedte(1280, 1);
    }

    /** Gathers the parts of a message and hands the answer to whoever waits for it. */
    private final class Luisteraar implements WebSocket.Listener {
        private final StringBuilder delen = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence deel, boolean laatste) {
            delen.append(deel);
            if (laatste) {
                try {
                    var bericht = JSON.readTree(delen.toString());
                    var vraag = wachtend.remove(bericht.path("id").asInt());
                    if (vraag != null) {
                        vraag.complete(bericht);
                    }
                } catch (JsonProcessingException fout) {
                    throw new IllegalStateException(fout);
                }
                delen.setLength(0);
            }
            socket.request(1);
            return null;
        }
    }

    JsonNode doe(String methode, Map<String, ?> gegevens) {
        try {
            var id = ++nummer;
            var antwoord = new CompletableFuture<JsonNode>();
            wachtend.put(id, antwoord);
            lijn.sendText(JSON.writeValueAsString(Map.of("id", id, "method", methode, "params", gegevens)), true).join();
            var bericht = antwoord.get(60, TimeUnit.SECONDS);
            if (bericht.has("error")) {
                throw new AssertionError(methode + ": " + bericht.get("error"));
            }
            return bericht.path("result");
        } catch (Exception fout) {
            throw new IllegalStateException(fout);
        }
    }

    void ga(String adres) {
        doe("Page.navigate", Map.of("url", adres));
        wachtOpPagina();
    }

    void wachtOpPagina() {
        await().atMost(Duration.ofSeconds(30)).ignoreExceptions()
                .until(() -> "complete".equals(js("document.readyState").asText()) && !"about:blank".equals(js("location.href").asText()));
    }

    JsonNode js(String uitdrukking) {
        var uitkomst = doe("Runtime.evaluate", Map.of("expression", uitdrukking, "returnByValue", true, "awaitPromise", true));
        if (uitkomst.has("exceptionDetails")) {
            throw new AssertionError(uitkomst.get("exceptionDetails").toString());
        }
        return uitkomst.path("result").path("value");
    }

    void toets(String naam, int code) {
        for (var soort : new String[] {"keyDown", "keyUp"}) {
            doe("Input.dispatchKeyEvent", Map.of("type", soort, "key", naam, "code", naam, "windowsVirtualKeyCode", code,
                    "text", "keyDown".equals(soort) && "Enter".equals(naam) ? "\r" : ""));
        }
    }

    /** @param tekst hoe veel groter de letters zijn, zoals iemand die in zijn browser instelt */
    void breedte(int breedte, double tekst) {
        doe("Emulation.setDeviceMetricsOverride", Map.of("width", breedte, "height", 900, "deviceScaleFactor", 1, "mobile", false));
        if (tekst != 1) {
            js("document.documentElement.style.fontSize = '" + tekst * 100 + "%'");
        }
    }

    void foto(Path naar) throws IOException {
        var maat = doe("Page.getLayoutMetrics", Map.of()).path("cssContentSize");
        var beeld = doe("Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true, "clip",
                Map.of("x", 0, "y", 0, "width", maat.path("width").asInt(), "height", Math.min(6000, maat.path("height").asInt()), "scale", 1)));
        Files.createDirectories(naar.getParent());
        Files.write(naar, Base64.getDecoder().decode(beeld.path("data").asText()));
    }

    @Override
    public void close() {
        proces.destroy();
        try {
            if (!proces.waitFor(10, TimeUnit.SECONDS)) {
                proces.destroyForcibly();
            }
        } catch (InterruptedException fout) {
            Thread.currentThread().interrupt();
        }
    }
}
