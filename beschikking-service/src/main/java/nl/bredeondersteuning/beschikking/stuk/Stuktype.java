package nl.bredeondersteuning.beschikking.stuk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipFile;

/** De soorten bestanden die als stuk bewaard worden, herkend aan hun inhoud en niet aan hun naam. */
public enum Stuktype {
    PDF("application/pdf", Set.of("pdf")),
    PNG("image/png", Set.of("png")),
    JPEG("image/jpeg", Set.of("jpg", "jpeg")),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", Set.of("docx"));

    private static final byte[] PDF_KOP = {'%', 'P', 'D', 'F', '-'};
    private static final byte[] PNG_KOP = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] JPEG_KOP = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
    private static final byte[] ZIP_KOP = {'P', 'K', 3, 4};

    private final String mime;
    private final Set<String> achtervoegsels;

    Stuktype(String mime, Set<String> achtervoegsels) {
        this.mime = mime;
        this.achtervoegsels = achtervoegsels;
    }

    public String mime() {
        return mime;
    }

    public String achtervoegsel() {
        return name().toLowerCase();
    }

    /** Leeg als de inhoud geen van deze soorten is. */
    static Optional<Stuktype> van(byte[] inhoud, Path bestand) {
        if (begint(inhoud, PDF_KOP)) {
            return Optional.of(PDF);
        }
        if (begint(inhoud, PNG_KOP)) {
            return Optional.of(PNG);
        }
        if (begint(inhoud, JPEG_KOP)) {
            return Optional.of(JPEG);
        }
        return begint(inhoud, ZIP_KOP) && isDocx(bestand) ? Optional.of(DOCX) : Optional.empty();
    }

    /** De naam van het bestand past bij wat erin zit. */
    boolean heet(String bestandsnaam) {
        var punt = bestandsnaam.lastIndexOf('.');
        return punt >= 0 && achtervoegsels.contains(bestandsnaam.substring(punt + 1).toLowerCase());
    }

    private static boolean begint(byte[] inhoud, byte[] kop) {
        return inhoud.length >= kop.length && Arrays.equals(inhoud, 0, kop.length, kop, 0, kop.length);
    }

    /** Only the names in its directory are read: nothing is unpacked. A document with macros is none of these kinds. */
    private static boolean isDocx(Path bestand) {
        try (var zip = new ZipFile(bestand.toFile())) {
            return zip.getEntry("[Content_Types].xml") != null && zip.getEntry("word/document.xml") != null
                    && zip.stream().noneMatch(deel -> deel.getName().endsWith("vbaProject.bin"));
        } catch (IOException fout) {
            return false;
        }
    }
}
