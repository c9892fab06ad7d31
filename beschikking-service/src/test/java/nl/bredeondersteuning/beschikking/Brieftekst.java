package nl.bredeondersteuning.beschikking;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** De tekst van een brief, met witruimte als één spatie. */
final class Brieftekst {

    private Brieftekst() {
    }

    static String van(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
