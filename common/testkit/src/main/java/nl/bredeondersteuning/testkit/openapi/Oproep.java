package nl.bredeondersteuning.testkit.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Eén HTTP-verzoek in de maak. */
final class Oproep {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, String> kopregels = new LinkedHashMap<>();
    private BodyPublisher inhoud = BodyPublishers.noBody();

    /** Wat erop geantwoord werd. */
    record Antwoord(int status, HttpHeaders kopregels, String tekst) {

        String kopregel(String naam) {
            return kopregels.firstValue(naam).orElse(null);
        }

        JsonNode json() {
            try {
                return JSON.readTree(tekst);
            } catch (IOException fout) {
                throw new AssertionError("no JSON: " + tekst, fout);
            }
        }
    }

    Oproep met(String naam, String waarde) {
        kopregels.put(naam, waarde);
        return this;
    }

    Oproep stuurt(String mediatype, String tekst) {
        inhoud = BodyPublishers.ofString(tekst);
        return met("Content-Type", mediatype);
    }

    /** In stukken, zodat de ontvanger de omvang niet vooraf weet. */
    Oproep stuurtInStukken(String mediatype, byte[] bytes) {
        inhoud = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes));
        return met("Content-Type", mediatype);
    }

    Oproep stuurtBestand(Map<String, String> velden) {
        var delen = new StringBuilder();
        velden.forEach((naam, waarde) -> delen.append("--grens\r\nContent-Disposition: form-data; name=\"").append(naam)
                .append("bestand".equals(naam) ? "\"; filename=\"leeg.csv\"\r\nContent-Type: text/csv" : "\"")
                .append("\r\n\r\n").append(waarde).append("\r\n"));
        return stuurt("multipart/form-data; boundary=grens", delen + "--grens--\r\n");
    }

    Antwoord doe(String methode, String pad) {
        var verzoek = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + RestAssured.port + pad)).method(methode, inhoud);
        kopregels.forEach(verzoek::header);
        try {
            var antwoord = CLIENT.send(verzoek.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Antwoord(antwoord.statusCode(), antwoord.headers(), antwoord.body());
        } catch (IOException fout) {
            throw new UncheckedIOException(methode + " " + pad, fout);
        } catch (InterruptedException fout) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(fout);
        }
    }
}
