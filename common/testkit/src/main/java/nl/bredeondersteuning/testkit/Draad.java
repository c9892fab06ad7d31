package nl.bredeondersteuning.testkit;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.bredeondersteuning.events.EventType;
import nl.bredeondersteuning.events.ZaakEvent;
import nl.bredeondersteuning.testkit.asyncapi.Keuring;
import org.eclipse.microprofile.reactive.messaging.Message;

/** De draad tussen de services, in een test: wat de service meedeelde, en wat zij van anderen hoort. */
public final class Draad {

    private static final ObjectMapper JSON = JsonMapper.builder().addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS).build();

    private static final Optional<Keuring> KEURING = Files.exists(Path.of("asyncapi.yaml")) ? Optional.of(Keuring.van(Service.hier()))
            : Optional.empty();
    private final InMemoryConnector kanalen;

    public Draad(InMemoryConnector kanalen) {
        this.kanalen = kanalen;
    }

    /** Alles wat de service over een zaak meedeelde, op volgorde, als CloudEvent; elk gekeurd aan haar eigen document. */
    public List<JsonNode> meegedeeld(UUID zaakId) {
        return kanalen.<String>sink("uit").received().stream().filter(bericht -> bericht.getPayload().contains(zaakId.toString()))
                .map(Draad::gekeurd).filter(event -> event.get("subject").asText().equals(zaakId.toString())).toList();
    }

    private static JsonNode gekeurd(Message<String> bericht) {
        var event = lees(bericht.getPayload());
        var sleutel = bericht.getMetadata(OutgoingKafkaRecordMetadata.class).map(OutgoingKafkaRecordMetadata::getKey).orElse(null);
        assertEquals(event.get("subject").asText(), sleutel, "the key of a message is its case");
        KEURING.ifPresent(keuring -> assertEquals(List.of(), keuring.keur(bericht.getPayload()), bericht.getPayload()));
        return event;
    }

    /** Wacht tot de service een gebeurtenis van dit type over de zaak meedeelt. @return haar data */
    public <E extends ZaakEvent> E wachtOp(UUID zaakId, Class<E> type) {
        return await().atMost(Duration.ofSeconds(30)).until(() -> meegedeeld(zaakId).stream()
                .filter(event -> event.get("type").asText().equals(EventType.naam(type))).reduce((eerste, laatste) -> laatste)
                .map(event -> data(event, type)).orElse(null), gevonden -> gevonden != null);
    }

    public int aantal(UUID zaakId, Class<? extends ZaakEvent> type) {
        return (int) meegedeeld(zaakId).stream().filter(event -> event.get("type").asText().equals(EventType.naam(type))).count();
    }

    /** Laat de service een gebeurtenis van een ander horen. */
    public void stuur(ZaakEvent gebeurtenis, long volgnummer) {
        stuurTekst(EventType.bron(gebeurtenis.getClass()), bericht(gebeurtenis, volgnummer, UUID.randomUUID()));
    }

    public void stuurTekst(String bron, String bericht) {
        stuurSamen(bron, List.of(bericht));
    }

    /** Berichten die samen aankomen. */
    public void stuurSamen(String bron, List<String> berichten) {
        kanalen.<List<String>>source(bron).send(berichten);
    }

    public List<String> dodeBrieven() {
        return kanalen.<String>sink("dode-brieven").received().stream().map(bericht -> bericht.getPayload()).toList();
    }

    public static String bericht(ZaakEvent gebeurtenis, long volgnummer, UUID id) {
        return bericht(gebeurtenis.getClass(), JSON.valueToTree(gebeurtenis), volgnummer, id);
    }

    /** Het bericht met deze data, zoals een voorbeeld van de gebeurtenis. */
    public static String bericht(Class<? extends ZaakEvent> type, String data, long volgnummer) {
        return bericht(type, lees(data), volgnummer, UUID.randomUUID());
    }

    private static String bericht(Class<? extends ZaakEvent> type, JsonNode data, long volgnummer, UUID id) {
        var bron = EventType.bron(type);
        var event = JSON.createObjectNode().put("specversion", "1.0").put("id", id.toString())
                .put("source", "urn:nld:oin:00000001823288444000:systeem:" + bron + "-service")
                .put("type", EventType.naam(type)).put("time", "2026-11-02T10:15:30Z")
                .put("subject", data.get("zaakId").asText()).put("datacontenttype", "application/json")
                .put("volgnummer", volgnummer).put("dag", "2026-11-02");
        event.set("data", data);
        return event.toString();
    }

    private static <E> E data(JsonNode event, Class<E> type) {
        try {
            return JSON.treeToValue(event.get("data"), type);
        } catch (JsonProcessingException fout) {
            throw new IllegalStateException(fout);
        }
    }

    private static JsonNode lees(String bericht) {
        try {
            return JSON.readTree(bericht);
        } catch (JsonProcessingException fout) {
            throw new IllegalStateException(fout);
        }
    }
}
