package nl.bredeondersteuning.beschikking.brief;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.logging.Level;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.transform.TransformerFactory;
import nl.bredeondersteuning.beleid.profiel.Beleidsprofiel;
import nl.bredeondersteuning.beschikking.sjabloon.Sjablonen;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Maakt van gegevens een brief: PDF/A-2a en PDF/UA-1, met ingesloten lettertype en zonder iets van buiten te halen. */
@ApplicationScoped
public class Briefmaker {

    private static final byte[] KLEURPROFIEL = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    private static final int GEWONE_OMVANG = 64 * 1024;

    static {
        // Named, or else every letter looks through all jars for another reader and writer of XML than that of the JDK.
        noem(SAXParserFactory.class, SAXParserFactory.newDefaultInstance());
        noem(DocumentBuilderFactory.class, DocumentBuilderFactory.newDefaultInstance());
        noem(TransformerFactory.class, TransformerFactory.newDefaultInstance());
        // It tells of every step of every letter.
        XRLog.listRegisteredLoggers().forEach(logboek -> XRLog.setLevel(logboek, Level.SEVERE));
    }

    private final Sjablonen sjablonen;

    public Briefmaker(Sjablonen sjablonen) {
        this.sjablonen = sjablonen;
    }

    /** Een gemaakte brief, met de hash waaraan hij te herkennen blijft en die van de sjablonen waaruit hij is gemaakt. */
    public record Gemaakt(byte[] pdf, String sha256, int paginas, String sjabloonversie) {
    }

    /** @throws Onafdrukbaar 409 als er een teken in staat dat niet afgedrukt kan worden */
    public Gemaakt maak(Briefgegevens gegevens, Beleidsprofiel profiel) {
        var opgemaakt = sjablonen.maakOp(gegevens, profiel);
        var html = Normalizer.normalize(opgemaakt.html(), Normalizer.Form.NFC);
        if (html.codePoints().anyMatch(Lettertype::onafdrukbaar)) Onafdrukbaar.weiger(gegevens, html);
        var lettertype = Lettertype.leen();
        try (var document = new PDDocument()) {
            var uit = new ByteArrayOutputStream(GEWONE_OMVANG);
            vul(document, html, lettertype, uit);
            var pdf = uit.toByteArray();
            return new Gemaakt(pdf, hash(pdf), document.getNumberOfPages(), opgemaakt.sjabloonversie());
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        } finally {
            lettertype.geefTerug();
        }
    }

    /** The logo stands in the letter itself; any other address gives nothing. */
    private static void vul(PDDocument document, String html, Lettertype lettertype, ByteArrayOutputStream uit) throws IOException {
        var bouwer = new PdfRendererBuilder().usePDDocument(document).usePdfUaAccessibility(true)
                .usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_A).useColorProfile(KLEURPROFIEL)
                .useFont(new PDFontSupplier(lettertype.gewoonIn(document)), "Liberation Sans", 400, FontStyle.NORMAL, true)
                .useFont(new PDFontSupplier(lettertype.vetIn(document)), "Liberation Sans", 700, FontStyle.NORMAL, true)
                .useUriResolver((_, adres) -> adres.startsWith("data:image/png;base64,") ? adres : null)
                .withProducer("brede ondersteuning").withHtmlContent(html, null).toStream(uit);
        try (var maker = bouwer.buildPdfRenderer()) {
            maker.layout();
            maker.createPDFKeepOpen().save(uit);
        }
    }

    private static void noem(Class<?> fabriek, Object gewone) {
        System.getProperties().putIfAbsent(fabriek.getName(), gewone.getClass().getName());
    }

    private static String hash(byte[] inhoud) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(inhoud));
        } catch (NoSuchAlgorithmException fout) {
            throw new IllegalStateException(fout);
        }
    }
}
