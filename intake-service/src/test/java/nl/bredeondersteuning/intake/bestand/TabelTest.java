package nl.bredeondersteuning.intake.bestand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Bestanden lezen: csv en rekenblad, rij voor rij, en wat als geheel niet deugt")
class TabelTest {

    private static final Mappings MAPPINGS = new Mappings(Optional.empty());

    private static List<Rij> rijen(byte[] bytes) throws IOException {
        var rijen = new ArrayList<Rij>();
        Tabel.van(() -> new ByteArrayInputStream(bytes)).lees(null, rijen::add);
        return rijen;
    }

    private static List<List<String>> csv(String tekst) throws IOException {
        return rijen(tekst.getBytes(StandardCharsets.UTF_8)).stream().map(Rij::teksten).toList();
    }

    @Test
    @DisplayName("csv: aanhalingstekens verdubbeld, regeleinde in een cel, CRLF en LF, met en zonder BOM")
    void vormVanCsv() throws IOException {
        assertEquals(List.of(List.of("a", "b"), List.of("1", "x;\"y\"\nz"), List.of(""), List.of("2", "")),
                csv("\ufeffa;b\r\n1;\"x;\"\"y\"\"\nz\"\r\n\n2;"));
        assertEquals(List.of(List.of("5\" buis", " \"los\"")), csv("5\" buis; \"los\"\n"));
        assertEquals(List.of(List.of("a", "\rb")), csv("a;\"\rb\" \r\n"));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(textBlock = """
            UTF-8,        UTF-8,        Çelik
            windows-1252, windows-1252, Çelik
            windows-1252, UTF-8,        Bakker
            """)
    @DisplayName("Geldig UTF-8 is UTF-8, anders Windows-1252")
    void tekenset(String geschreven, String gelezen, String naam) throws IOException {
        var bytes = ("naam\n" + naam + "\n").getBytes(Charset.forName(geschreven));
        assertEquals(gelezen, Tabel.van(() -> new ByteArrayInputStream(bytes)).tekenset());
        assertEquals(naam, rijen(bytes).get(1).teksten().getFirst());
    }

    @Test
    @DisplayName("Een regel van precies 64 KiB mag; van een te lange cel blijft alleen het begin")
    void grenzen() throws IOException {
        var rijen = rijen(("a\n" + "x".repeat(64 * 1024) + "\n").getBytes(StandardCharsets.UTF_8));
        assertEquals(Cel.LANGSTE + 1, rijen.get(1).cellen().getFirst().tekst().length());
    }

    @Test
    @DisplayName("Rekenblad: gedeelde tekst, opgemaakte tekst, getal, dag, waar of niet, formule, en wat er niet staat")
    void cellen() throws IOException {
        var blad = Xlsx.met("<row r=\"2\"><c r=\"A2\" t=\"s\"><v>0</v></c><c r=\"B2\" t=\"s\"><v>1</v></c><c r=\"D2\"><v>9.99994001E8</v></c>"
                + "<c r=\"E2\"><v>31117.5</v></c><c r=\"F2\" t=\"b\"><v>1</v></c><c r=\"G2\" t=\"str\"><f>1+1</f><v>2</v></c>"
                + "<c r=\"H2\" t=\"d\"><v>2026-11-02T00:00:00</v></c></row>").deel("xl/sharedStrings.xml",
                "<sst><si><t>een</t></si><si><r><t>tw</t></r><r><t>ee</t></r><rPh><t>uit</t></rPh></si></sst>").bytes();
        var rij = rijen(blad).getFirst();
        assertEquals(2, rij.nummer());
        assertEquals(List.of("een", "twee", "", "999994001", "31117.5", "true", "", "2026-11-02T00:00:00"), rij.teksten());
        assertEquals(LocalDate.of(1985, 3, 11), rij.cellen().get(4).datum());
        assertEquals(LocalDate.of(2026, 11, 2), rij.cellen().get(7).datum());
        assertEquals(true, rij.cellen().get(6).formule());
    }

    @ParameterizedTest(name = "{0} in {1} is {2}")
    @CsvSource(nullValues = "-", textBlock = """
            1,       1900, 1900-01-01
            59,      1900, 1900-02-28
            60,      1900, -
            61,      1900, 1900-03-01
            46328,   1900, 2026-11-02
            0,       1900, -
            -1,      1900, -
            2958466, 1900, -
            0,       1904, 1904-01-01
            44866,   1904, 2026-11-02
            """)
    @DisplayName("Een getal als dag: Excel telt 29 februari 1900 mee")
    void dag(String getal, int vanaf, LocalDate dag) throws IOException {
        var blad = Xlsx.met("<row r=\"1\"><c r=\"A1\"><v>" + getal + "</v></c></row>");
        if (vanaf == 1904) {
            blad.deel("xl/workbook.xml", "<workbook xmlns:r=\"r\"><workbookPr date1904=\"1\"/><sheets><sheet name=\"x\" r:id=\"rId1\"/></sheets></workbook>");
        }
        assertEquals(dag, rijen(blad.bytes()).getFirst().cellen().getFirst().datum());
    }

    @Test
    @DisplayName("Een getal dat te groot is om te schrijven, blijft zoals het er staat")
    void getal() throws IOException {
        var cel = rijen(Xlsx.met("<row><c><v>1E999999999</v></c></row>").bytes()).getFirst().cellen().getFirst();
        assertEquals("1E999999999", cel.tekst());
        assertNull(cel.datum());
    }

    @TestFactory
    @DisplayName("Wat als geheel niet deugt")
    Stream<DynamicTest> vijandig() {
        return Vijandig.bestanden().entrySet().stream().map(geval -> DynamicTest.dynamicTest(geval.getKey(), () -> {
            var bytes = geval.getValue().get();
            var code = geval.getKey().split(" ")[0];
            if (code.equals("TE_VEEL_RIJEN") || code.equals("BESTAND_LEEG") && bytes.length > 0 || geval.getKey().endsWith("zonder sluitregel")) {
                return;
            }
            var weigering = assertThrows(Weigering.class, () -> {
                var tabel = Tabel.van(() -> new ByteArrayInputStream(bytes));
                var indeling = MAPPINGS.indeling(Bestandssoort.AANMELDING, tabel);
                tabel.lees(indeling.mapping().blad(), rij -> true);
            });
            assertEquals(code, weigering.code().name());
        }));
    }
}
