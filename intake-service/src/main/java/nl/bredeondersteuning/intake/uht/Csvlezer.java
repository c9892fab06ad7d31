package nl.bredeondersteuning.intake.uht;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;

/** Leest een csv-bestand van het portaal; de inhoud beslist over soort en tekenset, niet de naam. */
final class Csvlezer {

    static final int MEESTE_BYTES = 25 * 1024 * 1024;
    static final int MEESTE_RIJEN = 50_000;
    private static final int LANGSTE_REGEL = 64 * 1024;
    private static final CSVFormat VORM = CSVFormat.DEFAULT.builder().setDelimiter(';').setIgnoreEmptyLines(false).get();

    private Csvlezer() {
    }

    /** Een rij met haar nummer zoals een rekenblad het toont. */
    record Rij(int nummer, List<String> cellen) {

        boolean leeg() {
            return cellen.stream().allMatch(cel -> Mapping.vouw(cel).isEmpty());
        }
    }

    /** De rijen, of waarom het bestand als geheel geweigerd is. */
    record Gelezen(List<Rij> rijen, String tekenset, String weigering) {

        static Gelezen geweigerd(String code) {
            return new Gelezen(List.of(), null, code);
        }
    }

    static Gelezen lees(byte[] bytes) {
        if (bytes.length > MEESTE_BYTES) {
            return Gelezen.geweigerd("BESTAND_TE_GROOT");
        }
        if (bytes.length == 0) {
            return Gelezen.geweigerd("BESTAND_LEEG");
        }
        if (isBinair(bytes)) {
            return Gelezen.geweigerd("BESTANDSTYPE_ONBEKEND");
        }
        if (heeftNul(bytes)) {
            return Gelezen.geweigerd("TEKENSET_ONBEKEND");
        }
        var tekenset = isUtf8(bytes) ? StandardCharsets.UTF_8 : Charset.forName("windows-1252");
        return rijen(new String(bytes, tekenset).replaceFirst("^\ufeff", ""), tekenset == StandardCharsets.UTF_8 ? "UTF-8" : "windows-1252");
    }

    private static Gelezen rijen(String tekst, String tekenset) {
        if (tekst.lines().anyMatch(regel -> regel.length() > LANGSTE_REGEL)) {
            return Gelezen.geweigerd("REGEL_TE_LANG");
        }
        var rijen = new ArrayList<Rij>();
        try (var csv = VORM.parse(new StringReader(tekst))) {
            for (var rij : csv) {
                rijen.add(new Rij((int) rij.getRecordNumber(), rij.stream().collect(Collectors.toList())));
                if (rijen.size() > MEESTE_RIJEN + 1) {
                    return Gelezen.geweigerd("TE_VEEL_RIJEN");
                }
            }
        } catch (IOException | UncheckedIOException | IllegalStateException fout) {
            return Gelezen.geweigerd("BESTAND_BESCHADIGD");
        }
        return new Gelezen(rijen, tekenset, null);
    }

    private static boolean isBinair(byte[] bytes) {
        return bytes.length > 4 && (bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] < 9 || bytes[0] == '%' && bytes[1] == 'P' && bytes[2] == 'D'
                || (bytes[0] & 0xff) == 0xd0 && (bytes[1] & 0xff) == 0xcf);
    }

    private static boolean heeftNul(byte[] bytes) {
        for (var teken : bytes) {
            if (teken == 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException fout) {
            return false;
        }
    }

}
