package nl.bredeondersteuning.local.demonstratie;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import nl.bredeondersteuning.local.LokaleFout;
import nl.bredeondersteuning.local.LokaleSuite;
import nl.bredeondersteuning.local.Onderdeel;

/** De lijn naar de services voor één zaak: geeft de stand van de zaak door en kan na een onderbreking elke handeling herhalen. */
final class Lijn {

    private static final String KAMPEN = "0166";
    private static final Map<String, String> ROLLEN = Map.of("Bakker", "klantbegeleider", "Smit", "besluitnemer", "Visser", "jurist",
            "UHT", "uht-koppeling");
    private static final Duration GEDULD = Duration.ofSeconds(30);
    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(GEDULD).build();

    private final LokaleSuite suite;
    private final int verhaal;
    private final Map<String, String> tokens = new HashMap<>();
    private final Map<String, Long> stand = new TreeMap<>();
    private int teller;
    private String zaakId;

    Lijn(LokaleSuite suite, int verhaal) {
        this.suite = suite;
        this.verhaal = verhaal;
    }

    void zaak(String id) {
        if (id.isEmpty()) {
            throw new LokaleFout("Van persoon " + verhaal + " van de demonstratie is geen zaak gevonden.");
        }
        zaakId = id;
    }

    String pad(String rest) {
        return "/v1/zaken/" + zaakId + rest;
    }

    JsonNode post(Onderdeel service, String medewerker, String pad, Object inhoud) {
        return post(service, medewerker, pad, null, inhoud);
    }

    JsonNode post(Onderdeel service, String medewerker, String pad, String etag, Object inhoud) {
        var verzoek = verzoek(service, medewerker, pad).header("Idempotency-Key", sleutel()).header("Content-Type", "application/json")
                .POST(inhoud == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(json(inhoud)));
        if (etag != null) {
            verzoek.header("If-Match", etag);
        }
        return json(stuur(verzoek));
    }

    JsonNode lees(Onderdeel service, String pad) {
        return json(stuur(verzoek(service, "Bakker", pad)));
    }

    String etag(Onderdeel service, String pad) {
        return stuur(verzoek(service, "Bakker", pad)).headers().firstValue("ETag").orElse(null);
    }

    /** Levert een bestand aan en wacht tot elke rij zijn uitkomst heeft. */
    void bestand(String soort, String naam, byte[] inhoud, LocalDate ontvangenOp) {
        var grens = UUID.randomUUID().toString();
        var deel = "--" + grens + "\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n";
        var begin = deel.formatted("soort", "") + soort + "\r\n" + deel.formatted("ontvangenOp", "") + ontvangenOp + "\r\n"
                + deel.formatted("bestand", "; filename=\"" + naam + "\"\r\nContent-Type: application/octet-stream");
        var slot = "\r\n--" + grens + "--\r\n";
        var antwoord = json(stuur(verzoek(Onderdeel.INTAKE, "UHT", "/v1/uht-bestanden")
                .header("Content-Type", "multipart/form-data; boundary=" + grens).POST(HttpRequest.BodyPublishers.ofByteArrays(
                        List.of(begin.getBytes(StandardCharsets.UTF_8), inhoud, slot.getBytes(StandardCharsets.UTF_8))))));
        var tot = System.nanoTime() + GEDULD.toNanos();
        while (json(stuur(verzoek(Onderdeel.INTAKE, "UHT", "/v1/uht-bestanden/" + antwoord.path("bestandId").asText()))).path("status")
                .asText().equals("BEZIG")) {
            wacht(tot, naam + " is nog niet verwerkt.");
        }
    }

    private HttpRequest.Builder verzoek(Onderdeel service, String medewerker, String pad) {
        var token = tokens.computeIfAbsent(medewerker, wie -> suite.token(wie, ROLLEN.get(wie), KAMPEN));
        return HttpRequest.newBuilder(URI.create(suite.url(service) + pad)).timeout(GEDULD).header("Authorization", "Bearer " + token);
    }

    /** Een service die nog achterloopt, is er op één machine binnen milliseconden bij: vaker vragen is sneller klaar. */
    private HttpResponse<String> stuur(HttpRequest.Builder verzoek) {
        var tot = System.nanoTime() + GEDULD.toNanos();
        while (true) {
            if (!stand.isEmpty()) {
                verzoek.setHeader("Zaak-Stand", stand.entrySet().stream().map(Object::toString).collect(Collectors.joining(",")));
            }
            var antwoord = verstuur(verzoek.build());
            antwoord.headers().firstValue("Zaak-Stand").ifPresent(this::neem);
            if (antwoord.statusCode() / 100 == 2) {
                return antwoord;
            }
            if (!loopt(antwoord)) {
                throw new LokaleFout("Demonstratie, persoon %d: %s gaf %d: %s".formatted(verhaal, antwoord.uri(), antwoord.statusCode(),
                        antwoord.body()));
            }
            wacht(tot, antwoord.body());
        }
    }

    private static boolean loopt(HttpResponse<String> antwoord) {
        return antwoord.statusCode() == 503 || antwoord.statusCode() == 409 && antwoord.body().contains("ander-moment");
    }

    private static HttpResponse<String> verstuur(HttpRequest verzoek) {
        try {
            return CLIENT.send(verzoek, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new LokaleFout("Demonstratie: " + verzoek.uri() + " is niet bereikbaar: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LokaleFout("De demonstratie is onderbroken.", e);
        }
    }

    private void neem(String regel) {
        for (var deel : regel.split(",")) {
            var paar = deel.split("=");
            stand.merge(paar[0], Long.valueOf(paar[1]), Math::max);
        }
    }

    private void wacht(long tot, String waarop) {
        if (System.nanoTime() > tot) {
            throw new LokaleFout("Demonstratie, persoon " + verhaal + ": " + waarop);
        }
        LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
    }

    /** Van elke handeling altijd dezelfde: wie opnieuw begint, krijgt van wat al gedaan is het eerste antwoord. */
    private String sleutel() {
        return UUID.nameUUIDFromBytes(("demonstratie/" + verhaal + "/" + ++teller).getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static String json(Object inhoud) {
        try {
            return JSON.writeValueAsString(inhoud);
        } catch (IOException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static JsonNode json(HttpResponse<String> antwoord) {
        try {
            return JSON.readTree(antwoord.body());
        } catch (IOException e) {
            throw new LokaleFout("Demonstratie: " + antwoord.uri() + " gaf geen JSON.", e);
        }
    }
}
