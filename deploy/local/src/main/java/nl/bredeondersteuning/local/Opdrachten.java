package nl.bredeondersteuning.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The command line and the environment with which each part runs. */
final class Opdrachten {
    private static final String ZUINIG = "-XX:+UseSerialGC -XX:+UseCompactObjectHeaders -XX:TieredStopAtLevel=1";
    private static final List<String> SETSID = Files.isExecutable(Path.of("/usr/bin/setsid")) ? List.of("/usr/bin/setsid") : List.of();

    private final Path root;
    private final Werkmap map;
    private final Poorten poorten;
    private final Geheimen geheimen;
    private final Postgres postgres;
    private final Map<String, String> omgeving;

    Opdrachten(LokaleSuite.Opties opties, Werkmap map, Poorten poorten, Geheimen geheimen, Postgres postgres) {
        this.root = opties.root();
        this.map = map;
        this.poorten = poorten;
        this.geheimen = geheimen;
        this.postgres = postgres;
        this.omgeving = opties.omgeving();
    }

    /** In a session of its own, so that Ctrl-C reaches only the suite, which then ends the parts in their order. */
    ProcessBuilder voor(Onderdeel onderdeel) {
        var opdracht = new ArrayList<>(SETSID);
        opdracht.addAll(switch (onderdeel) {
            case POSTGRES -> postgres.opdracht();
            case KAFKA -> java(onderdeel, "-Xmx160m " + ZUINIG, "-cp", System.getProperty("java.class.path"), KafkaMain.class.getName(),
                    map.kafka().toString(), "" + poorten.poort(onderdeel), "" + poorten.kafkaController(), map.kafkaGereed().toString());
            case STANDINS -> java(onderdeel, "-Xmx48m -Dsun.net.httpserver.nodelay=true " + ZUINIG, "-cp", System.getProperty("java.class.path"),
                    StandInsMain.class.getName(), map.dir().toString(), "" + poorten.basis());
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
        var opties = omgeving.getOrDefault("SERVICE_OPTS", System.getenv().getOrDefault("SERVICE_OPTS", "-Xmx112m " + ZUINIG));
        var cache = jar.resolveSibling("app.aot");
        return java(dienst, Files.exists(cache) ? opties + " -XX:AOTCache=" + cache : opties, "-jar", jar.toString());
    }

    private List<String> java(Onderdeel onderdeel, String opties, String... rest) {
        var opdracht = new ArrayList<String>();
        opdracht.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        opdracht.addAll(kenmerk(onderdeel));
        opdracht.addAll(List.of("-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8", "--enable-native-access=ALL-UNNAMED"));
        opdracht.addAll(List.of(opties.strip().split("\\s+")));
        opdracht.addAll(List.of(rest));
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
        if (dienst == Onderdeel.BESCHIKKING) omgeving.put("OIDC_CLIENT_KEY_FILE", map.sleutel(Tokens.CLIENT).toString());
        return omgeving;
    }
}
