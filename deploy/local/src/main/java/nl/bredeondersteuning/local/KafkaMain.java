package nl.bredeondersteuning.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/** One Kafka node that is broker and controller: formats its storage once, creates the topics and says when it is ready. */
public final class KafkaMain {
    private static final List<String> TOPICS = List.of("intake", "plan", "beschikking", "deadline");
    private static final String DODE_BRIEVEN = "dode-brieven";

    private KafkaMain() {
    }

    /** Arguments: data directory, broker port, controller port, file that gets this process's pid when the topics are there. */
    public static void main(String[] args) throws Exception {
        var map = Path.of(args[0]);
        int poort = Integer.parseInt(args[1]);
        int controllerPoort = Integer.parseInt(args[2]);
        formatteer(map);
        var server = new KafkaRaftServer(new KafkaConfig(instellingen(map, poort, controllerPoort)), Time.SYSTEM);
        Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown, "kafka-stop"));
        server.startup();
        maakTopics(poort);
        Werkmap.schrijf(Path.of(args[3]), ProcessHandle.current().pid() + "\n");
        server.awaitShutdown();
    }

    private static void formatteer(Path map) throws Exception {
        if (Files.exists(map.resolve("meta.properties"))) return;
        new Formatter().setPrintStream(System.out).setClusterId(Uuid.randomUuid().toString()).setNodeId(1)
                .setDirectories(List.of(map.toString())).setMetadataLogDirectory(map.toString())
                .setControllerListenerName("CONTROLLER").setReleaseVersion(MetadataVersion.latestProduction()).setIgnoreFormatted(true)
                .run();
    }

    private static Properties instellingen(Path map, int poort, int controllerPoort) {
        var instellingen = new Properties();
        instellingen.putAll(Map.of(
                "process.roles", "broker,controller",
                "node.id", "1",
                "log.dirs", map.toString(),
                "listeners", "PLAINTEXT://127.0.0.1:%d,CONTROLLER://127.0.0.1:%d".formatted(poort, controllerPoort),
                "advertised.listeners", "PLAINTEXT://127.0.0.1:" + poort,
                "listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT",
                "controller.listener.names", "CONTROLLER",
                "controller.quorum.voters", "1@127.0.0.1:" + controllerPoort));
        // A broker that was killed is taken back soon, and so is a consumer.
        instellingen.putAll(Map.of(
                "broker.session.timeout.ms", "2000",
                "broker.heartbeat.interval.ms", "500",
                "group.initial.rebalance.delay.ms", "0",
                "group.min.session.timeout.ms", "1000"));
        instellingen.putAll(Map.of(
                "auto.create.topics.enable", "false",
                "offsets.topic.replication.factor", "1",
                "offsets.topic.num.partitions", "4",
                "transaction.state.log.replication.factor", "1",
                "transaction.state.log.min.isr", "1",
                "transaction.state.log.num.partitions", "4"));
        // One machine, one user: few threads and small buffers.
        instellingen.putAll(Map.of(
                "num.network.threads", "2",
                "num.io.threads", "4",
                "background.threads", "2",
                "log.cleaner.dedupe.buffer.size", "4194304",
                "log.index.size.max.bytes", "1048576"));
        return instellingen;
    }

    private static void maakTopics(int poort) throws Exception {
        try (var admin = Admin.create(Map.of("bootstrap.servers", "127.0.0.1:" + poort))) {
            var bestaande = admin.listTopics().names().get();
            var onbeperkt = Map.of("retention.ms", "-1", "retention.bytes", "-1");
            var nieuwe = new ArrayList<NewTopic>();
            for (var topic : TOPICS) nieuwe.add(new NewTopic(topic, 6, (short) 1).configs(onbeperkt));
            nieuwe.add(new NewTopic(DODE_BRIEVEN, 1, (short) 1).configs(onbeperkt));
            nieuwe.removeIf(topic -> bestaande.contains(topic.name()));
            admin.createTopics(nieuwe).all().get();
        }
    }
}
