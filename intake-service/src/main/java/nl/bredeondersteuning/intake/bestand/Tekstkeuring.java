package nl.bredeondersteuning.intake.bestand;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;

/** Keurt de bytes van een tekstbestand: geen nulteken, geen UTF-16, geen regel boven 64 KiB; geldig UTF-8 is UTF-8, de rest Windows-1252. */
final class Tekstkeuring {

    static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int LANGSTE_REGEL = 64 * 1024;

    private final CharsetDecoder utf8 = StandardCharsets.UTF_8.newDecoder();
    private final ByteBuffer bytes = ByteBuffer.allocate(LANGSTE_REGEL);
    private final CharBuffer tekens = CharBuffer.allocate(LANGSTE_REGEL);
    private boolean geldig = true;
    private int regel;

    private Tekstkeuring() {
    }

    static Charset tekenset(Inhoud inhoud) throws IOException {
        var keuring = new Tekstkeuring();
        try (var in = inhoud.open()) {
            for (var gelezen = keuring.vul(in.readNBytes(LANGSTE_REGEL / 2), true); gelezen;) {
                gelezen = keuring.vul(in.readNBytes(LANGSTE_REGEL / 2), false);
            }
        }
        return keuring.geldig ? StandardCharsets.UTF_8 : WINDOWS;
    }

    /** @return of er nog meer kan komen */
    private boolean vul(byte[] deel, boolean eerste) throws Weigering {
        if (eerste && deel.length > 1 && ((deel[0] & deel[1]) == (byte) 0xfe && deel[0] != deel[1])) {
            throw new Weigering(Bestandscode.TEKENSET_ONBEKEND);
        }
        for (var teken : deel) {
            regel = teken == '\n' ? 0 : regel + 1;
            if (teken == 0) {
                throw new Weigering(Bestandscode.TEKENSET_ONBEKEND);
            }
            if (regel > LANGSTE_REGEL) {
                throw new Weigering(Bestandscode.REGEL_TE_LANG);
            }
        }
        geldig = geldig && isUtf8(deel);
        return deel.length > 0;
    }

    private boolean isUtf8(byte[] deel) {
        bytes.put(deel).flip();
        var uitkomst = utf8.decode(bytes, tekens.clear(), deel.length == 0);
        bytes.compact();
        return !uitkomst.isError();
    }
}
