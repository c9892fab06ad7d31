package nl.bredeondersteuning.intake.keuring;

import java.util.Optional;
import java.util.regex.Pattern;

/** Een telefoonnummer uit een bestand: nul en negen cijfers, of + of 00 met acht tot vijftien; een weggevallen nul komt terug. */
public final class Telefoon {

    private static final Pattern TEKENS = Pattern.compile("[ ().-]");
    private static final Pattern HEEL = Pattern.compile("0[1-9]\\d{8}|(\\+|00)\\d{8,15}");
    private static final Pattern ZONDER_NUL = Pattern.compile("[1-9]\\d{8}");

    private Telefoon() {
    }

    public static Optional<String> lees(String waarde) {
        var kaal = TEKENS.matcher(waarde).replaceAll("");
        if (HEEL.matcher(kaal).matches()) {
            return Optional.of(kaal);
        }
        return ZONDER_NUL.matcher(kaal).matches() ? Optional.of("0" + kaal) : Optional.empty();
    }
}
