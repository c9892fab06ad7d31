package nl.bredeondersteuning.beschikking.brief;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** De letters van een brief, gewoon en vet; één keer gelezen en daarna van brief naar brief doorgegeven. */
public final class Lettertype {

    private static final byte[] GEWOON = bestand("Regular");
    private static final byte[] VET = bestand("Bold");
    // A parsed font serves one letter at a time: its tables are read when first asked for.
    private static final ConcurrentLinkedQueue<Lettertype> VRIJ = new ConcurrentLinkedQueue<>();
    private static final CmapLookup TEKENS = tekens();

    private final TrueTypeFont gewoon = ontleed(GEWOON);
    private final TrueTypeFont vet = ontleed(VET);

    private Lettertype() {
    }

    static Lettertype leen() {
        var vrij = VRIJ.poll();
        return vrij == null ? new Lettertype() : vrij;
    }

    void geefTerug() {
        VRIJ.add(this);
    }

    PDFont gewoonIn(PDDocument document) throws IOException {
        return PDType0Font.load(document, gewoon, true);
    }

    PDFont vetIn(PDDocument document) throws IOException {
        return PDType0Font.load(document, vet, true);
    }

    /** Een teken waarvoor het lettertype geen vorm heeft. */
    public static boolean onafdrukbaar(int teken) {
        return !Character.isWhitespace(teken) && TEKENS.getGlyphId(teken) == 0;
    }

    private static CmapLookup tekens() {
        try {
            return ontleed(GEWOON).getUnicodeCmapLookup();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    private static TrueTypeFont ontleed(byte[] lettertype) {
        try {
            return new TTFParser().parse(new RandomAccessReadBuffer(lettertype));
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    private static byte[] bestand(String stijl) {
        try (var bron = Lettertype.class.getResourceAsStream("/lettertypen/LiberationSans-" + stijl + ".ttf")) {
            return bron.readAllBytes();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
