package nl.bredeondersteuning.intake.bestand;

import java.util.List;
import java.util.regex.Pattern;

/** Het gebied van een gemeente: haar postcodecijfers en woonplaatsen. */
public record Gebied(String gemeentecode, List<Reeks> postcodes, List<String> woonplaatsen) {

    private static final Pattern POSTCODE = Pattern.compile("[1-9]\\d{3} ?[A-Za-z]{2}");

    /** Postcodecijfers van en tot en met. */
    public record Reeks(int van, int totEnMet) {

        static Reeks lees(String tekst) {
            var delen = tekst.split("-");
            return new Reeks(Integer.parseInt(delen[0].strip()), Integer.parseInt(delen[delen.length - 1].strip()));
        }
    }

    public static boolean isPostcode(String tekst) {
        return POSTCODE.matcher(tekst).matches();
    }

    /** Een geldige postcode beslist; zonder haar beslist de woonplaats, en zonder beide niets. */
    public boolean isBuiten(String postcode, String woonplaats) {
        if (isPostcode(postcode)) {
            var cijfers = Integer.parseInt(postcode.substring(0, 4));
            return postcodes.stream().noneMatch(reeks -> reeks.van() <= cijfers && cijfers <= reeks.totEnMet());
        }
        return !woonplaats.isBlank() && !woonplaatsen.contains(Mapping.vouw(woonplaats));
    }
}
