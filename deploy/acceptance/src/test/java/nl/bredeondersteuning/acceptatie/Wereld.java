package nl.bredeondersteuning.acceptatie;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import nl.bredeondersteuning.local.Onderdeel;

/** Eén scenario: gemeente, personen, zaken, wie er handelt en wat de laatste handeling opleverde. */
public final class Wereld {

    static final Duration GEDULD = Duration.ofSeconds(10);
    private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5)).build();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();

    String gemeente = "Kampen";
    final Map<String, Persoon> personen = new LinkedHashMap<>();
    Persoon onderwerp;
    final Voorzieningen voorzieningen = new Voorzieningen();
    String laatsteBestand;
    /** Over wie de regels van dat bestand gaan, in volgorde. */
    List<String> bestandsregels = List.of();
    /** Per zaak het besluit waaraan het laatst gewerkt is. */
    final Map<String, String> laatsteBesluit = new HashMap<>();
    /** De zaken met een bezwaar, het laatst ingediende achteraan. */
    final List<String> bezwaarzaken = new ArrayList<>();
    final Set<Onderdeel> uitgevallen = EnumSet.noneOf(Onderdeel.class);
    Antwoord laatste;
    Antwoord eerste;
    private Vraag hardheidsvraag;
    private Runnable nogEens;
    private String anderToken;
    private boolean gewacht = true;
    private final Map<String, Map<String, Long>> standen = Collections.synchronizedMap(new HashMap<>());

    static ObjectNode json() {
        return JSON.createObjectNode();
    }

    Persoon persoon(String aanduiding) {
        return personen.computeIfAbsent(aanduiding, Persoon::new);
    }

    /** De zaak van wie zelf een zaak heeft, anders die waarin het gezin is opgegeven, anders die waar het scenario over gaat. */
    String zaak(Persoon persoon) {
        if (persoon.zaakId != null) {
            return persoon.zaakId;
        }
        return personen.values().stream().filter(ander -> ander.zaakId != null && ander.heeftInGezin(persoon)).map(ander -> ander.zaakId)
                .findFirst().orElseGet(this::zaak);
    }

    String zaak(String aanduiding) {
        return zaak(persoon(aanduiding));
    }

    String zaak() {
        return onderwerp == null ? null : onderwerp.zaakId;
    }

    String code() {
        return Medewerkers.code(gemeente);
    }

    // --- handelingen

    /** Geen stille weigering: na een weigering komt eerst een stap die haar bevestigt. */
    void begin() {
        if (!gewacht) {
            throw new AssertionError("De vorige handeling is geweigerd en dat is niet bevestigd: " + laatste);
        }
    }

    void einde() {
        begin();
    }

    void bevestigWeigering() {
        if (laatste == null || !laatste.geweigerd()) {
            throw new AssertionError("De vorige handeling is niet geweigerd: " + laatste);
        }
        gewacht = true;
    }

    void metToken(String token) {
        anderToken = token;
    }

    /** Het token dat voor de eerstvolgende handeling is gevraagd, voor wie eerst nog iets anders moet doen. */
    String neemToken() {
        var token = anderToken;
        anderToken = null;
        return token;
    }

    /** Waar het laatst om hardheid (Wht 9.1) gevraagd is, en of dat over een einde ging. */
    record Vraag(Onderdeel service, boolean beeindiging) {
    }

    /** Leeg als er niet om gevraagd is, of als het antwoord er al is. */
    Optional<Vraag> hardheidsvraag() {
        return Optional.ofNullable(hardheidsvraag);
    }

    void hardheidBeantwoord() {
        hardheidsvraag = null;
    }

    Antwoord handel(Onderdeel service, String medewerker, String methode, String pad, ObjectNode inhoud, Map<String, String> kopregels) {
        begin();
        var token = anderToken != null ? anderToken : token(medewerker, Medewerkers.rol(medewerker), code());
        anderToken = null;
        var sleutel = UUID.randomUUID().toString();
        nogEens = () -> onthoud(stuur(service, token, methode, pad, inhoud, kopregels, sleutel));
        nogEens.run();
        if (laatste.geweigerd() && Aanhaling.bevinding(laatste.json().path("bevindingen"), "Wht 9.1", "OORDEEL")) {
            hardheidsvraag = new Vraag(service, pad.endsWith("/beeindigingen"));
        }
        return laatste;
    }

    /** Een feit is geen handeling: het gebruikt geen gevraagd token en telt niet als de laatste uitkomst. */
    JsonNode feit(Onderdeel service, String methode, String pad, ObjectNode inhoud, Map<String, String> kopregels) {
        begin();
        var antwoord = stuur(service, token("Bakker", Medewerkers.rol("Bakker"), code()), methode, pad, inhoud, kopregels,
                UUID.randomUUID().toString());
        if (antwoord.geweigerd()) {
            throw new AssertionError("feit " + pad + ": " + antwoord);
        }
        return antwoord.json();
    }

    Antwoord handel(Onderdeel service, String medewerker, String pad, ObjectNode inhoud) {
        return handel(service, medewerker, "POST", pad, inhoud, Map.of());
    }

    void onthoud(Antwoord antwoord) {
        laatste = antwoord;
        gewacht = !antwoord.geweigerd();
    }

    /** De delen van een samengestelde stap; hij eindigt bij de eerste weigering. */
    boolean achterElkaar(Runnable... delen) {
        for (var deel : delen) {
            deel.run();
            if (!gewacht) {
                return false;
            }
        }
        return true;
    }

    /** Dezelfde handeling nog eens, met dezelfde sleutel. */
    void herhaalLaatste() {
        begin();
        eerste = laatste;
        nogEens.run();
    }

    private Antwoord stuur(Onderdeel service, String token, String methode, String pad, ObjectNode inhoud, Map<String, String> kopregels,
            String sleutel) {
        var tot = System.nanoTime() + GEDULD.toNanos();
        wachtTotBij(service, pad, tot);
        while (true) {
            var antwoord = verzoek(service, token, methode, pad, inhoud == null ? null : inhoud.toString(), met(kopregels, sleutel));
            if (!antwoord.anderMoment() || System.nanoTime() > tot) {
                return antwoord;
            }
            pauze(Long.parseLong(antwoord.kopregel("Retry-After").orElse("1")) * 1000);
        }
    }

    private static Map<String, String> met(Map<String, String> kopregels, String sleutel) {
        var alle = new HashMap<>(kopregels);
        alle.put("Idempotency-Key", sleutel);
        return alle;
    }

    /** De service werkt eerst bij tot de stand die wij kennen; dat is te zien aan haar stand. */
    private void wachtTotBij(Onderdeel service, String pad, long tot) {
        var zaakId = zaakIn(pad);
        while (zaakId != null && standen.containsKey(zaakId) && System.nanoTime() < tot) {
            var antwoord = leesNu(service, "Bakker", "/v1/zaken/" + zaakId + "/stand");
            if (antwoord.status() != 409 && antwoord.status() != 404) {
                return;
            }
            pauze(15);
        }
    }

    /** Een oordeel hoort bij plan, of bij beschikking als de laatste handeling daar erom vroeg of het een beëindiging betreft. */
    Onderdeel oordeelService(String artikel) {
        if (artikel.startsWith("Wht 9.1")) {
            return hardheidsvraag().map(Vraag::service).orElse(Onderdeel.PLAN);
        }
        var beschikking = Stream.of("Wht 2.21 lid 4b", "Wht 2.21 lid 6", "Wht 8.10", "artikel 6.1", "artikel 9", "Awb 6:11", "Awb 3:2");
        return beschikking.anyMatch(geheel -> Aanhaling.past(geheel, artikel)) ? Onderdeel.BESCHIKKING : Onderdeel.PLAN;
    }

    /** Het bestand met het verslag: van hetzelfde bestand nog eens geldt het eerste. */
    String laatsteBestandMetQuarantaine() {
        var verslag = lees(Onderdeel.INTAKE, "UHT", "/v1/uht-bestanden/" + laatsteBestand).json();
        return verslag.hasNonNull("eerderBestandId") ? verslag.path("eerderBestandId").asText() : laatsteBestand;
    }

    // --- lezen

    /** Een service die achterloopt, werkt eerst bij: de stap leest wat er na de vorige handeling is. */
    Antwoord lees(Onderdeel service, String medewerker, String pad) {
        wachtTotBij(service, pad, System.nanoTime() + GEDULD.toNanos());
        return leesNu(service, medewerker, pad);
    }

    private Antwoord leesNu(Onderdeel service, String medewerker, String pad) {
        return verzoek(service, token(medewerker, Medewerkers.rol(medewerker), code()), "GET", pad, null, Map.of());
    }

    JsonNode zaakbeeld() {
        return leesZaak(Onderdeel.DEADLINE, "", zaak());
    }

    JsonNode leesZaak(Onderdeel service, String rest, String zaakId) {
        var antwoord = lees(service, "Bakker", "/v1/zaken/" + zaakId + rest);
        if (antwoord.geweigerd()) {
            throw new AssertionError(service + rest + ": " + antwoord);
        }
        return antwoord.json();
    }

    Antwoord verzoek(Onderdeel service, String token, String methode, String pad, String inhoud, Map<String, String> kopregels) {
        var verzoek = HttpRequest.newBuilder(URI.create(Lokaal.suite().url(service) + pad)).timeout(Duration.ofSeconds(30))
                .method(methode, inhoud == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(inhoud))
                .header("Content-Type", "application/json");
        if (!token.isEmpty()) {
            verzoek.header("Authorization", "Bearer " + token);
        }
        kopregels.forEach(verzoek::header);
        var zaakId = zaakIn(pad);
        var stand = standen.getOrDefault(zaakId, Map.of());
        if (!stand.isEmpty()) {
            verzoek.header("Zaak-Stand", tekst(stand));
        }
        var antwoord = verstuur(verzoek.build());
        neemStand(zaakId != null ? zaakId : antwoord.json().path("zaakId").asText(null), antwoord);
        return antwoord;
    }

    /** Herhaalt met dezelfde kopregels tot er een antwoord is, zoals elke client doet die een service ziet wegvallen. */
    Antwoord houdVol(Onderdeel service, String medewerker, String methode, String pad, String inhoud, Map<String, String> kopregels) {
        var token = token(medewerker, Medewerkers.rol(medewerker), "0166");
        var tot = System.nanoTime() + 6 * GEDULD.toNanos();
        while (true) {
            var antwoord = verzoek(service, token, methode, pad, inhoud, kopregels);
            var later = antwoord.status() == 0 || antwoord.status() >= 500 || antwoord.anderMoment();
            if (!later && !antwoord.geweigerd()) {
                return antwoord;
            }
            if (!later || System.nanoTime() > tot) {
                throw new AssertionError(methode + " " + pad + ": " + antwoord);
            }
            pauze(50);
        }
    }

    static Antwoord verstuur(HttpRequest verzoek) {
        try {
            var antwoord = CLIENT.send(verzoek, HttpResponse.BodyHandlers.ofByteArray());
            return new Antwoord(antwoord.statusCode(), antwoord.body(), Antwoord.kopregels(antwoord.headers().map()));
        } catch (IOException fout) {
            return Antwoord.geenVerbinding();
        } catch (InterruptedException fout) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException(fout));
        }
    }

    private void neemStand(String zaakId, Antwoord antwoord) {
        if (zaakId != null) {
            antwoord.kopregel("Zaak-Stand").ifPresent(stand -> java.util.Arrays.stream(stand.split(",")).map(deel -> deel.split("="))
                    .forEach(deel -> standen.computeIfAbsent(zaakId, sleutel -> new TreeMap<>()).merge(deel[0], Long.valueOf(deel[1]),
                            Math::max)));
        }
    }

    private static String tekst(Map<String, Long> stand) {
        return String.join(",", stand.entrySet().stream().map(deel -> deel.getKey() + "=" + deel.getValue()).toList());
    }

    private static String zaakIn(String pad) {
        return pad.startsWith("/v1/zaken/") ? pad.substring(10).split("[/?]")[0] : null;
    }

    String token(String medewerker, String rol, String code) {
        return TOKENS.computeIfAbsent(medewerker + "/" + rol + "/" + code, sleutel -> Lokaal.suite().token(medewerker, rol, code));
    }

    /** Levert een bestand met aanmeldingen aan, zoals het gegevensportaal. */
    Antwoord leverPortaalbestand(byte[] inhoud) {
        begin();
        var token = anderToken != null ? neemToken() : token("UHT", "uht-koppeling", code());
        var sleutel = UUID.randomUUID().toString();
        nogEens = () -> onthoud(portaal(inhoud, token, sleutel));
        nogEens.run();
        return laatste;
    }

    private Antwoord portaal(byte[] inhoud, String token, String sleutel) {
        var grens = UUID.randomUUID().toString();
        var deel = "--" + grens + "\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n";
        var begin = deel.formatted("soort", "") + "AANMELDING\r\n" + deel.formatted("ontvangenOp", "") + vandaag + "\r\n"
                + deel.formatted("bestand", "; filename=\"portaal.csv\"\r\nContent-Type: text/csv");
        var verzoek = HttpRequest.newBuilder(URI.create(Lokaal.suite().url(Onderdeel.INTAKE) + "/v1/uht-bestanden"))
                .header("Content-Type", "multipart/form-data; boundary=" + grens).header("Idempotency-Key", sleutel)
                .POST(HttpRequest.BodyPublishers.ofByteArrays(List.of(begin.getBytes(StandardCharsets.UTF_8), inhoud,
                        ("\r\n--" + grens + "--\r\n").getBytes(StandardCharsets.UTF_8))));
        if (!token.isEmpty()) {
            verzoek.header("Authorization", "Bearer " + token);
        }
        return verstuur(verzoek.build());
    }

    // --- wachten

    /** Wordt waar binnen tien seconden. */
    void wacht(Runnable controle) {
        begin();
        var tot = System.nanoTime() + GEDULD.toNanos();
        while (true) {
            try {
                controle.run();
                return;
            } catch (AssertionError | RuntimeException fout) {
                if (System.nanoTime() > tot) {
                    throw fout;
                }
                pauze(25);
            }
        }
    }

    /** Geldt nog als alle gebeurtenissen van de zaak verwerkt zijn. */
    void naVerwerking(Runnable controle) {
        if (zaak() != null) {
            wacht(this::allesVerwerkt);
        }
        wacht(controle);
    }

    private void allesVerwerkt() {
        for (var ronde = 0; ronde < 2; ronde++) {
            for (var service : Onderdeel.DIENSTEN) {
                if (!uitgevallen.contains(service)) {
                    var antwoord = leesNu(service, "Bakker", "/v1/zaken/" + zaak() + "/stand");
                    if (antwoord.status() == 409 || antwoord.status() == 0) {
                        throw new AssertionError(service + " is nog niet bij: " + antwoord);
                    }
                }
            }
        }
    }

    static void pauze(long milliseconden) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(milliseconden));
    }

    // --- klok

    LocalDate vandaag;

    void zetKlok(LocalDate dag) {
        begin();
        Lokaal.suite().zetKlok(dag);
        vandaag = dag;
    }
}
