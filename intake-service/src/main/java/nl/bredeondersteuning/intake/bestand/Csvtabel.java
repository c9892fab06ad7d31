package nl.bredeondersteuning.intake.bestand;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Een csv-bestand met puntkomma's en dubbele aanhalingstekens; van een te lange cel komt alleen het begin in het geheugen. */
final class Csvtabel implements Tabel {

    private static final int EINDE = -1;
    private static final byte[] BOM = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};
    private final Inhoud inhoud;
    private final Charset tekenset;

    Csvtabel(Inhoud inhoud, Charset tekenset) {
        this.inhoud = inhoud;
        this.tekenset = tekenset;
    }

    @Override
    public String tekenset() {
        return tekenset.equals(Tekstkeuring.WINDOWS) ? "windows-1252" : "UTF-8";
    }

    @Override
    public boolean vasteBreedte() {
        return true;
    }

    @Override
    public void lees(String blad, Rijnemer nemer) throws IOException {
        try (var in = new BufferedReader(new InputStreamReader(zonderBom(inhoud.open()), tekenset))) {
            var lezing = new Lezing(in);
            var nummer = 0;
            while (lezing.teken != EINDE && nemer.neem(new Rij(++nummer, lezing.rij()))) {
                // The taker says when it has enough.
            }
        }
    }

    private static InputStream zonderBom(InputStream bytes) throws IOException {
        var in = new PushbackInputStream(bytes, BOM.length);
        var begin = in.readNBytes(BOM.length);
        if (!Arrays.equals(begin, BOM)) {
            in.unread(begin);
        }
        return in;
    }

    /** Eén keer lezen: {@code teken} is wat er nu aan de beurt is. */
    private static final class Lezing {

        private final Reader in;
        private final StringBuilder cel = new StringBuilder();
        private int teken;

        Lezing(Reader in) throws IOException {
            this.in = in;
            volgende();
        }

        private void volgende() throws IOException {
            teken = in.read();
        }

        List<Cel> rij() throws IOException {
            var cellen = new ArrayList<Cel>();
            cellen.add(cel());
            while (teken == ';') {
                volgende();
                cellen.add(cel());
            }
            volgende();
            return cellen;
        }

        private Cel cel() throws IOException {
            cel.setLength(0);
            if (teken == '"') {
                tussenAanhaling();
            } else {
                neemTot(EINDE);
                if (teken != ';' && !cel.isEmpty() && cel.charAt(cel.length() - 1) == '\r') {
                    cel.setLength(cel.length() - 1);
                }
            }
            return Cel.van(cel.toString());
        }

        private void neemTot(int slot) throws IOException {
            while (teken != EINDE && teken != slot && (slot == '"' || teken != ';' && teken != '\n')) {
                Cel.voegToe(cel, (char) teken);
                volgende();
            }
        }

        /** A doubled quote is one quote; behind the closing quote nothing but the end of the cell can come. */
        private void tussenAanhaling() throws IOException {
            do {
                volgende();
                neemTot('"');
                eis(teken == '"');
                volgende();
                if (teken == '"') {
                    Cel.voegToe(cel, '"');
                }
            } while (teken == '"');
            while (teken == ' ' || teken == '\r') {
                volgende();
            }
            eis(teken == ';' || teken == '\n' || teken == EINDE);
        }

        private static void eis(boolean heel) throws Weigering {
            if (!heel) {
                throw new Weigering(Bestandscode.BESTAND_BESCHADIGD);
            }
        }
    }
}
