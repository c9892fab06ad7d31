package nl.bredeondersteuning.local;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** The whole suite on one machine: starts every part in its order, lets a test kill and start one, and ends them all. */
public final class LokaleSuite implements AutoCloseable {
    private static final Duration GEDULD = Duration.ofSeconds(15);
    private static final Duration GEDULD_BIJ_OEFENEN = Duration.ofMinutes(5);

    private final Opties opties;
    private final Werkmap map;
    private final Poorten poorten;
    private final Map<Onderdeel, Bewaker> bewakers = new EnumMap<>(Onderdeel.class);
    private Slot slot;
    private Geheimen geheimen;
    private Postgres postgres;
    private Opdrachten opdrachten;
    private volatile boolean gestopt;

    LokaleSuite(Path data, int basis, Opties opties) {
        this.opties = opties;
        this.map = new Werkmap(data);
        this.poorten = new Poorten(basis);
    }

    /** Runs every part once and lets it do what {@code werk} asks, so that each writes the cache with which it is faster from then on. */
    void oefen(Runnable werk) {
        try {
            start();
            werk.run();
            stop();
            opdrachten.neemSnelleStartInGebruik();
        } catch (IOException e) {
            throw new LokaleFout("De snelle start is niet op zijn plaats te zetten: " + e.getMessage(), e);
        }
    }

    /** Starts the suite on this data directory and returns when every part does its work. */
    public static LokaleSuite start(Path data, int basis, Opties opties) {
        var suite = new LokaleSuite(data, basis, opties);
        try {
            suite.start();
            return suite;
        } catch (RuntimeException e) {
            suite.stop();
            throw e;
        }
    }

    void start() {
        map.maak();
        slot = Slot.op(map);
        geheimen = new Geheimen(map.geheim());
        Sleutel.van(map.sleutel(Tokens.CLIENT));
        postgres = new Postgres(opties.root().resolve("deploy/local/target"), map, poorten.poort(Onderdeel.POSTGRES), geheimen.postgres());
        opdrachten = new Opdrachten(opties, map, poorten, geheimen, postgres);
        new Wezen(map, opdrachten, postgres, opties.melding()).ruimOp();
        var bezet = poorten.bezet(opties.onderdelen());
        if (!bezet.isEmpty()) throw new LokaleFout("Bezet door een ander programma: poort " + String.join(", ", bezet)
                + ". Stop dat programma of kies andere poorten, bijvoorbeeld met POORT_BASIS=9080.");
        startSamen(List.of(Onderdeel.POSTGRES, Onderdeel.KAFKA, Onderdeel.STANDINS));
        startSamen(Onderdeel.DIENSTEN);
    }

    /** Starts a part that was killed or stopped and waits until it does its work. */
    public void start(Onderdeel onderdeel) {
        if (gestopt) throw new LokaleFout("De suite is gestopt.");
        var begin = System.nanoTime();
        if (onderdeel == Onderdeel.POSTGRES) postgres.bereidVoor();
        bewaker(onderdeel).start();
        if (onderdeel == Onderdeel.POSTGRES) new Databases(postgres.url(), "postgres", geheimen.postgres()).zorgVoor(geheimen);
        // The day may have been moved between the moment a service asked for it and the moment it began to listen.
        if (onderdeel.isDienst() && opties.onderdelen().contains(Onderdeel.STANDINS)) Http.vraag("POST", klok() + "/_stuur", null);
        opties.melding().accept("  %-20s gereed (%.1f s)".formatted(onderdeel.titel(), (System.nanoTime() - begin) / 1e9));
    }

    /** SIGKILL, as a power cut would do; returns when the process is gone. */
    public void kill(Onderdeel onderdeel) {
        bewaker(onderdeel).kill();
    }

    /** SIGKILL for every part that runs. */
    void breekAf() {
        gestopt = true;
        for (var onderdeel : Onderdeel.values()) if (bewakers.containsKey(onderdeel)) bewaker(onderdeel).kill();
    }

    /** Ends one part in good order. */
    public void stop(Onderdeel onderdeel) {
        bewaker(onderdeel).stop(opties.oefenen() ? GEDULD_BIJ_OEFENEN : GEDULD);
    }

    /** Ends everything in good order: the services, then Kafka and the stand-ins, then PostgreSQL. */
    public synchronized void stop() {
        gestopt = true;
        stopSamen(Onderdeel.DIENSTEN);
        stopSamen(List.of(Onderdeel.KAFKA, Onderdeel.STANDINS));
        stopSamen(List.of(Onderdeel.POSTGRES));
        if (slot != null) slot.close();
    }

    @Override
    public void close() {
        stop();
    }

    public String url(Onderdeel onderdeel) {
        return poorten.url(onderdeel);
    }

    public int poort(Onderdeel onderdeel) {
        return poorten.poort(onderdeel);
    }

    /** The pid of a part, as its pid file tells it. */
    public long pid(Onderdeel onderdeel) {
        return Werkmap.pidIn(map.pid(onderdeel)).orElseThrow(() -> new LokaleFout(onderdeel.titel() + " heeft geen pid-bestand."));
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + poorten.poort(Onderdeel.KAFKA);
    }

    /** JDBC URL of the database of a service. */
    public String databaseUrl(Onderdeel dienst) {
        return postgres.url() + dienst.naam();
    }

    public Databases.Wachtwoorden wachtwoorden(Onderdeel dienst) {
        return geheimen.database(dienst);
    }

    /** A bearer token for one person with one role in one municipality. */
    public String token(String gebruiker, String rol, String gemeente) {
        return token(Map.of("gebruiker", gebruiker, "rollen", List.of(rol), "gemeente", gemeente));
    }

    /** A bearer token with any of the fields that {@code POST /token} of the stand-ins takes. */
    public String token(Map<String, ?> aanvraag) {
        return Http.vraag("POST", url(Onderdeel.STANDINS) + "/token", aanvraag).path("token").asText();
    }

    /** Sets the day for every service that runs; returns when they all have it. */
    public void zetKlok(LocalDate vandaag) {
        Http.vraag("PUT", klok(), Map.of("vandaag", vandaag.toString()));
    }

    /** Puts a person in the stand-in for the BRP. */
    public void zetInBrp(String bsn, Object persoon) {
        Http.vraag("PUT", url(Onderdeel.STANDINS) + "/brp/personen/" + bsn, persoon);
    }

    private String klok() {
        return url(Onderdeel.STANDINS) + "/klok";
    }

    private void startSamen(List<Onderdeel> onderdelen) {
        var starts = new ArrayList<CompletableFuture<Void>>();
        for (var onderdeel : onderdelen) {
            if (!opties.onderdelen().contains(onderdeel)) continue;
            starts.add(CompletableFuture.runAsync(() -> start(onderdeel), Thread::startVirtualThread));
        }
        try {
            CompletableFuture.allOf(starts.toArray(CompletableFuture[]::new)).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof LokaleFout fout ? fout : e;
        }
    }

    private void stopSamen(List<Onderdeel> onderdelen) {
        var lopend = onderdelen.stream().filter(bewakers::containsKey);
        CompletableFuture.allOf(lopend.map(o -> CompletableFuture.runAsync(() -> stop(o), Thread::startVirtualThread))
                .toArray(CompletableFuture[]::new)).join();
    }

    private Bewaker bewaker(Onderdeel onderdeel) {
        synchronized (bewakers) {
            return bewakers.computeIfAbsent(onderdeel, o -> new Bewaker(o, map, () -> opdrachten.voor(o), pid -> isGereed(o, pid), opties));
        }
    }

    private boolean isGereed(Onderdeel onderdeel, long pid) {
        return switch (onderdeel) {
            case POSTGRES -> postgres.antwoordt();
            case KAFKA -> Werkmap.pidIn(map.kafkaGereed()).filter(p -> p == pid).isPresent();
            case STANDINS, INTAKE, PLAN, BESCHIKKING, DEADLINE -> Http.status(url(onderdeel) + "/q/health/ready") == 200;
        };
    }
}
