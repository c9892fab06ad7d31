package nl.bredeondersteuning.beschikking.brief;

/** Een bedrag zoals het in een brief staat: {@code € 3.200} of {@code € 637,50}. */
public final class Bedrag {

    private Bedrag() {
    }

    public static String voluit(long centen) {
        var euros = String.format(java.util.Locale.ROOT, "%,d", centen / 100).replace(',', '.');
        return "€ " + euros + (centen % 100 == 0 ? "" : ",%02d".formatted(centen % 100));
    }
}
