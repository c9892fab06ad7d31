package nl.bredeondersteuning.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Elke gebeurtenis heeft één voorbeeld en reist heen en terug")
class VoorbeeldenTest {

    private static final Set<String> PERSOONLIJK = Set.of("bsn", "naam", "adres", "geboortedatum", "motivering", "email", "telefoonnummer");
    private final ObjectMapper json = JsonMapper.builder().addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS).build();

    static Stream<Class<? extends ZaakEvent>> types() {
        return EventType.alle();
    }

    @ParameterizedTest
    @MethodSource("types")
    void heenEnTerug(Class<? extends ZaakEvent> type) throws Exception {
        try (var bron = type.getResourceAsStream("/voorbeelden/" + type.getSimpleName() + ".json")) {
            assertNotNull(bron, "voorbeeld van " + type.getSimpleName());
            var voorbeeld = json.readTree(bron);
            assertEquals(voorbeeld, json.valueToTree(json.treeToValue(voorbeeld, type)));
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void naamLeidtTerugNaarHetType(Class<? extends ZaakEvent> type) {
        assertEquals(type, EventType.vanNaam(EventType.naam(type)).orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("types")
    void geenVeldOverEenPersoon(Class<? extends ZaakEvent> type) {
        var velden = Arrays.stream(type.getRecordComponents()).map(veld -> veld.getName().toLowerCase()).collect(Collectors.toSet());
        PERSOONLIJK.forEach(veld -> assertFalse(velden.contains(veld), type.getSimpleName() + " draagt " + veld));
    }
}
