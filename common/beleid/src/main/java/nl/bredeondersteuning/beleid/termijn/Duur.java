package nl.bredeondersteuning.beleid.termijn;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** De lengte van een termijn in één eenheid: 8 weken, 6 maanden. */
public record Duur(int aantal, Eenheid eenheid) {

    private static final Pattern VORM = Pattern.compile("P([1-9][0-9]{0,3})([DWMY])");

    public Duur {
        if (aantal < 1 || aantal > 9999) throw new IllegalArgumentException("Een duur telt 1 tot en met 9999.");
    }

    /** Reads {@code P8W}; {@code PnD}, {@code PnW}, {@code PnM} or {@code PnY}, n from 1 to 9999. */
    public static Duur parse(String tekst) {
        return lees(tekst).orElseThrow(() -> new IllegalArgumentException("Geen duur: " + tekst));
    }

    public static Optional<Duur> lees(String tekst) {
        var vorm = VORM.matcher(tekst == null ? "" : tekst);
        if (!vorm.matches()) return Optional.empty();
        return Optional.of(new Duur(Integer.parseInt(vorm.group(1)), Eenheid.van(vorm.group(2).charAt(0))));
    }

    public static Duur dagen(int aantal) {
        return new Duur(aantal, Eenheid.DAG);
    }

    public static Duur weken(int aantal) {
        return new Duur(aantal, Eenheid.WEEK);
    }

    public static Duur maanden(int aantal) {
        return new Duur(aantal, Eenheid.MAAND);
    }

    public static Duur jaren(int aantal) {
        return new Duur(aantal, Eenheid.JAAR);
    }

    /** R2–R5: in one step; a day that does not exist becomes the last of its month. */
    public LocalDate na(LocalDate dag) {
        return dag.plus(aantal, eenheid.maat);
    }

    public LocalDate voor(LocalDate dag) {
        return dag.minus(aantal, eenheid.maat);
    }

    public boolean inDagen() {
        return eenheid == Eenheid.DAG || eenheid == Eenheid.WEEK;
    }

    /** The length in days of a duration in days or weeks. */
    public int dagen() {
        if (!inDagen()) throw new IllegalStateException("Een duur in " + eenheid.meervoud + " heeft geen vast aantal dagen.");
        return eenheid == Eenheid.WEEK ? 7 * aantal : aantal;
    }

    /** In words, as a letter says it: {@code 8 weken}. */
    public String inWoorden() {
        return inWoorden(aantal, eenheid);
    }

    static String inWoorden(int aantal, Eenheid eenheid) {
        return aantal + " " + (aantal == 1 ? eenheid.enkelvoud : eenheid.meervoud);
    }

    @Override
    public String toString() {
        return "P" + aantal + eenheid.teken;
    }
}
