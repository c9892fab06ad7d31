package nl.bredeondersteuning.intake.bestand;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;

/** Bestanden die niet deugen, gemaakt in de test, met de code waarmee elk geweigerd hoort te worden. */
public final class Vijandig {

    /** Staat in elk van deze bestanden, en hoort nergens anders terug te komen. */
    public static final String GEHEIM = "Geheimhoudster";
    private static final String KOP = "BSN;Grond;Achternaam\n";
    private static final int MEGA = 1024 * 1024;

    private Vijandig() {
    }

    /** Per omschrijving de bytes. */
    public static Map<String, Supplier<byte[]>> bestanden() {
        var alle = new LinkedHashMap<String, Supplier<byte[]>>();
        alle.put("BESTAND_LEEG leeg bestand", () -> new byte[0]);
        alle.put("BESTAND_LEEG alleen een kop", () -> tekst(KOP + "\n;;\n"));
        alle.put("BESTAND_LEEG rekenblad met alleen een kop", () -> Xlsx.met(kop()).bytes());
        alle.put("KOLOMMEN_ONBEKEND andere kolommen", () -> tekst("Naam;Adres\n" + GEHEIM + ";B\n"));
        alle.put("KOLOMMEN_ONBEKEND kolom dubbel", () -> tekst("BSN;Grond;bsn\n1;ouder;" + GEHEIM + "\n"));
        alle.put("BESTAND_BESCHADIGD open aanhaling", () -> tekst(KOP + "999994001;ouder;\"" + GEHEIM + "\n"));
        alle.put("BESTAND_BESCHADIGD twintig megabyte met een open aanhaling",
                () -> tekst(KOP + "999994001;ouder;\"" + (GEHEIM + "\n").repeat(20 * MEGA / 15)));
        alle.put("BESTAND_BESCHADIGD tekst achter een aanhaling", () -> tekst(KOP + "999994001;ouder;\"" + GEHEIM + "\"x\n"));
        alle.put("BESTAND_BESCHADIGD halve zip", () -> Arrays.copyOf(goed().bytes(), goed().bytes().length / 2));
        alle.put("BESTAND_BESCHADIGD zip zonder inhoudsopgave", () -> zonderInhoudsopgave(goed().bytes()));
        alle.put("BESTAND_BESCHADIGD rekenblad met half XML", () -> Xlsx.met("<row r=\"1\"><c>" + GEHEIM).bytes());
        alle.put("BESTAND_BESCHADIGD rekenblad zonder sluitregel", () -> Xlsx.met("").deel("xl/workbook.xml",
                "<workbook xmlns:r=\"r\"><sheets><sheet name=\"Aanmeldingen\" r:id=\"rId1\"/></sheets></workbook>").blad(
                Xlsx.rij(3, "Soort rechthebbende", "Burgerservicenr.") + Xlsx.rij(4, "ouder", "999994001")).bytes());
        alle.put("TEKENSET_ONBEKEND nulteken", () -> tekst(KOP + "999994001;ouder;" + GEHEIM + "\0B\n"));
        alle.put("TEKENSET_ONBEKEND UTF-16", () -> (KOP + GEHEIM).getBytes(StandardCharsets.UTF_16));
        alle.put("TEKENSET_ONBEKEND UTF-16 andersom", () -> ("\ufeff" + KOP + GEHEIM).getBytes(StandardCharsets.UTF_16LE));
        alle.put("REGEL_TE_LANG regel van 64 KiB en een byte", () -> tekst(KOP + "x".repeat(64 * 1024 + 1) + "\n"));
        alle.put("REGEL_TE_LANG regel van vijf megabyte", () -> tekst(KOP + GEHEIM + "x".repeat(5 * MEGA) + "\n"));
        alle.put("TE_VEEL_RIJEN 50.001 rijen", () -> tekst(KOP + "999994001;ouder;A\n".repeat(50_001)));
        alle.put("BESTANDSTYPE_ONBEKEND pdf", () -> tekst("%PDF-1.7 " + GEHEIM));
        alle.put("BESTANDSTYPE_ONBEKEND zip met iets anders", () -> Xlsx.leeg().deel("word/document.xml", "<document/>").bytes());
        alle.put("BESTANDSTYPE_ONBEKEND oud xls", () -> ole("Workbook"));
        alle.put("BESTAND_VERSLEUTELD wachtwoord", () -> ole("EncryptedPackage"));
        alle.put("BESTAND_ZIPBOM deel boven 100:1 en 10 MiB", () -> goed().deel("xl/media/image1.png", new byte[11 * MEGA]).bytes());
        alle.put("BESTAND_ZIPBOM samen boven 100 MiB", Vijandig::samenTeGroot);
        alle.put("BESTAND_ONVEILIG DOCTYPE", () -> goed().deel("xl/worksheets/sheet1.xml", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
                + "<worksheet><sheetData><row r=\"1\"><c t=\"inlineStr\"><is><t>&e;</t></is></c></row></sheetData></worksheet>").bytes());
        alle.put("BESTAND_ONVEILIG DOCTYPE in een deel dat niet gelezen wordt",
                () -> goed().deel("docProps/core.xml", "<!DOCTYPE x><x/>").bytes());
        alle.put("BESTAND_ONVEILIG macro", () -> goed().deel("xl/vbaProject.bin", new byte[10]).bytes());
        alle.put("BESTAND_ONVEILIG macro in het inhoudstype", () -> goed().deel("[Content_Types].xml",
                "<Types><Override ContentType=\"application/vnd.ms-excel.sheet.macroEnabled.main+xml\"/></Types>").bytes());
        alle.put("BESTAND_ONVEILIG pad naar buiten", () -> goed().deel("../../etc/cron.d/x", "x").bytes());
        return alle;
    }

    private static String kop() {
        return Xlsx.rij(1, "BSN", "Grond", "Achternaam");
    }

    public static Xlsx goed() {
        return Xlsx.met(kop() + Xlsx.rij(2, "999994001", "ouder", GEHEIM));
    }

    private static byte[] samenTeGroot() {
        var zip = goed();
        var toeval = new byte[64 * 1024];
        new Random(1).nextBytes(toeval);
        for (var deel = 0; deel < 11; deel++) {
            var groot = new byte[10 * MEGA - 1];
            for (var plaats = 0; plaats + toeval.length < groot.length; plaats += 512 * 1024) {
                System.arraycopy(toeval, 0, groot, plaats, toeval.length);
            }
            zip.deel("xl/media/image" + deel + ".bin", groot);
        }
        return zip.bytes();
    }

    private static byte[] zonderInhoudsopgave(byte[] zip) {
        var plaats = new String(zip, StandardCharsets.ISO_8859_1).indexOf("PK\001\002");
        return Arrays.copyOf(zip, plaats);
    }

    private static byte[] ole(String stroom) {
        var uit = new ByteArrayOutputStream();
        uit.writeBytes(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1});
        uit.writeBytes(new byte[70_000]);
        uit.writeBytes(stroom.getBytes(StandardCharsets.UTF_16LE));
        return uit.toByteArray();
    }

    private static byte[] tekst(String inhoud) {
        return inhoud.getBytes(StandardCharsets.UTF_8);
    }
}
