package nl.bredeondersteuning.acceptatie;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.bredeondersteuning.local.Onderdeel;
import nl.bredeondersteuning.local.demonstratie.Demonstratie;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** De personen van de demonstratie staan op haar dag zoals hun verhalen het vertellen, ook na een onderbroken keer laden. */
@DisabledIfSystemProperty(named = "features", matches = ".+")
class DemonstratieIT {

    private static final Wereld WERELD = new Wereld();
    private static final List<String> VOORTGANG = new ArrayList<>();

    @TempDir
    static Path nooitGeladen;

    @BeforeAll
    static void laad() {
        new Demonstratie(Lokaal.suite(), nooitGeladen, VOORTGANG::add).laad();
        // As after an interruption: it is not known to be loaded, and everything is already there.
        new Demonstratie(Lokaal.suite(), nooitGeladen.getParent(), _ -> { }).laad();
    }

    @Test
    @DisplayName("Elke persoon krijgt één regel voortgang")
    void voortgang() {
        assertEquals(1 + 14, VOORTGANG.size(), VOORTGANG.toString());
    }

    @DisplayName("Termijnen op 24 november 2026")
    @ParameterizedTest(name = "{0}: {1} uiterlijk {2}, te doen {3}, {4}")
    @CsvFileSource(resources = "/demonstratie/termijnen.csv", delimiter = ';', numLinesToSkip = 1)
    void termijn(String bsn, String termijn, String uiterste, String streef, String status) {
        WERELD.wacht(() -> {
            var gevonden = Aanhaling.lijst(zaak(bsn).path("termijnen")).filter(rij -> termijn.equals(rij.path("termijn").asText())).findFirst()
                    .orElseThrow(() -> new AssertionError("geen termijn " + termijn));
            assertEquals(List.of(uiterste, streef, status), List.of(gevonden.path("uitersteDatum").asText(),
                    gevonden.path("streefdatum").asText(), gevonden.path("status").asText()));
        });
    }

    @DisplayName("Status op 24 november 2026")
    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "/demonstratie/statussen.csv", delimiter = ';', numLinesToSkip = 1)
    void status(String bsn, String status) {
        WERELD.wacht(() -> assertEquals(status, zaak(bsn).path("status").asText()));
    }

    @Test
    @DisplayName("Hendrik: op 24 november is het de vijftiende dag met dwangsom, € 357 als er die dag geen besluit komt")
    void dwangsom() {
        WERELD.wacht(() -> {
            var dwangsom = zaak("999994086").path("dwangsom");
            assertEquals(List.of("2026-11-10", "2026-12-21", "15", "35700"), List.of(dwangsom.path("eersteDag").asText(),
                    dwangsom.path("laatsteDag").asText(), dwangsom.path("aantalDagen").asText(), dwangsom.path("bedragInCenten").asText()));
        });
    }

    @Test
    @DisplayName("De agenda van 24 november tot het einde van het jaar, punt voor punt")
    void agenda() throws IOException {
        var verwacht = new ArrayList<String>();
        var personen = new TreeMap<String, String>();
        for (var regel : bron("/demonstratie/agenda.csv").lines().skip(1).toList()) {
            var bsn = regel.split(";")[1];
            personen.computeIfAbsent(zaakId(bsn), _ -> bsn);
            verwacht.add(regel);
        }
        WERELD.wacht(() -> {
            var punten = WERELD.verzoek(Onderdeel.DEADLINE, WERELD.token("Bakker", "klantbegeleider", "0166"), "GET",
                    "/v1/agenda?vanaf=2026-11-24&totEnMet=2026-12-31&limit=200", null, Map.of()).json().path("punten");
            assertEquals(verwacht.stream().sorted().toList(), punten.valueStream().filter(punt ->
                    personen.containsKey(punt.path("zaakId").asText())).map(punt -> String.join(";", punt.path("datum").asText(),
                    personen.get(punt.path("zaakId").asText()), punt.path("soort").asText(), punt.path("wat").asText(),
                    punt.path("rol").asText())).sorted().toList());
        });
    }

    private static String bron(String naam) throws IOException {
        try (var bron = DemonstratieIT.class.getResourceAsStream(naam)) {
            return new String(bron.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static JsonNode zaak(String bsn) {
        return WERELD.leesZaak(Onderdeel.DEADLINE, "", zaakId(bsn));
    }

    private static String zaakId(String bsn) {
        var gevonden = WERELD.verzoek(Onderdeel.INTAKE, WERELD.token("Bakker", "klantbegeleider", "0166"), "POST", "/v1/aanvragen/_zoek",
                Wereld.json().put("bsn", bsn).toString(), Map.of()).json().path("aanvragen");
        assertEquals(1, gevonden.size(), gevonden.toString());
        return gevonden.path(0).path("zaakId").asText();
    }
}
