package nl.bredeondersteuning.intake.bestand;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.xml.stream.XMLStreamException;

/** De teksten die de cellen van een rekenblad delen, dicht opeen bewaard. */
final class Tekenreeksen {

    private static final int MEESTE_BYTES = 32 * 1024 * 1024;
    private static final int MEESTE = 2_000_000;

    private byte[] bytes = new byte[8192];
    private int[] einden = new int[1024];
    private int aantal;

    void lees(InputStream in) throws IOException {
        Xmldeel.lees(in, deel -> {
            if (deel.naam().equals("si")) {
                voegToe(tekst(deel));
            }
            return true;
        });
    }

    /** De tekst van een si of is: losse stukken aan elkaar, zonder de uitspraak die erbij kan staan. */
    static String tekst(Xmldeel deel) throws IOException, XMLStreamException {
        var tekst = new StringBuilder();
        deel.binnen(binnen -> {
            switch (binnen.naam()) {
                case "t" -> binnen.tekst(tekst);
                case "rPh" -> binnen.tekst(new StringBuilder());
                default -> {
                    return true;
                }
            }
            return false;
        });
        return tekst.toString();
    }

    private void voegToe(String tekst) throws Weigering {
        var nieuw = tekst.getBytes(StandardCharsets.UTF_8);
        var begin = begin(aantal);
        if (aantal == MEESTE || begin + nieuw.length > MEESTE_BYTES) {
            throw new Weigering(Bestandscode.BESTAND_TE_GROOT);
        }
        if (begin + nieuw.length > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(begin + nieuw.length, bytes.length * 3 / 2));
        }
        if (aantal == einden.length) {
            einden = Arrays.copyOf(einden, aantal * 3 / 2);
        }
        System.arraycopy(nieuw, 0, bytes, begin, nieuw.length);
        einden[aantal++] = begin + nieuw.length;
    }

    private int begin(int nummer) {
        return nummer == 0 ? 0 : einden[nummer - 1];
    }

    /** @throws Weigering als die tekst er niet is */
    String tekst(String nummer) throws Weigering {
        try {
            var plaats = Integer.parseInt(nummer.strip());
            return new String(bytes, begin(plaats), einden[plaats] - begin(plaats), StandardCharsets.UTF_8);
        } catch (NumberFormatException | IndexOutOfBoundsException fout) {
            throw new Weigering(Bestandscode.BESTAND_BESCHADIGD);
        }
    }
}
