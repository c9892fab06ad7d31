package nl.bredeondersteuning.intake.bestand;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** Pakt een zip één keer helemaal uit zonder iets te bewaren, en telt daarbij: te groot, te dicht gepakt, gevaarlijk of stuk valt dan af. */
final class Zipkeuring {

    private static final long MEESTE = 100L * 1024 * 1024;
    private static final long VERDACHT = 10L * 1024 * 1024;
    private static final int VERHOUDING = 100;
    private static final int STAART = 65_557;
    private static final Pattern BUITEN = Pattern.compile("(^|[/\\\\])\\.\\.([/\\\\]|$)|^[/\\\\]|^[A-Za-z]:");

    private final Set<String> delen = new LinkedHashSet<>();
    private long uitgepakt;

    private Zipkeuring() {
    }

    /** @return de namen van de delen */
    static Set<String> keur(Inhoud inhoud) throws IOException {
        var keuring = new Zipkeuring();
        try (var geteld = new Telling(inhoud.open()); var zip = new ZipInputStream(geteld)) {
            for (var deel = zip.getNextEntry(); deel != null; deel = zip.getNextEntry()) {
                keuring.naam(deel.getName());
                keuring.deel(deel.getName(), zip, geteld);
            }
        } catch (ZipException fout) {
            throw new Weigering(String.valueOf(fout.getMessage()).contains("encrypted") ? Bestandscode.BESTAND_VERSLEUTELD
                    : Bestandscode.BESTAND_BESCHADIGD);
        } catch (EOFException | IllegalArgumentException fout) {
            throw new Weigering(Bestandscode.BESTAND_BESCHADIGD);
        }
        keuring.einde(inhoud);
        return keuring.delen;
    }

    private void naam(String naam) throws Weigering {
        if (BUITEN.matcher(naam).find() || naam.toLowerCase(Locale.ROOT).contains("vbaproject")) {
            throw new Weigering(Bestandscode.BESTAND_ONVEILIG);
        }
        delen.add(naam);
    }

    private void deel(String naam, ZipInputStream zip, Telling geteld) throws IOException {
        var begin = geteld.gelezen;
        var teller = new Uitpakteller(zip, begin, geteld);
        if (naam.endsWith(".xml") || naam.endsWith(".rels") || naam.endsWith(".vml")) {
            Xmldeel.eisZonderDoctype(teller);
        }
        teller.transferTo(OutputStream.nullOutputStream());
    }

    /** A zip without its directory was cut off. */
    private void einde(Inhoud inhoud) throws IOException {
        var staart = new byte[0];
        try (var in = inhoud.open()) {
            for (var deel = in.readNBytes(STAART); deel.length > 0; deel = in.readNBytes(STAART)) {
                var samen = Arrays.copyOf(staart, staart.length + deel.length);
                System.arraycopy(deel, 0, samen, staart.length, deel.length);
                staart = samen.length > STAART ? Arrays.copyOfRange(samen, samen.length - STAART, samen.length) : samen;
            }
        }
        for (var plaats = staart.length - 22; plaats >= 0; plaats--) {
            if (staart[plaats] == 'P' && staart[plaats + 1] == 'K' && staart[plaats + 2] == 5 && staart[plaats + 3] == 6) {
                return;
            }
        }
        throw new Weigering(Bestandscode.BESTAND_BESCHADIGD);
    }

    /** Telt wat er gepakt gelezen is. */
    private static final class Telling extends FilterInputStream {

        private long gelezen;

        Telling(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            var teken = super.read();
            gelezen += teken < 0 ? 0 : 1;
            return teken;
        }

        @Override
        public int read(byte[] waarheen, int vanaf, int lengte) throws IOException {
            var aantal = super.read(waarheen, vanaf, lengte);
            gelezen += Math.max(0, aantal);
            return aantal;
        }
    }

    /** Telt wat er uitgepakt wordt, van dit deel en van het geheel, en houdt op voordat het te veel is. */
    private final class Uitpakteller extends FilterInputStream {

        private final long begin;
        private final Telling gepakt;
        private long hier;

        Uitpakteller(InputStream in, long begin, Telling gepakt) {
            super(in);
            this.begin = begin;
            this.gepakt = gepakt;
        }

        @Override
        public int read() throws IOException {
            var teken = super.read();
            tel(teken < 0 ? 0 : 1);
            return teken;
        }

        @Override
        public int read(byte[] waarheen, int vanaf, int lengte) throws IOException {
            var aantal = super.read(waarheen, vanaf, lengte);
            tel(Math.max(0, aantal));
            return aantal;
        }

        @Override
        public void close() {
            // The zip goes on with its next part.
        }

        private void tel(int aantal) throws Weigering {
            hier += aantal;
            uitgepakt += aantal;
            if (uitgepakt > MEESTE || hier > VERDACHT && hier > VERHOUDING * Math.max(1, gepakt.gelezen - begin)) {
                throw new Weigering(Bestandscode.BESTAND_ZIPBOM);
            }
        }
    }
}
