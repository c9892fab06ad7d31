package nl.bredeondersteuning.beschikking.inzage;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.bredeondersteuning.beschikking.inzage.Dossierstukken.Document;
import org.apache.pdfbox.Loader;

/** De stukken van een zaak als één zip, één tegelijk gelezen, met een inventaris: doorgenummerd, en wat ontbreekt en waarom. */
final class Bundel {

    private static final String KOP = "nummer;bestand;wat;datum;vanBladzijde;totEnMetBladzijde;sha256;achtergehoudenOpGrondVan;reden\r\n";

    private final StringBuilder inventaris = new StringBuilder(KOP);
    private final ZipOutputStream zip;
    private int bladzijde = 1;

    private Bundel(OutputStream uit) {
        zip = new ZipOutputStream(uit);
    }

    /** @param achter wat achtergehouden wordt, naar het id van de brief of het stuk */
    static void schrijf(List<Document> documenten, Map<UUID, Achterhouding> achter, Function<Document, byte[]> inhoud, OutputStream uit)
            throws IOException {
        var bundel = new Bundel(uit);
        for (var nummer = 0; nummer < documenten.size(); nummer++) {
            var document = documenten.get(nummer);
            if (achter.containsKey(document.id())) {
                bundel.noem(nummer + 1, document, achter.get(document.id()));
            } else {
                bundel.voegToe(nummer + 1, document, inhoud.apply(document));
            }
        }
        bundel.deel("inventaris.csv", bundel.inventaris.toString().getBytes(StandardCharsets.UTF_8));
        bundel.zip.finish();
        bundel.zip.flush();
    }

    private void voegToe(int nummer, Document document, byte[] inhoud) throws IOException {
        var bestand = "%03d-%s.%s".formatted(nummer, document.id(), document.achtervoegsel());
        deel(bestand, inhoud);
        var eerste = bladzijde;
        bladzijde += bladzijden(document, inhoud);
        regel(nummer, bestand, document, "" + eerste, "" + (bladzijde - 1), document.sha256(), "", "");
    }

    private void noem(int nummer, Document document, Achterhouding achterhouding) {
        regel(nummer, "", document, "", "", "", achterhouding.artikel, achterhouding.reden);
    }

    private void regel(int nummer, String bestand, Document document, String van, String tot, String hash, String artikel, String reden) {
        inventaris.append(String.join(";", "" + nummer, bestand, tekst(document.wat()), document.op().toString(), van, tot, hash, artikel,
                tekst(reden))).append("\r\n");
    }

    private void deel(String naam, byte[] inhoud) throws IOException {
        zip.putNextEntry(new ZipEntry(naam));
        zip.write(inhoud);
        zip.closeEntry();
    }

    /** An image or a text document is counted as one; so is a pdf that cannot be opened. */
    private static int bladzijden(Document document, byte[] inhoud) {
        if (!"pdf".equals(document.achtervoegsel())) {
            return 1;
        }
        try (var pdf = Loader.loadPDF(inhoud)) {
            return Math.max(1, pdf.getNumberOfPages());
        } catch (IOException fout) {
            return 1;
        }
    }

    /** One field of a csv: on one line, without its separator, and never read as a formula. */
    private static String tekst(String tekst) {
        var regel = tekst.replaceAll("[;\\s\"]+", " ").strip();
        return regel.matches("[=+@-].*") ? "'" + regel : regel;
    }
}
