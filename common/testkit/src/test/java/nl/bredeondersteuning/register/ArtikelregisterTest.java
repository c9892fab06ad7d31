package nl.bredeondersteuning.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.bredeondersteuning.beleid.Citaat;
import nl.bredeondersteuning.beleid.profiel.Profielen;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Het register van artikelen: wat de code aanhaalt, is getoetst en staat overal in dezelfde vorm")
class ArtikelregisterTest {

    private static final String VORM = "(Wht \\d+\\.\\d+|Awb \\d+:\\d+[a-z]?|(Atw|SPUK) \\d+)( lid \\d+[a-z]?)?( sub [a-z])?";
    private static final String BELEIDSVORM = "(artikel \\d+(\\.\\d+)?|hoofdstuk \\d+|bijlage \\d+)( lid \\d+[a-z]?)?( (sub|onder) [a-z])?";
    /** What a comment names to explain, but the code leaves to a person or to a form. */
    private static final Set<String> ALLEEN_GENOEMD = Set.of("Awb 3:46", "Awb 4:4", "Awb 6:11");
    private static final String WEERGAVENAAM = "@DisplayName\\(\\s*((?:\"[^\"\\n]*\"\\s*\\+?\\s*)+)\\)";
    private static final List<String> ANDERE_VORMEN = List.of("\\bart\\. ?\\d", "\\b(Wht|Awb|Atw|SPUK) art", "\\d\\.\\d+ Wht\\b",
            "\\d:\\d+ Awb\\b", "Awb \\d+\\.\\d", "Wht \\d+:\\d", "\\blid \\d+ [a-z]\\b",
            "\\b(eerste|tweede|derde|vierde|vijfde|zesde) lid\\b", "\\bonderdeel [a-z]\\b",
            "artikel \\d+:\\d", "\\b(Wht|Awb|Atw)\\d", "\\blid\\d", "\\bsub \\d");

    @Test
    @DisplayName("Elke @Artikel en elke wet in een toelichting heeft een toets met die aanhaling in haar naam")
    void elkeAanhalingIsGetoetst() {
        var getoetst = getoetst();
        var zonder = aangehaald().entrySet().stream().filter(norm -> !ALLEEN_GENOEMD.contains(norm.getKey()))
                .filter(norm -> getoetst.stream().noneMatch(toets -> dekt(toets, norm.getKey(), norm.getValue().startsWith("@Artikel"))))
                .map(norm -> norm.getKey() + " in " + norm.getValue()).toList();
        assertEquals(List.of(), zonder);
    }

    /** What an annotation cites is tested by that name or a part of it; for a comment a test of the whole article will do. */
    private static boolean dekt(String toets, String norm, boolean precies) {
        return Citaat.omvat(norm, toets) || !precies && Citaat.omvat(toets, norm);
    }

    @Test
    @DisplayName("Wat alleen genoemd heet, wordt ook nog genoemd")
    void alleenGenoemd() {
        assertTrue(aangehaald().keySet().containsAll(ALLEEN_GENOEMD));
    }

    private static Set<String> getoetst() {
        var namen = new TreeSet<String>();
        Bronnen.onder("src/test/java", ".java").values().forEach(tekst -> Bronnen.zoek(WEERGAVENAAM, tekst)
                .forEach(naam -> namen.addAll(Aanhalingen.in(naam.group(1).replaceAll("\"\\s*\\+\\s*\"", "")))));
        return namen;
    }

    /** The law that the main code names, and where; an event only tells what code elsewhere carried out. */
    private static Map<String, String> aangehaald() {
        var normen = new TreeMap<String, String>();
        Bronnen.onder("src/main/java", ".java").forEach((bestand, tekst) -> {
            if (bestand.startsWith("common/events")) {
                return;
            }
            Bronnen.zoek("/\\*\\*(.*?)\\*/", tekst).map(deel -> deel.group(1).replaceAll("\\s*\\n\\s*\\*\\s*", " "))
                    .flatMap(deel -> Aanhalingen.in(deel).stream())
                    .forEach(norm -> normen.putIfAbsent(norm, bestand.getFileName().toString()));
            Bronnen.zoek("@Artikel\\((.*?)\\)", tekst).flatMap(deel -> Bronnen.zoek("\"((?:Wht|Awb|Atw|SPUK)[^\"]*)\"", deel.group(1)))
                    .forEach(norm -> normen.put(norm.group(1), "@Artikel, " + bestand.getFileName()));
        });
        return normen;
    }

    @Test
    @DisplayName("Een aanhaling heeft één vorm: in code, sjablonen, teksten en profielen")
    void eenVorm() {
        var fouten = new ArrayList<String>();
        Bronnen.onder("src/main", ".java", ".html", ".properties", ".yaml").forEach((bestand, tekst) -> {
            var regels = tekst.lines().toList();
            for (var nummer = 0; nummer < regels.size(); nummer++) {
                andereVorm(bestand, regels.get(nummer)).map((nummer + 1 + " ")::concat).map((bestand + ":")::concat).ifPresent(fouten::add);
            }
        });
        assertEquals(List.of(), fouten);
    }

    /** The literal text of a beleidsregel and the quoted law are as their makers wrote them. */
    private static Optional<String> andereVorm(Path bestand, String regel) {
        if (bestand.toString().contains("profielen/") && regel.strip().matches("(tekst|titel): .*")) {
            return Optional.empty();
        }
        return ANDERE_VORMEN.stream().filter(vorm -> Bronnen.zoek(vorm, regel).findAny().isPresent()).findFirst()
                .map(vorm -> regel.strip());
    }

    @ParameterizedTest
    @DisplayName("Wat een andere vorm heeft, wordt gezien")
    @CsvSource(delimiter = '|', textBlock = """
            zie art. 4:13 Awb
            volgens Wht artikel 2.21
            op grond van 2.21 Wht
            Awb 4.13 lid 2
            Wht 2.21 lid 4 a
            het tweede lid van dat artikel
            onderdeel b van lid 1
            """)
    void andereVormWordtGezien(String regel) {
        assertTrue(andereVorm(Path.of("Voorbeeld.java"), regel).isPresent());
    }

    @Test
    @DisplayName("@Artikel en de normen van elk profiel hebben de vorm van de huisstijl")
    void vormVanNormen() {
        aangehaald().keySet().forEach(norm -> assertTrue(norm.matches(VORM), norm));
        Profielen.laad(Optional.empty()).alle().forEach(profiel -> profiel.normen().forEach((norm, binding) ->
                assertTrue(binding.artikel().matches(BELEIDSVORM), profiel.versie().id() + " " + norm + ": " + binding.artikel())));
    }

    @Test
    @DisplayName("Elk artikel van een profiel is door een norm uitgevoerd of uitleg, en elke norm staat onder een artikel dat haar noemt")
    void profielen() {
        for (var profiel : Profielen.laad(Optional.empty()).alle()) {
            var artikelen = profiel.artikelen().values();
            artikelen.forEach(artikel -> assertEquals(artikel.normen().isEmpty(), artikel.uitleg(), artikel.aanhaling()));
            if (!artikelen.isEmpty()) {
                var genoemd = artikelen.stream().flatMap(artikel -> artikel.normen().stream()).collect(Collectors.toSet());
                var nergens = profiel.normen().keySet().stream().filter(norm -> !genoemd.contains(norm)).collect(Collectors.toSet());
                assertEquals(Set.of(), nergens, profiel.versie().id());
            }
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("Een zin noemt haar aanhalingen in het kort")
    @CsvSource(delimiter = '|', textBlock = """
            Awb 3:2 en 10:3: wie vaststelt                  | Awb 10:3;Awb 3:2
            Wht 8.10 en 2.21 lid 4, 4a en 4b: het anker     | Wht 2.21 lid 4;Wht 2.21 lid 4a;Wht 2.21 lid 4b;Wht 8.10
            Atw 1, 2 en 3 lid 1: de tabel                   | Atw 1;Atw 2;Atw 3 lid 1
            Wht 2.21 lid 1 sub a en sub b, in twee gevallen | Wht 2.21 lid 1 sub a;Wht 2.21 lid 1 sub b
            """)
    void aanhalingen(String zin, String gevonden) {
        assertEquals(gevonden, String.join(";", Aanhalingen.in(zin)));
    }
}
