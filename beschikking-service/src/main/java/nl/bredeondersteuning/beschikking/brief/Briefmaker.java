package nl.bredeondersteuning.beschikking.brief;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import io.quarkus.qute.Engine;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import nl.bredeondersteuning.platform.problem.Probleemsoort;
import nl.bredeondersteuning.platform.problem.Problem;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Maakt van gegevens een brief: PDF/A-2a en PDF/UA-1, met ingesloten lettertype en zonder iets van buiten te halen. */
@ApplicationScoped
public class Briefmaker {

    private static final byte[] KLEURPROFIEL = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private static final byte[] GEWOON = lettertype("Regular");
    private static final byte[] VET = lettertype("Bold");

    private static final CmapLookup TEKENS = tekens();

    private final Engine sjablonen;

    public Briefmaker(Engine sjablonen) {
        this.sjablonen = sjablonen;
    }

    /** Een gemaakte brief, met de hash waaraan hij te herkennen blijft. */
    public record Gemaakt(byte[] pdf, String sha256, int paginas) {
    }

    /** @throws nl.bredeondersteuning.platform.problem.ProblemException 409 als er een teken in staat dat niet afgedrukt kan worden */
    public Gemaakt maak(Briefgegevens gegevens) {
        var html = html(gegevens);
        html.codePoints().filter(Briefmaker::onafdrukbaar).findFirst().ifPresent(Briefmaker::weiger);
        var pdf = pdf(html);
        return new Gemaakt(pdf, hash(pdf), paginas(pdf));
    }

    String html(Briefgegevens gegevens) {
        return Normalizer.normalize(sjablonen.getTemplate("brief/brief").data("brief", gegevens).render(), Normalizer.Form.NFC);
    }

    private static byte[] pdf(String html) {
        try (var uit = new ByteArrayOutputStream()) {
            new PdfRendererBuilder().usePdfUaAccessibility(true).usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_A)
                    .useColorProfile(KLEURPROFIEL).useFont(() -> new ByteArrayInputStream(GEWOON), "Liberation Sans", 400, FontStyle.NORMAL, true)
                    .useFont(() -> new ByteArrayInputStream(VET), "Liberation Sans", 700, FontStyle.NORMAL, true)
                    .withProducer("brede ondersteuning").withHtmlContent(html, null).toStream(uit).run();
            return uit.toByteArray();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    private static boolean onafdrukbaar(int teken) {
        return !Character.isWhitespace(teken) && TEKENS.getGlyphId(teken) == 0;
    }

    private static void weiger(int teken) {
        throw Problem.van(Probleemsoort.TOESTAND_VERZET_ZICH, "De brief is niet gemaakt: het teken %s (U+%04X) kan niet afgedrukt worden."
                .formatted(Character.toString(teken), teken) + " Schrijf het anders in de tekst of bij de geadresseerde, en probeer het opnieuw.")
                .exception();
    }

    private static CmapLookup tekens() {
        try {
            return new TTFParser().parse(new RandomAccessReadBuffer(GEWOON)).getUnicodeCmapLookup();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    private static int paginas(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    private static String hash(byte[] inhoud) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(inhoud));
        } catch (NoSuchAlgorithmException fout) {
            throw new IllegalStateException(fout);
        }
    }

    private static byte[] lettertype(String stijl) {
        try (var bron = Briefmaker.class.getResourceAsStream("/lettertypen/LiberationSans-" + stijl + ".ttf")) {
            return bron.readAllBytes();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
