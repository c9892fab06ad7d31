package nl.bredeondersteuning.local;

import static nl.bredeondersteuning.local.Onderdeel.INTAKE;
import static nl.bredeondersteuning.local.Onderdeel.KAFKA;
import static nl.bredeondersteuning.local.Onderdeel.POSTGRES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The embedded PostgreSQL and Kafka, each in a process of its own: roles, topics, and what is left after kill -9. */
class PostgresEnKafkaTest {
    @TempDir
    Path dir;

    private final Opties opties = Opties.voorTests().alleen(POSTGRES, KAFKA);
    private final int basis = Poorten.vrijeBasis();

    @Test
    void gegevensOverlevenKill9() throws Exception {
        try (var suite = LokaleSuite.start(dir, basis, opties)) {
            rollenHebbenHunGrenzen(suite);
            topicsBestaan(suite);
            bewaarIets(suite);
            suite.kill(POSTGRES);
            suite.kill(KAFKA);
            suite.start(POSTGRES);
            suite.start(KAFKA);
            assertEquals("bewaard", gelezenRij(suite));
            assertEquals("bewaard", gelezenBericht(suite));
            suite.kill(KAFKA);
        }
        // The pid in postmaster.pid now belongs to a process that is not PostgreSQL: this one.
        Files.writeString(dir.resolve("postgres/data/postmaster.pid"), ProcessHandle.current().pid() + "\n");
        try (var suite = LokaleSuite.start(dir, basis, opties.alleen(POSTGRES))) {
            assertEquals("bewaard", gelezenRij(suite));
        }
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(dir.resolve("geheim.properties"))));
    }

    private static void rollenHebbenHunGrenzen(LokaleSuite suite) throws SQLException {
        try (var eigenaar = verbind(suite, "eigenaar", suite.wachtwoorden(INTAKE).eigenaar())) {
            voerUit(eigenaar, "create table proef (tekst text)");
            voerUit(eigenaar, "grant select, insert on proef to intake_app");
            for (var rol : List.of("intake_eigenaar", "intake_app", "intake_bezorger")) {
                assertEquals("f f f f", vraag(eigenaar, "select concat_ws(' ', rolsuper, rolbypassrls, rolcreatedb, rolcreaterole) "
                        + "from pg_roles where rolname = '" + rol + "'"), rol);
            }
            assertEquals("on", vraag(eigenaar, "show fsync"));
        }
        try (var bezorger = verbind(suite, "bezorger", suite.wachtwoorden(INTAKE).bezorger())) {
            assertThrows(SQLException.class, () -> voerUit(bezorger, "select * from proef"));
        }
        var elders = suite.databaseUrl(Onderdeel.PLAN);
        assertThrows(SQLException.class, () -> DriverManager.getConnection(elders, "intake_app", suite.wachtwoorden(INTAKE).app()).close());
    }

    private static void topicsBestaan(LokaleSuite suite) throws Exception {
        try (var admin = Admin.create(Map.of("bootstrap.servers", suite.bootstrapServers()))) {
            var topics = admin.describeTopics(Set.of("intake", "plan", "beschikking", "deadline", "dode-brieven")).allTopicNames().get();
            topics.forEach((naam, topic) -> assertEquals(naam.equals("dode-brieven") ? 1 : 6, topic.partitions().size(), naam));
        }
    }

    private static void bewaarIets(LokaleSuite suite) throws Exception {
        try (var app = verbind(suite, "app", suite.wachtwoorden(INTAKE).app())) {
            voerUit(app, "insert into proef values ('bewaard')");
            assertThrows(SQLException.class, () -> voerUit(app, "create table mag_niet (x int)"));
            assertThrows(SQLException.class, () -> voerUit(app, "alter table proef add column x int"));
        }
        try (var producer = new KafkaProducer<>(Map.of("bootstrap.servers", (Object) suite.bootstrapServers(), "acks", "all"),
                new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>("intake", 0, "zaak", "bewaard")).get();
        }
    }

    private static String gelezenRij(LokaleSuite suite) throws SQLException {
        try (var app = verbind(suite, "app", suite.wachtwoorden(INTAKE).app())) {
            return vraag(app, "select string_agg(tekst, ',') from proef");
        }
    }

    private static String gelezenBericht(LokaleSuite suite) {
        try (var consumer = new KafkaConsumer<>(Map.of("bootstrap.servers", (Object) suite.bootstrapServers()),
                new StringDeserializer(), new StringDeserializer())) {
            var partitie = new TopicPartition("intake", 0);
            consumer.assign(List.of(partitie));
            consumer.seekToBeginning(List.of(partitie));
            var berichten = consumer.poll(Duration.ofSeconds(10)).records(partitie);
            assertEquals(1, berichten.size());
            return berichten.getFirst().value();
        }
    }

    private static Connection verbind(LokaleSuite suite, String rol, String wachtwoord) throws SQLException {
        return DriverManager.getConnection(suite.databaseUrl(INTAKE), "intake_" + rol, wachtwoord);
    }

    private static void voerUit(Connection verbinding, String sql) throws SQLException {
        try (var opdracht = verbinding.createStatement()) {
            opdracht.execute(sql);
        }
    }

    private static String vraag(Connection verbinding, String sql) throws SQLException {
        try (var opdracht = verbinding.createStatement(); var rijen = opdracht.executeQuery(sql)) {
            assertTrue(rijen.next());
            return rijen.getString(1);
        }
    }
}
