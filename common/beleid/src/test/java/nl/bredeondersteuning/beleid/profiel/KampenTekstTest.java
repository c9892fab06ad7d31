package nl.bredeondersteuning.beleid.profiel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.bredeondersteuning.beleid.Citaat;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Houdt het profiel van Kampen woord voor woord tegen de gepubliceerde tekst. */
class KampenTekstTest {

    private final Beleidsprofiel kampen = Profielen.laad(Optional.empty()).voor("0166", LocalDate.of(2026, 1, 1));

    @DisplayName("Elk artikel, lid en onderdeel van de bron staat woord voor woord en in volgorde in het profiel")
    @Test
    void woordVoorWoord() throws IOException {
        var profiel = new ArrayList<String>();
        for (var artikel : kampen.artikelen().values()) {
            if (artikel.titel() != null) profiel.addAll(artikel.titel().lines().toList());
            profiel.addAll(artikel.tekst().lines().toList());
        }
        assertEquals(String.join("\n", bron()), String.join("\n", profiel));
    }

    @DisplayName("Elk nummer van de bron is een aanhaling van het profiel")
    @Test
    void nummers() throws IOException {
        for (var nummer : List.of("2.1 sub e", "2.2 sub f", "2.3 lid 4 sub c", "3.1 lid 4", "3.2 lid 5", "4.1 lid 1 sub b", "4.1 lid 2",
                "4.2 lid 3 sub e", "4.2 lid 5",
                "5.1 lid 2 sub e", "5.1 lid 3 sub b", "5.1 lid 4", "5.2 sub c", "6.1 lid 3 sub b", "6.1 lid 6")) {
            assertTrue(kampen.artikelen().containsKey("artikel " + nummer), nummer);
        }
        assertEquals(markeringen(), kampen.artikelen().keySet().stream()
                .filter(a -> a.matches("(artikel|hoofdstuk 8).* (lid \\d|sub [a-z])")).count());
    }

    @DisplayName("Elke norm van het profiel wijst naar een artikel dat er staat")
    @Test
    void bindingen() {
        kampen.normen().forEach((sleutel, binding) ->
                assertTrue(kampen.artikelen().keySet().stream().anyMatch(a -> Citaat.omvat(binding.artikel(), a)), sleutel));
    }

    @DisplayName("Niets van de beleidsregels wacht nog op code")
    @Test
    void nietsTeBouwen() {
        assertEquals(List.of(), kampen.artikelen().values().stream().filter(Artikeltekst::nogTeBouwen).map(Artikeltekst::aanhaling)
                .toList());
    }

    /** The paragraphs of the source, without list marks and the link under the page. */
    private static List<String> bron() throws IOException {
        return regels().stream().filter(r -> !r.matches("(• )?([a-z]|\\d)\\.")).map(r -> r.startsWith("• ") ? r.substring(2) : r).toList();
    }

    private static long markeringen() throws IOException {
        return regels().stream().filter(r -> r.matches("(• )?([a-z]|\\d)\\.")).count();
    }

    private static List<String> regels() throws IOException {
        try (var stroom = KampenTekstTest.class.getResourceAsStream("/kampen-beleidsregels-2025.txt")) {
            var tekst = new String(stroom.readAllBytes(), StandardCharsets.UTF_8).replace('\u00a0', ' ').replaceAll("Naar boven\\s*$", "");
            return tekst.lines().map(String::strip).filter(r -> !r.isEmpty() && !r.equals("•")).toList();
        }
    }
}
