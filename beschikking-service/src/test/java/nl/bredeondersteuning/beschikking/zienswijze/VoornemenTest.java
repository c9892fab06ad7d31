package nl.bredeondersteuning.beschikking.zienswijze;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.UUID;
import nl.bredeondersteuning.beleid.wet.Besluitsoort;
import nl.bredeondersteuning.beschikking.Gewonetaal;
import nl.bredeondersteuning.beschikking.brief.BerichtVersturen.Bericht;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** De brief waarin wij zeggen welk besluit wij willen nemen en waarom. */
class VoornemenTest {

    private static Bericht bericht(Besluitsoort soort, String waarom) {
        return Voornemens.bericht(UUID.randomUUID(), soort,
                new ZienswijzeResource.ZienswijzeverzoekRequest(soort.label(), LocalDate.of(2026, 11, 9), waarom));
    }

    @DisplayName("Awb 4:7, 4:8: elk voornemen is in gewone taal, zegt waarom, en tot en met welke dag een zienswijze kan")
    @ParameterizedTest(name = "{0}")
    @EnumSource
    void voornemen(Besluitsoort soort) {
        var bericht = bericht(soort, "U liet twee keer niets van u horen.");
        assertEquals("Dit is waarom: U liet twee keer niets van u horen.", bericht.alineas().getFirst());
        assertTrue(String.join(" ", bericht.alineas()).contains("tot en met 9 november 2026"));
        Gewonetaal.keur(bericht.onderwerp() + ".\n" + bericht.antwoord() + "\n" + String.join("\n", bericht.alineas()));
    }

    @DisplayName("Awb 4:7, 4:8: het antwoord staat voorop, en zonder reden staat er geen lege")
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(textBlock = """
            BEEINDIGING,           Wij willen uw brede ondersteuning stoppen.,                       Awb 4:8
            TOEGANG_GEWEIGERD,     Wij willen u geen brede ondersteuning geven.,                     Awb 4:7
            VOORZIENING_GEWEIGERD, Wij willen een voorziening die u vroeg niet geven.,               Awb 4:7
            WIJZIGING_PLAN,        Wij willen dit besluit nemen: wijziging plan.,                    Awb 4:7
            """)
    void antwoord(Besluitsoort soort, String antwoord, String artikel) {
        var bericht = bericht(soort, " ");
        assertEquals(antwoord, bericht.antwoord());
        assertEquals(artikel, bericht.gronden().getFirst().artikel());
        assertFalse(String.join(" ", bericht.alineas()).contains("waarom"));
    }
}
