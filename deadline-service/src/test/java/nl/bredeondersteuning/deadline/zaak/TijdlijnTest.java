package nl.bredeondersteuning.deadline.zaak;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.bredeondersteuning.events.EventType;
import nl.bredeondersteuning.events.ZaakEvent;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Wat er in een zaak gebeurde, voor mensen. */
class TijdlijnTest {

    private static final JsonMapper JSON = JsonMapper.builder().addModule(new JavaTimeModule()).build();

    static Stream<Class<? extends ZaakEvent>> soorten() {
        return EventType.alle();
    }

    @DisplayName("Elke gebeurtenis staat op een dag die bestaat")
    @ParameterizedTest(name = "{0}")
    @MethodSource("soorten")
    void dag(Class<? extends ZaakEvent> soort) throws IOException {
        try (var voorbeeld = EventType.class.getResourceAsStream("/voorbeelden/" + soort.getSimpleName() + ".json")) {
            var punt = Tijdlijn.van(List.of(JSON.readValue(voorbeeld, soort))).getFirst();
            assertTrue(punt.op().isAfter(LocalDate.of(2000, 1, 1)), punt.toString());
        }
    }
}
