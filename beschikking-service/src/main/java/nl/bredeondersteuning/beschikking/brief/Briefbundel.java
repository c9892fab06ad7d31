package nl.bredeondersteuning.beschikking.brief;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.bredeondersteuning.beschikking.brief.PostZoeken.Poststuk;

/** De post van een dag als één zip: eerst de lijst, dan elke brief in die volgorde, één tegelijk gelezen. */
final class Briefbundel {

    private static final String KOP = "bestand;briefId;kenmerk;soort;paginas;sha256\r\n";

    private Briefbundel() {
    }

    static void schrijf(List<Poststuk> post, Function<Poststuk, byte[]> pdf, OutputStream uit) throws IOException {
        var zip = new ZipOutputStream(uit);
        deel(zip, "manifest.csv", manifest(post).getBytes(StandardCharsets.UTF_8));
        for (var nummer = 0; nummer < post.size(); nummer++) {
            deel(zip, bestand(nummer, post.get(nummer).briefId()), pdf.apply(post.get(nummer)));
        }
        zip.finish();
        zip.flush();
    }

    private static void deel(ZipOutputStream zip, String naam, byte[] inhoud) throws IOException {
        zip.putNextEntry(new ZipEntry(naam));
        zip.write(inhoud);
        zip.closeEntry();
    }

    private static String bestand(int nummer, UUID briefId) {
        return "%04d-%s.pdf".formatted(nummer + 1, briefId);
    }

    private static String manifest(List<Poststuk> post) {
        var regels = new StringBuilder(KOP);
        for (var nummer = 0; nummer < post.size(); nummer++) {
            var stuk = post.get(nummer);
            regels.append(String.join(";", bestand(nummer, stuk.briefId()), stuk.briefId().toString(), stuk.kenmerk(), stuk.soort(),
                    Integer.toString(stuk.paginas()), stuk.sha256())).append("\r\n");
        }
        return regels.toString();
    }
}
