package nl.bredeondersteuning.beschikking.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.qute.Engine;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.bredeondersteuning.beschikking.BeschikkingTest;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

@QuarkusTest
@DisplayName("De brieven: PDF/A-2a en PDF/UA-1, compleet en in gewone taal")
class BriefTest extends BeschikkingTest {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @Inject
    Engine sjablonen;

    static Stream<Briefgegevens> brieven() {
        return Stream.of("toegang verleend", "toegang geweigerd", "voorziening toegekend", "voorziening geweigerd")
                .flatMap(soort -> Stream.of(gegevens(soort, "Kampen", true, false), gegevens(soort, "Wetdorp", false, false),
                        gegevens(soort, "Kampen", true, true)));
    }

    static Briefgegevens gegevens(String soort, String gemeente, boolean beleid, boolean lang) {
        var tekst = lang ? "Dit is een lange motivering. ".repeat(120) : "Wij hebben dit met u besproken.";
        var gronden = IntStream.range(0, lang ? 40 : 3).mapToObj(nummer -> new Briefgegevens.Grond("U woont in onze gemeente. " + nummer,
                "Wht 2.21 lid 1 sub a")).toList();
        var voorziening = soort.startsWith("voorziening") ? new Briefgegevens.Voorziening(lang ? "wasmachine met lange naam ".repeat(12)
                : "wasmachine", "materiële", "€ 520", "gezin", "samenleven en opgroeien in een veilige omgeving") : null;
        var doelen = IntStream.range(0, lang ? 25 : 1).mapToObj(nummer -> new Briefgegevens.Doel("werk", "een vaste invulling van de week",
                List.of("Weer aan het werk"), List.of("laptop"))).toList();
        return new Briefgegevens(soort, gemeente, new Briefgegevens.Adres("Š. van der Veen-Ğül", "Geachte mevrouw Van der Veen",
                List.of("Kogmast 18", "8264 XB " + gemeente)), "BO 26 000 017 4", "26 oktober 2026", "U krijgt brede ondersteuning",
                new Briefgegevens.Kern(tekst, "21 september 2026", true, "21 september 2028", voorziening), gronden,
                new Briefgegevens.Rechtsmiddel("7 december 2026", "het college van burgemeester en wethouders van de gemeente " + gemeente),
                new Briefgegevens.Ondertekening("Smit", "besluitnemer", gemeente),
                soort.equals("toegang verleend") ? new Briefgegevens.Plan(1, "19 oktober 2026", "op hoofdlijnen", doelen) : null,
                new Briefgegevens.Afwijking(lang, lang && beleid, "onevenredige benadeling", beleid, "Er zijn geen bijzondere omstandigheden."),
                beleid ? "Beleidsregels Brede ondersteuning (gmb-2025-397301)" : null);
    }

    @ParameterizedTest
    @MethodSource("brieven")
    @DisplayName("PDF-1: veraPDF vindt niets, op 2a en op UA-1; PDF-2, 3 en 5")
    void isToegankelijkEnBlijvend(Briefgegevens gegevens) throws Exception {
        var maker = new Briefmaker(sjablonen);
        var brief = maker.maak(gegevens);
        Files.createDirectories(Path.of("target/brieven"));
        Files.write(Path.of("target/brieven", gegevens.soort().replace(' ', '-') + "-" + gegevens.gemeente() + "-" + brief.paginas() + ".pdf"), brief.pdf());
        for (var smaak : List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1)) {
            try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(brief.pdf()), smaak);
                    var keurder = Foundries.defaultInstance().createValidator(smaak, false)) {
                var uitslag = keurder.validate(parser);
                assertTrue(uitslag.isCompliant(), smaak + ": " + uitslag.getFailedChecks());
            }
        }
        try (var document = Loader.loadPDF(brief.pdf())) {
            assertEquals("nl-NL", document.getDocumentCatalog().getLanguage());
            assertTrue(document.getDocumentCatalog().getViewerPreferences().displayDocTitle());
            assertTrue(document.getDocumentInformation().getTitle().contains(gegevens.kenmerk()));
            var tekst = new PDFTextStripper().getText(document);
            assertFalse(tekst.contains("#"));
            assertTrue(tekst.contains("Š. van der Veen-Ğül"), tekst);
        }
    }

    @ParameterizedTest
    @MethodSource("brieven")
    @DisplayName("PDF-4: één H1, geen niveau overgeslagen, elke tabel heeft koppen; BR-3: het antwoord staat vooraan")
    void opbouw(Briefgegevens gegevens) {
        var html = new Briefmaker(sjablonen).html(gegevens);
        assertEquals(1, html.split("<h1>", -1).length - 1);
        var niveaus = Pattern.compile("<h([1-6])>").matcher(html).results().map(treffer -> Integer.parseInt(treffer.group(1))).toList();
        for (var plaats = 1; plaats < niveaus.size(); plaats++) {
            assertTrue(niveaus.get(plaats) <= niveaus.get(plaats - 1) + 1, niveaus.toString());
        }
        assertEquals(html.split("<table", -1).length - 1, html.split("<table[^>]*>\\s*<tr><th scope=", -1).length - 1);
        var begin = html.substring(html.indexOf(gegevens.adres().aanhef())).replaceAll("<[^>]+>", " ").strip();
        var woorden = List.of(begin.split("\\s+"));
        assertTrue(String.join(" ", woorden.subList(0, Math.min(60, woorden.size()))).contains("U krijgt"));
    }

    @ParameterizedTest
    @MethodSource("brieven")
    @DisplayName("Gewone taal: geen zin boven de 25 woorden, geen ambtelijke woorden, geen weken zonder datum")
    void gewoneTaal(Briefgegevens gegevens) {
        var zinnen = new java.util.ArrayList<String>();
        var omschrijving = gegevens.kern().voorziening() == null ? "-" : gegevens.kern().voorziening().omschrijving();
        var tekst = new Briefmaker(sjablonen).html(gegevens).replace(omschrijving, "voorziening").replaceAll("(?s)<style>.*?</style>", "").replaceAll("(?s)<title>.*?</title>", "")
                .replaceAll("</(p|h1|h2|h3|li|td|th|tr)>", ".\n").replaceAll("<[^>]+>", " ").replaceAll("[ \\t]+", " ");
        var snijder = BreakIterator.getSentenceInstance(Locale.of("nl", "NL"));
        snijder.setText(tekst);
        for (int begin = snijder.first(), eind = snijder.next(); eind != BreakIterator.DONE; begin = eind, eind = snijder.next()) {
            zinnen.add(tekst.substring(begin, eind).strip());
        }
        zinnen.forEach(zin -> assertTrue(zin.split("\\s+").length <= 25, "te lang: " + zin));
        for (var woord : List.of("d.d.", "t.b.v.", "o.g.v.", "conform", "inzake", "derhalve", "alsmede", "ter zake", "voornoemd")) {
            assertFalse(tekst.toLowerCase().matches("(?s).*\\b" + Pattern.quote(woord) + "\\b.*"), woord);
        }
        zinnen.stream().filter(zin -> zin.matches(".*binnen \\S+ weken.*"))
                .forEach(zin -> assertTrue(zin.matches(".*\\d{1,2} [a-z]+ \\d{4}.*"), "zonder datum: " + zin));
    }

    @Test
    @DisplayName("BR-10, BR-11, BR-12: bezwaar, ondertekening en privacy staan in elke brief")
    void vasteOnderdelen() {
        brieven().forEach(gegevens -> {
            var html = new Briefmaker(sjablonen).html(gegevens);
            for (var stuk : List.of("bezwaar", "binnen zes weken", "uiterlijk 7 december 2026", gegevens.rechtsmiddel().orgaan(),
                    "namens het college van burgemeester en wethouders", "Wij gebruiken uw gegevens alleen")) {
                assertTrue(html.contains(stuk), stuk);
            }
        });
    }
}
