package nl.bredeondersteuning.beleid.profiel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.bredeondersteuning.beleid.Uitkomst;
import nl.bredeondersteuning.beleid.norm.Afwegingsfactor;
import nl.bredeondersteuning.beleid.norm.Beeindigingsgrond;
import nl.bredeondersteuning.beleid.norm.Doelgroep;
import nl.bredeondersteuning.beleid.norm.Schuldhulpvoorwaarde;
import nl.bredeondersteuning.beleid.norm.Uitsluiting;
import nl.bredeondersteuning.beleid.norm.Voorschrift;
import nl.bredeondersteuning.beleid.norm.Voorzieningssoort;
import nl.bredeondersteuning.beleid.norm.Weigeringsgrond;
import nl.bredeondersteuning.beleid.termijn.Duur;
import nl.bredeondersteuning.beleid.wet.Leefgebied;
import nl.bredeondersteuning.beleid.wet.Termijnsoort;
import nl.bredeondersteuning.beleid.yaml.Beleidsfout;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Welk profiel geldt, wat erin staat, en hoe een verkeerd profiel wordt afgewezen. */
class ProfielenTest {

    private final Profielen profielen = Profielen.laad(Optional.empty());

    @DisplayName("Kampen hoofdstuk 8 lid 1: het profiel geldt vanaf de dag waartoe het terugwerkt, daarvoor alleen de wet")
    @ParameterizedTest(name = "{0} op {1}: {2} {3}")
    @CsvSource(nullValues = "-", textBlock = """
            0166, 2024-12-31, wet,                Kampen,        -
            0166, 2025-01-01, kampen-2025,        Kampen,        gmb-2025-397301
            0166, 2026-11-22, kampen-2025,        Kampen,        gmb-2025-397301
            9901, 2026-11-22, wet,                Wetdorp,       -
            9902, 2025-12-31, wet,                Voorbeeldstad, -
            9902, 2026-01-01, voorbeeldstad-2026, Voorbeeldstad, gmb-2026-000042
            0193, 2026-11-22, wet,                Zwolle,        -
            1234, 2026-11-22, wet,                1234,          -
            """)
    void versie(String code, LocalDate dag, String versie, String naam, String publicatie) {
        var profiel = profielen.voor(code, dag);
        assertEquals(List.of(versie, code, naam), List.of(profiel.versie().id(), profiel.gemeentecode(), profiel.gemeente()));
        assertEquals(publicatie, profiel.publicatie().orElse(null));
        assertEquals(publicatie != null, profiel.heeftBeleid());
    }

    @DisplayName("De gemeenten zijn bekend bij naam en code")
    @Test
    void gemeenten() {
        assertEquals(Set.of("0119", "0150", "0166", "0193", "9901", "9902"), profielen.gemeenten().keySet());
        assertEquals("0193", profielen.gemeentecode("Zwolle").orElseThrow());
    }

    @DisplayName("Een later profiel vervangt een eerder vanaf zijn eerste dag")
    @Test
    void tweedeVersie(@TempDir Path map) throws IOException {
        schrijf(map, voorbeeld().replace("versie: voorbeeldstad-2026", "versie: voorbeeldstad-2027").replace("geldigVan: 2026-03-01",
                "geldigVan: 2027-02-01")
                .replace("terugwerkendTot: 2026-01-01", "terugwerkendTot: 2027-01-01"));
        var met = Profielen.laad(Optional.of(map));
        assertEquals("voorbeeldstad-2026", met.voor("9902", LocalDate.of(2026, 12, 31)).versie().id());
        assertEquals("voorbeeldstad-2027", met.voor("9902", LocalDate.of(2027, 1, 1)).versie().id());
    }

    @DisplayName("De termijnen van het beleid")
    @ParameterizedTest(name = "{0} {1} vanaf {2}: {3} op {4}")
    @CsvSource(nullValues = "-", textBlock = """
            0166, UITNODIGING,          2026-11-27, 2026-12-25, artikel 3.2 lid 1
            0166, BESCHIKKING,          2026-11-12, 2027-01-07, artikel 4.1 lid 1
            0166, MATERIEEL_BELEID,     2026-11-12, 2027-05-12, artikel 4.2 lid 4
            0166, MAXIMALE_DUUR_BELEID, 2026-11-12, 2028-11-12, artikel 6.1 lid 1
            0166, NAZORG,               2026-10-01, -,          -
            9901, UITNODIGING,          2026-11-02, -,          -
            9901, BESCHIKKING,          2026-11-02, -,          -
            9901, BESLISTERMIJN_AWB,    2026-11-02, 2026-12-28, Awb 4:13 lid 2
            9902, UITNODIGING,          2026-11-02, 2026-11-23, artikel 4 lid 1
            9902, BESCHIKKING,          2026-11-13, 2026-12-25, artikel 6 lid 1
            9902, MATERIEEL_BELEID,     2026-11-13, -,          -
            9902, MAXIMALE_DUUR_BELEID, 2026-11-13, -,          -
            9902, NAZORG,               2026-08-31, 2027-02-28, artikel 10
            """)
    void termijnen(String code, Termijnsoort soort, LocalDate start, LocalDate laatste, String artikel) {
        var regel = profielen.voor(code, start).termijn(soort);
        assertEquals(laatste, regel.map(r -> r.vanaf(start).uitersteDatum()).orElse(null));
        assertEquals(artikel, regel.map(Termijnregel::artikel).orElse(null));
    }

    @DisplayName("Kampen artikel 4.1 lid 2, Voorbeeldstad artikel 6 lid 1: verlengen")
    @ParameterizedTest(name = "{0} {1} eerder {2} erbij {3}: {4} {5}")
    @CsvSource(nullValues = "-", textBlock = """
            0166, BESCHIKKING,     -,   P4W, VOLDAAN, artikel 4.1 lid 2
            0166, BESCHIKKING,     -,   P5W, VERZET,  artikel 4.1 lid 2
            0166, BESCHIKKING,     P2W, P2W, VOLDAAN, artikel 4.1 lid 2
            0166, BESCHIKKING,     P2W, P15D, VERZET, artikel 4.1 lid 2
            0166, PLAN_VAN_AANPAK, -,   P4W, VERZET,  Wht 2.21 lid 4
            9902, BESCHIKKING,     -,   P4W, VERZET,  artikel 6 lid 1
            """)
    void verlenging(String code, Termijnsoort soort, String eerder, String erbij, Uitkomst uitkomst, String artikel) {
        var eerdere = eerder == null ? List.<Duur>of() : List.of(Duur.parse(eerder));
        var bevinding = profielen.voor(code, LocalDate.of(2026, 12, 21)).termijn(soort).orElseThrow().verlenging(eerdere,
                Duur.parse(erbij));
        assertEquals(uitkomst, bevinding.uitkomst());
        assertEquals(artikel, bevinding.artikel());
    }

    @DisplayName("Kampen artikel 4.1 lid 1: ontvangen telt, dus drie werkdagen eerder verzenden; Voorbeeldstad: verzonden telt")
    @ParameterizedTest(name = "{0} laatste dag {1}: verzenden {2}")
    @CsvSource(textBlock = """
            0166, 2027-01-07, 2027-01-04
            9902, 2026-12-25, 2026-12-25
            """)
    void verzenden(String code, LocalDate laatste, LocalDate verzenden) {
        var regel = profielen.voor(code, LocalDate.of(2026, 11, 12)).termijn(Termijnsoort.BESCHIKKING).orElseThrow();
        assertEquals(verzenden, regel.uiterlijkVerzenden(laatste));
        assertFalse(regel.teltAls(verzenden).isAfter(laatste));
        assertTrue(regel.teltAls(verzenden.plusDays(1)).isAfter(laatste));
    }

    @DisplayName("Kampen hoofdstuk 1, Voorbeeldstad artikel 1: open en gesloten lijst van dreigingen")
    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(delimiter = ';', nullValues = "-", textBlock = """
            0166; aangekondigde woningontruiming op 4 december 2026; true
            0166; iets heel anders; true
            0166; -; false
            9902; gedwongen ontruiming op 4 december 2026; true
            9902; Afsluiting van gas; true
            9902; afsluiting van gasten; false
            9902; aangekondigde woningontruiming; false
            """)
    void dreiging(String code, String situatie, boolean bedreigend) {
        assertEquals(bedreigend, profielen.voor(code, LocalDate.of(2026, 11, 23)).voorziening().bedreigend(situatie));
    }

    @DisplayName("De vijf leefgebieden in de woorden van de gemeente")
    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(nullValues = "-", textBlock = """
            0166, gezondheid,          ZORG
            0166, zorg,                -
            0166, vervoer,             -
            9901, zorg,                ZORG
            9902, werk en dagbesteding, WERK
            9902, werk,                -
            """)
    void leefgebieden(String code, String label, Leefgebied wet) {
        assertEquals(wet, profielen.voor(code, LocalDate.of(2026, 11, 2)).leefgebied(label).map(Leefgebiedregel::wet).orElse(null));
    }

    @DisplayName("Kampen artikel 4.1 lid 2 gaat verder dan Wht 2.21 lid 4: waarschuwing, geen andere datum")
    @Test
    void wetscontrole() {
        assertEquals(List.of("kampen-2025: artikel 4.1 lid 2 (4 weken) gaat verder dan Wht 2.21 lid 4 (8 weken) toelaat; "
                + "de datum van \"plan van aanpak (wet)\" verschuift daardoor niet."), profielen.waarschuwingen());
    }

    @DisplayName("De instellingen die in geen artikel staan")
    @Test
    void uitvoering() {
        var kampen = profielen.voor("0166", LocalDate.of(2026, 1, 1)).uitvoering();
        var voorbeeldstad = profielen.voor("9902", LocalDate.of(2026, 1, 1)).uitvoering();
        assertEquals(new Uitvoering(14, false, "het college van burgemeester en wethouders van de gemeente Kampen", true,
                "de rechtbank Overijssel", Huisstijl.gewoon("Kampen")), kampen);
        assertEquals(new Uitvoering(7, true, "het college van burgemeester en wethouders van de gemeente Voorbeeldstad", false,
                "de rechtbank in het gebied waar onze gemeente ligt", new Huisstijl("Gemeente Voorbeeldstad", "#1a4f7a",
                List.of("Marktplein 1", "9999 ZZ Voorbeeldstad"), "14 099", "bredeondersteuning@voorbeeldstad.example")), voorbeeldstad);
        assertEquals(14, profielen.voor("9901", LocalDate.of(2026, 1, 1)).uitvoering().signaalDagen());
    }

    @DisplayName("Huisstijl: een kleur is leesbaar op wit papier")
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(textBlock = """
            '#1a4f7a', true
            '#767676', true
            '#777777', false
            '#ffff00', false
            blauw,     false
            """)
    void kleur(String kleur, boolean leesbaar) {
        assertEquals(leesbaar, Huisstijl.leesbaar(kleur));
    }

    @DisplayName("Een verkeerd profiel: elk gebrek met bestand, sleutel en reden")
    @Test
    void fouten(@TempDir Path map) throws IOException {
        schrijf(map, voorbeeld().replace("vastgesteldOp: 2026-02-03", "vastgesteldOp: 3 februari").replace("publicatie: gmb-2026-000042\n",
                "")
                .replace("duur: P3W", "duur: drie weken").replace("kanalen: [POST, EMAIL]",
                "kanalen: [DUIF]").replace("  bezwaarMetCommissie: true", "  bezwaarMetCommissie: soms\n  kleur: blauw")
                .replace("  VAKANTIE_OF_REIS:", "  VAKANTIES:"));
        var fout = assertThrows(Beleidsfout.class, () -> Profielen.laad(Optional.of(map)));
        assertEquals(new TreeSet<>(List.of(
                "eigen.yaml: sleutel 'publicatie': ontbreekt",
                "eigen.yaml: sleutel 'vastgesteldOp': verwacht een datum als 2026-03-01, niet '3 februari'",
                "eigen.yaml: sleutel 'termijnen.UITNODIGING.duur': verwacht een duur als P4W, niet 'drie weken'",
                "eigen.yaml: sleutel 'gesprek.kanalen': verwacht waarden uit [BALIE, TELEFOON, EMAIL, POST, DIGITALE_POST, HUISBEZOEK, UITREIKING, PORTAAL], niet 'DUIF'",
                "eigen.yaml: sleutel 'uitvoering.bezwaarMetCommissie': verwacht true of false, niet 'soms'",
                "eigen.yaml: sleutel 'uitvoering.kleur': onbekend",
                "eigen.yaml: sleutel 'uitsluitingen.VAKANTIES': is geen norm van de soort Uitsluiting")), new TreeSet<>(fout.fouten()));
    }

    @DisplayName("Een bestand dat geen YAML is, wordt met naam afgewezen")
    @Test
    void geenYaml(@TempDir Path map) throws IOException {
        schrijf(map, "gemeente: [Kampen");
        assertTrue(assertThrows(Beleidsfout.class, () ->
                Profielen.laad(Optional.of(map))).getMessage().startsWith("eigen.yaml: geen geldige YAML"));
        schrijf(map, "gemeente: Kampen\ngemeente: Zwolle\n");
        assertTrue(assertThrows(Beleidsfout.class, () ->
                Profielen.laad(Optional.of(map))).getMessage().startsWith("eigen.yaml: geen geldige YAML"));
    }

    @DisplayName("Elke norm van de code is door ten minste één profiel gebonden")
    @Test
    void geenNormZonderProfiel() {
        var gebonden = new TreeSet<String>();
        profielen.alle().forEach(p -> gebonden.addAll(p.normen().keySet()));
        var normen = Stream.of(Uitsluiting.values(), Weigeringsgrond.values(), Voorzieningssoort.values(), Afwegingsfactor.values(),
                Beeindigingsgrond.values(),
                Schuldhulpvoorwaarde.values(), Doelgroep.values(), Voorschrift.values()).flatMap(Stream::of).map(Enum::name).toList();
        assertEquals(List.of(), normen.stream().filter(n -> !gebonden.contains(n)).toList());
    }

    private static void schrijf(Path map, String inhoud) throws IOException {
        Files.writeString(map.resolve("eigen.yaml"), inhoud);
    }

    private static String voorbeeld() throws IOException {
        try (var stroom = ProfielenTest.class.getResourceAsStream("/profielen/voorbeeldstad-2026.yaml")) {
            return new String(stroom.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
    }
}
