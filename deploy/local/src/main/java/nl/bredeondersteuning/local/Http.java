package nl.bredeondersteuning.local;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** The few HTTP calls that the suite makes itself, with JSON in and out. */
final class Http {
    static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2)).build();

    private Http() {
    }

    static int status(String url) {
        try {
            var verzoek = HttpRequest.newBuilder(URI.create(url)).timeout(Duration.ofSeconds(5)).build();
            return CLIENT.send(verzoek, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException _) {
            return 0;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    /** The answer to a call that must succeed. */
    static JsonNode vraag(String methode, String url, Object body) {
        try {
            var antwoord = stuur(methode, url, body, null, Duration.ofSeconds(90));
            if (antwoord.statusCode() / 100 != 2) {
                throw new LokaleFout("%s %s gaf %d: %s".formatted(methode, url, antwoord.statusCode(), antwoord.body()));
            }
            return JSON.readTree(antwoord.body());
        } catch (IOException e) {
            throw new LokaleFout("%s %s mislukte: %s".formatted(methode, url, e.getMessage()), e);
        }
    }

    static HttpResponse<String> stuur(String methode, String url, Object body, String token, Duration geduld) throws IOException {
        var verzoek = HttpRequest.newBuilder(URI.create(url)).timeout(geduld).header("Content-Type", "application/json")
                .method(methode, body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(json(body)));
        if (token != null) verzoek.header("Authorization", "Bearer " + token);
        try {
            return CLIENT.send(verzoek.build(), HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    static String json(Object waarde) {
        try {
            return JSON.writeValueAsString(waarde);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
