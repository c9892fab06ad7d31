package nl.bredeondersteuning.beleid.mandaat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.bredeondersteuning.beleid.wet.Besluitsoort;
import nl.bredeondersteuning.beleid.yaml.Beleidsfout;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wie namens het college besluit en oordeelt. */
class MandaatregisterTest {

    private final Mandaatregister register = Mandaatregister.laad(Optional.empty());

    @DisplayName("Awb 10:3: besluiten met een mandaat dat die dag geldt")
    @ParameterizedTest(name = "{0} {1} op {2}: {3}")
    @CsvSource(textBlock = """
            Smit,   voorziening toegekend, 2026-07-06, true
            Smit,   beslissing op bezwaar, 2026-07-06, false
            Peters, voorziening toegekend, 2026-06-30, true
            Peters, voorziening toegekend, 2026-07-01, false
            Visser, beslissing op bezwaar, 2026-07-06, true
            Visser, beëindiging,           2026-07-06, false
            Bakker, voorziening toegekend, 2026-07-06, false
            Kuiper, voorziening toegekend, 2026-07-06, false
            """)
    void besluiten(String medewerker, String besluitsoort, LocalDate dag, boolean mandaat) {
        for (var gemeente : new String[] {"0166", "9901", "9902"}) {
            assertEquals(mandaat, register.mandaat(gemeente, medewerker, Besluitsoort.van(besluitsoort).orElseThrow(), 1_000_000, dag).isPresent());
        }
        assertTrue(register.mandaat("0193", medewerker, Besluitsoort.BEEINDIGING, 0, dag).isEmpty());
    }

    @DisplayName("Awb 10:3 en Wht 9.1 lid 2 sub d: oordelen")
    @ParameterizedTest(name = "{0} over {1} op {2}: {3}")
    @CsvSource(textBlock = """
            Smit,   hoofdstuk 7,            2026-04-13, true
            Smit,   artikel 4.2 lid 3 sub c, 2026-04-13, true
            Smit,   Wht 9.1 lid 2 sub d,    2026-04-13, false
            Smit,   Wht 9.1,                2026-04-13, false
            Jansen, Wht 9.1 lid 2 sub d,    2026-04-13, true
            Bakker, hoofdstuk 7,            2026-04-13, false
            Peters, hoofdstuk 7,            2026-06-30, true
            Peters, hoofdstuk 7,            2026-07-01, false
            Visser, Awb 7:3 sub a,          2026-04-13, true
            Visser, hoofdstuk 7,            2026-04-13, false
            """)
    void oordelen(String medewerker, String artikel, LocalDate dag, boolean mag) {
        assertEquals(mag, register.magOordelen("0166", medewerker, artikel, dag));
    }

    @DisplayName("Een register in de map vervangt dat van zijn gemeente")
    @Test
    void uitMap(@TempDir Path map) throws IOException {
        Files.createDirectory(map.resolve("mandaat"));
        Files.writeString(map.resolve("mandaat/zwolle.yaml"), """
                gemeentecode: "0193"
                mandaten:
                  - {medewerker: De Boer, rol: besluitnemer, besluitsoorten: [beëindiging], van: 2026-02-01}
                """);
        var gelezen = Mandaatregister.laad(Optional.of(map));
        assertTrue(gelezen.mandaat("0193", "De Boer", Besluitsoort.BEEINDIGING, 0, LocalDate.of(2026, 2, 1)).isPresent());
        assertTrue(gelezen.mandaat("0193", "De Boer", Besluitsoort.BEEINDIGING, 0, LocalDate.of(2026, 1, 31)).isEmpty());
    }

    @DisplayName("Awb 10:3: een mandaat tot een bedrag omvat dat bedrag nog, een cent meer niet; wie waarneemt, tekent zo")
    @Test
    void bedragEnWaarneming(@TempDir Path map) throws IOException {
        Files.createDirectory(map.resolve("mandaat"));
        Files.writeString(map.resolve("mandaat/zwolle.yaml"), """
                gemeentecode: "0193"
                mandaten:
                  - {medewerker: De Boer, rol: besluitnemer, besluitsoorten: [voorziening toegekend], totBedrag: 2500, vervangt: J. Smit}
                """);
        var gelezen = Mandaatregister.laad(Optional.of(map));
        var dag = LocalDate.of(2026, 2, 1);
        assertEquals("besluitnemer, plaatsvervanger van J. Smit",
                gelezen.mandaat("0193", "De Boer", Besluitsoort.VOORZIENING_TOEGEKEND, 250_000, dag).orElseThrow().inFunctie());
        assertTrue(gelezen.mandaat("0193", "De Boer", Besluitsoort.VOORZIENING_TOEGEKEND, 250_001, dag).isEmpty());
    }

    @DisplayName("Awb 10:3: een gewijzigd register geldt meteen; klopt het niet, dan blijft wat gold")
    @Test
    void herlezen(@TempDir Path map) throws IOException {
        var bestand = Files.createDirectory(map.resolve("mandaat")).resolve("zwolle.yaml");
        var register = """
                gemeentecode: "0193"
                mandaten:
                  - {medewerker: %s, rol: besluitnemer, besluitsoorten: [%s]}
                """;
        Files.writeString(bestand, register.formatted("De Boer", "beëindiging"));
        Files.setLastModifiedTime(bestand, FileTime.fromMillis(1_000));
        var gelezen = Mandaatregister.laad(Optional.of(map));
        Files.writeString(bestand, register.formatted("De Vries", "beëindiging"));
        Files.setLastModifiedTime(bestand, FileTime.fromMillis(2_000));
        assertEquals(List.of("De Vries"), gelezen.register("0193").stream().map(Mandaat::medewerker).toList());
        Files.writeString(bestand, register.formatted("De Boer", "vergunning"));
        Files.setLastModifiedTime(bestand, FileTime.fromMillis(3_000));
        assertEquals(List.of("De Vries"), gelezen.register("0193").stream().map(Mandaat::medewerker).toList());
        Files.delete(bestand);
        assertTrue(gelezen.register("0193").isEmpty());
    }

    @DisplayName("Een onbekende besluitsoort in een register noemt bestand, sleutel en reden")
    @Test
    void fout(@TempDir Path map) throws IOException {
        Files.createDirectory(map.resolve("mandaat"));
        Files.writeString(map.resolve("mandaat/zwolle.yaml"), """
                gemeentecode: "0193"
                mandaten:
                  - {medewerker: De Boer, rol: besluitnemer, besluitsoorten: [vergunning]}
                """);
        var fout = assertThrows(Beleidsfout.class, () -> Mandaatregister.laad(Optional.of(map)));
        assertEquals("zwolle.yaml: sleutel 'mandaten[0].besluitsoorten': 'vergunning' is geen besluitsoort", fout.getMessage());
    }
}
