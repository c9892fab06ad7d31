package nl.bredeondersteuning.intake.bestand;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Een bestand als rijen van cellen, rij voor rij gelezen; de inhoud beslist of het csv of een rekenblad is, niet de naam. */
public sealed interface Tabel permits Csvtabel, Rekenblad {

    /** Neemt een rij, en zegt of er nog een mag komen. */
    @FunctionalInterface
    interface Rijnemer {
        boolean neem(Rij rij) throws IOException;
    }

    String tekenset();

    /** Of een rij even veel cellen hoort te hebben als de koprij; een rekenblad laat lege cellen weg. */
    boolean vasteBreedte();

    /** @param blad naam van het blad; leeg is het eerste, en csv heeft er geen */
    void lees(String blad, Rijnemer nemer) throws IOException;

    /** @throws Weigering als dit bestand niet te lezen of niet te vertrouwen is */
    static Tabel van(Inhoud inhoud) throws IOException {
        var begin = begin(inhoud);
        if (begin.length == 0) {
            throw new Weigering(Bestandscode.BESTAND_LEEG);
        }
        if (begint(begin, 0xd0, 0xcf, 0x11, 0xe0)) {
            throw new Weigering(Olebestand.soort(inhoud));
        }
        if (begint(begin, 'P', 'K', 3, 4) || begint(begin, 'P', 'K', 5, 6)) {
            return Rekenblad.van(inhoud);
        }
        if (begint(begin, '%', 'P', 'D', 'F') || begint(begin, 0x89, 'P', 'N', 'G') || begint(begin, 0xff, 0xd8, 0xff)
                || begint(begin, 0x1f, 0x8b) || begint(begin, 'G', 'I', 'F', '8') || begint(begin, 'P', 'K', 7, 8)
                || new String(begin, StandardCharsets.ISO_8859_1).startsWith("{\\rtf")) {
            throw new Weigering(Bestandscode.BESTANDSTYPE_ONBEKEND);
        }
        return new Csvtabel(inhoud, Tekstkeuring.tekenset(inhoud));
    }

    /** Een bestand dat al gekeurd is, hoeft dat niet nog eens. */
    static Tabel gekeurd(Inhoud inhoud, String tekenset) throws IOException {
        return begint(begin(inhoud), 'P', 'K') ? Rekenblad.gekeurd(inhoud) : new Csvtabel(inhoud, Charset.forName(tekenset));
    }

    private static byte[] begin(Inhoud inhoud) throws IOException {
        try (var in = inhoud.open()) {
            return in.readNBytes(8);
        }
    }

    private static boolean begint(byte[] begin, int... tekens) {
        return begin.length >= tekens.length && Arrays.equals(begin, 0, tekens.length, bytes(tekens), 0, tekens.length);
    }

    private static byte[] bytes(int[] tekens) {
        var bytes = new byte[tekens.length];
        for (var plaats = 0; plaats < tekens.length; plaats++) {
            bytes[plaats] = (byte) tekens[plaats];
        }
        return bytes;
    }
}
