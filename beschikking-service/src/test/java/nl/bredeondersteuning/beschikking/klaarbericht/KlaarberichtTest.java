package nl.bredeondersteuning.beschikking.klaarbericht;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.beschikking.BeschikkingTest;
import nl.bredeondersteuning.beschikking.Buren;
import nl.bredeondersteuning.events.AanvraagBevestigd;
import nl.bredeondersteuning.events.AanvraagDoorgezonden;
import nl.bredeondersteuning.events.AanvraagOntvangen;
import nl.bredeondersteuning.events.Aanvraagkanaal;
import nl.bredeondersteuning.events.AanvragerDoorverwezen;
import nl.bredeondersteuning.events.AanvragerGeinformeerd;
import nl.bredeondersteuning.events.BriefTegengehouden;
import nl.bredeondersteuning.events.IntakeEvent;
import nl.bredeondersteuning.events.TegengehoudenBriefVerzonden;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@DisplayName("Wat er in een zaak gebeurt en op papier hoort, gaat één keer als brief uit")
class KlaarberichtTest extends BeschikkingTest {

    private static final LocalDate DAG = LocalDate.of(2026, 10, 26);

    private void aanvraag(String bij) {
        gemeente = bij;
        intake(new AanvraagOntvangen(zaakId, gemeente, "Awb 4:13 lid 2", "BO 26 000 017 4", UUID.randomUUID(), Aanvraagkanaal.TELEFOON,
                LocalDate.of(2026, 9, 7)));
    }

    private List<String> brieven() {
        return als("Bakker", "klantbegeleider").get(pad("/brieven")).then().statusCode(200).extract().path("brieven.briefId");
    }

    private String eersteBrief(String naam) throws IOException {
        await().atMost(Duration.ofSeconds(40)).until(() -> !brieven().isEmpty());
        var pdf = als("Bakker", "klantbegeleider").accept("application/pdf").get(pad("/brieven/" + brieven().getFirst() + "/pdf")).then()
                .statusCode(200).extract().asByteArray();
        Files.createDirectories(Path.of("target/brieven"));
        Files.write(Path.of("target/brieven", naam + "-" + gemeente + ".pdf"), pdf);
        return tekst(pdf);
    }

    @DisplayName("Awb 4:1, Kampen artikel 3.1 lid 1: een mondelinge aanvraag wordt bevestigd, met de dag waarop zij gedaan is")
    @ParameterizedTest(name = "{0}")
    @CsvSource({"0166, Kampen", "9901, Wetdorp", "9902, Voorbeeldstad"})
    void ontvangstbevestiging(String bij, String naam) throws IOException {
        aanvraag(bij);
        intake(new AanvraagBevestigd(zaakId, gemeente, "Awb 4:1", DAG));
        var brief = eersteBrief("ontvangstbevestiging");
        assertTrue(brief.contains("Gemeente " + naam) && brief.contains("S. Kok-Bouhali"), brief);
        assertTrue(brief.contains("Wij hebben uw aanvraag om brede ondersteuning ontvangen op 7 september 2026."), brief);
        assertTrue(brief.contains("Awb 4:1") && brief.contains("Team brede ondersteuning"), brief);
        assertFalse(brief.contains("bezwaar maken"), brief);
    }

    @DisplayName("Awb 2:3 lid 1: wie doorgezonden wordt, hoort waarheen; Kampen artikel 3.1 lid 4: en wie doorverwezen wordt ook")
    @ParameterizedTest(name = "{0}")
    @CsvSource({"0166, artikel 3.1 lid 4, 9902, de gemeente Voorbeeldstad", "9901, Wht 2.21 lid 1, 0193, de gemeente Zwolle",
        "9902, artikel 5 lid 2, 0999, de gemeente die erover gaat (code 0999)"})
    void doorzendingEnDoorverwijzing(String bij, String artikel, String andere, String naam) throws IOException {
        aanvraag(bij);
        intake(new AanvraagDoorgezonden(zaakId, gemeente, "Awb 2:3 lid 1", andere, DAG));
        var brief = eersteBrief("doorzending");
        assertTrue(brief.contains("op 26 oktober 2026 doorgestuurd naar " + naam), brief);
        zaakId = UUID.randomUUID();
        begin(bij, new AanvragerDoorverwezen(zaakId, bij, artikel, DAG));
        var verwezen = eersteBrief("doorverwijzing");
        assertTrue(verwezen.contains("doorverwezen naar andere hulp") && verwezen.contains(artikel), verwezen);
    }

    private void begin(String bij, IntakeEvent daarna) {
        vanVoorAfAan();
        aanvraag(bij);
        intake(daarna);
    }

    @Test
    @DisplayName("Antwoordt intake niet, dan gaat de brief later alsnog uit, één keer")
    void intakeWeg() throws IOException {
        aanvraag("0166");
        Buren.INTAKE_WEG.set(true);
        intake(new AanvraagBevestigd(zaakId, gemeente, "Awb 4:1", DAG));
        bijgewerkt(() -> als("Bakker", "klantbegeleider").get(pad("/brieven"))).statusCode(200).body("brieven", hasSize(0));
        Buren.INTAKE_WEG.set(false);
        eersteBrief("later");
        assertEquals(1, brieven().size());
    }

    @Test
    @DisplayName("Een teken dat niet te drukken is, houdt de brief tegen met een melding; na verbetering gaat hij uit, één keer")
    void tegengehouden() throws IOException {
        geadresseerde = "S. Kok 😀";
        aanvraag("0166");
        intake(new AanvraagBevestigd(zaakId, gemeente, "Awb 4:1", DAG));
        var melding = draad.wachtOp(zaakId, BriefTegengehouden.class);
        assertEquals("U+1F600 in de naam van de geadresseerde van ontvangstbevestiging", melding.teken() + " in " + melding.waarin() + " van "
                + melding.soort());
        intake(new AanvragerGeinformeerd(zaakId, gemeente, "artikel 3.1 lid 4", DAG));
        assertEquals(0, brievenNu());
        geadresseerde = "S. Kok-Bouhali";
        // Two, since the answer of intake follows the event on the wire.
        intake(new AanvragerGeinformeerd(zaakId, gemeente, "artikel 3.1 lid 4", DAG));
        intake(new AanvragerGeinformeerd(zaakId, gemeente, "artikel 3.1 lid 4", DAG));
        assertTrue(eersteBrief("verbeterd").contains("S. Kok-Bouhali"));
        assertEquals(melding.berichtId(), draad.wachtOp(zaakId, TegengehoudenBriefVerzonden.class).berichtId());
        intake(new AanvragerGeinformeerd(zaakId, gemeente, "artikel 3.1 lid 4", DAG));
        assertEquals(1, brievenNu());
        assertEquals(1, draad.aantal(zaakId, BriefTegengehouden.class));
        assertEquals(1, draad.aantal(zaakId, TegengehoudenBriefVerzonden.class));
    }

    private int brievenNu() {
        return bijgewerkt(() -> als("Bakker", "klantbegeleider").get(pad("/brieven"))).statusCode(200).extract().<List<String>>path("brieven")
                .size();
    }
}
