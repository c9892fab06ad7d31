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
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.bredeondersteuning.beleid.wet.Besluitsoort;
import nl.bredeondersteuning.beschikking.Gewonetaal;
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

    private static final Map<String, String> ANTWOORD = Map.of("wijziging plan", "Uw plan van aanpak is gewijzigd", "beëindiging",
            "De laatste dag is 18 mei 2026", "buiten behandeling", "niet in behandeling", "beslissing op bezwaar", "Uw bezwaar is",
            "bericht van uitstel", "Wij beslissen uiterlijk");

    static Stream<Briefgegevens> brieven() {
        return Stream.concat(Arrays.stream(Besluitsoort.values()).map(Besluitsoort::label), Stream.of("bericht van uitstel"))
                .flatMap(soort -> Stream.of(gegevens(soort, "Kampen", true, false), gegevens(soort, "Wetdorp", false, false),
                        gegevens(soort, "Voorbeeldstad", true, false), gegevens(soort, "Kampen", true, true),
                        SAMEN.containsKey(soort) ? samen(soort, false) : null, SAMEN.containsKey(soort) ? samen(soort, true) : null))
                .filter(Objects::nonNull);
    }

    private static final Map<String, String> SAMEN = Map.of("voorziening toegekend", "+-+", "voorziening geweigerd", "--", "wijziging plan",
            "+-");

    /** Meer voorzieningen in één brief. */
    private static Briefgegevens samen(String soort, boolean lang) {
        var enkel = gegevens(soort, "Kampen", true, lang);
        var delen = SAMEN.get(soort).repeat(lang ? 10 : 1);
        var antwoord = lang ? "U krijgt 20 voorzieningen. 10 voorzieningen krijgt u niet." : "U krijgt één voorziening: wasmachine.";
        return new Briefgegevens(soort, enkel.gemeente(), enkel.adres(), enkel.kenmerk(), enkel.datum(), "Besluit over uw voorzieningen",
                enkel.kern().met(new Briefgegevens.Onderdelen(antwoord, delen(delen, '+', lang), delen(delen, '-', lang))), enkel.gronden(),
                enkel.rechtsmiddel(), enkel.ondertekening(), enkel.plan(), enkel.afwijking(), enkel.beleid());
    }

    private static List<Briefgegevens.Onderdeel> delen(String delen, char welke, boolean lang) {
        return delen.chars().filter(teken -> teken == welke).mapToObj(teken -> new Briefgegevens.Onderdeel("Wasmachine", new Briefgegevens.Voorziening(
                "wasmachine", "materiële", "€ 520,50", "gezin", "samenleven en opgroeien in een veilige omgeving",
                new Briefgegevens.Toekenning("1 november 2026 tot en met 31 maart 2027", "wij betalen de leverancier",
                        List.of("U volgt de lessen elke week."))),
                lang ? "Dit is een lange motivering. ".repeat(12) : "Wij hebben dit met u besproken.",
                List.of(new Briefgegevens.Grond("U woont in onze gemeente.", "Wht 2.21 lid 1 sub a")),
                new Briefgegevens.Afwijking(lang, lang, "onevenredige benadeling", !lang, "Er zijn geen bijzondere omstandigheden.")))
                .toList();
    }

    static Briefgegevens gegevens(String soort, String gemeente, boolean beleid, boolean lang) {
        var tekst = lang ? "Dit is een lange motivering. ".repeat(120) : "Wij hebben dit met u besproken.";
        var gronden = IntStream.range(0, lang ? 40 : 3).mapToObj(nummer -> new Briefgegevens.Grond("U woont in onze gemeente. " + nummer,
                "Wht 2.21 lid 1 sub a")).toList();
        var doelen = IntStream.range(0, lang ? 25 : 1).mapToObj(nummer -> new Briefgegevens.Doel("werk", "een vaste invulling van de week",
                List.of("Weer aan het werk"), List.of("laptop"))).toList();
        var beroep = soort.equals("beslissing op bezwaar");
        return new Briefgegevens(soort, gemeente, new Briefgegevens.Adres("Š. van der Veen-Ğül", "Geachte mevrouw Van der Veen",
                List.of("Kogmast 18", "8264 XB " + gemeente)), "BO 26 000 017 4", "26 oktober 2026", "Brief over brede ondersteuning",
                kern(soort, tekst, lang), gronden, soort.startsWith("bericht") ? null : new Briefgegevens.Rechtsmiddel(beroep,
                        "7 december 2026",
                        beroep ? "de rechtbank Overijssel" : "het college van burgemeester en wethouders van de gemeente " + gemeente),
                new Briefgegevens.Ondertekening("Smit", "besluitnemer", gemeente),
                Set.of("toegang verleend", "wijziging plan").contains(soort) ? new Briefgegevens.Plan(1, "19 oktober 2026",
                        "op hoofdlijnen", doelen)
                        : null,
                new Briefgegevens.Afwijking(lang, lang && beleid, "onevenredige benadeling", beleid,
                        "Er zijn geen bijzondere omstandigheden."),
                beleid ? "Beleidsregels Brede ondersteuning (gmb-2025-397301)" : null);
    }

    private static Briefgegevens.Kern kern(String soort, String tekst, boolean lang) {
        return switch (soort) {
            case "voorziening toegekend", "voorziening geweigerd" -> Briefgegevens.Kern.over(tekst, new Briefgegevens.Voorziening(
                    lang ? "wasmachine met lange naam ".repeat(12) : "wasmachine", "materiële", "€ 520", "gezin",
                    "samenleven en opgroeien in een veilige omgeving"));
            case "beëindiging" -> Briefgegevens.Kern.over(tekst, new Briefgegevens.Einde("18 mei 2026",
                    "U heeft ons gevraagd om te stoppen.",
                    lang ? null : "U kunt altijd opnieuw contact met ons opnemen.", lang ? null : "het wijkteam", !lang));
            case "dwangsom vastgesteld" -> Briefgegevens.Kern.over(tekst, new Briefgegevens.Dwangsom("€ 637", 23, "18 augustus 2026",
                    "9 september 2026"));
            case "beslissing op bezwaar" -> Briefgegevens.Kern.over(tekst, new Briefgegevens.Bezwaar("11 mei 2026", "voorziening geweigerd",
                    "20 april 2026", lang ? "niet-ontvankelijk" : "gegrond"));
            case "bericht van uitstel" -> Briefgegevens.Kern.over(new Briefgegevens.Bericht("Wij beslissen uiterlijk 25 januari 2027.",
                    List.of("Dat spijt ons.", tekst)));
            default -> Briefgegevens.Kern.toegang(tekst, "21 september 2026", true, "21 september 2028");
        };
    }

    @ParameterizedTest
    @MethodSource("brieven")
    @DisplayName("PDF-1: veraPDF vindt niets, op 2a en op UA-1; PDF-2, 3 en 5")
    void isToegankelijkEnBlijvend(Briefgegevens gegevens) throws Exception {
        var maker = new Briefmaker(sjablonen);
        var brief = maker.maak(gegevens);
        Files.createDirectories(Path.of("target/brieven"));
        Files.write(Path.of("target/brieven", gegevens.soort().replace(' ', '-') + "-" + gegevens.gemeente()
                + (gegevens.kern().onderdelen() == null ? "-" : "-samen-") + brief.paginas()
                + ".pdf"), brief.pdf());
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
        assertTrue(String.join(" ", woorden.subList(0, Math.min(60, woorden.size())))
                .contains(ANTWOORD.getOrDefault(gegevens.soort(), "U krijgt")), begin);
    }

    @ParameterizedTest
    @MethodSource("brieven")
    @DisplayName("Gewone taal: geen zin boven de 25 woorden, geen ambtelijke woorden, geen weken zonder datum")
    void gewoneTaal(Briefgegevens gegevens) {
        var omschrijving = gegevens.kern().voorziening() == null ? "-" : gegevens.kern().voorziening().omschrijving();
        Gewonetaal.keur(new Briefmaker(sjablonen).html(gegevens).replace(omschrijving, "voorziening").replaceAll("(?s)<style>.*?</style>",
                "").replaceAll("(?s)<title>.*?</title>", "")
                .replaceAll("</(p|h1|h2|h3|li|td|th|tr)>", ".\n").replaceAll("<[^>]+>", " ").replaceAll("[ \\t]+", " "));
    }

    @Test
    @DisplayName("BR-10, BR-11, BR-12: rechtsmiddel, ondertekening en privacy staan in elke brief; een bericht heeft geen rechtsmiddel")
    void vasteOnderdelen() {
        brieven().forEach(gegevens -> {
            var html = new Briefmaker(sjablonen).html(gegevens);
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
