package nl.bredeondersteuning.beschikking.brief;

import static nl.bredeondersteuning.beschikking.brief.Voorbeeldbrief.gegevens;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.bredeondersteuning.beleid.profiel.Beleidsprofiel;
import nl.bredeondersteuning.beleid.profiel.Profielen;
import nl.bredeondersteuning.beleid.wet.Besluitsoort;
import nl.bredeondersteuning.beschikking.Gewonetaal;
import nl.bredeondersteuning.beschikking.sjabloon.Sjablonen;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

@DisplayName("De brieven: PDF/A-2a en PDF/UA-1, compleet en in gewone taal")
class BriefTest {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private static final Profielen PROFIELEN = Profielen.laad(Optional.empty());
    private static final Sjablonen MEEGELEVERD = Sjablonen.laad(Optional.empty(), PROFIELEN);
    private static final Sjablonen EIGEN = Sjablonen.laad(Optional.of(Path.of("src/test/resources/beleid")), PROFIELEN);
    private static final Map<String, String> GEMEENTECODE = Map.of("Kampen", "0166", "Wetdorp", "9901", "Voorbeeldstad", "9902");

    private static final Map<String, String> ANTWOORD = Map.of("wijziging plan", "Uw plan van aanpak is gewijzigd", "beëindiging",
            "De laatste dag is 18 mei 2026", "buiten behandeling", "niet in behandeling", "beslissing op bezwaar", "Uw bezwaar is",
            "bericht van uitstel", "Wij beslissen uiterlijk");

    /** Elke soort, in elk profiel, kort en lang; en met de eigen sjablonen, het logo en de stijl van een gemeente. */
    static Stream<Arguments> brieven() {
        var soorten = Stream.concat(Arrays.stream(Besluitsoort.values()).map(Besluitsoort::label), Stream.of("bericht van uitstel")).toList();
        var samen = Voorbeeldbrief.SAMEN.keySet().stream().flatMap(soort -> Stream.of(true, false)
                .map(lang -> Arguments.of(Voorbeeldbrief.samen(soort, lang), MEEGELEVERD)));
        return Stream.concat(samen, soorten.stream().flatMap(soort -> Stream.of(true, false).flatMap(lang -> Stream.concat(GEMEENTECODE.keySet().stream()
                .map(gemeente -> brief(soort, gemeente, lang, MEEGELEVERD)), Stream.of(brief(soort, "Voorbeeldstad", lang, EIGEN))))));
    }

    private static Arguments brief(String soort, String gemeente, boolean lang, Sjablonen sjablonen) {
        return Arguments.of(gegevens(soort, gemeente, !gemeente.equals("Wetdorp"), lang), sjablonen);
    }

    private static Beleidsprofiel profiel(Briefgegevens gegevens) {
        return PROFIELEN.voor(GEMEENTECODE.get(gegevens.gemeente()), LocalDate.of(2026, 10, 26));
    }

    private static String html(Briefgegevens gegevens, Sjablonen sjablonen) {
        return sjablonen.maakOp(gegevens, profiel(gegevens)).html();
    }

    @ParameterizedTest
    @MethodSource("brieven")
    @DisplayName("PDF-1: veraPDF vindt niets, op 2a en op UA-1; PDF-2, 3 en 5")
    void isToegankelijkEnBlijvend(Briefgegevens gegevens, Sjablonen sjablonen) throws Exception {
        var brief = new Briefmaker(sjablonen).maak(gegevens, profiel(gegevens));
        Files.createDirectories(Path.of("target/brieven"));
        Files.write(Path.of("target/brieven", gegevens.soort().replace(' ', '-') + "-" + gegevens.gemeente() + (sjablonen == EIGEN ? "-eigen" : "")
                + (gegevens.kern().onderdelen() == null ? "-" : "-samen-") + brief.paginas() + ".pdf"), brief.pdf());
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
    void opbouw(Briefgegevens gegevens, Sjablonen sjablonen) {
        var html = html(gegevens, sjablonen);
        assertEquals(1, html.split("<h1>", -1).length - 1);
        var niveaus = Pattern.compile("<h([1-6])>").matcher(html).results().map(treffer -> Integer.parseInt(treffer.group(1))).toList();
        for (var plaats = 1; plaats < niveaus.size(); plaats++) {
            assertTrue(niveaus.get(plaats) <= niveaus.get(plaats - 1) + 1, niveaus.toString());
        }
        assertEquals(html.split("<table", -1).length - 1, html.split("<table[^>]*>\\s*<tr><th scope=", -1).length - 1);
        var begin = html.substring(html.indexOf(gegevens.adres().aanhef())).replaceAll("<[^>]+>", " ").strip();
        var woorden = List.of(begin.split("\\s+"));
        assertTrue(String.join(" ", woorden.subList(0, Math.min(60, woorden.size())))
                .contains(ANTWOORD.getOrDefault(gegevens.soort(), "U krijgt")), begin);
    }

    @ParameterizedTest
    @MethodSource("brieven")
    @DisplayName("Gewone taal: geen zin boven de 25 woorden, geen ambtelijke woorden, geen weken zonder datum")
    void gewoneTaal(Briefgegevens gegevens, Sjablonen sjablonen) {
        var omschrijving = gegevens.kern().voorziening() == null ? "-" : gegevens.kern().voorziening().omschrijving();
        Gewonetaal.keur(html(gegevens, sjablonen).replace(omschrijving, "voorziening").replaceAll("(?s)<style>.*?</style>",
                "").replaceAll("(?s)<title>.*?</title>", "")
                .replaceAll("</(p|h1|h2|h3|li|td|th|tr)>", ".\n").replaceAll("<[^>]+>", " ").replaceAll("[ \\t]+", " "));
    }

    @Test
    @DisplayName("BR-10, BR-11, BR-12: rechtsmiddel, ondertekening en privacy staan in elke brief; een bericht heeft geen rechtsmiddel")
    void vasteOnderdelen() {
        brieven().map(Arguments::get).forEach(geval -> {
            var gegevens = (Briefgegevens) geval[0];
            var html = html(gegevens, (Sjablonen) geval[1]);
            for (var stuk : List.of("namens het college van burgemeester en wethouders", "Wij gebruiken uw gegevens alleen")) {
                assertTrue(html.contains(stuk), stuk);
            }
            if (gegevens.rechtsmiddel() == null) {
                assertFalse(html.contains("Stuur uw bezwaar") || html.contains("beroepschrift"), html);
                return;
            }
            var beroep = gegevens.rechtsmiddel().beroep();
            for (var stuk : List.of(beroep ? "in beroep gaan" : "bezwaar maken", "binnen zes weken", "uiterlijk 7 december 2026",
                    gegevens.rechtsmiddel().orgaan())) {
                assertTrue(html.contains(stuk), gegevens.soort() + ": " + stuk);
            }
            assertFalse(beroep && html.contains("bezwaarschrift indienen"), html);
        });
    }
}
