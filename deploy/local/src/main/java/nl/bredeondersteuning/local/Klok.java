package nl.bredeondersteuning.local;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import nl.bredeondersteuning.local.Webserver.Antwoord;
import nl.bredeondersteuning.local.Webserver.Weigering;

/** The movable day of the local suite: kept in a file, pushed to every service that runs, today until someone moves it. */
final class Klok {
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final Duration GEDULD = Duration.ofSeconds(60);

    private final Path bestand;
    private final Poorten poorten;
    private final Callable<String> token;
    private volatile LocalDate verzet;

    Klok(Path bestand, Poorten poorten, Callable<String> token) throws IOException {
        this.bestand = bestand;
        this.poorten = poorten;
        this.token = token;
        this.verzet = Files.exists(bestand) ? LocalDate.parse(Files.readString(bestand).strip()) : null;
    }

    void routes(Webserver server) {
        server.route("GET", "/klok", _ -> stand())
                .route("PUT", "/klok", v -> zet(v.json().path("vandaag").asText()))
                .route("POST", "/klok/_stuur", _ -> stuur());
    }

    private Antwoord stand() {
        return Antwoord.json(Map.of("vandaag", vandaag().toString(), "verzet", verzet != null));
    }

    private LocalDate vandaag() {
        var dag = verzet;
        return dag != null ? dag : LocalDate.now(AMSTERDAM);
    }

    private synchronized Antwoord zet(String vandaag) throws Exception {
        LocalDate dag;
        try {
            dag = LocalDate.parse(vandaag);
        } catch (DateTimeParseException _) {
            throw new Weigering(400, "Ongeldige invoer", "Geef 'vandaag' als datum, bijvoorbeeld {\"vandaag\":\"2026-11-02\"}.");
        }
        // First here: a service that starts in the meantime asks us and gets the new day.
        Werkmap.schrijf(bestand, dag + "\n");
        verzet = dag;
        return stuur();
    }

    /** Sends the day to all services at once and answers when each that runs has taken it. */
    private synchronized Antwoord stuur() throws Exception {
        if (verzet == null) return stand();
        var bearer = token.call();
        var onderweg = Onderdeel.DIENSTEN.stream().map(dienst ->
                CompletableFuture.supplyAsync(() -> stuur(dienst, bearer), Thread::startVirtualThread)).toList();
        var fouten = onderweg.stream().map(CompletableFuture::join).filter(Objects::nonNull).toList();
        if (!fouten.isEmpty()) throw nietOvergenomen(fouten);
        return stand();
    }

    /** Null when the service has taken the day or does not run. */
    private String stuur(Onderdeel dienst, String bearer) {
        var body = Map.of("vandaag", vandaag().toString());
        try {
            var antwoord = Http.stuur("PUT", poorten.url(dienst) + "/klok", body, bearer, GEDULD);
            return antwoord.statusCode() / 100 == 2 ? null : dienst.titel() + " gaf status " + antwoord.statusCode();
        } catch (ConnectException | HttpConnectTimeoutException _) {
            return null;
        } catch (IOException e) {
            return isWeg(dienst) ? null : dienst.titel() + ": " + e.getMessage();
        }
    }

    /** A service that was killed while it answered no longer runs. */
    private boolean isWeg(Onderdeel dienst) {
        return Http.status(poorten.url(dienst) + "/q/health/live") == 0;
    }

    private static Weigering nietOvergenomen(List<String> fouten) {
        return new Weigering(502, "Klok niet overgenomen",
                "Niet elke service nam de dag over (" + String.join("; ", fouten) + "). Probeer het opnieuw.");
    }
}
