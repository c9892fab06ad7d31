package nl.bredeondersteuning.proef;

import static nl.bredeondersteuning.proef.PlatformTest.GOED;
import static nl.bredeondersteuning.proef.PlatformTest.bakker;
import static nl.bredeondersteuning.proef.PlatformTest.tel;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import nl.bredeondersteuning.events.AanvraagBevestigd;
import nl.bredeondersteuning.events.AanvraagOntvangen;
import nl.bredeondersteuning.events.Aanvraagkanaal;
import nl.bredeondersteuning.events.UitnodigingGedaan;
import nl.bredeondersteuning.testkit.Draad;
import nl.bredeondersteuning.testkit.Logboek;
import nl.bredeondersteuning.testkit.Testbank;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(MakelaarTest.Echt.class)
@QuarkusTestResource(value = Testbank.class, initArgs = {@ResourceArg(name = "service", value = "proef"),
        @ResourceArg(name = "hoort", value = "intake")}, restrictToAnnotatedClass = true)
@QuarkusTestResource(value = Makelaar.class, restrictToAnnotatedClass = true)
@DisplayName("Inbox en outbox over de echte makelaar, ook als hij wordt gedood")
class MakelaarTest {

    /** Een eigen start van de proef, met Kafka in plaats van kanalen in het geheugen. */
    public static class Echt implements QuarkusTestProfile {
    }

    @Test
    @DisplayName("Wat vastligt, komt aan: met de zaak als sleutel, ook wat gemeld werd terwijl de makelaar weg was")
    void nietsVerloren() throws InterruptedException {
        var eerste = nieuweZaak();
        var bericht = lees("plan", regel -> regel.key().equals(eerste.toString())).getFirst();
        assertTrue(bericht.value().contains("\"subject\":\"" + eerste + "\""), bericht.value());
        assertEquals("application/cloudevents+json; charset=UTF-8",
                new String(bericht.headers().lastHeader("content-type").value(), StandardCharsets.UTF_8));

        Makelaar.dood();
        var tweede = nieuweZaak();
        Makelaar.begin();
        var berichten = lees("plan", regel -> regel.key().equals(tweede.toString()));
        assertEquals(1, berichten.stream().map(ConsumerRecord::value).distinct().count());
    }

    @Test
    @DisplayName("Dubbel en door elkaar gestuurd is één keer en op volgorde; wat geen CloudEvent is, komt bij de dode brieven")
    void eenKeerOpVolgorde() {
        var zaakId = UUID.randomUUID();
        var aanvraag = Draad.bericht(new AanvraagOntvangen(zaakId, "0166", "Awb 4:13 lid 2", "BO-1", UUID.randomUUID(), Aanvraagkanaal.POST,
                LocalDate.of(2026, 11, 2)), 1, UUID.randomUUID());
        var bevestigd = Draad.bericht(new AanvraagBevestigd(zaakId, "0166", "Awb 4:1", LocalDate.of(2026, 11, 4)), 2, UUID.randomUUID());
        var geen = "geen bericht " + zaakId;
        stuur(zaakId, bevestigd, aanvraag, aanvraag, bevestigd, geen);
        await().atMost(Duration.ofSeconds(30)).until(() -> tel("select count(*) from notitie where zaak_id = '" + zaakId + "'") == 2);
        assertEquals(1, lees("dode-brieven", regel -> regel.value().contains(geen)).size());
        assertEquals(2, tel("select (stand->>'intake')::int from zaak where id = '" + zaakId + "'"));
        assertEquals(2, tel("select count(*) from notitie where zaak_id = '" + zaakId + "'"));
    }

    @Test
    @DisplayName("Wat de inbox logt, draagt de zaak")
    void logregelDraagtDeZaak() {
        var zaakId = UUID.randomUUID();
        ProefAfnemer.GIFTIG.set(true);
        try (var logboek = Logboek.open()) {
            stuur(zaakId, Draad.bericht(new UitnodigingGedaan(zaakId, "0166", "artikel 3.2 lid 1", "de telefoon", LocalDate.of(2026, 11, 3)), 1,
                    UUID.randomUUID()));
            await().atMost(Duration.ofSeconds(30)).until(() -> logboek.regels().stream().anyMatch(regel ->
                    regel.tekst().contains("cannot be handled") && zaakId.toString().equals(regel.zaakId())));
        } finally {
            ProefAfnemer.GIFTIG.set(false);
        }
    }

    private static UUID nieuweZaak() {
        return UUID.fromString(bakker().body(GOED).post("/v1/proeven").then().statusCode(201).extract().path("zaakId"));
    }

    private static void stuur(UUID zaakId, String... berichten) {
        try (var zender = new KafkaProducer<>(Map.<String, Object>of("bootstrap.servers", Makelaar.adres()), new StringSerializer(),
                new StringSerializer())) {
            for (var bericht : berichten) {
                zender.send(new ProducerRecord<>("intake", zaakId.toString(), bericht));
            }
        }
    }

    /** Leest een topic van voren af aan tot er is wat wordt gezocht. */
    private static List<ConsumerRecord<String, String>> lees(String topic, Predicate<ConsumerRecord<String, String>> gezocht) {
        var gevonden = new ArrayList<ConsumerRecord<String, String>>();
        try (var lezer = new KafkaConsumer<>(Map.<String, Object>of("bootstrap.servers", Makelaar.adres(),
                "group.id", "lezer-" + UUID.randomUUID(), "auto.offset.reset", "earliest"), new StringDeserializer(),
                new StringDeserializer())) {
            lezer.subscribe(List.of(topic));
            await().atMost(Duration.ofSeconds(60)).until(() -> {
                lezer.poll(Duration.ofMillis(200)).forEach(regel -> {
                    if (gezocht.test(regel)) {
                        gevonden.add(regel);
                    }
                });
                return !gevonden.isEmpty();
            });
        }
        return gevonden;
    }
}
