package nl.bredeondersteuning.intake.bestand;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Maakt in een test een rekenblad uit zijn delen, ook een dat niet deugt. */
public final class Xlsx {

    private final Map<String, byte[]> delen = new LinkedHashMap<>();

    private Xlsx() {
    }

    public static Xlsx leeg() {
        return new Xlsx();
    }

    /** Een werkboek met één blad, met deze rijen als XML. */
    public static Xlsx met(String rijen) {
        return new Xlsx().deel("[Content_Types].xml", "<Types/>")
                .deel("xl/workbook.xml", "<workbook xmlns:r=\"r\"><sheets><sheet name=\"Blad1\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>")
                .deel("xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/></Relationships>")
                .blad(rijen);
    }

    public Xlsx blad(String rijen) {
        return deel("xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + rijen + "</sheetData></worksheet>");
    }

    public Xlsx deel(String naam, String inhoud) {
        return deel(naam, inhoud.getBytes(StandardCharsets.UTF_8));
    }

    public Xlsx deel(String naam, byte[] inhoud) {
        delen.put(naam, inhoud);
        return this;
    }

    /** Een rij met teksten. */
    public static String rij(int nummer, String... cellen) {
        var rij = new StringBuilder("<row r=\"" + nummer + "\">");
        for (var plaats = 0; plaats < cellen.length; plaats++) {
            rij.append("<c r=\"").append((char) ('A' + plaats)).append(nummer).append("\" t=\"inlineStr\"><is><t>").append(cellen[plaats])
                    .append("</t></is></c>");
        }
        return rij + "</row>";
    }

    public byte[] bytes() {
        var uit = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(uit)) {
            for (var deel : delen.entrySet()) {
                zip.putNextEntry(new ZipEntry(deel.getKey()));
                zip.write(deel.getValue());
                zip.closeEntry();
            }
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
        return uit.toByteArray();
    }
}
