package nl.bredeondersteuning.intake.uht;

import java.util.Optional;

/** Een telefoonnummer uit een bestand: nul en negen cijfers, of + of 00 met acht tot vijftien; een weggevallen nul komt terug. */
final class Telefoon {

    private Telefoon() {
    }

    static Optional<String> lees(String waarde) {
        var kaal = waarde.replaceAll("[ ().-]", "");
        if (kaal.matches("0[1-9]\\d{8}") || kaal.matches("\\+\\d{8,15}") || kaal.matches("00\\d{8,15}")) {
            return Optional.of(kaal);
        }
        return kaal.matches("[1-9]\\d{8}") ? Optional.of("0" + kaal) : Optional.empty();
    }
}
