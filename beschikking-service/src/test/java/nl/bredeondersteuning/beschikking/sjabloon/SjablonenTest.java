package nl.bredeondersteuning.beschikking.sjabloon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.bredeondersteuning.beleid.profiel.Profielen;
import nl.bredeondersteuning.beleid.yaml.Beleidsfout;
import nl.bredeondersteuning.beschikking.brief.Briefgegevens;
import nl.bredeondersteuning.beschikking.brief.Voorbeeldbrief;
import nl.bredeondersteuning.testkit.Documenten;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** De sjablonen van een gemeente: wat er niet klopt, wordt geweigerd met bestand en regel; wat klopt, geldt voor haar alleen. */
class SjablonenTest {

    private static final Profielen PROFIELEN = Profielen.laad(Optional.empty());
    private static final LocalDate DAG = LocalDate.of(2026, 10, 26);
    private static final String GEWEIGERD = "<p class=\"antwoord\">Nee, {brief.kern.voorziening.omschrijving}.</p>\n"
            + "<p>{brief.kern.motivering} {brief.kern.voorziening.leefgebied} {brief.kern.voorziening.doelstelling}</p>\n";

    @TempDir
    Path map;

    private static String meegeleverd(String bestand) throws IOException {
        try (var bron = SjablonenTest.class.getResourceAsStream("/templates/brief/" + bestand)) {
            return new String(bron.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void schrijf(String waar, String tekst) throws IOException {
        var pad = map.resolve("brieven").resolve(waar);
        Files.createDirectories(pad.getParent());
        Files.writeString(pad, tekst);
    }

    private List<String> fouten() {
        return assertThrows(Beleidsfout.class, () -> Sjablonen.laad(Optional.of(map), PROFIELEN)).fouten();
    }

    private Sjablonen.Opgemaakt opgemaakt(String gemeentecode, String soort) {
        var proef = Proefbrief.voor(Sjabloonsoort.van(soort)).getFirst();
        return Sjablonen.laad(Optional.of(map), PROFIELEN).maakOp(proef.gegevens(), PROFIELEN.voor(gemeentecode, DAG));
    }

    @DisplayName("Een sjabloon dat niet klopt, wordt geweigerd met zijn regel; ook zonder het rechtsmiddel van Awb 3:45 en 6:5")
    @ParameterizedTest(name = "{0}: {1} wordt {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            dwangsom.html | <p>{brief.kern.motivering}</p> | <p>{brief.kern.motivering} | 11 | geen welgevormde XHTML
            dwangsom.html | Dat spijt ons. | Dat spijt ons & u. | 2 | geen welgevormde XHTML
            dwangsom.html | {brief.kern.dwangsom.dagen} | {brief.kern.dwangsom.weken} | 7 | het veld 'brief.kern.dwangsom.weken' bestaat niet
            dwangsom.html | {brief.kern.dwangsom.dagen} | {zaak.bsn} | 7 | het veld 'zaak.bsn' bestaat niet
            dwangsom.html | {brief.kern.dwangsom.dagen} | {brief.gronden} | 7 | is een lijst; hier hoort een tekst
            dwangsom.html | {brief.kern.dwangsom.dagen} | {brief.kern.dwangsom} | 7 | is een groep velden; hier hoort een tekst
            dwangsom.html | {brief.kern.dwangsom.dagen} | {brief.besluit} | 7 | is ja of nee; hier hoort een tekst
            dwangsom.html | {brief.kern.dwangsom.dagen} | {#for deel in brief.kern.dwangsom.bedrag}x{/for} | 7 | hier hoort een lijst
            dwangsom.html | {brief.kern.dwangsom.dagen} | {brief.kern.dwangsom.dagen.toString()} | 7 | is een berekening
            dwangsom.html | {brief.kern.dwangsom.dagen} | {brief.getClass} | 7 | het veld 'brief.getClass' bestaat niet
            dwangsom.html | {brief.kern.dwangsom.dagen} | {brief.kern.dwangsom.bedrag.raw} | 7 | bestaat niet
            dwangsom.html | {brief.kern.dwangsom.dagen} | {brief.kern.dwangsom.dagen ?: 'geen'} | 7 | is een berekening
            dwangsom.html | {brief.kern.dwangsom.dagen} | {cdi:bean.iets} | 7 | '{cdi:' kan niet
            dwangsom.html | {brief.kern.dwangsom.dagen} | {config:STUK_SLEUTEL} | 7 | '{config:' kan niet
            dwangsom.html | {brief.kern.dwangsom.dagen} | {#include brief/bericht /} | 7 | '{#include' kan niet
            dwangsom.html | {brief.kern.dwangsom.dagen} | {#eval brief.onderwerp /} | 7 | '{#eval' kan niet
            dwangsom.html | {brief.kern.dwangsom.dagen} | {inhoud} | 7 | het veld 'inhoud' bestaat niet
            dwangsom.html | {#if brief.kern.motivering} | {#if brief.kern.reden} | 11 | het veld 'brief.kern.reden' bestaat niet
            dwangsom.html | {brief.kern.motivering}</p>{/if} | {brief.kern.motivering}</p> | 13 | de accolades kloppen niet
            dwangsom.html | {brief.kern.dwangsom.dagen} | 12 | 13 | BR-6 ontbreekt (hoe hoog de dwangsom is en over welke dagen): zet erin {brief.kern.dwangsom.dagen}
            dwangsom.html | {brief.kern.dwangsom.dagen} | {#if brief.kern.ankerIsEersteGesprek}{brief.kern.dwangsom.dagen}{/if} | 13 | BR-6 ontbreekt
            dwangsom.html | <p class="antwoord"> | <p> | 1 | BR-3 ontbreekt
            dwangsom.html | <p>Wij besloten | <script>x</script><p>Wij besloten | 2 | het element <script> kan niet
            dwangsom.html | <p>Wij besloten | <img src="https://voorbeeld.example/x.png" alt="x"/><p>Wij besloten | 2 | een beeld van buiten kan niet
            dwangsom.html | <p>Wij besloten | <p onclick="x">Wij besloten | 2 | het attribuut onclick van <p> kan niet
            dwangsom.html | <p>Wij besloten | <p style="color: red">Wij besloten | 2 | het attribuut style van <p> kan niet
            dwangsom.html | <p>Wij besloten | <dl><dt>a</dt></dl><p>Wij besloten | 2 | het element <dl> kan niet
            dwangsom.html | <h2>Hoe komen | <h3>x</h3><h2>Hoe komen | 3 | een kop <h3> zonder <h2>
            dwangsom.html | <th scope="row">Eerste dag</th> | <th>Eerste dag</th> | 5 | een th zonder scope
            dwangsom.html | <th scope="row">Eerste dag</th> | <td>Eerste dag</td> | 5 | een tabel zonder kop
            dwangsom.html | Dat spijt ons. | Dat spijt ons 😢. | 2 | het teken 😢 (U+1F622) kan niet afgedrukt worden
            voorziening-toegekend.html | {brief.kern.voorziening.bedrag} | € 500 | 17 | BR-4 ontbreekt
            voorziening-geweigerd.html | <p>{brief.kern.motivering}</p> | <p>Dit kan niet.</p> | 12 | BR-5 ontbreekt
            toegang-geweigerd.html | {grond.reden} | Nee. | 9 | BR-5 ontbreekt
            toegang-geweigerd.html | {#for grond in brief.gronden} | {#for grond in brief.redenen} | 5 | het veld 'brief.redenen' bestaat niet
            toegang-verleend.html | het hoort bij dit besluit en staat in de bijlage. |  | 8 | BR-8 ontbreekt
            toegang-verleend.html | Vertel het ons als er iets verandert in uw situatie. |  | 8 | BR-9 ontbreekt
            beeindiging.html | {brief.kern.einde.waarom} | Het is klaar. | 14 | BR-9 ontbreekt
            bericht.html | {alinea} | x | 3 | BR-6 ontbreekt
            brief.html | {brief.kenmerk}</td> | </td> |  | BR-1 ontbreekt
            brief.html | <p>{brief.adres.aanhef},</p> | <p>Beste lezer,</p> |  | BR-2 ontbreekt
            brief.html | {inhoud} | <p>x</p> |  | BR-3 ontbreekt
            brief.html | {brief.afwijking.motivering} (Awb 4:84) | |  | BR-6 ontbreekt
            brief.html | {grond.artikel} | |  | BR-7 ontbreekt
            brief.html | {stap} | |  | BR-8 ontbreekt
            brief.html | Dan kunt u in beroep gaan bij de rechter. | Dat kan. |  | BR-10 ontbreekt
            brief.html | Vergeet niet uw handtekening te zetten. | |  | BR-10 ontbreekt
            brief.html | {brief.ondertekening.functie} | |  | BR-11 ontbreekt
            brief.html | Wij gebruiken uw gegevens alleen voor de brede ondersteuning. | |  | BR-12 ontbreekt
            brief.html | lang="nl-NL" xml:lang="nl-NL" | lang="en" | 2 | de taal ontbreekt
            brief.html | .adres p { | @import "x.css"; .adres p { |  | '@import' in de opmaak kan niet
            brief.html | .adres p { | .adres { background: url(x.png); } .adres p { |  | 'url(' in de opmaak kan niet
            brief.html | <!DOCTYPE html> | <!DOCTYPE html [<!ENTITY x "x">]> | 1 | geen welgevormde XHTML
            """)
    void geweigerd(String bestand, String van, String naar, Integer regel, String waarom) throws IOException {
        var goed = meegeleverd(bestand).replace("Het hoort", "het hoort");
        assertTrue(goed.contains(van), goed);
        schrijf("0166/" + bestand, goed.replace(van, naar == null ? "" : naar));
        var begin = "brieven/0166/" + bestand + ", regel " + (regel == null ? "" : regel + ": ");
        assertTrue(fouten().stream().anyMatch(fout -> fout.startsWith(begin) && fout.contains(waarom)), String.join("\n", fouten()));
    }

    @DisplayName("Alle gebreken van alle bestanden tegelijk, met wat eraan te doen is")
    @Test
    void alleTegelijk() throws IOException {
        schrijf("0166/voorziening-geweigerd.html", "<p>{brief.bsn}</p>\n<p onclick=\"x\">{brief.kern}</p>\n");
        schrijf("9902/bericht.htm", "x");
        schrijf("9902/logo.png", "geen beeld");
        schrijf("kampen-1999/bericht.html", "x");
        assertEquals(List.of(
                "brieven/0166/voorziening-geweigerd.html, regel 1: BR-3 ontbreekt: begin met het antwoord, als <p class=\"antwoord\">",
                "brieven/0166/voorziening-geweigerd.html, regel 1: het veld 'brief.bsn' bestaat niet; kijk in sjabloonvelden.md hoe het heet",
                "brieven/0166/voorziening-geweigerd.html, regel 2: het attribuut onclick van <p> kan niet; haal het weg",
                "brieven/0166/voorziening-geweigerd.html, regel 2: het veld 'brief.kern' is een groep velden; hier hoort een tekst",
                "brieven/9902/bericht.htm: geen sjabloon heet zo; de namen zijn brief.html, toegang-verleend.html, toegang-geweigerd.html, "
                        + "voorziening-toegekend.html, voorziening-geweigerd.html, voorzieningen.html, wijziging-plan.html, beeindiging.html, dwangsom.html, "
                        + "beslissing-op-bezwaar.html, buiten-behandeling.html, bericht.html en logo.png",
                "brieven/9902/logo.png: verwacht een PNG van ten hoogste 200 kB",
                "brieven/kampen-1999: geen gemeentecode of versie van een profiel heet zo"), fouten());
    }

    @DisplayName("Een eigen sjabloon geldt voor die gemeente, en voor geen andere; een versie van haar beleid gaat voor")
    @Test
    void eigenSjabloon() throws IOException {
        schrijf("0166/voorziening-geweigerd.html", GEWEIGERD);
        schrijf("9902/voorziening-geweigerd.html", GEWEIGERD.replace("Nee", "Helaas"));
        schrijf(PROFIELEN.voor("9902", DAG).versie().id() + "/voorziening-geweigerd.html", GEWEIGERD.replace("Nee", "Dit jaar niet"));
        assertTrue(opgemaakt("0166", "voorziening geweigerd").html().contains("Nee, "));
        assertTrue(opgemaakt("9902", "voorziening geweigerd").html().contains("Dit jaar niet, "));
        assertTrue(opgemaakt("9901", "voorziening geweigerd").html().contains("U krijgt de voorziening niet"));
        assertFalse(opgemaakt("0166", "voorziening toegekend").html().contains("Nee, "));
    }

    @DisplayName("Een brief noemt de sjablonen waaruit hij is gemaakt; een ander sjabloon is een andere versie")
    @Test
    void versie() throws IOException {
        var eerst = opgemaakt("0166", "voorziening geweigerd").sjabloonversie();
        assertEquals(eerst, opgemaakt("9901", "voorziening geweigerd").sjabloonversie());
        assertNotEquals(eerst, opgemaakt("0166", "voorziening toegekend").sjabloonversie());
        schrijf("0166/voorziening-geweigerd.html", GEWEIGERD);
        assertNotEquals(eerst, opgemaakt("0166", "voorziening geweigerd").sjabloonversie());
        assertTrue(eerst.matches("[0-9a-f]{64}"), eerst);
    }

    @DisplayName("Wat in een veld staat, is tekst en nooit opmaak of een veld")
    @Test
    void gegevensZijnTekst() throws IOException {
        schrijf("0166/bericht.html", "<p class=\"antwoord\">{brief.kern.bericht.antwoord}</p><p>[{brief.kern.motivering}]</p>{#for a in brief.kern.bericht.alineas}<p>{a}</p>{/for}");
        var brief = Voorbeeldbrief.bericht("<b>vet</b> & {brief.kenmerk} {#if x}");
        var html = Sjablonen.laad(Optional.of(map), PROFIELEN).maakOp(brief, PROFIELEN.voor("0166", DAG)).html();
        assertTrue(html.contains("<p>[]</p>"), html);
        assertTrue(html.contains("<p>&lt;b&gt;vet&lt;/b&gt; &amp; {brief.kenmerk} {#if x}</p>"), html);
    }

    @DisplayName("sjabloonvelden.md noemt elk veld dat een sjabloon kan gebruiken")
    @Test
    void lijstVanVelden() throws IOException {
        var velden = Velden.alle("brief", Briefgegevens.class);
        velden.putAll(Velden.alle("huisstijl", Stijl.class));
        var regels = velden.entrySet().stream().map(veld -> "| `" + veld.getKey() + "` | " + veld.getValue().woorden() + " |").toList();
        var document = Path.of("sjabloonvelden.md");
        var tekst = Files.readString(document);
        var kop = tekst.substring(0, tekst.indexOf("|---|---|\n") + "|---|---|\n".length());
        var verwacht = kop + String.join("\n", regels) + "\n";
        Documenten.ververs(document, verwacht);
        assertEquals(verwacht, Files.readString(document), "refresh it with -Dtest=SjablonenTest -Ddocumenten.schrijf");
    }
}
