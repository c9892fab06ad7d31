package nl.bredeondersteuning.intake.bestand;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Een samengesteld Office-bestand: meestal een rekenblad met een wachtwoord, soms een oud xls. */
final class Olebestand {

    private static final int DEEL = 64 * 1024;

    private Olebestand() {
    }

    static Bestandscode soort(Inhoud inhoud) throws IOException {
        var oud = false;
        var rest = "";
        try (var in = inhoud.open()) {
            for (var deel = in.readNBytes(DEEL); deel.length > 0; deel = in.readNBytes(DEEL)) {
                var tekst = rest + new String(deel, StandardCharsets.ISO_8859_1);
                if (tekst.contains(breed("EncryptedPackage")) || tekst.contains(breed("EncryptionInfo"))) {
                    return Bestandscode.BESTAND_VERSLEUTELD;
                }
                oud = oud || tekst.contains(breed("Workbook"));
                rest = tekst.substring(Math.max(0, tekst.length() - 40));
            }
        }
        return oud ? Bestandscode.BESTANDSTYPE_ONBEKEND : Bestandscode.BESTAND_VERSLEUTELD;
    }

    /** The names of the streams are UTF-16. */
    private static String breed(String naam) {
        return new String(naam.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    }
}
