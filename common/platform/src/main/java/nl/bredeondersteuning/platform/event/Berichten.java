package nl.bredeondersteuning.platform.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.bredeondersteuning.events.EventType;
import nl.bredeondersteuning.events.ZaakEvent;
import nl.bredeondersteuning.platform.tijd.Dagklok;
import nl.bredeondersteuning.platform.tijd.Systeemtijd;
import nl.bredeondersteuning.platform.zaak.ZaakStand;

/** Maakt van gebeurtenissen berichten in de outbox, en van berichten weer gebeurtenissen. */
@ApplicationScoped
public class Berichten {

    static final String DODE_BRIEVEN = "dode-brieven";
    private static final int GROOTSTE = 64 * 1024;

    private final ObjectMapper json = JsonMapper.builder().addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS).disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
    private final Bron bron;
    private final Dagklok klok;
    private final Clock systeem;
    private final Relay relay;

    Berichten(Bron bron, Dagklok klok, @Systeemtijd Clock systeem, Relay relay) {
        this.relay = relay;
        this.bron = bron;
        this.klok = klok;
        this.systeem = systeem;
    }

    /** Wat er over één zaak mee te delen is; de laatste gebeurtenis heeft het volgnummer van de stand. */
    public record Mededeling(UUID zaakId, ZaakStand stand, List<ZaakEvent> gebeurtenissen) {
    }

    /** Schrijft de gebeurtenissen in de outbox. */
    public void schrijf(Connection verbinding, List<Mededeling> mededelingen) throws SQLException {
        if (mededelingen.stream().allMatch(mededeling -> mededeling.gebeurtenissen().isEmpty())) {
            return;
        }
        try (var insert = verbinding.prepareStatement("insert into outbox (id, topic, sleutel, bericht) values (?, ?, ?, ?)")) {
            for (var mededeling : mededelingen) {
                voegToe(insert, mededeling);
            }
            insert.executeBatch();
        }
    }

    private void voegToe(PreparedStatement insert, Mededeling mededeling) throws SQLException {
        var volgnummer = mededeling.stand().van(bron.naam()) - mededeling.gebeurtenissen().size();
        for (var gebeurtenis : mededeling.gebeurtenissen()) {
            var bericht = bericht(gebeurtenis, ++volgnummer);
            insert.setObject(1, bericht.id());
            insert.setString(2, bron.naam());
            insert.setObject(3, mededeling.zaakId());
            insert.setString(4, json(bericht));
            insert.addBatch();
        }
    }

    /** Wat geschreven en vastgelegd is, gaat nu op weg. */
    public void bezorg() {
        relay.maakWakker();
    }

    private CloudEvent bericht(ZaakEvent gebeurtenis, long volgnummer) {
        var data = json.<com.fasterxml.jackson.databind.JsonNode>valueToTree(gebeurtenis);
        return new CloudEvent(CloudEvent.VERSIE, UUID.randomUUID(), bron.urn(), EventType.naam(gebeurtenis.getClass()),
                systeem.instant().truncatedTo(ChronoUnit.MILLIS), gebeurtenis.zaakId(), "application/json", null, volgnummer,
                LocalDate.now((Clock) klok), data);
    }

    public String json(Object waarde) {
        try {
            var tekst = json.writeValueAsString(waarde);
            if (tekst.length() > GROOTSTE) {
                throw new IllegalArgumentException("A message is larger than 64 KB");
            }
            return tekst;
        } catch (JsonProcessingException fout) {
            throw new IllegalArgumentException(fout);
        }
    }

    /** @throws IllegalArgumentException bij alles wat geen gestructureerd CloudEvent met onze attributen is */
    CloudEvent lees(String bericht) {
        try {
            var event = json.readValue(bericht, CloudEvent.class);
            var compleet = CloudEvent.VERSIE.equals(event.specversion()) && event.id() != null && event.source() != null
                    && event.type() != null && event.subject() != null && event.volgnummer() > 0 && event.dag() != null
                    && event.data() != null && event.data().hasNonNull("gemeentecode");
            if (!compleet) {
                throw new IllegalArgumentException("No structured CloudEvent with the attributes of this suite");
            }
            return event;
        } catch (JsonProcessingException fout) {
            throw new IllegalArgumentException("No structured CloudEvent");
        }
    }

    /** Leeg bij een type dat deze versie niet kent. */
    Optional<ZaakEvent> gebeurtenis(CloudEvent event) {
        return EventType.vanNaam(event.type()).map(type -> {
            try {
                return json.treeToValue(event.data(), type);
            } catch (JsonProcessingException fout) {
                throw new IllegalArgumentException("The data of this event are unreadable");
            }
        });
    }
}
