package nl.bredeondersteuning.local;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Executors;

/** A small HTTP server for the stand-ins: one handler per method and path, errors as problem+json in Dutch. */
final class Webserver implements AutoCloseable {
    private final HttpServer server;
    private final Map<String, Handler> routes = new LinkedHashMap<>();

    /** Answers one request, or refuses it with a {@link Weigering}. */
    @FunctionalInterface
    interface Handler {
        Antwoord antwoord(Verzoek verzoek) throws Exception;
    }

    /** A request: the last path segment where the route ends in a star, the body, and what stands behind the question mark. */
    record Verzoek(String laatsteDeel, String body, Map<String, String> zoek) {
        JsonNode json() {
            try {
                var json = Http.JSON.readTree(body);
                if (json != null && json.isObject()) return json;
            } catch (JsonProcessingException _) {
                // refused below, as is JSON that is no object
            }
            throw new Weigering(400, "Ongeldige invoer", "Stuur een JSON-object in de body.");
        }
    }

    /** An answer; {@code naar} is where it sends the browser. */
    record Antwoord(int status, String soort, String body, String naar) {
        Antwoord(int status, String soort, String body) {
            this(status, soort, body, null);
        }

        static Antwoord naar(String adres) {
            return new Antwoord(302, "text/plain", "", adres);
        }

        static Antwoord json(Object waarde) {
            return json(200, waarde);
        }

        static Antwoord json(int status, Object waarde) {
            return new Antwoord(status, "application/json", Http.json(waarde));
        }

        static Antwoord probleem(int status, String titel, String uitleg) {
            var probleem = new LinkedHashMap<String, Object>();
            probleem.put("type", "about:blank");
            probleem.put("title", titel);
            probleem.put("status", status);
            probleem.put("detail", uitleg);
            return new Antwoord(status, "application/problem+json", Http.json(probleem));
        }
    }

    /** A request that a stand-in cannot answer, with what to do about it. */
    static final class Weigering extends RuntimeException {
        private final int status;
        private final String titel;

        Weigering(int status, String titel, String uitleg) {
            super(uitleg, null, false, false);
            this.status = status;
            this.titel = titel;
        }
    }

    Webserver(int poort) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), poort), 100);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::behandel);
    }

    /** A path may end in {@code /*} for one segment. */
    Webserver route(String methode, String pad, Handler handler) {
        routes.put(methode + " " + pad, handler);
        return this;
    }

    Webserver start() {
        server.start();
        return this;
    }

    int poort() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void behandel(HttpExchange exchange) throws IOException {
        try (exchange) {
            var antwoord = antwoord(exchange);
            var bytes = antwoord.body().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", antwoord.soort());
            exchange.getResponseHeaders().set("Cache-Control", "no-store");
            if (antwoord.naar() != null) exchange.getResponseHeaders().set("Location", antwoord.naar());
            exchange.sendResponseHeaders(antwoord.status(), bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private Antwoord antwoord(HttpExchange exchange) throws IOException {
        var pad = exchange.getRequestURI().getPath();
        var ster = pad.substring(0, pad.lastIndexOf('/') + 1) + "*";
        var methode = exchange.getRequestMethod();
        var handler = routes.getOrDefault(methode + " " + pad, routes.get(methode + " " + ster));
        if (handler == null) return geenRoute(exchange, pad, ster);
        try {
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            return handler.antwoord(new Verzoek(pad.substring(pad.lastIndexOf('/') + 1), body,
                    velden(exchange.getRequestURI().getRawQuery())));
        } catch (Weigering e) {
            return Antwoord.probleem(e.status, e.titel, e.getMessage());
        } catch (Exception e) {
            e.printStackTrace();
            return Antwoord.probleem(500, "Storing", "De plaatselijke vervanger kon dit niet beantwoorden; zie zijn logbestand.");
        }
    }

    /** The fields of a form or a query, decoded; a field without a value is left out. */
    static Map<String, String> velden(String tekst) {
        var velden = new LinkedHashMap<String, String>();
        for (var veld : tekst == null ? new String[0] : tekst.split("&")) {
            var delen = veld.split("=", 2);
            if (delen.length < 2) continue;
            velden.put(URLDecoder.decode(delen[0], StandardCharsets.UTF_8), URLDecoder.decode(delen[1], StandardCharsets.UTF_8));
        }
        return velden;
    }

    private Antwoord geenRoute(HttpExchange exchange, String pad, String ster) {
        var mag = new TreeSet<String>();
        for (var route : routes.keySet()) {
            var delen = route.split(" ");
            if (delen[1].equals(pad) || delen[1].equals(ster)) mag.add(delen[0]);
        }
        if (mag.isEmpty()) return Antwoord.probleem(404, "Niet gevonden", "Dit adres bestaat niet.");
        exchange.getResponseHeaders().set("Allow", String.join(", ", mag));
        return Antwoord.probleem(405, "Methode niet toegestaan", "Gebruik hier " + String.join(" of ", mag) + ".");
    }
}
