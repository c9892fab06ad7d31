package nl.bredeondersteuning.local;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The command line and the environment with which each part runs. */
final class Opdrachten {
    private static final String ZUINIG = " -XX:+UseSerialGC -XX:+UseCompactObjectHeaders -XX:TieredStopAtLevel=1";
    private static final List<String> SETSID = Files.isExecutable(Path.of("/usr/bin/setsid")) ? List.of("/usr/bin/setsid") : List.of();

    private final Path root;
    private final Werkmap map;
    private final Poorten poorten;
    private final Geheimen geheimen;
    private final Postgres postgres;
    private final Map<String, String> omgeving;
    private final boolean oefenen;
    private final Set<Path> geoefend = ConcurrentHashMap.newKeySet();

    Opdrachten(Opties opties, Werkmap map, Poorten poorten, Geheimen geheimen, Postgres postgres) {
        this.root = opties.root();
        this.map = map;
        this.poorten = poorten;
        this.geheimen = geheimen;
        this.postgres = postgres;
        this.omgeving = opties.omgeving();
        this.oefenen = opties.oefenen();
    }

    /** In a session of its own, so that Ctrl-C reaches only the suite, which then ends the parts in their order. */
    ProcessBuilder voor(Onderdeel onderdeel) {
        var opdracht = new ArrayList<>(SETSID);
        opdracht.addAll(switch (onderdeel) {
            case POSTGRES -> postgres.opdracht();
            case KAFKA -> eigen(onderdeel, "-Xms24m -Xmx160m" + ZUINIG, KafkaMain.class, map.kafka().toString(),
                    "" + poorten.poort(onderdeel), "" + poorten.kafkaController(), map.kafkaGereed().toString());
            case STANDINS -> eigen(onderdeel, "-Xms8m -Xmx48m -Dsun.net.httpserver.nodelay=true" + ZUINIG, StandInsMain.class,
                    map.dir().toString(), "" + poorten.basis());
            case INTAKE, PLAN, BESCHIKKING, DEADLINE -> dienst(onderdeel);
        });
        var bouwer = new ProcessBuilder(opdracht).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(map.log(onderdeel).toFile()));
        bouwer.environment().putAll(omgeving);
        bouwer.environment().put("MALLOC_ARENA_MAX", "2");
        if (onderdeel.isDienst()) bouwer.environment().putAll(dienstomgeving(onderdeel));
        return bouwer;
    }

    Path jar(Onderdeel dienst) {
        return root.resolve(dienst.titel()).resolve("target/quarkus-app/quarkus-run.jar");
    }

    /** What a command line of this data directory contains; the pid of another process is thus never taken for ours. */
    List<String> kenmerk(Onderdeel onderdeel) {
        return onderdeel == Onderdeel.POSTGRES ? List.of("-D", postgres.data().toString())
                : List.of("-Dlokaal.onderdeel=" + onderdeel.naam(), "-Dlokaal.data=" + map.dir());
    }

    private List<String> dienst(Onderdeel dienst) {
        var jar = jar(dienst);
        if (!Files.exists(jar)) throw new LokaleFout(dienst.titel() + " is niet gebouwd: " + jar + " ontbreekt (mvn package).");
        var opties = omgeving.getOrDefault("SERVICE_OPTS", System.getenv().getOrDefault("SERVICE_OPTS", "-Xms32m -Xmx112m" + ZUINIG));
        var cache = snelleStart(root.resolve(dienst.titel()).resolve("target/start.aot"), jar);
        return java(dienst, opties, cache, List.of("-jar", jar.toString()));
    }

    /** A part that is a main class of this module. */
    private List<String> eigen(Onderdeel onderdeel, String opties, Class<?> main, String... argumenten) {
        var klassepad = System.getProperty("java.class.path");
        var jar = Path.of(klassepad.split(File.pathSeparator)[0]).toAbsolutePath();
        var target = root.resolve("deploy/local/target");
        // A cache fits only the class path with which it was made: that of ./start.
        var cache = jar.getParent().equals(target) ? snelleStart(target.resolve(onderdeel.naam() + ".aot"), jar) : List.<String>of();
        var rest = new ArrayList<>(List.of("-cp", klassepad, main.getName()));
        rest.addAll(List.of(argumenten));
        return java(onderdeel, opties, cache, rest);
    }

    /** With a cache of loaded and linked classes (JEP 483, 515) a part starts in about half the time; see {@code Suite --oefen}. */
    private List<String> snelleStart(Path cache, Path jar) {
        if (oefenen) {
            geoefend.add(cache);
            return List.of("-XX:AOTCacheOutput=" + nieuw(cache));
        }
        var bruikbaar = Files.exists(cache) && cache.toFile().lastModified() >= jar.toFile().lastModified();
        return bruikbaar ? List.of("-XX:AOTCache=" + cache) : List.of();
    }

    /** Takes the caches into use that the parts wrote when they ended; only after a run in which all went well. */
    void neemSnelleStartInGebruik() throws IOException {
        for (var cache : geoefend) {
            if (Files.exists(nieuw(cache))) Files.move(nieuw(cache), cache, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static Path nieuw(Path cache) {
        return cache.resolveSibling(cache.getFileName() + ".nieuw");
    }

    private List<String> java(Onderdeel onderdeel, String opties, List<String> cache, List<String> rest) {
        var opdracht = new ArrayList<String>();
        opdracht.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        opdracht.addAll(kenmerk(onderdeel));
        opdracht.addAll(List.of("-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8", "--enable-native-access=ALL-UNNAMED"));
        opdracht.addAll(List.of(opties.strip().split("\\s+")));
        opdracht.addAll(cache);
        opdracht.addAll(rest);
        return opdracht;
    }

    private Map<String, String> dienstomgeving(Onderdeel dienst) {
        var standins = poorten.url(Onderdeel.STANDINS);
        var wachtwoorden = geheimen.database(dienst);
        var omgeving = new HashMap<String, String>();
        omgeving.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        omgeving.put("QUARKUS_HTTP_PORT", "" + poorten.poort(dienst));
        omgeving.put("DATABASE_URL", postgres.url() + dienst.naam());
        omgeving.put("DATABASE_EIGENAAR_PASSWORD", wachtwoorden.eigenaar());
        omgeving.put("DATABASE_APP_PASSWORD", wachtwoorden.app());
        omgeving.put("DATABASE_BEZORGER_PASSWORD", wachtwoorden.bezorger());
        omgeving.put("KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:" + poorten.poort(Onderdeel.KAFKA));
        omgeving.put("OIDC_URL", standins + "/oidc");
        omgeving.put("KLOK_URL", standins + "/klok");
        omgeving.put("KLOK_VERZETBAAR", "true");
        omgeving.put("UHT_URL", standins + "/uht");
        omgeving.put("BRP_URL", standins + "/brp");
        omgeving.put("INTAKE_URL", poorten.url(Onderdeel.INTAKE));
        omgeving.put("PLAN_URL", poorten.url(Onderdeel.PLAN));
        omgeving.put("LOKAAL_POORTBASIS", "" + poorten.basis());
        if (dienst == Onderdeel.INTAKE) {
            omgeving.put("BSN_SLEUTEL", geheimen.bsnSleutel());
            omgeving.put("BSN_INDEX_SLEUTEL", geheimen.bsnIndexSleutel());
        }
        if (dienst == Onderdeel.DEADLINE) omgeving.put("BORD_SLEUTEL", geheimen.bordSleutel());
        if (dienst == Onderdeel.BESCHIKKING) {
            omgeving.put("OIDC_CLIENT_KEY_FILE", map.sleutel(Tokens.CLIENT).toString());
            omgeving.put("STUK_SLEUTEL", geheimen.stukSleutel());
        }
        return omgeving;
    }
}
