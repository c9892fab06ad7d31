package nl.bredeondersteuning.testkit.asyncapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.bredeondersteuning.events.EventType;
import nl.bredeondersteuning.events.ZaakEvent;
import nl.bredeondersteuning.testkit.Documenten;
import nl.bredeondersteuning.testkit.Draad;
import nl.bredeondersteuning.testkit.Service;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Houdt {@code asyncapi.yaml} van een service gelijk aan haar code, en haar berichten aan dat document. Een service erft hem. */
@DisplayName("asyncapi.yaml zegt wat de code stuurt en hoort")
public abstract class AsyncApiTest {

    private static final Service SERVICE = Service.hier();
    private static final Path BESTAND = SERVICE.map().resolve("asyncapi.yaml");

    static Stream<Class<? extends ZaakEvent>> gestuurd() {
        return EventType.alle().filter(type -> EventType.bron(type).equals(SERVICE.naam()));
    }

    @BeforeAll
    static void ververs() {
        Documenten.ververs(BESTAND, AsyncApi.van(SERVICE));
    }

    @Test
    void documentIsGelijkAanDeCode() {
        Documenten.vergelijk(BESTAND, AsyncApi.van(SERVICE));
    }

    @ParameterizedTest
    @MethodSource("gestuurd")
    void voorbeeldVoldoet(Class<? extends ZaakEvent> type) throws IOException {
        assertEquals(List.of(), Keuring.van(SERVICE).keur(voorbeeld(type)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"specversion", "id", "source", "type", "time", "subject", "datacontenttype", "volgnummer", "dag", "data",
        "zaakId", "gemeentecode", "artikel"})
    @DisplayName("Een bericht zonder een van zijn attributen voldoet niet")
    void attribuutOntbreekt(String attribuut) throws IOException {
        var bericht = voorbeeld(gestuurd().findFirst().orElseThrow());
        assertFalse(Keuring.van(SERVICE).keur(bericht.replace("\"" + attribuut + "\":", "\"x\":")).isEmpty());
    }

    @Test
    void vormVanAttributen() throws IOException {
        var bericht = voorbeeld(gestuurd().findFirst().orElseThrow());
        for (var extra : List.of("\"Naam\":1,", "\"attribuutvanmeerdantwintig\":1,", "\"met_streep\":1,")) {
            assertFalse(Keuring.van(SERVICE).keur(bericht.replaceFirst("\\{", "{" + extra)).isEmpty(), extra);
        }
        assertFalse(Keuring.van(SERVICE).keur(bericht.replaceFirst("\\{", "{\"groot\":\"" + "x".repeat(64 * 1024) + "\",")).isEmpty());
        assertFalse(Keuring.van(SERVICE).keur(bericht.replaceFirst("(subject\":\")[^\"]*", "$1" + UUID.randomUUID())).isEmpty());
    }

    private static String voorbeeld(Class<? extends ZaakEvent> type) throws IOException {
        try (var bron = type.getResourceAsStream("/voorbeelden/" + type.getSimpleName() + ".json")) {
            return Draad.bericht(type, new String(bron.readAllBytes(), StandardCharsets.UTF_8), 1);
        }
    }
}
