package nl.bredeondersteuning.intake.kindvraag;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Het vraagbestand als rekenblad: één blad met het burgerservicenummer als tekst en de geboortedatum als datumcel, en niets anders. */
final class Vraagbestand {

    private static final LocalDate DAG_NUL = LocalDate.of(1899, 12, 30);
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String PAKKET = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String BLAD = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String SOORT = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private Vraagbestand() {
    }

    /** Een kind. */
    record Regel(String bsn, LocalDate geboortedatum) {
    }

    static byte[] schrijf(List<Regel> regels) throws IOException {
        var uit = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(uit)) {
            deel(zip, "[Content_Types].xml", "<Types xmlns=\"" + PAKKET + "content-types\"><Default Extension=\"rels\" ContentType="
                    + "\"application/vnd.openxmlformats-package.relationships+xml\"/>" + soort("/xl/workbook.xml", "sheet.main+xml")
                    + soort("/xl/worksheets/sheet1.xml", "worksheet+xml") + soort("/xl/styles.xml", "styles+xml") + "</Types>");
            deel(zip, "_rels/.rels", relaties(relatie("rId1", "officeDocument", "xl/workbook.xml")));
            deel(zip, "xl/workbook.xml", "<workbook xmlns=\"" + BLAD + "\" xmlns:r=\"" + OFFICE
                    + "\"><sheets><sheet name=\"Blad1\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
            deel(zip, "xl/_rels/workbook.xml.rels", relaties(relatie("rId1", "worksheet", "worksheets/sheet1.xml")
                    + relatie("rId2", "styles", "styles.xml")));
            deel(zip, "xl/styles.xml", stijlen());
            deel(zip, "xl/worksheets/sheet1.xml", blad(regels));
        }
        return uit.toByteArray();
    }

    private static void deel(ZipOutputStream zip, String naam, String inhoud) throws IOException {
        zip.putNextEntry(new ZipEntry(naam));
        zip.write((XML + inhoud).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String soort(String deel, String soort) {
        return "<Override PartName=\"" + deel + "\" ContentType=\"" + SOORT + soort + "\"/>";
    }

    private static String relaties(String relaties) {
        return "<Relationships xmlns=\"" + PAKKET + "relationships\">" + relaties + "</Relationships>";
    }

    private static String relatie(String id, String soort, String doel) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + OFFICE + "/" + soort + "\" Target=\"" + doel + "\"/>";
    }

    /** Style 1 is text, so that a leading nought stays; style 2 is a day. */
    private static String stijlen() {
        return "<styleSheet xmlns=\"" + BLAD + "\"><numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"dd-mm-yyyy\"/></numFmts>"
                + "<fonts count=\"1\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts><fills count=\"2\"><fill>"
                + "<patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill></fills>"
                + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count=\"1\">"
                + "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs><cellXfs count=\"3\">" + stijl(0) + stijl(49)
                + stijl(164) + "</cellXfs></styleSheet>";
    }

    private static String stijl(int getal) {
        return "<xf numFmtId=\"" + getal + "\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/>";
    }

    private static String blad(List<Regel> regels) {
        var rijen = new StringBuilder("<row r=\"1\">" + tekst("A1", "BSN") + tekst("B1", "Geboortedatum") + "</row>");
        for (var nummer = 0; nummer < regels.size(); nummer++) {
            var rij = nummer + 2;
            rijen.append("<row r=\"").append(rij).append("\">").append(tekst("A" + rij, regels.get(nummer).bsn())).append("<c r=\"B").append(rij)
                    .append("\" s=\"2\"><v>").append(ChronoUnit.DAYS.between(DAG_NUL, regels.get(nummer).geboortedatum())).append("</v></c></row>");
        }
        return "<worksheet xmlns=\"" + BLAD + "\"><sheetData>" + rijen + "</sheetData></worksheet>";
    }

    private static String tekst(String plaats, String tekst) {
        return "<c r=\"" + plaats + "\" s=\"1\" t=\"inlineStr\"><is><t>" + tekst + "</t></is></c>";
    }
}
